// What a spine says, in words, from its own points: where the values lie beside the comparator. No judgement.

import type { Series } from "../../../src/model/series/series.ts";
import { shorten } from "../../text-width.ts";
import { hasInterval } from "../value-room.ts";
import { altLimit, descriptionLimit, flagNotes, intervalNotes, listWords, missingSentence } from "../words.ts";
import { rowsWords, sentences } from "../words.ts";
import { spineRows } from "./spine-rows.ts";
import type { SpineRow } from "./spine-rows.ts";

/** How many values are higher and lower than the comparator, what intervals say, which are the ends of all areas. */
export function spineDescription(series: Series): string {
  const rows = spineRows(series);
  const parts = [startSentence(series, 80), sideSentence(series, rows), intervalSentence(series, rows)];
  return sentences([...parts, missingSentence(series.points), ...endSentences(rows)], descriptionLimit);
}

/** "Spine chart: Norfolk set against England in 8 rows. ..." */
export function spineAlt(series: Series): string {
  const start = `Spine chart: ${startSentence(series, 30)}`;
  return sentences([start, sideSentence(series, spineRows(series)), missingSentence(series.points)], altLimit);
}

export function spineNotes(series: Series): string[] {
  const drawn = spineRows(series).filter(({ undrawn }) => !undrawn);
  return [
    ...(drawn.length > 1 ? ["Each row has a scale of its own, and only places within a row can be compared."] : []),
    ...intervalNotes(series, "The thin line through a mark"),
    ...flagNotes(series),
  ];
}

function startSentence(series: Series, most: number): string {
  const { subject, comparator } = series.benchmarks!;
  return `${shorten(subject, most)} set against ${shorten(comparator, most)} in ${rowsWords(series.rows.length)}.`;
}

/** "Higher than England in 3 rows, lower in 4 and the same in 1." */
function sideSentence(series: Series, rows: readonly SpineRow[]): string {
  const gaps = rows.flatMap(({ known, benchmark }) =>
    known && benchmark.comparator !== null ? [known.cell.value - benchmark.comparator] : [],
  );
  const count = (test: (gap: number) => boolean) => gaps.filter(test).length;
  const [higher, lower, same] = [count((gap) => gap > 0), count((gap) => gap < 0), count((gap) => gap === 0)];
  if (gaps.length === 0) return "";
  const parts = [`lower in ${lower}`, ...(same > 0 ? [`the same in ${same}`] : [])];
  return `Higher than ${shorten(series.benchmarks!.comparator, 40)} in ${rowsWords(higher)}, ${listWords(parts)}.`;
}

/** Which intervals take in the comparator: a difference within them may be chance. */
function intervalSentence(series: Series, rows: readonly SpineRow[]): string {
  const ranged = rows.filter(({ known, benchmark }) => known && hasInterval(known) && benchmark.comparator !== null);
  if (ranged.length === 0) return "";
  const apart = ranged.filter(
    ({ known, benchmark }) => known!.lower! > benchmark.comparator! || known!.upper! < benchmark.comparator!,
  );
  const { comparator } = series.benchmarks!;
  return `In ${apart.length} of ${rowsWords(ranged.length)} with an interval, all of it lies on one side of ${shorten(comparator, 40)}.`;
}

/** "Highest of all areas: A and B." and the same of the lowest. */
function endSentences(rows: readonly SpineRow[]): string[] {
  const at = (end: "highest" | "lowest") =>
    rows.filter(({ known, benchmark: { spread } }) => {
      return known && spread && spread.lowest < spread.highest && known.cell.value === spread[end];
    });
  return (["highest", "lowest"] as const).flatMap((end) => {
    const names = at(end).map(({ known }) => shorten(known!.row!.title, 50));
    return names.length > 0
      ? [`${end === "highest" ? "Highest" : "Lowest"} of all areas: ${listWords(names, 2)}.`]
      : [];
  });
}
