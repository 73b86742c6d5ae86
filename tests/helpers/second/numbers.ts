// The named numbers of a record, worked out a second time from the rows of the tables. Knows no sentence, and shares nothing
// with src/.

import {
  by,
  changeOf,
  daysOf,
  fraction,
  fractionOf,
  minus,
  nearestMultiple,
  order,
  plus,
  times,
} from "./arithmetic.ts";
import { written, type Fraction, type SecondUnit } from "./arithmetic.ts";
import { asText, type SecondFiles, type SecondRecord, type SecondRow, type SecondTable } from "./files.ts";

/** A number that was worked out again. */
export type SecondNumber = {
  value: Fraction | null;
  unit: SecondUnit;
  places: number;
  /** The rows that it is, several when they tie; none when it was worked out from others. */
  rows: SecondRow[];
  /** All rows that went into it. */
  rests: SecondRow[];
  /** The numbers that it was worked out from, where they have names. */
  parts: readonly SecondNumber[];
  /** How it was worked out, as its page says it; empty for a cell. */
  working: string;
};

type Numbers = ReadonlyMap<string, SecondNumber>;
type Fields = Record<string, unknown>;

const derived = (kind: string, one: string, many: string, suffix = ""): SecondUnit => ({
  ...{ kind, one, many, suffix },
  prefix: "",
});
/** The unit of a rank, which is said as an ordinal. */
export const placeUnit = derived("number", "place", "places");
const [hundred, percent] = [fraction(100n), derived("percent", "percent", "percent", "%")];

/** No more places than the source prints, and no more than the indicator asks for. */
export const placesOf = ({ fields }: SecondTable, text: string): number =>
  Math.min(Number(fields.decimals), (text.split(".")[1] ?? "").length);

const valueOf = ({ cells }: SecondRow): Fraction => fractionOf(cells.value!);
const isKnown = ({ cells }: SecondRow): boolean => cells.value !== "";

/** Every named number of a record, and what its statement prints as "stated". */
export function numbersOf({ fields }: SecondRecord, files: SecondFiles): Map<string, SecondNumber> {
  const made = new Map<string, SecondNumber>();
  const stated = fields.stated as { value: unknown; unit: string } | undefined;
  if (stated) made.set("stated", statedNumber(asText(stated.value), files.unit(stated.unit)));
  for (const [name, spec] of Object.entries((fields.numbers ?? {}) as Record<string, Fields>)) {
    made.set(name, numberOf(spec, made, files));
  }
  return made;
}

function statedNumber(text: string, unit: SecondUnit): SecondNumber {
  const places = text.split(".")[1]?.length ?? 0;
  const working = "as the statement prints it";
  return { value: fractionOf(text), unit, places, rows: [], rests: [], parts: [], working };
}

function numberOf(spec: Fields, made: Numbers, files: SecondFiles): SecondNumber {
  if (spec.indicator !== undefined) return ofRows("cell", spec, files);
  if (spec.rounded !== undefined) return roundedTo(made.get(asText(spec.rounded))!, asText(spec.to));
  if (spec["each-week"] !== undefined) return eachWeek(made.get(asText(spec["each-week"]))!);
  if (spec.rank !== undefined) return rankOf(made.get(asText(spec.rank))!, spec, files);
  const [how, of] = Object.entries(spec).find(([key]) => key !== "decimals")!;
  if (!Array.isArray(of)) return ofRows(how, of as Fields, files);
  const number = combined(
    how,
    of.map((name) => made.get(asText(name))!),
  );
  return { ...number, places: (spec.decimals as number | undefined) ?? number.places };
}

const signs: Record<string, string> = {
  ...{ sum: " + ", difference: " \u2212 ", ratio: " \u00f7 ", share: " \u00f7 " },
  ...{ rise: " \u2192 ", fall: " \u2192 " },
};
const remarks: Record<string, string> = {
  share: ", as a percentage",
  ...{ rise: ", as a percentage of the first", fall: ", as a percentage of the first" },
};

function combined(how: string, parts: SecondNumber[]): SecondNumber {
  const shown = parts.map(({ value, unit, places }) => written(value!, unit, places));
  const working = `${shown.join(signs[how])}${remarks[how] ?? ""}, worked out before rounding`;
  const rests = parts.flatMap((part) => part.rests);
  return { ...result(how, parts), rows: [], rests, parts, working };
}

function result(how: string, parts: SecondNumber[]): Pick<SecondNumber, "value" | "unit" | "places"> {
  const [a, b] = parts.map((part) => part.value!) as [Fraction, Fraction];
  const fewest = Math.min(...parts.map((part) => part.places));
  const { unit } = parts[0]!;
  const points = derived("number", "percentage point", "percentage points");
  if (how === "sum") return { value: parts.map((part) => part.value!).reduce(plus), unit, places: fewest };
  if (how === "difference")
    return { value: minus(a, b), unit: unit.kind === "percent" ? points : unit, places: fewest };
  if (how === "ratio") return { value: by(a, b), unit: derived("number", "time", "times"), places: 1 };
  if (how === "share") return { value: times(hundred, by(a, b)), unit: percent, places: 0 };
  if (how === "rise") return { value: changeOf(a, b), unit: percent, places: 0 };
  if (how === "fall") return { value: minus(fraction(0n), changeOf(a, b)), unit: percent, places: 0 };
  throw new Error(`no such way to combine: ${how}`);
}

function roundedTo(part: SecondNumber, step: string): SecondNumber {
  const { value, unit, places: most, rests } = part;
  const places = Math.min(most, step.split(".")[1]?.length ?? 0);
  const [before, to] = [written(value!, unit, most), written(fractionOf(step), unit, places)];
  const working = `${before} rounded to the nearest ${to}`;
  return { value: nearestMultiple(value!, fractionOf(step)), unit, places, rows: [], rests, parts: [part], working };
}

/** A count for seven days of its own period. */
function eachWeek(part: SecondNumber): SecondNumber {
  const { value, unit, places, rests } = part;
  const { from, to } = part.rows[0]!.cells;
  const days = daysOf(from!, to!);
  const working = `${written(value!, unit, places)} in ${days} days, as a number for seven of them`;
  const weekly = derived("rate", `${unit.one} a week`, `${unit.many} a week`);
  const number = times(value!, fraction(7n, BigInt(days)));
  return { value: number, unit: weekly, places: 2, rows: [], rests, parts: [part], working };
}

/** One more than the rows that lie beyond it: equals share a place, and what has no value has none. */
function rankOf(part: SecondNumber, { among, from = "highest" }: Fields, files: SecondFiles): SecondNumber {
  const [table, rows] = chosen(among as Fields, files);
  const known = rows.filter(isKnown);
  const beyond = (row: SecondRow) => order(valueOf(row), part.value!) * (from === "lowest" ? -1 : 1);
  const place = 1 + known.filter((row) => beyond(row) > 0).length;
  const equals = known.filter((row) => beyond(row) === 0).length;
  const working = [
    `place ${place} of ${known.length} values in "${asText(table.fields.title)}", counted from the ${asText(from)}`,
    ...(equals > 1 ? [`${equals} share it`] : []),
    `${rows.length - known.length} have no value`,
  ].join("; ");
  return { value: fraction(BigInt(place)), unit: placeUnit, places: 0, rows: [], rests: known, parts: [part], working };
}

function ofRows(how: string, where: Fields, files: SecondFiles): SecondNumber {
  const [table, rows] = chosen(where, files);
  const known = rows.filter(isKnown);
  const unit = files.unit(asText(table.fields.unit));
  if (how === "count" || how === "count-missing") return counted(how, table, rows);
  if (how === "total") {
    const places = Math.min(...known.map(({ cells }) => placesOf(table, cells.value!)));
    const working = `the sum of ${known.length} values in "${asText(table.fields.title)}"`;
    return { value: known.map(valueOf).reduce(plus), unit, places, rows: [], rests: known, parts: [], working };
  }
  if (how === "cell") return numberOfRow(rows[0]!, files);
  const ties = extreme(known, how);
  const what = `the ${how} of ${known.length} values in "${asText(table.fields.title)}"`;
  const working = `${what}; ${rows.length - known.length} have no value`;
  return { ...numberOfRow(ties[0]!, files), rows: ties, rests: known, working };
}

/** A row as a number by itself. */
export function numberOfRow(row: SecondRow, files: SecondFiles): SecondNumber {
  const { table, cells } = row;
  const text = cells.value!;
  const places = text === "" ? Number(table.fields.decimals) : placesOf(table, text);
  const unit = files.unit(asText(table.fields.unit));
  const value = text === "" ? null : fractionOf(text);
  return { value, unit, places, rows: [row], rests: [row], parts: [], working: "" };
}

function counted(how: string, table: SecondTable, rows: SecondRow[]): SecondNumber {
  const rests = rows.filter((row) => isKnown(row) === (how === "count"));
  const working = `rows of "${asText(table.fields.title)}" ${how === "count" ? "with" : "without"} a value`;
  const value = fraction(BigInt(rests.length));
  return { value, unit: derived("count", "row", "rows"), places: 0, rows: [], rests, parts: [], working };
}

function extreme(rows: SecondRow[], how: string): SecondRow[] {
  const sign = how === "highest" ? 1 : how === "lowest" ? -1 : NaN;
  const values = rows.map(valueOf);
  const best = values.reduce((top, value) => (order(value, top) * sign > 0 ? value : top));
  return rows.filter((_, index) => order(values[index]!, best) === 0);
}

/** A table, and those of its rows that hold what is asked. */
function chosen(where: Fields, files: SecondFiles): [SecondTable, SecondRow[]] {
  const { indicator, to, value, ...asked } = where;
  const table = files.table(asText(indicator));
  const fixed = Object.entries({ ...asked, ...(to === undefined || to === "latest" ? {} : { to }) });
  let rows = table.rows.filter(({ cells }) =>
    fixed.every(([column, ids]) => [ids].flat().map(asText).includes(cells[column]!)),
  );
  if (to === "latest") {
    const newest = rows.map(({ cells }) => cells.to!).sort();
    rows = rows.filter(({ cells }) => cells.to === newest.at(-1));
  }
  if (value === undefined) return [table, rows];
  const [, sign = "", limit = ""] = /^([<>=]+)\s*(\S+)$/.exec(asText(value))!;
  const fits = (row: SecondRow) => sign.includes("<=>"[order(valueOf(row), fractionOf(limit)) + 1]!);
  return [table, rows.filter((row) => isKnown(row) && fits(row))];
}
