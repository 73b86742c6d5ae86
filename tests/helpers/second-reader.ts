// A second reader of the data folder, to check the first: it reads the tables and the front matter by itself, works every
// named number out again and says it in words. It shares no code with src/, and must not.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { by, fraction, fractionOf, minus, order, periodInWords, plus, times } from "./second-arithmetic.ts";
import { written, writtenInFull, type Fraction, type SecondUnit } from "./second-arithmetic.ts";

type Row = Record<string, string>;

/** A Markdown file of the data folder. */
export type SecondRecord = { folder: string; id: string; fields: Record<string, unknown>; body: string };

/** A number that was worked out again. `rows` are those that it is (several when they tie); `rests` all that went into it. */
type SecondNumber = {
  value: Fraction | null;
  unit: SecondUnit;
  places: number;
  rows: Row[];
  rests: Row[];
  table: SecondTable | null;
};

type SecondTable = { id: string; fields: Record<string, unknown>; rows: Row[] };

/** Cells of a CSV text: quoted or not, a doubled quotation mark stands for one. */
export function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  let [cell, quoted] = ["", false];
  const endCell = () => {
    lines.at(-1)!.push(cell);
    cell = "";
  };
  const signs = [...text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n")];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    if (quoted && sign === '"' && signs[at + 1] === '"') cell += signs[++at];
    else if (sign === '"') quoted = !quoted;
    else if (sign === "," && !quoted) endCell();
    else if (sign === "\n" && !quoted) {
      endCell();
      lines.push([]);
    } else cell += sign;
  }
  endCell();
  return lines.filter((line) => line.length > 1 || line[0] !== "");
}

function rowsOf(path: string): Row[] {
  const [head = [], ...lines] = cellsOf(readFileSync(path, "utf8"));
  return lines.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index] ?? ""])));
}

function recordAt(data: string, folder: string, id: string): SecondRecord {
  const text = readFileSync(join(data, folder, `${id}.md`), "utf8").replaceAll("\r\n", "\n");
  const end = text.indexOf("\n---", 3);
  const body = text.slice(text.indexOf("\n", end + 1) + 1);
  return { folder, id, fields: (parse(text.slice(4, end + 1)) ?? {}) as Record<string, unknown>, body };
}

const smallWords = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const noUnit = { prefix: "", suffix: "" };
const derived = (kind: string, one: string, many: string, suffix = ""): SecondUnit => ({
  kind,
  one,
  many,
  prefix: "",
  suffix,
});
const asText = (value: unknown): string => String(value as string | number);
const isWhere = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export class SecondReader {
  private readonly tables = new Map<string, SecondTable>();
  private readonly lists = new Map<string, Row[]>();
  private readonly numbers = new Map<SecondRecord["fields"], Map<string, SecondNumber>>();

  constructor(private readonly data: string) {}

  records(folder: string): SecondRecord[] {
    if (!existsSync(join(this.data, folder))) return [];
    const names = readdirSync(join(this.data, folder)).filter((name) => name.endsWith(".md"));
    return names.sort().map((name) => recordAt(this.data, folder, name.slice(0, -3)));
  }

  /** Every named number of a record. */
  numbersOf({ fields }: SecondRecord): Map<string, SecondNumber> {
    const known = this.numbers.get(fields);
    if (known) return known;
    const made = new Map<string, SecondNumber>();
    this.numbers.set(fields, made);
    const stated = fields.stated as { value: unknown; unit: string } | undefined;
    if (stated) {
      const text = asText(stated.value);
      const places = text.split(".")[1]?.length ?? 0;
      made.set("stated", { ...this.nothing(this.unit(stated.unit), places), value: fractionOf(text) });
    }
    for (const [name, spec] of Object.entries((fields.numbers ?? {}) as Record<string, Record<string, unknown>>)) {
      made.set(name, this.number(spec, made));
    }
    return made;
  }

  /** A number in the form that a sentence asks for; null where it has no such form. */
  say(number: SecondNumber, form: string): string | null {
    const { value, unit, places, rows } = number;
    if (form === "" && value) return (unit.kind === "number" ? writtenInFull : written)(value, unit, places);
    if (form === "full" && value) return writtenInFull(value, unit, places);
    if (form === "one-in" && value) return `one in ${written(by(fraction(100n), value), noUnit, 0)}`;
    if (form === "words" && value)
      return value.over % value.under ? null : (smallWords[Number(value.over / value.under)] ?? null);
    const [row] = rows;
    return row && number.table ? this.sayOfRow(row, form, number) : null;
  }

  /** Whom and when a number is about, as the list of workings says it; empty for one that rests on nothing. */
  about({ rows, rests }: SecondNumber): string {
    const on = rows.length ? rows.slice(0, 1) : rests;
    if (on.length === 0) return "";
    const people = [...new Set(on.map((row) => row[" people"]))];
    const ends = [...new Map(on.map((row) => [`${row.from} ${row.to}`, row])).values()];
    const start = (row: Row) => row.from!.padEnd(10, "-01");
    const end = (row: Row) => row.to!.padEnd(10, "-32");
    ends.sort((a, b) => (start(a) + end(a) < start(b) + end(b) ? -1 : 1));
    const said = [...new Set(ends.map((row) => periodInWords(row.from!, row.to!)))];
    const periods =
      said.length > 2 ? `: ${said[0]}, to ${said.at(-1)}` : `${said.length > 1 ? "s" : ""}: ${said.join(" and ")}`;
    return `About ${people.join("; ")}. Period${periods}.`;
  }

  /** The value that a row's place in the table of its indicator shows. */
  shown(indicator: string, row: Row): string {
    const table = this.table(indicator);
    if (row.value === "") return this.list("statuses").find(({ id }) => id === row.status)?.title ?? "";
    return written(fractionOf(row.value!), this.unit(asText(table.fields.unit)), this.placesOf(table, row.value!));
  }

  table(id: string): SecondTable {
    const known = this.tables.get(id);
    if (known) return known;
    const { fields } = recordAt(this.data, "indicators", id);
    const people = asText(fields.population).trim();
    const rows = rowsOf(join(this.data, "indicators", `${id}.csv`)).map((row) => ({ ...row, " people": people }));
    const table = { id, fields, rows };
    this.tables.set(id, table);
    return table;
  }

  private sayOfRow(row: Row, form: string, { unit, rows, table }: SecondNumber): string | null {
    const label = periodInWords(row.from!, row.to!);
    if (form === "period") return label.startsWith("year ending") ? `the ${label}` : label;
    const limit = (text: string) => written(fractionOf(text), unit, this.placesOf(table!, text));
    if (form === "interval") return row.lower && row.upper ? `${limit(row.lower)} to ${limit(row.upper)}` : null;
    if (form === "base") return row.base ? written(fractionOf(row.base), noUnit, 0) : null;
    if (form === "status")
      return (
        this.list("statuses")
          .find(({ id }) => id === row.status)
          ?.title?.toLowerCase() ?? null
      );
    if (!(form in row)) return null;
    const titles = [...new Set(rows.map((each) => this.wording(table!, form, each[form]!)))];
    const last = titles.pop()!;
    return titles.length ? `${titles.join(", ")} and ${last}` : last;
  }

  /** The words of an id in a column: the table's own, or those of the vocabulary that the column belongs to. */
  private wording(table: SecondTable, column: string, id: string): string {
    if (column === "series") return (table.fields.series as Record<string, string>)[id]!;
    const holds = this.list("columns").find(({ name }) => name === column)!.holds!;
    if (holds === "area") return this.list("areas").find(({ code }) => code === id)!.name!;
    if (holds.startsWith("list:")) return this.list(holds.slice(5)).find((entry) => entry.id === id)!.title!;
    return (table.fields.labels as Record<string, Record<string, string>>)[column]![id]!;
  }

  private number(spec: Record<string, unknown>, made: ReadonlyMap<string, SecondNumber>): SecondNumber {
    const how = Object.keys(spec).find((key) => key !== "decimals" && (Array.isArray(spec[key]) || isWhere(spec[key])));
    const names = how !== undefined && spec.indicator === undefined ? spec[how] : null;
    if (Array.isArray(names)) {
      const number = this.combined(
        how!,
        (names as string[]).map((name) => made.get(name)!),
      );
      return { ...number, places: (spec.decimals as number | undefined) ?? number.places };
    }
    return isWhere(names) ? this.ofRows(how!, names) : this.ofRows("cell", spec);
  }

  private combined(how: string, parts: SecondNumber[]): SecondNumber {
    const [a, b] = parts as [SecondNumber, SecondNumber];
    const rests = parts.flatMap((part) => part.rests);
    const fewest = Math.min(...parts.map((part) => part.places));
    const result = (value: Fraction, unit: SecondUnit, places: number) => ({
      ...this.nothing(unit, places),
      value,
      rests,
    });
    if (how === "ratio") return result(by(a.value!, b.value!), derived("number", "time", "times"), 1);
    if (how === "share")
      return result(times(fraction(100n), by(a.value!, b.value!)), derived("percent", "", "", "%"), 0);
    if (how === "sum") return result(parts.map((part) => part.value!).reduce(plus), a.unit, fewest);
    if (how !== "difference") throw new Error(`no such way to combine: ${how}`);
    const points = derived("number", "percentage point", "percentage points");
    return result(minus(a.value!, b.value!), a.unit.kind === "percent" ? points : a.unit, fewest);
  }

  private ofRows(how: string, where: Record<string, unknown>): SecondNumber {
    const table = this.table(asText(where.indicator));
    const rows = this.chosen(table, where);
    const known = rows.filter(({ value }) => value !== "");
    const unit = this.unit(asText(table.fields.unit));
    const most = Number(table.fields.decimals);
    if (how === "count" || how === "count-missing") {
      const counted = how === "count" ? known : rows.filter(({ value }) => value === "");
      return {
        ...this.nothing(derived("count", "row", "rows"), 0),
        value: fraction(BigInt(counted.length)),
        rests: counted,
      };
    }
    if (how === "total") {
      const places = Math.min(...known.map(({ value }) => this.placesOf(table, value!)));
      return {
        ...this.nothing(unit, places),
        value: known.map(({ value }) => fractionOf(value!)).reduce(plus),
        rests: known,
      };
    }
    const ties = how === "cell" ? rows : this.extreme(known, how);
    const text = ties[0]!.value!;
    const value = text === "" ? null : fractionOf(text);
    return {
      value,
      unit,
      places: text === "" ? most : this.placesOf(table, text),
      rows: ties,
      rests: how === "cell" ? rows : known,
      table,
    };
  }

  private extreme(rows: Row[], how: string): Row[] {
    const sign = how === "highest" ? 1 : how === "lowest" ? -1 : NaN;
    const values = rows.map(({ value }) => fractionOf(value!));
    const best = values.reduce((top, value) => (order(value, top) * sign > 0 ? value : top));
    return rows.filter((_, index) => order(values[index]!, best) === 0);
  }

  private chosen(table: SecondTable, where: Record<string, unknown>): Row[] {
    const { indicator: _, to, value, ...asked } = where;
    const fixed = Object.entries({ ...asked, ...(to === undefined || to === "latest" ? {} : { to }) });
    let rows = table.rows.filter((row) =>
      fixed.every(([column, ids]) =>
        [ids]
          .flat()
          .map(asText)
          .includes(row[column] ?? ""),
      ),
    );
    if (to === "latest") {
      const newest = rows
        .map((row) => row.to!)
        .sort()
        .at(-1);
      rows = rows.filter((row) => row.to === newest);
    }
    if (value === undefined) return rows;
    const [, sign = "", limit = ""] = /^([<>=]+)\s*(\S+)$/.exec(asText(value))!;
    const fits = (text: string) => sign.includes("<=>"[order(fractionOf(text), fractionOf(limit)) + 1]!);
    return rows.filter((row) => row.value !== "" && fits(row.value!));
  }

  /** No more places than the source prints, and no more than the indicator asks for. */
  private placesOf({ fields }: SecondTable, text: string): number {
    return Math.min(Number(fields.decimals), (text.split(".")[1] ?? "").length);
  }

  private nothing(unit: SecondUnit, places: number): SecondNumber {
    return { value: null, unit, places, rows: [], rests: [], table: null };
  }

  private unit(id: string): SecondUnit {
    const unit = this.list("units").find((entry) => entry.id === id);
    if (!unit) throw new Error(`no unit ${id}`);
    return unit as SecondUnit;
  }

  private list(name: string): Row[] {
    const known = this.lists.get(name) ?? rowsOf(join(this.data, "vocabulary", `${name}.csv`));
    this.lists.set(name, known);
    return known;
  }
}
