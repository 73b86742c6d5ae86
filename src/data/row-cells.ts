// Checks one cell by what its column holds (vocabulary/columns.csv). Never guesses a type; knows no indicator by name.

import { isIsoMonthOrDay } from "../lib/iso-date.ts";
import { nearest } from "../lib/nearest.ts";
import { numberFault } from "./number-text.ts";
import type { Fields } from "./schemas.ts";
import type { CellKind, Vocabulary, VocabularyList } from "./vocabulary.ts";

/** What is wrong with one cell, without its place. */
export type CellFault = { code: string; expected: string; fix: string };

/** What a check may look at: the lists, the indicator's own fields, and the rest of the row. */
export type CellContext = {
  vocabulary: Vocabulary;
  indicator: Pick<Fields<"indicator">, "labels" | "series">;
  row: Record<string, string>;
};

type Check = (text: string, context: CellContext, column: string) => CellFault | null;

/** The check for each thing that a column may hold; `list:` is followed by the name of a vocabulary. */
const checks: Record<CellKind, Check> = {
  area: areaCode,
  "area-name": areaName,
  "month-or-day": (text) => (isIsoMonthOrDay(text) ? null : badDate(text)),
  label: (text, { indicator }, column) =>
    oneOf(
      text,
      keysOf(indicator.labels[column]),
      `an id listed under labels: ${column}: in the .md file`,
      "unknown-label",
    ),
  series: (text, { indicator }) =>
    oneOf(text, keysOf(indicator.series), "an id listed under series: in the .md file", "unknown-series"),
  status: (text, { vocabulary }) =>
    text === ""
      ? null
      : oneOf(text, vocabulary.get("statuses"), "a status of vocabulary/statuses.csv", "unknown-status"),
  number: (text) => (text === "" ? null : numberFault(text)),
  count: (text) => (text === "" ? null : (numberFault(text) ?? wholeNumber(text))),
  source: (text) => (text === "" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? null : notAnId),
  text: () => null,
};

/** Checks one cell; `holds` is the text of the column's `holds` in vocabulary/columns.csv. */
export function cellFault(holds: string, column: string, text: string, context: CellContext): CellFault | null {
  if (holds.startsWith("list:")) {
    const list = holds.slice("list:".length);
    return oneOf(text, context.vocabulary.get(list), `an id of vocabulary/${list}.csv`, "unknown-id");
  }
  return checks[holds as CellKind](text, context, column);
}

function oneOf(
  text: string,
  list: VocabularyList | ReadonlySet<string> | undefined,
  expected: string,
  code: string,
): CellFault | null {
  if (list?.has(text)) return null;
  const guess = nearest(text, list?.keys() ?? []);
  if (text === "") return { code: "empty-cell", expected, fix: "Fill the cell in: every row says this." };
  return {
    code,
    expected,
    fix: guess ? `Did you mean "${guess}"?` : `Choose one that is listed, or add it to the list.`,
  };
}

/** Codes look alike, so the nearest one is no help; the name beside it is. */
function areaCode(text: string, { vocabulary, row }: CellContext): CellFault | null {
  const areas = vocabulary.get("areas")!;
  if (text === "" || areas.has(text)) return oneOf(text, areas, "a code of vocabulary/areas.csv", "unknown-area");
  return unknownArea([...areas].find(([, area]) => area.name === row.area_name)?.[0], row.area_name!);
}

/** Says that a code is no area's; the name beside it may tell whose code was meant. */
export function unknownArea(codeOfName: string | undefined, name: string): CellFault {
  const fix = codeOfName
    ? `The code of ${name} is ${codeOfName}.`
    : "Mend the code; or, if it is the code of a place that is not listed yet, add the place to the list.";
  return { code: "unknown-area", expected: "a code of vocabulary/areas.csv", fix };
}

function areaName(text: string, { vocabulary, row }: CellContext): CellFault | null {
  const area = vocabulary.get("areas")?.get(row.area ?? "");
  return !area || area.name === text ? null : nameMismatch(area.name!, row.area!);
}

/** Says that the name beside a code is not that code's. */
export const nameMismatch = (name: string, code: string): CellFault => ({
  code: "area-name-mismatch",
  expected: `"${name}", the name of ${code}`,
  fix: "Find out which of the two is right, the code or the name, and change the other.",
});

function badDate(text: string): CellFault {
  const expected = "a month such as 2019-03 or a day such as 2019-03-31";
  if (/^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$|^(\d{1,2}[- ])?[A-Za-z]{3}[- ]\d{2,4}$/.test(text)) {
    const fix = "The spreadsheet has rewritten the date. Format the column as Text, type year-month, and save again.";
    return { code: "date-rewritten", expected, fix };
  }
  const inShape = /^\d{4}-\d{2}(-\d{2})?$/.test(text);
  const fix = inShape
    ? "The calendar has no such month or day: check it at the source."
    : "Write the year with four digits, a hyphen, and the month with two.";
  return { code: "not-a-date", expected, fix };
}

function wholeNumber(text: string): CellFault | null {
  if (/^\d+$/.test(text)) return null;
  return { code: "not-a-count", expected: "a whole number, zero or more", fix: "Check the figure at its source." };
}

const notAnId: CellFault = {
  code: "not-an-id",
  expected: "the id of a file in sources/, without .md",
  fix: "Use lower-case letters, digits and hyphens.",
};

const keysOf = (labels: Record<string, string> | undefined): ReadonlySet<string> => new Set(Object.keys(labels ?? {}));
