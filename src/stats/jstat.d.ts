// The part of jstat that src/stats/quantiles.ts uses; the package ships no types.

declare module "jstat" {
  type Distribution = {
    /** The value below which a share `p` of the distribution lies. */
    inv(p: number, first: number, second: number): number;
    cdf(x: number, first: number, second: number): number;
  };
  const jStat: { normal: Distribution; gamma: Distribution; beta: Distribution };
  export default jStat;
}
