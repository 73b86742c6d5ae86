// What is otherwise in a chart today than in the version that an edition keeps. Pure; knows no page.

import type { CellChange, Changes } from "./changes.ts";
import type { PublishedChart } from "./published-chart.ts";

export type ChartSince = {
  /** Whether there is no such chart any more; nothing else is said then. */
  isGone: boolean;
  /** Null where the title is what it was. */
  title: { before: string; now: string } | null;
  /** Rows that it showed then, and whose figures changed or that were taken out. */
  cells: CellChange[];
  /** How many rows it shows that it did not show. */
  added: number;
  /** How many rows it does not show any more, and that are still there. */
  left: number;
  /** Whether nothing of all this changed, and something else did: its form, its measure, a note or a source. */
  isOther: boolean;
};

/** Compares the two versions. `changes` are all those since the edition; `today` is null where there is no such chart. */
export function chartSince(then: PublishedChart, today: PublishedChart | null, changes: Changes): ChartSince {
  if (!today) return { isGone: true, title: null, cells: [], added: 0, left: 0, isOther: false };
  const [shown, shows] = [then, today].map(({ series }) => new Set(series.points.map(({ key }) => key)));
  const cells = changes.cells.filter(({ indicator, row }) => indicator === today.indicator && shown!.has(row));
  const takenOut = new Set(cells.filter(({ now }) => now === null).map(({ row }) => row));
  const title = then.series.title === today.series.title ? null : titles(then, today);
  const added = [...shows!].filter((key) => !shown!.has(key)).length;
  const left = [...shown!].filter((key) => !shows!.has(key) && !takenOut.has(key)).length;
  const isSaid = title !== null || cells.length + added + left > 0;
  return { isGone: false, title, cells, added, left, isOther: !isSaid && contentOf(then) !== contentOf(today) };
}

const titles = (then: PublishedChart, today: PublishedChart) => ({
  before: then.series.title,
  now: today.series.title,
});

/** All that a chart shows, but not under which id. */
const contentOf = ({ form, rows, series: { id: _id, ...shown } }: PublishedChart): string =>
  JSON.stringify([form, rows, shown.subtitle, shown.breaks, shown.decimals]);

/** The changes in plain sentences; one sentence where there are none. */
export function chartSinceSaid({ isGone, title, cells, added, left, isOther }: ChartSince): string[] {
  if (isGone) return ["The site does not show this chart any more."];
  const counted = (count: number, one: string, many: string) =>
    count ? [`${count} ${count === 1 ? one : many}.`] : [];
  const said = [
    ...counted(
      cells.length,
      "of its figures has changed or was taken out",
      "of its figures have changed or were taken out",
    ),
    ...counted(added, "figure has been added", "figures have been added"),
    ...counted(left, "figure is not shown any more", "figures are not shown any more"),
    ...(title ? [`Its title is now \u201c${title.now}\u201d.`] : []),
    ...(isOther ? ["Its figures are the same. Its form, its measure, a note or a source is another."] : []),
  ];
  return said.length ? said : ["Nothing in this chart has changed since then."];
}
