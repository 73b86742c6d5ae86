// Domains and ticks of a value axis. Pure arithmetic; knows no chart.

/**
 * From zero to the greatest value, or from the least to zero, or across it; 0 to 1 when nothing is known.
 * @param air share of the whole by which an end that is not zero is widened
 */
export function domainWithZero(values: readonly number[], air = 0): [number, number] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const more = (high - low) * air;
  return low === high ? [0, 1] : [low < 0 ? low - more : 0, high > 0 ? high + more : 0];
}

/**
 * For marks whose place, not length, says the value: from the least to the greatest with air on both sides, and with zero
 * unless all values lie further from it than from each other. 0 to 1 when nothing is known.
 */
export function domainOfPlaces(values: readonly number[], air = 0.06): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const far = values.length > 0 && high > low && Math.min(Math.abs(low), Math.abs(high)) > high - low && low * high > 0;
  if (!far) return domainWithZero(values, air);
  return [low - (high - low) * air, high + (high - low) * air];
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

/**
 * Ticks for a logarithmic axis: powers of ten, with more between them while there are at most `most`, and always 1 when
 * inside.
 */
export function logTicks([low, high]: readonly [number, number], most: number): number[] {
  const powers = Array.from({ length: 25 }, (_, i) => i - 12);
  const choices = [[1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 5], [1]].map((steps) =>
    powers
      .flatMap((power) => steps.map((step) => Number((step * 10 ** power).toPrecision(3))))
      .filter((tick) => tick >= low * 0.999 && tick <= high * 1.001),
  );
  return choices.find((ticks) => ticks.length <= most) ?? choices.at(-1)!;
}

/** The share of all values in one class of equal width from which on classes tell too little apart. */
const mostInOne = 0.75;

/**
 * Edges of at most `most` classes that hold all values. Classes are equally wide; where a few high values would leave nearly
 * all others in one class, each holds about as many values as the next, between edges of 1, 2 or 5 times a power of ten.
 */
export function classEdges(values: readonly number[], most: number): number[] {
  const equal = equalEdges(values, most);
  const inClass = (n: number) => values.filter((value) => value >= equal[n]! && value < equal[n + 1]!).length;
  const fullest = Math.max(0, ...equal.slice(1).map((_, n) => inClass(n)));
  if (equal[0] === undefined || equal[0] < 0 || fullest <= mostInOne * values.length) return equal;
  const sorted = [...values].sort((a, b) => a - b);
  const quantiles = Array.from({ length: most - 1 }, (_, n) => sorted[Math.floor(((n + 1) * sorted.length) / most)]!);
  const inner = [...new Set(quantiles.filter((value) => value > 0).map(nearestRound))];
  const between = inner.filter((edge) => edge > equal[0]! && edge < equal.at(-1)!);
  return between.length < 2 ? equal : [equal[0], ...between, equal.at(-1)!];
}

/** The nearest, by ratio, of 1, 2 and 5 times a power of ten. */
function nearestRound(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const distance = (step: number) => Math.abs(Math.log(value / (step * power)));
  const step = [1, 2, 5, 10].reduce((best, each) => (distance(each) < distance(best) ? each : best));
  return Number((step * power).toPrecision(3));
}

/**
 * Edges of at most `most` classes of equal width that hold all values, in steps of 1, 2 or 5 times a power of ten, or of 25
 * times one of ten or more: the smallest step that will do, so that few values share a class.
 */
function equalEdges(values: readonly number[], most: number): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0 || low === high) return values.length === 0 ? [] : [low, high];
  const start = Math.floor(Math.log10((high - low) / most)) - 1;
  const powers = [0, 1, 2].map((power) => start + power);
  const steps = powers.flatMap((power) =>
    [1, 2, ...(power > 0 ? [2.5] : []), 5].map((factor) => Number((factor * 10 ** power).toPrecision(3))),
  );
  const countOf = (step: number) => Math.ceil(high / step - 1e-9) - Math.floor(low / step + 1e-9);
  const step = steps.find((each) => countOf(each) <= most)!;
  const first = Math.floor(low / step + 1e-9);
  return Array.from({ length: countOf(step) + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
