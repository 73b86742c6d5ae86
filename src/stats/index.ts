// The door to the statistics: intervals, comparisons and trends, pure functions of numbers. Knows nothing of evidence.

export { compare, type Comparison, type ComparisonMethod, type Measured } from "./comparisons/compare.ts";
export {
  differenceOfEstimates,
  ratioOfEstimates,
  type PublishedEstimate,
} from "./comparisons/difference-of-estimates.ts";
export { funnelLimits } from "./comparisons/funnel-limits.ts";
export { byar } from "./intervals/byar.ts";
export { clopperPearson } from "./intervals/clopper-pearson.ts";
export { countInterval } from "./intervals/count-interval.ts";
export type { Interval } from "./intervals/interval.ts";
export { newcombe } from "./intervals/newcombe.ts";
export { poissonExact } from "./intervals/poisson-exact.ts";
export { rateRatio } from "./intervals/rate-ratio.ts";
export { rate } from "./intervals/rate.ts";
export { wilson } from "./intervals/wilson.ts";
export { quartiles } from "./quartiles.ts";
export { roundHalfAwayFromZero } from "./round.ts";
export {
  fewestPoints,
  trend,
  type EstimatePoint,
  type SharePoint,
  type Trend,
  type TrendPoint,
  type ValuePoint,
} from "./trend/trend.ts";
