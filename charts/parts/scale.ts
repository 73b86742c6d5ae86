// Domains and ticks of a value axis. Pure arithmetic; knows no chart.

/** From zero to the greatest value, or from the least to zero, or across it; 0 to 1 when nothing is known. */
export function domainWithZero(values: readonly number[]): [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [0, 1] : [low, high];
}

/** Round numbers inside a domain, about `count` of them, in steps of 1, 2 or 5 times a power of ten. */
export function ticksOf([low, high]: readonly [number, number], count: number): number[] {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** The domain widened to the next tick at each end, so that the axis ends on a round number. */
export function niceDomain(domain: readonly [number, number], count: number): [number, number] {
  const ticks = ticksOf(domain, count);
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : domain[1] - domain[0];
  const clean = (value: number) => Number((value * step).toPrecision(12));
  return [clean(Math.floor(domain[0] / step + 1e-9)), clean(Math.ceil(domain[1] / step - 1e-9))];
}

/** Ticks for a logarithmic axis: powers of ten with 2 and 5 between where few, and always 1 when inside. */
export function logTicks([low, high]: readonly [number, number]): number[] {
  const steps = high / low > 300 ? [1] : high / low > 30 ? [1, 5] : [1, 2, 5];
  const powers = Array.from({ length: 25 }, (_, i) => i - 12);
  return powers
    .flatMap((power) => steps.map((step) => Number((step * 10 ** power).toPrecision(3))))
    .filter((tick) => tick >= low * 0.999 && tick <= high * 1.001);
}
