// The middle half of a list of values. Pure.

/**
 * Lowest value, lower quartile, upper quartile and highest value. A quartile between two values is drawn by a straight line
 * between them: definition 7 of Hyndman RJ, Fan Y (1996), "Sample quantiles in statistical packages", The American
 * Statistician 50, 361-365, the one that most spreadsheets have.
 * @throws RangeError where there is no value
 */
export function quartiles(values: readonly number[]): {
  lowest: number;
  lowerQuartile: number;
  upperQuartile: number;
  highest: number;
} {
  if (values.length === 0) throw new RangeError("quartiles need at least one value");
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { lowest: at(0), lowerQuartile: at(0.25), upperQuartile: at(0.75), highest: at(1) };
}
