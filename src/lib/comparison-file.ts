// The shape of the files that the compare page's script reads. Written by the build; knows nothing of figures.

/** Every place and every table that can be compared, and the columns that all downloads share around their own. */
export type ComparisonIndex = {
  areas: { code: string; name: string; kind: string }[];
  /** In the order of topics and files; `areas` are codes. */
  indicators: { id: string; title: string; topic: string; areas: string[] }[];
  columns: { before: string[]; after: string[] };
};

/** One table. */
export type ComparisonFile = {
  id: string;
  title: string;
  /** The address of its page. */
  address: string;
  unit: { id: string; axis: string };
  caution: string;
  /** Columns of a download of this table, in which the rows' `cells` stand. */
  columns: string[];
  measures: FileMeasure[];
};

/** What differs in nothing but its period and place; the newest period first. `kin`: the same but for the definition. */
export type FileMeasure = { words: string; kin: string; periods: FilePeriod[] };

/** `rows` by the code of their area, in small letters. */
export type FilePeriod = { label: string; to: string; rows: Record<string, FileRow> };

export type FileRow = {
  isKnown: boolean;
  /** The figure, or why there is none, as pages show it. */
  text: string;
  /** Whether it may be set against others: a note or a flag may forbid that. */
  isFit: boolean;
  interval: string;
  /** Its limits as numbers, for drawing; null where there is no interval. */
  limits: [lower: number, upper: number] | null;
  flag: string;
  note: string;
  /** The address of the row. */
  address: string;
  cells: string[];
};
