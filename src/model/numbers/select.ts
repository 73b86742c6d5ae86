// Chooses rows of an indicator by their columns. Knows nothing of sentences or charts.

import { nearest } from "../../lib/nearest.ts";
import type { Where } from "../../data/schema-parts.ts";
import { compareDecimals } from "../../stats/decimal.ts";
import { isKnown } from "./cell.ts";
import type { Indicator, Observation } from "../things.ts";

/** What went wrong in a choice, in the words of a Problem. */
export type Fault = { code: string; found: string; expected: string; fix: string };

export type Selection = { observations: readonly Observation[]; fault: Fault | null };

/**
 * The rows whose columns hold what `where` asks (one id, or any of a list), in the CSV's order. `to: latest` is the newest period among them;
 * `value: "> 40"` keeps known values above 40. A column or an id that the indicator does not have is a fault.
 */
export function select(indicator: Indicator, where: Where): Selection {
  const { indicator: _, to, value, ...rest } = where;
  let observations = indicator.observations;
  for (const [column, asked] of Object.entries({ ...rest, ...(to && to !== "latest" ? { to } : {}) })) {
    const wanted: readonly string[] = [asked].flat();
    const fitting = observations.filter((row) => wanted.includes(idOf(row, column) ?? ""));
    const found = new Set(fitting.map((row) => idOf(row, column)));
    const absent = wanted.find((text) => !found.has(text));
    if (absent !== undefined) {
      return { observations: [], fault: nothingFits(indicator, observations, column, absent) };
    }
    observations = fitting;
  }
  if (to === "latest") {
    const newest = observations.reduce((latest, row) => (row.period.to > latest ? row.period.to : latest), "");
    observations = observations.filter((row) => row.period.to === newest);
  }
  return value === undefined ? { observations, fault: null } : byValue(observations, String(value));
}

/** The id that a row has in a column: a dimension's id, a date, or the series; undefined when there is no such column. */
export function idOf(row: Observation, column: string): string | undefined {
  if (column === "from" || column === "to") return row.period[column];
  if (column === "series") return row.series?.id;
  return row.dimensions.get(column)?.id;
}

/** Columns in which rows differ, to be named when one row was asked for and several fit. */
export function differingColumns(indicator: Indicator, observations: readonly Observation[]): string[] {
  return indicator.key.filter((column) => new Set(observations.map((row) => idOf(row, column))).size > 1);
}

function nothingFits(indicator: Indicator, rows: readonly Observation[], column: string, text: string): Fault {
  const ids = [...new Set(rows.map((row) => idOf(row, column)).filter((id) => id !== undefined))];
  if (ids.length === 0) {
    const tellsApart = (name: string) => indicator.observations.some((row) => idOf(row, name) !== undefined);
    const columns = indicator.columns.map((each) => each.name).filter(tellsApart);
    return {
      code: "unknown-column",
      found: `the column "${column}"`,
      expected: `a column of ${indicator.id} that tells rows apart: ${columns.join(", ")}`,
      fix: guessOr(column, columns, "Choose one of these columns."),
    };
  }
  return {
    code: "no-such-row",
    found: `${column}: ${text}`,
    expected: `one of ${ids.slice(0, 12).join(", ")}${ids.length > 12 ? ", ..." : ""}`,
    fix: guessOr(text, ids, `Choose a value that ${indicator.id} has in ${column}, with the other columns as given.`),
  };
}

function guessOr(word: string, candidates: string[], otherwise: string): string {
  const guess = nearest(word, candidates);
  return guess ? `Did you mean "${guess}"?` : otherwise;
}

function byValue(rows: readonly Observation[], condition: string): Selection {
  const match = /^(<=|>=|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(condition);
  if (!match) {
    const expected = 'a comparison such as "> 40"';
    return {
      observations: [],
      fault: { code: "bad-condition", found: `value: ${condition}`, expected, fix: "Write a sign and a plain number." },
    };
  }
  const [, operator = "", limit = ""] = match;
  const fits = (order: number) => operator.includes(order < 0 ? "<" : order > 0 ? ">" : "=");
  const observations = rows.filter(({ cell }) => isKnown(cell) && fits(compareDecimals(cell.text, limit)));
  return { observations, fault: null };
}
