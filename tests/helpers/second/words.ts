// How the second reader says a number, whom it is about, and where it stands in its file. Shares nothing with src/.

import { by, fraction, fractionOf, inMillions, order, ordinal, periodInWords, wholeOf } from "./arithmetic.ts";
import { written, writtenInFull } from "./arithmetic.ts";
import { asText, type SecondFiles, type SecondRow } from "./files.ts";
import { placesOf, placeUnit, type SecondNumber } from "./numbers.ts";

const counting = "none one two three four five six seven eight nine ten eleven twelve".split(" ");
const placing = "none first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const noUnit = { prefix: "", suffix: "" };
const fifty = fraction(50n);

/** A number in the form that a sentence asks for; null where it has no such form. */
export function say(number: SecondNumber, form: string, files: SecondFiles): string | null {
  const { value, unit, places, rows } = number;
  const [row] = rows;
  if (form === "status") return row && value === null ? statusOf(row, files).toLowerCase() : null;
  if (["", "full", "one-in", "words", "short"].includes(form)) return value && sayValue(form, value, unit, places);
  return row ? sayOfRow(row, form, number, files) : null;
}

type Value = NonNullable<SecondNumber["value"]>;

function sayValue(form: string, value: Value, unit: SecondNumber["unit"], places: number): string | null {
  const [whole, isPlace] = [wholeOf(value), unit === placeUnit];
  if (form === "words") return whole === null ? null : ((isPlace ? placing : counting)[Number(whole)] ?? null);
  if (form === "short") return unit.kind === "percent" ? null : inMillions(value, unit);
  if (form === "one-in") {
    const fits = unit.kind === "percent" && value.over > 0n && order(value, fifty) <= 0;
    return fits ? `one in ${written(by(fraction(100n), value), noUnit, 0)}` : null;
  }
  if (isPlace) return ordinal(whole!);
  return (form === "full" || unit.kind === "number" ? writtenInFull : written)(value, unit, places);
}

function sayOfRow({ cells, table }: SecondRow, form: string, number: SecondNumber, files: SecondFiles): string | null {
  const { from, to, lower, upper, base } = cells as Record<"from" | "to" | "lower" | "upper" | "base", string>;
  const label = periodInWords(from, to);
  if (form === "period") return label.startsWith("year ending") ? `the ${label}` : label;
  const limit = (text: string) => written(fractionOf(text), number.unit, placesOf(table, text));
  if (form === "interval") return lower && upper ? `${limit(lower)} to ${limit(upper)}` : null;
  if (form === "base") return base ? written(fractionOf(base), noUnit, 0) : null;
  if (!cells[form]) return null;
  const titles = [...new Set(number.rows.map((row) => wording(row, form, files)))];
  const last = titles.pop()!;
  return titles.length ? `${titles.join(", ")} and ${last}` : last;
}

/** The words of an id in a column: the table's own, or those of the vocabulary that the column belongs to. */
function wording({ table, cells }: SecondRow, column: string, files: SecondFiles): string {
  const id = cells[column]!;
  if (column === "series") return (table.fields.series as Record<string, string>)[id]!;
  const holds = files.list("columns").find(({ name }) => name === column)!.holds!;
  if (holds === "area") return files.list("areas").find(({ code }) => code === id)!.name!;
  if (holds.startsWith("list:")) return files.list(holds.slice(5)).find((entry) => entry.id === id)!.title!;
  return (table.fields.labels as Record<string, Record<string, string>>)[column]![id]!;
}

const statusOf = ({ cells }: SecondRow, files: SecondFiles): string =>
  files.list("statuses").find(({ id }) => id === cells.status)?.title ?? "";

/** A number with its noun, as the list of workings opens with it; what has no value says why. */
export function sayInFull(number: SecondNumber, files: SecondFiles): string {
  const [row] = number.rows;
  return say(number, "full", files) ?? (row ? statusOf(row, files) : "");
}

/** The value that a row's place in the table of its indicator shows. */
export function shownInTable(row: SecondRow, files: SecondFiles): string {
  const text = row.cells.value!;
  if (text === "") return statusOf(row, files);
  return written(fractionOf(text), files.unit(asText(row.table.fields.unit)), placesOf(row.table, text));
}

/** Whom and when a number is about, as the list of workings says it; empty for one that rests on nothing. */
export function about({ rows, rests }: SecondNumber): string {
  const on = rows.length ? rows.slice(0, 1) : rests;
  if (on.length === 0) return "";
  const people = [...new Set(on.map(({ table }) => asText(table.fields.population).trim()))];
  const ends = [...new Map(on.map(({ cells: { from, to } }) => [`${from} ${to}`, { from: from!, to: to! }])).values()];
  const key = ({ from, to }: { from: string; to: string }) => from.padEnd(10, "-01") + to.padEnd(10, "-32");
  ends.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const said = [...new Set(ends.map(({ from, to }) => periodInWords(from, to)))];
  const periods =
    said.length > 2 ? `: ${said[0]}, to ${said.at(-1)}` : `${said.length > 1 ? "s" : ""}: ${said.join(" and ")}`;
  return `About ${people.join("; ")}. Period${periods}.`;
}

/** Where a row stands in the data folder and what is printed there. */
export function placeInFile({ table, line, cells }: SecondRow): string {
  const printed = cells.value === "" ? "no figure" : cells.value;
  return `File indicators/${table.id}.csv, line ${line}, column value, which holds ${printed}.`;
}
