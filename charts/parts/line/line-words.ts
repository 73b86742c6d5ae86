// What a line chart says, in words, from its own points: first and last values, extremes, breaks, gaps. No judgement.

import { lowerFirst } from "../../../src/lib/sentence.ts";
import type { Period } from "../../../src/model/numbers/period.ts";
import type { Break, Label, Series } from "../../../src/model/series/series.ts";
import { shorten } from "../../text-width.ts";
import { byTime, segmentsOf } from "./segments.ts";
import { altLimit, descriptionLimit, extremes, fullValue, knownOf, listWords, plainValue } from "../words.ts";
import { missingSentence, sentences, toldApart } from "../words.ts";
import type { KnownPoint } from "../words.ts";

/**
 * First and last value of each line, the highest and lowest of all, whether lines are broken, what is missing. Lines that reach
 * the newest period come first: where there is no room for all, the oldest are left out.
 */
export function lineDescription(series: Series): string {
  const ends = newestFirst(series).map((by) => endsSentence(series, by));
  return sentences(
    [...ends, missingSentence(series.points), breakSentence(series), extremesSentence(series)],
    descriptionLimit,
  );
}

/** "Line chart: per cent for Women and Men, 2004/05 to 2018/19. Women: 11.1% in ... and 7.5% in ..." */
export function lineAlt(series: Series): string {
  const all = byTime(series.points);
  const [first, last] = [all[0]?.period.short, all.at(-1)?.period.short];
  const span = first === last ? `${first}` : `${first} to ${last}`;
  const start = `Line chart: ${shorten(lowerFirst(series.axisTitle), 60)}${toldApart(series, "lines")}, ${span}.`;
  return sentences([start, endsSentence(series, newestFirst(series)[0]!), missingSentence(series.points)], altLimit);
}

/** What lines tell apart, by how far each reaches; null for the one line of a series that tells nothing apart. */
function newestFirst({ bys, points }: Series): (Label | null)[] {
  if (bys.length === 0) return [null];
  const end = ({ id }: Label) => byTime(knownOf(points.filter(({ by }) => by?.id === id))).at(-1)?.period.to ?? "";
  return [...bys].sort((one, other) => (end(one) < end(other) ? 1 : end(one) > end(other) ? -1 : 0));
}

/** Only figures that can be compared stand in one sentence: of a line in several series, the latest series. */
function endsSentence(series: Series, by: Label | null): string {
  const all = byTime(knownOf(series.points.filter((point) => point.by?.id === by?.id)));
  const known = all.filter((point) => point.series?.id === all.at(-1)?.series?.id);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return "";
  const start = `${by ? `${by.title}: ` : ""}${fullValue(series, first.cell)} ${inPeriod(first.period)}`;
  return first === last ? `${start}.` : `${start} and ${plainValue(series, last.cell)} ${inPeriod(last.period)}.`;
}

/** "Highest 11.5% (Women, year ending March 2005). Lowest ..." of all points, where all can be compared. */
export function extremesSentence(series: Series): string {
  const found = extremes(series.points);
  const mixed = new Set(knownOf(series.points).map((point) => point.series?.id)).size > 1;
  if (!found || mixed || knownOf(series.points).length < 3 || found.highest[0] === found.lowest[0]) return "";
  const place = (points: readonly KnownPoint[]) =>
    listWords(
      points.map(({ row, by, period }) => [row?.title, by?.title, period.label].filter(Boolean).join(", ")),
      2,
    );
  const [top, bottom] = [found.highest, found.lowest].map((points) => fullValue(series, points[0]!.cell));
  return `Highest ${top} (${place(found.highest)}). Lowest ${bottom} (${place(found.lowest)}).`;
}

function breakSentence(series: Series): string {
  const ids = new Set(knownOf(series.points).map(({ series: label }) => label?.id));
  const broken = ids.size > 1 || runs(series, series.breaks) > runs(series, []);
  return broken ? "Lines are broken where figures cannot be compared." : "";
}

/** How many runs of joined points all lines have, with some breaks. */
function runs({ points, bys }: Series, breaks: readonly Break[]): number {
  const groups = bys.length > 0 ? bys : [null];
  const runsOf = (by: Label | null) =>
    segmentsOf(
      points.filter((point) => point.by?.id === by?.id),
      breaks,
    ).length;
  return groups.reduce((sum, by) => sum + runsOf(by), 0);
}

/** "in 2015", "in the year ending March 2019", "over April 2013 to March 2016". */
function inPeriod({ label }: Period): string {
  if (label.startsWith("year ")) return `in the ${label}`;
  return label.includes(" to ") ? `over ${label}` : `in ${label}`;
}
