// What must hold between the cells of one row: value against status, limits, ranges, period. Knows no indicator by name.

import { isIsoMonthOrDay } from "../lib/iso-date.ts";
import type { Fields } from "./schemas.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A fault of a row, at the column `field`. */
export type RowFault = { field: string; code: string; found: string; expected: string; fix: string };

type Context = { row: Record<string, string>; indicator: Fields<"indicator">; vocabulary: Vocabulary };

/** Checks one row whose cells may still be faulty by themselves: a cell that is no number is left to its own check. */
export function rowFaults(
  row: Record<string, string>,
  indicator: Fields<"indicator">,
  vocabulary: Vocabulary,
): RowFault[] {
  const context = { row, indicator, vocabulary };
  return [
    ...statusFaults(context),
    ...limitFaults(context),
    ...rangeFaults(context),
    ...periodFaults(context),
    ...sourceFaults(context),
  ];
}

function statusFaults({ row, vocabulary }: Context): RowFault[] {
  const status = row.status ?? "";
  const value = row.value ?? "";
  const entry = vocabulary.get("statuses")?.get(status);
  if (value === "" && status === "") {
    return [
      {
        field: "value",
        code: "empty-value-without-status",
        found: "an empty value and no status",
        expected: "a figure, or a status that says why there is none",
        fix: "Type the figure; or write suppressed, not-collected, not-published, not-submitted or not-found in status.",
      },
    ];
  }
  if (value === "" && entry?.value === "present") {
    return [
      {
        field: "value",
        code: "empty-value",
        found: `an empty value with the status "${status}"`,
        expected: "a figure beside this status",
        fix: "Type the figure, or choose a status that says why there is none.",
      },
    ];
  }
  if (value !== "" && entry?.value === "absent") {
    return [
      {
        field: "value",
        code: "value-beside-absence",
        found: `the value "${value}" with the status "${status}"`,
        expected: "an empty value, because this status says that there is none",
        fix: "Empty the value (a hidden figure must not be published), or mend the status. A zero is a value, too.",
      },
    ];
  }
  return [];
}

function limitFaults({ row }: Context): RowFault[] {
  const [lower, value, upper] = [row.lower ?? "", row.value ?? "", row.upper ?? ""];
  if (value === "" && (lower !== "" || upper !== "")) {
    return [
      {
        field: lower === "" ? "upper" : "lower",
        code: "limits-without-value",
        found: `limits "${lower}" to "${upper}" beside an empty value`,
        expected: "no limits where there is no value",
        fix: "Empty the limits, or type the value.",
      },
    ];
  }
  if ((lower === "") !== (upper === "")) {
    return [
      {
        field: lower === "" ? "lower" : "upper",
        code: "half-an-interval",
        found: `only the ${lower === "" ? "upper" : "lower"} limit`,
        expected: "both limits or neither",
        fix: "Type the other limit, or leave both empty.",
      },
    ];
  }
  if (lower === "" || [lower, value, upper].some((text) => !isNumber(text))) return [];
  if (Number(lower) <= Number(value) && Number(value) <= Number(upper)) return [];
  return [
    {
      field: "value",
      code: "value-outside-limits",
      found: `the value ${value} with limits ${lower} to ${upper}`,
      expected: "a value between its lower and its upper limit",
      fix: "Check all three at the source; two of them may have changed places.",
    },
  ];
}

function rangeFaults({ row, indicator, vocabulary }: Context): RowFault[] {
  const unit = vocabulary.get("units")?.get(indicator.unit)?.kind;
  if (indicator.kind === "effect" && unit !== "ratio") return [];
  return ["value", "lower", "upper"].flatMap((field) => {
    const text = row[field] ?? "";
    const expected = isNumber(text) ? rangeFault(Number(text), unit, text) : null;
    if (!expected) return [];
    const fix = "Check the figure at its source, and the unit and kind in the .md file.";
    return [{ field, code: "out-of-range", found: text, expected, fix }];
  });
}

function rangeFault(value: number, unit: string | undefined, text: string): string | null {
  if (unit === "percent" && (value < 0 || value > 100)) return "a percentage from 0 to 100";
  if (unit === "count" && (value < 0 || text.includes("."))) return "a count: a whole number, zero or more";
  if (unit === "ratio" && value <= 0) return "a ratio above zero";
  return value < 0 && (unit === "rate" || unit === "money") ? "zero or more" : null;
}

function periodFaults({ row }: Context): RowFault[] {
  const [from, to] = [row.from ?? "", row.to ?? ""];
  if (!isIsoMonthOrDay(from) || !isIsoMonthOrDay(to)) return [];
  if (from.length !== to.length) {
    const fix = "Write both as months or both as days.";
    return [{ field: "to", code: "mixed-dates", found: `${from} to ${to}`, expected: "two months or two days", fix }];
  }
  if (from <= to) return [];
  const fix = "The two dates may have changed places.";
  return [
    {
      field: "to",
      code: "period-ends-before-start",
      found: `${from} to ${to}`,
      expected: "an end on or after the start",
      fix,
    },
  ];
}

/** A column that is absent altogether is one fault of the record and none of its rows. */
function sourceFaults({ row, indicator }: Context): RowFault[] {
  return (["source", "locator"] as const)
    .filter((field) => row[field]?.trim() === "" && !indicator[field])
    .map((field) => ({
      field,
      code: `no-${field}`,
      found: "an empty cell",
      expected: "a source and a place in it for every figure",
      fix: `Fill the cell in, or give ${field}: once for all rows in the .md file.`,
    }));
}

const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
