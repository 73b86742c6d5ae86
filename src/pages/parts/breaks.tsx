// Where the figures of a chart or an indicator stop being comparable, and why.

import { dateLabel } from "../../lib/iso-date.ts";
import type { Break } from "../../model/series/series.ts";

export function Breaks({ breaks, level }: { breaks: readonly Break[]; level: 2 | 3 }) {
  if (breaks.length === 0) return null;
  const Title = `h${level}` as "h2";
  return (
    <>
      <Title id="breaks">Where the figures stop being comparable</Title>
      <ul>
        {breaks.map(({ at, why }) => (
          <li key={at}>
            <strong>{dateLabel(at)}</strong>: {why}
          </li>
        ))}
      </ul>
    </>
  );
}
