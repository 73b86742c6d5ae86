// Cuts a curve to the room of a picture. Pure arithmetic.

export type CurvePoint = { x: number; y: number };

/** The runs of a curve whose y lies between `low` and `high`, cut exactly where it crosses them. */
export function curveWithin(points: readonly CurvePoint[], [low, high]: readonly [number, number]): CurvePoint[][] {
  const inside = ({ y }: CurvePoint) => y >= low && y <= high;
  const runs: CurvePoint[][] = [];
  let run: CurvePoint[] = [];
  const end = () => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  points.forEach((point, i) => {
    const previous = points[i - 1];
    const crossings = previous ? crossingsOf(previous, point, [low, high]) : [];
    if (inside(point)) run.push(...(run.length > 0 ? [] : crossings.slice(-1)), point);
    else {
      run.push(...(run.length > 0 ? crossings.slice(0, 1) : crossings));
      end();
    }
  });
  end();
  return runs;
}

/** Where the straight piece from a to b meets the two levels, in the order of travel. */
function crossingsOf(a: CurvePoint, b: CurvePoint, levels: readonly number[]): CurvePoint[] {
  return levels
    .filter((level) => (a.y - level) * (b.y - level) < 0)
    .map((level) => ({ x: a.x + ((b.x - a.x) * (level - a.y)) / (b.y - a.y), y: level }))
    .sort((c, d) => Math.abs(c.x - a.x) - Math.abs(d.x - a.x));
}
