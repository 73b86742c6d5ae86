// An edition: what the site said on one day, small enough to keep for ever, whole enough to compare and to show its charts
// again. Pure; how bytes are hashed is passed in. Knows no disk and no page.

import { datasetOfChart } from "../dataset/dataset.ts";
import { holds, parseClaim } from "../numbers/claims.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { packChart, type PackedChart } from "./packed-chart.ts";
import { publishedChart, type Describe } from "./published-chart.ts";
import type { Reason } from "./reasons.ts";
import type { Certainty, Finding, Indicator, Library, Observation } from "../things.ts";
import type { Verdict } from "../numbers/verdict.ts";

/** A long hexadecimal hash of a text. */
export type Digest = (text: string) => string;

/** One row's figures as text; what a row does not have is left out. `row` is a hash of everything that the row says. */
export type EditionCell = {
  value?: string;
  /** The id of the reason why there is no value. */
  missing?: string;
  flag?: string;
  lower?: string;
  upper?: string;
  base?: string;
  row: string;
};

export type EditionClaim = { expression: string; holds: boolean };

export type EditionFinding = {
  title: string;
  certainty: Certainty;
  /** A hash of its title, its text and its reason for the certainty, numbers filled in. */
  words: string;
  /** Each named number exactly; the id of the reason where the cell is missing. */
  numbers: Record<string, string>;
  claims: Record<string, EditionClaim>;
};

/** `hash` is that of the chart's dataset: of its words and of every row that it shows. */
export type EditionChart = { title: string; hash: string };

/** Everything that is compared. Keys are ids, sorted. */
export type Contents = {
  /** By indicator, then by the row's key. */
  cells: Record<string, Record<string, EditionCell>>;
  findings: Record<string, EditionFinding>;
  /** Verdicts on published claims. */
  claims: Record<string, Verdict>;
  charts: Record<string, EditionChart>;
  /** Former id -> id of what was renamed, each as kind:id. */
  was: Record<string, string>;
};

/** Everything that is kept: what is compared, and each chart whole. */
export type WholeContents = Contents & { charts: Record<string, PackedChart> };

/** The shape of the file. A reader that knows another one only must not guess. */
export const editionFormat = 1;

export type Edition = WholeContents & {
  format: number;
  /** The day that it is dated. */
  edition: string;
  /** The edition before it, so that none can be lost or altered unnoticed; null for the first. */
  follows: { edition: string; hash: string } | null;
  /** Why values changed since the edition before. */
  reasons: Reason[];
  /** Of all the rest. */
  hash: string;
};

const rowHashLength = 12;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** What the site says now. */
export function editionOf(library: Library, digest: Digest): Contents {
  const { indicators, findings, claims, charts } = library;
  const short = (content: unknown) => digest(JSON.stringify(content)).slice(0, rowHashLength);
  const renamed = Object.entries({ indicator: indicators, finding: findings, claim: claims, chart: charts });
  return {
    cells: sorted(indicators.map((indicator) => [indicator.id, cellsOf(indicator, short)])),
    findings: sorted(findings.map((finding) => [finding.id, findingOf(finding, short)])),
    claims: sorted(claims.map(({ id, verdict }) => [id, verdict])),
    charts: sorted(
      charts.map((chart) => [
        chart.id,
        { title: chart.title.text, hash: datasetOfChart(chart, library.areas, digest).hash },
      ]),
    ),
    was: sorted(
      renamed.flatMap(([kind, things]) =>
        things.flatMap(({ id, was }) => was.map((old): [string, string] => [`${kind}:${old}`, `${kind}:${id}`])),
      ),
    ),
  };
}

/** What the site says now, each chart with all that is needed to show it again. */
export function wholeEditionOf(library: Library, digest: Digest, describe: Describe): WholeContents {
  const packed = library.charts.map((chart): [string, PackedChart] => {
    const dataset = datasetOfChart(chart, library.areas, digest);
    return [chart.id, packChart(publishedChart(chart, dataset, describe))];
  });
  return { ...editionOf(library, digest), charts: sorted(packed) };
}

/** Dates and signs what the site says. `head` says when, after which edition, and why values changed since. */
export function makeEdition(
  contents: WholeContents,
  head: Pick<Edition, "edition" | "follows" | "reasons">,
  digest: Digest,
): Edition {
  const unsigned = { format: editionFormat, ...head, ...contents };
  return { hash: hashOf(unsigned, digest), ...unsigned };
}

const hashOf = (edition: Omit<Edition, "hash">, digest: Digest): string => digest(spread(edition, 2));

/** An edition as its file holds it: JSON, a line for each row of a table, so that two versions can be read side by side. */
export const editionText = (edition: Edition): string => `${spread(edition, 2)}\n`;

/** Whether the text of an edition's file is, to the letter, the one that its hash was made of. */
export function isIntact(text: string, digest: Digest): boolean {
  const signed = /^\{\n"hash":"([0-9a-f]{64})",\n/.exec(text);
  return signed !== null && digest(`{\n${text.slice(signed[0].length, -1)}`) === signed[1];
}

/** Whether two editions say the same, whatever their dates. */
export function sameContents(one: WholeContents, other: WholeContents): boolean {
  const text = ({ cells, findings, claims, charts, was }: WholeContents) =>
    spread({ cells, findings, claims, charts, was }, 2);
  return text(one) === text(other);
}

/** Whether a claim is true of these numbers; null when it cannot be told from them. */
export function truthOf(expression: string, numbers: Readonly<Record<string, string>>): boolean | null {
  const parsed = parseClaim(expression);
  if (!parsed) return null;
  const [left, right] = [parsed.left, parsed.right].map((side) =>
    plainNumber.test(side) ? side : Object.hasOwn(numbers, side) ? numbers[side]! : "",
  );
  if (!plainNumber.test(left!) || !plainNumber.test(right!)) return null;
  return holds(left!, parsed.operator, right!, parsed.within);
}

function cellsOf({ observations }: Indicator, short: (content: unknown) => string): Record<string, EditionCell> {
  return sorted(observations.map((row) => [row.key, { ...figuresOf(row), row: short(everythingIn(row)) }]));
}

/** Only what is there: an edition of many thousand rows has no room for what is not. */
function figuresOf({ cell, lower, upper, base }: Observation): Omit<EditionCell, "row"> {
  return {
    ...(cell.kind === "known" ? { value: cell.text } : { missing: cell.reason.id }),
    ...(cell.kind === "known" && cell.flag && { flag: cell.flag.id }),
    ...(lower !== null && { lower }),
    ...(upper !== null && { upper }),
    ...(base !== null && { base }),
  };
}

function everythingIn(row: Observation): unknown[] {
  const about = [...row.dimensions].map(([column, { id }]) => [column, id]);
  const { period, series, note, source, locator } = row;
  return [figuresOf(row), about, period.from, period.to, series?.id ?? "", note, source.id, locator];
}

function findingOf(finding: Finding, short: (content: unknown) => string): EditionFinding {
  const { title, certainty, body, because } = finding;
  const numbers = sorted([...finding.numbers].map(([name, quantity]) => [name, exactly(quantity)]));
  const claims = [...finding.claims].map(([name, { expression }]): [string, EditionClaim] => [
    name,
    // The Library holds only claims that were tested and are true; one that two numbers cannot tell is among them.
    { expression, holds: truthOf(expression, numbers) ?? true },
  ]);
  const words = short([title.text, body.text, because.text]);
  return { title: title.text, certainty, words, numbers, claims: sorted(claims) };
}

const exactly = ({ value, missing }: Quantity): string => value ?? missing!.id;

/** By code units, which no language setting changes. */
function sorted<Value>(entries: [string, Value][]): Record<string, Value> {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** JSON with a line for each entry down to `depth` levels below the first, and for each list of a list of lists. */
function spread(value: object, depth: number): string {
  const isOpen = (inner: unknown): inner is object =>
    depth > 0 && typeof inner === "object" && inner !== null && !Array.isArray(inner);
  const isTable = (inner: unknown): inner is unknown[][] =>
    Array.isArray(inner) && inner.length > 0 && inner.every(Array.isArray);
  const textOf = (inner: unknown): string => {
    if (isTable(inner)) return `[\n${inner.map((line) => JSON.stringify(line)).join(",\n")}\n]`;
    return isOpen(inner) ? spread(inner, depth - 1) : JSON.stringify(inner);
  };
  const lines = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`);
  return lines.length ? `{\n${lines.join(",\n")}\n}` : "{}";
}
