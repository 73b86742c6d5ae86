// Claims: comparisons that sentences rest on, tested against the cells at every build. Knows no page.

import { nearest } from "../../lib/nearest.ts";
import { compareDecimals, distance, type Decimal } from "../../stats/decimal.ts";
import { testSureness } from "./claim-test.ts";
import { comparabilityFault } from "./comparable.ts";
import { spoken, type Quantity } from "./quantity.ts";
import type { Fault } from "./select.ts";
import type { Claim } from "../things.ts";

export const operators = ["<=", ">=", "<", ">", "=", "~"] as const;
export type Operator = (typeof operators)[number];

/** `left operator right`, where a side is a name or a plain number; `~` has a tolerance. */
export type Expression = { left: string; operator: Operator; right: string; within: Decimal | null };

const number = /^-?\d+(\.\d+)?$/;
const grammar = /^([^\s<>=~]+)\s*(<=|>=|<|>|=|~)\s*([^\s<>=~]+)(?:\s+within\s+(\S+))?$/;

/** Reads a claim's text; null when it is no claim. A tolerance goes with `~` and with nothing else. */
export function parseClaim(text: string): Expression | null {
  const match = grammar.exec(text.trim());
  if (!match) return null;
  const [, left = "", operator, right = "", within = null] = match;
  if ((operator === "~") !== (within !== null) || (within !== null && !number.test(within))) return null;
  return { left, operator: operator as Operator, right, within };
}

/** Tests one claim. Null when a number that it needs has already been reported. */
export function testClaim(
  name: string,
  text: string,
  numbers: ReadonlyMap<string, Quantity>,
  pending: ReadonlySet<string>,
): { claim: Claim } | { fault: Fault } | null {
  const expression = parseClaim(text);
  if (!expression) return { fault: notAClaim(text) };
  const names = [expression.left, expression.right].filter((side) => !number.test(side));
  if (names.some((side) => pending.has(side))) return null;
  const unknown = names.find((side) => !numbers.has(side));
  if (unknown !== undefined || names.length === 0) return { fault: unknownSide(text, unknown, numbers) };
  const quantities = names.map((side) => numbers.get(side)!);
  const empty = quantities.find((quantity) => quantity.value === null);
  const fault = empty ? missingSide(text, empty) : comparabilityFault(quantities);
  if (fault) return { fault };
  const [left, right] = [expression.left, expression.right].map((side) => numbers.get(side)?.value ?? side);
  if (!holds(left!, expression.operator, right!, expression.within))
    return { fault: falseClaim(name, text, quantities) };
  const result = testSureness(expression, quantities);
  if ("fault" in result) return result;
  const sides = { left: numbers.get(expression.left) ?? null, right: numbers.get(expression.right) ?? null };
  return { claim: { name, expression: text.trim(), ...sides, sureness: result.sureness } };
}

/** Whether the comparison is true of the exact values. */
export function holds(left: Decimal, operator: Operator, right: Decimal, within: Decimal | null): boolean {
  if (operator === "~") return compareDecimals(distance(left, right), within ?? "0") <= 0;
  const order = compareDecimals(left, right);
  return operator.includes(order < 0 ? "<" : order > 0 ? ">" : "=");
}

function notAClaim(text: string): Fault {
  return {
    code: "not-a-claim",
    found: `"${text}"`,
    expected: "a name, a sign (<, <=, >, >=, = or ~ ... within ...), and a name or plain number",
    fix: "Write for example: women > men, or share > 50, or north ~ south within 0.5.",
  };
}

function unknownSide(text: string, unknown: string | undefined, numbers: ReadonlyMap<string, Quantity>): Fault {
  const guess = unknown === undefined ? null : nearest(unknown, numbers.keys());
  return {
    code: "unknown-number",
    found: unknown === undefined ? `"${text}", which compares no named number` : `"${unknown}" in the claim "${text}"`,
    expected: `names listed under numbers: ${[...numbers.keys()].join(", ") || "none yet"}`,
    fix: guess ? `Did you mean "${guess}"?` : "Name the number under numbers, or mend its spelling here.",
  };
}

function missingSide(text: string, quantity: Quantity): Fault {
  return {
    code: "missing-number",
    found: `"${quantity.name}" in the claim "${text}" has no value (${quantity.missing?.title.toLowerCase()})`,
    expected: "numbers with a value: nothing can be claimed of what is missing",
    fix: "Choose cells that have values, or take the claim and its sentence out.",
  };
}

function falseClaim(name: string, text: string, quantities: Quantity[]): Fault {
  const values = quantities.map((quantity) => `${quantity.name} is ${spoken(quantity, "full")}`).join(", ");
  return {
    code: "false-claim",
    found: `"${text}", but ${values}`,
    expected: "a claim that is true of the cells",
    fix: `Mend the sentence that is marked (claim:${name}), and then the claim; or mend the cells if they are wrong.`,
  };
}
