// What is found to have changed between two editions: each kind of change, and what must hold for any two.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, isEmpty, movedNumbers, type Changes } from "../../../../src/model/history/changes.ts";
import { truthOf, type Contents, type EditionFinding } from "../../../../src/model/history/edition.ts";
import type { Reason } from "../../../../src/model/history/reasons.ts";

const nothing: Contents = { cells: {}, findings: {}, claims: {}, charts: {}, was: {} };

/** Charts of these titles. */
const titled = (titles: Record<string, string>) =>
  Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, { title, hash: title }]));

/** A finding of these numbers and claims. */
function finding(
  numbers: Record<string, string>,
  claims: Record<string, string> = {},
  others: Partial<EditionFinding> = {},
): EditionFinding {
  const tested = Object.entries(claims).map(
    ([name, expression]) => [name, { expression, holds: truthOf(expression, numbers) ?? true }] as const,
  );
  return {
    ...{ title: "Title", certainty: "moderate", words: "w" },
    numbers,
    claims: Object.fromEntries(tested),
    ...others,
  };
}

/** What became of one finding. */
function statusOf(before: EditionFinding, now: EditionFinding): string {
  const changes = compare({ ...nothing, findings: { one: before } }, { ...nothing, findings: { one: now } }, []);
  return changes.findings[0]?.status ?? (changes.reworded.length ? "reworded" : "unchanged");
}

const fell = finding({ now: "6.0", before: "6.4" }, { change: "now < before" });

describe("a finding", () => {
  it.each<[string, EditionFinding, string]>([
    ["with nothing changed", fell, "unchanged"],
    ["in other words", { ...fell, words: "x" }, "reworded"],
    ["under another title alone", { ...fell, title: "Other", words: "x" }, "reworded"],
    ["whose claim has another name alone", finding(fell.numbers, { fell: "now < before" }), "unchanged"],
    ["whose number moved", finding({ now: "6.1", before: "6.4" }, { change: "now < before" }), "value-moved"],
    ["with one number more", finding({ ...fell.numbers, men: "3.0" }, { change: "now < before" }), "value-moved"],
    ["whose number went missing", finding({ now: "suppressed", before: "6.4" }), "value-moved"],
    ["whose claim asks more and is as true", finding(fell.numbers, { change: "now < 6.2" }), "still-holds"],
    [
      "whose comparison turned",
      finding({ now: "6.5", before: "6.4" }, { change: "now > before" }),
      "direction-changed",
    ],
    ["whose comparison is no longer made", finding({ now: "6.5", before: "6.4" }), "direction-changed"],
    [
      "turned under another name",
      finding({ now: "6.5", before: "6.4" }, { rose: "now > before" }),
      "direction-changed",
    ],
    ["whose numbers have other names", finding({ to: "6.0", from: "6.4" }, { change: "to < from" }), "value-moved"],
    ["turned over other numbers", finding({ to: "6.5", from: "6.4" }, { change: "to > from" }), "direction-changed"],
    ["with a level claim", finding({ to: "6.5", from: "6.4" }, { change: "to ~ from within 1" }), "direction-changed"],
    ["less sure", { ...fell, certainty: "low" }, "no-longer-supported"],
    ["surer", { ...fell, certainty: "high" }, "still-holds"],
    ["less sure and turned", { ...finding({ now: "6.5", before: "6.4" }), certainty: "low" }, "no-longer-supported"],
  ])("%s: %s", (_, now, status) => expect(statusOf(fell, now)).toBe(status));

  it("keeps its direction when the two sides of its claim change places", () => {
    const before = finding({ a: "suppressed", b: "2" }, { more: "a < b" });
    expect(statusOf(before, finding({ a: "suppressed", b: "2" }, { more: "b > a" }))).toBe("still-holds");
    expect(statusOf(before, finding({ a: "suppressed", b: "2" }, { more: "b < a" }))).toBe("direction-changed");
  });

  it("has turned when a threshold is no longer reached, or a truth is another", () => {
    const most = finding({ share: "51" }, { most: "share > 50" });
    expect(statusOf(most, finding({ share: "49" }, { most: "share > 45" }))).toBe("direction-changed");
    const untrue = { ...most, claims: { most: { expression: "share > 50", holds: false } } };
    expect(statusOf(most, untrue)).toBe("direction-changed");
  });

  it("is new, withdrawn or renamed", () => {
    const [before, now] = [
      { ...nothing, findings: { old: fell, gone: fell } },
      { ...nothing, findings: { renamed: fell, added: fell }, was: { "finding:old": "finding:renamed" } },
    ];
    const { findings, unchanged } = compare(before, now, []);
    expect(findings.map(({ id, status }) => [id, status])).toEqual([
      ["added", "new"],
      ["gone", "withdrawn"],
    ]);
    expect(unchanged).toBe(1);
  });

  it("that was merged into another is withdrawn", () => {
    const before = { ...nothing, findings: { one: fell, two: fell } };
    const now = { ...nothing, findings: { one: fell }, was: { "finding:two": "finding:one" } };
    expect(compare(before, now, []).findings.map(({ id, status }) => [id, status])).toEqual([["two", "withdrawn"]]);
  });

  it("names its numbers that moved", () => {
    expect(movedNumbers(finding({ a: "1", b: "2", c: "3" }), finding({ a: "1", b: "2.0", d: "3" }))).toEqual([
      ..."bcd",
    ]);
  });
});

describe("a row", () => {
  const cell = { value: "7.9", flag: "provisional", lower: "7.1", upper: "8.2", base: "1204", row: "r" };
  const table = (rows: Contents["cells"][string]): Contents => ({ ...nothing, cells: { one: rows } });
  const reason: Reason = { indicator: "one", row: "a", kind: "method", reason: "Why", on: "2026-11-22" };

  it.each([
    ["value", { ...cell, value: "8.0" }],
    ["value, to a zero more", { ...cell, value: "7.90" }],
    ["reason why there is none", { missing: "suppressed", row: "x" }],
    ["flag", { ...cell, flag: "revised" }],
    ["lower limit", { ...cell, lower: "7.0" }],
    ["upper limit", { ...cell, upper: "8.3" }],
    ["base", { ...cell, base: "1205" }],
  ])("changed when its %s did, with the reason for it", (_, after) => {
    const changes = compare(table({ a: cell, b: cell }), table({ a: after, b: cell }), [reason]);
    expect(changes.cells).toEqual([{ indicator: "one", row: "a", before: cell, now: after, reason }]);
    expect({ ...changes, cells: [] }).toEqual({ ...compare(nothing, nothing, []) });
  });

  it("is only annotated when nothing but its note or source changed", () => {
    const changes = compare(table({ a: cell }), table({ a: { ...cell, row: "x" } }), []);
    expect(changes.annotated).toEqual([{ indicator: "one", row: "a" }]);
    expect(changes.cells).toEqual([]);
  });

  it("that is gone changed; one that came replaces nothing", () => {
    const changes = compare(table({ a: cell }), table({ b: cell }), [reason]);
    expect(changes.cells).toEqual([{ indicator: "one", row: "a", before: cell, now: null, reason }]);
    expect(changes.added).toEqual([{ indicator: "one", row: "b", before: null, now: cell, reason: null }]);
  });

  it("has no reason that is for another row or table, and the last of several", () => {
    const now = table({ a: { ...cell, value: "8.0" } });
    const reasonFor = (...reasons: Reason[]) => compare(table({ a: cell }), now, reasons).cells[0]!.reason;
    expect(reasonFor({ ...reason, row: "b" }, { ...reason, indicator: "two" })).toBeNull();
    const later = { ...reason, on: "2026-11-24", reason: "Then" };
    expect([reasonFor(reason, later), reasonFor(later, reason)]).toEqual([later, later]);
  });

  it("of a renamed table is the same row", () => {
    const now = { ...nothing, cells: { two: { a: cell } }, was: { "indicator:one": "indicator:two" } };
    expect(isEmpty(compare(table({ a: cell }), now, []))).toBe(true);
  });
});

describe("verdicts and titles", () => {
  it("are told with what they were", () => {
    const before: Contents = {
      ...nothing,
      claims: { a: "holds", b: "holds" },
      charts: titled({ c: "Old", d: "Same" }),
    };
    const now: Contents = {
      ...nothing,
      claims: { a: "differs", e: "rounding" },
      charts: titled({ c: "New", d: "Same" }),
    };
    const { claims, charts } = compare(before, now, []);
    expect(claims).toEqual([
      { id: "a", before: "holds", now: "differs" },
      { id: "b", before: "holds", now: null },
      { id: "e", before: null, now: "rounding" },
    ]);
    expect(charts).toEqual([{ id: "c", before: "Old", now: "New" }]);
  });
});

describe("any two editions", () => {
  // Few ids and few values, so that the two often have something in common; ids that every object has are among them.
  const id = fc.constantFrom("a", "b", "c", "constructor", "7");
  const number = fc.constantFrom("1", "2", "3.5", "suppressed");
  const expression = fc.constantFrom("a < b", "b > a", "a > b", "a ~ c within 1", "b >= 2", "a = b");
  const cell = fc.record(
    { value: number, flag: fc.constant("revised"), base: number, row: fc.constantFrom("r", "s") },
    { requiredKeys: ["row"] },
  );
  const findingOf = fc
    .record({
      title: fc.constantFrom("One", "Two"),
      certainty: fc.constantFrom("high" as const, "moderate" as const, "low" as const),
      words: fc.constantFrom("w", "x"),
      numbers: fc.dictionary(id, number, { maxKeys: 3 }),
      claims: fc.dictionary(id, expression, { maxKeys: 2 }),
    })
    .map(({ numbers, claims, ...others }) => finding(numbers, claims, others));
  const contents: fc.Arbitrary<Contents> = fc.record({
    cells: fc.dictionary(id, fc.dictionary(id, cell)),
    findings: fc.dictionary(id, findingOf),
    claims: fc.dictionary(id, fc.constantFrom("holds" as const, "differs" as const)),
    charts: fc.dictionary(id, fc.constantFrom("One", "Two")).map(titled),
    was: fc.constant({}),
  });
  const counts = ({ findings, cells, added, ...rest }: Changes) => ({
    cells: cells.filter(({ now }) => now).length,
    ...{ came: added.length, went: cells.filter(({ now }) => !now).length },
    ...{ new: count(findings, "new"), withdrawn: count(findings, "withdrawn"), findings: findings.length },
    ...{ annotated: rest.annotated.length, reworded: rest.reworded.length, unchanged: rest.unchanged },
    ...{ claims: rest.claims.length, charts: rest.charts.length },
  });
  const count = (findings: Changes["findings"], status: string) =>
    findings.filter((each) => each.status === status).length;

  it("differ in nothing when they are the same", () => {
    fc.assert(
      fc.property(contents, (one) => {
        const changes = compare(one, structuredClone(one), []);
        expect(isEmpty(changes)).toBe(true);
        expect(changes.unchanged).toBe(Object.keys(one.findings).length);
      }),
    );
  });

  it("differ in as much whichever comes first: what came one way went the other", () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const { came, went, new: added, withdrawn, ...same } = counts(compare(one, other, []));
        expect(counts(compare(other, one, []))).toEqual({
          ...same,
          ...{ came: went, went: came, new: withdrawn, withdrawn: added },
        });
      }),
    );
  });

  it("have every row and finding of both accounted for once", () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const changes = compare(one, other, []);
        const both = (part: (contents: Contents) => string[]) => new Set([...part(one), ...part(other)]).size;
        expect(changes.findings.length + changes.unchanged).toBe(both(({ findings }) => Object.keys(findings)));
        const rows = both(({ cells }) =>
          Object.entries(cells).flatMap(([table, its]) => Object.keys(its).map((row) => `${table} ${row}`)),
        );
        const told = [...changes.cells, ...changes.added, ...changes.annotated];
        expect(new Set(told.map(({ indicator, row }) => `${indicator} ${row}`)).size).toBe(told.length);
        expect(told.length).toBeLessThanOrEqual(rows);
      }),
    );
  });
});
