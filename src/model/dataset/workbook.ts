// A dataset as the sheets of a spreadsheet, after the Government Analysis Function's guidance: a cover, the contents, the
// notes and one table to a sheet, no cell empty or merged, and words wherever a figure is absent. Knows no file format.

import { numberColumns, type DownloadRow } from "../series/download.ts";
import { sourceText } from "../series/series-of.ts";
import type { Dataset } from "./dataset.ts";

/** A number stands with its printed characters; `sheet` leads to another sheet. */
export type SheetCell = { text: string; number?: boolean; sheet?: string };
export type SheetLine = { text: string; style: "title" | "heading" | "words" };
export type SheetTable = { name: string; columns: string[]; rows: SheetCell[][] };

/** Lines from the first cell down and, right below them, at most one table. */
export type Sheet = { name: string; lines: SheetLine[]; table: SheetTable | null };

/** `day` is the ISO day that the file says it is of. */
export type Workbook = { title: string; author: string; day: string; sheets: Sheet[] };

/** What only the site can say of a dataset. */
export type Publication = { publisher: string; address: string; dated: string; cite: string };

const names = { cover: "Cover_sheet", contents: "Contents", notes: "Notes", table: "Table_1" };

/** The workbook of a dataset. */
export function workbookOf(dataset: Dataset, publication: Publication): Workbook {
  const { title, read } = dataset;
  const sheets = [coverOf(dataset, publication), contentsOf(dataset), notesOf(dataset), tableOf(dataset)];
  return { title, author: publication.publisher, day: read, sheets };
}

const words = (...texts: string[]): SheetLine[] => texts.map((text) => ({ text, style: "words" }));
const headed = (heading: string, ...texts: string[]): SheetLine[] => [
  { text: heading, style: "heading" },
  ...words(...texts),
];

function coverOf({ title, subtitle, limits, sources, hash }: Dataset, publication: Publication): Sheet {
  const lines: SheetLine[] = [
    { text: title, style: "title" },
    ...words(subtitle, `Published by ${publication.publisher} at ${publication.address}`, `${publication.dated}.`),
    ...headed("What these figures cannot tell you", limits),
    ...headed("Sources and their terms", ...sources.map((source) => `${sourceText(source)}. ${source.licence.title}.`)),
    ...headed("How to cite", publication.cite),
    ...headed("Version", `The content of this file has the SHA-256 hash ${hash}.`),
  ];
  return { name: names.cover, lines, table: null };
}

function contentsOf({ title }: Dataset): Sheet {
  const rows: [string, string][] = [
    [names.cover, "What the figures are, their sources and terms, and how to cite them"],
    [names.notes, "What the marks in square brackets mean, and where figures stop being comparable"],
    [names.table, title],
  ];
  return {
    name: names.contents,
    lines: [
      { text: "Contents", style: "title" },
      ...words("This worksheet contains one table. It leads to the other sheets."),
    ],
    table: {
      name: "List_of_sheets",
      columns: ["Sheet", "What it holds"],
      rows: rows.map(([sheet, text]) => [{ text: sheet, sheet }, { text }]),
    },
  };
}

/** Marks first, since they stand in place of figures; then what keeps rows apart. */
function notesOf({ statuses, breaks, columns }: Dataset): Sheet {
  const meaning = (name: string) => columns.find((column) => column.name === name)!.description;
  const rows: [string, string][] = [
    ...statuses.map(({ shorthand, title, meaning }): [string, string] => [`[${shorthand}]`, `${title}. ${meaning}.`]),
    ...Object.values(absent).map(({ mark, says }): [string, string] => [mark, says]),
    ["Series", `${meaning("series")}.`],
    ...breaks.map(({ at, why }): [string, string] => [`Break at ${at}`, why]),
  ];
  return {
    name: names.notes,
    lines: [{ text: "Notes", style: "title" }, ...words("This worksheet contains one table.")],
    table: {
      name: "Notes_and_marks",
      columns: ["Mark or note", "What it means"],
      rows: rows.map((row) => row.map((text) => ({ text }))),
    },
  };
}

/** What stands where a row has nothing to say in a column that other rows fill. */
const absent = {
  printed: { mark: "[x]", says: "Not available. The source prints no such figure for this row." },
  applicable: { mark: "[z]", says: "Not applicable. There is no such thing to say of this row." },
  note: { mark: "None", says: "There is no note, or no status." },
};

function tableOf({ title, subtitle, rows, columns }: Dataset): Sheet {
  const shown = columns.filter(({ name }) => rows.some((row) => row[name] !== ""));
  return {
    name: names.table,
    lines: [
      { text: `Table 1: ${title}`, style: "title" },
      ...words(
        subtitle,
        "This worksheet contains one table. Marks in square brackets stand where there is no figure; the Notes sheet says what each means.",
      ),
    ],
    table: {
      name: "Figures",
      columns: shown.map(({ title, unit }) => (unit ? `${title} (${unit})` : title)),
      rows: rows.map((row) => shown.map(({ name }) => cellOf(row, name))),
    },
  };
}

function cellOf(row: DownloadRow, column: string): SheetCell {
  const text = row[column]!;
  if (column === "value" && text === "") return { text: `[${row["status"]}]` };
  if (column === "status") return { text: text ? `[${text}]` : absent.note.mark };
  if (text !== "") return { text, ...(numberColumns.has(column) && { number: true }) };
  if (column === "note") return { text: absent.note.mark };
  return { text: numberColumns.has(column) ? absent.printed.mark : absent.applicable.mark };
}
