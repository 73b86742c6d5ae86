// The value of one observation, known or missing for a stated reason. Knows nothing of files, charts or pages.

/** A flag beside a known value, for example provisional. Ids are those of data/vocabulary/statuses.csv. */
export type Flag = {
  id: string;
  shorthand: string;
  title: string;
  meaning: string;
  /** Whether a value with this flag may stand beside others; the list of statuses says so of each. */
  comparable?: "yes" | "no";
};

/** A figure as the source printed it. `text` is the CSV's own characters; `value` is the same as a number. */
export type Known = { kind: "known"; value: number; text: string; flag: Flag | null };

/** A figure that is absent, and why. Never zero. */
export type Missing = { kind: "missing"; reason: Flag };

export type Cell = Known | Missing;

export const isKnown = (cell: Cell): cell is Known => cell.kind === "known";
