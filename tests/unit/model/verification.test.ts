// What is checked at every build: figures counted from cells and literals, comparisons tested once more, kinds of waivers.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aboutOf } from "../../../src/model/about.ts";
import { verificationOf } from "../../../src/model/verification.ts";
import { literals as schemaLiterals, type Literals } from "../../../src/data/schema-parts.ts";
import { literalKinds } from "../../../src/model/words/literals.ts";
import { figuresIn, withoutLiterals } from "../../../src/model/words/wording.ts";
import { goodText, goodWith, libraryOf } from "../../helpers/evidence.ts";
import { cells, goodLibrary, numbersOf } from "../../helpers/quantities.ts";

const page = "pages/example-about.md";

/** The counts of the good example with other words at the end of one page, and with more literals there. */
function countedWith(words: string, literals: Partial<Literals> = {}) {
  const text = goodText(page).replace(/^literals:.*\n/m, "");
  const listed = `literals: ${JSON.stringify(literals)}\n---\n`;
  return verificationOf(libraryOf(goodWith({ [page]: `${text.replace(/\n---\n/, `\n${listed}`)}\n\n${words}\n` })));
}

describe("verificationOf", () => {
  const before = countedWith("Nothing new.");

  it("counts each figure that a cell gives, as often as it is shown", () => {
    const [name] = goodLibrary.pages.find(({ id }) => id === "example-about")!.numbers.keys();
    const after = countedWith(`Once {{ ${name} }}, then again {{ ${name} }}.`);
    expect(after.figures.bound).toBe(before.figures.bound + 2);
    expect(after.figures.waived).toBe(before.figures.waived);
  });

  it("counts as waived what a literal hides, where it hides it, and says which and where", () => {
    const after = countedWith("Ages 16 to 24, then 16 to 24, under Section 9.", {
      ages: ["16 to 24"],
      laws: ["Section 9"],
    });
    expect(after.figures.waived).toBe(before.figures.waived + 5);
    expect(after.figures.bound).toBe(before.figures.bound);
    const phrases = after.waivers.flatMap((group) => group.phrases.map((phrase) => ({ ...phrase, kind: group.id })));
    expect(phrases).toContainEqual({ kind: "ages", literal: "16 to 24", figures: 4, files: [page] });
    expect(phrases).toContainEqual({ kind: "laws", literal: "Section 9", figures: 1, files: [page] });
  });

  it("raises what is waived by exactly the figures of any literal that is added to the words", () => {
    const typed = fc.array(fc.nat({ max: 99_999 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 3 }), (figures, times) => {
        const literal = `pages ${figures.join(" and ")}`;
        const sentence = Array.from({ length: times }, () => `x ${literal} x`).join(". ");
        const after = countedWith(sentence, { laws: [literal] });
        expect(after.figures.waived - before.figures.waived).toBe(figures.length * times);
        expect(after.figures.bound).toBe(before.figures.bound);
      }),
      { numRuns: 15 },
    );
  });

  it("gives the share of both, and of nothing none", () => {
    const { bound, waived, share } = before.figures;
    expect(Number(share)).toBeCloseTo((100 * bound) / (bound + waived), 10);
    const wordless = { ...goodLibrary, wordings: [] };
    expect(verificationOf(wordless).figures).toEqual({ bound: 0, waived: 0, quoted: 0, share: null });
  });

  it("puts every waived figure in one group", () => {
    const { waivers, figures } = before;
    const grouped = waivers.flatMap((group) => group.phrases.map((phrase) => phrase.figures));
    expect(grouped.reduce((sum, count) => sum + count, 0)).toBe(figures.waived);
    expect(waivers.reduce((sum, group) => sum + group.figures, 0)).toBe(figures.waived);
  });

  it("tests every comparison once more: one that is no longer true is not held", () => {
    const { claimed, held } = verificationOf(goodLibrary).comparisons;
    expect(claimed).toBeGreaterThan(0);
    expect(held).toBe(claimed);
    const [finding, ...others] = goodLibrary.findings.filter(({ claims }) => claims.size > 0);
    const turned = [...finding!.claims].map(([name, claim], index) => {
      const [left, right] = index === 0 ? [claim.right, claim.left] : [claim.left, claim.right];
      return [name, { ...claim, left, right }] as const;
    });
    const findings = [{ ...finding!, claims: new Map(turned) }, ...others];
    const again = verificationOf({ ...goodLibrary, findings }).comparisons;
    expect(again.claimed - again.held).toBe(1);
  });

  it("counts every row and every source once", () => {
    const { cells: rows, sources } = verificationOf(goodLibrary);
    const total = (tallies: { count: number }[]) => tallies.reduce((sum, { count }) => sum + count, 0);
    expect(rows.total).toBe(goodLibrary.indicators.flatMap(({ observations }) => observations).length);
    expect(total(rows.statuses)).toBe(rows.total);
    expect(rows.statuses.map(({ id }) => id)).toEqual(expect.arrayContaining(["value", "suppressed"]));
    expect([sources.total, total(sources.statuses)]).toEqual([goodLibrary.sources.length, goodLibrary.sources.length]);
  });

  it("counts what was worked out, and not what a statement prints", () => {
    const numbers = [...numbersOf({ ...cells, gap: { difference: ["women", "men"] } }).numbers];
    const stated = { ...numbers[0]![1], name: "stated", working: "as the statement prints it", cell: null, rests: [] };
    const one = { ...goodLibrary.pages[0]!, numbers: new Map([...numbers, ["stated", stated]]), claims: new Map() };
    const nothing = { charts: [], findings: [], recommendations: [], programmes: [], pages: [] };
    const claims = [{ ...one, stated, verdict: "holds" }] as unknown as typeof goodLibrary.claims;
    const { recomputations, statements } = verificationOf({ ...goodLibrary, ...nothing, claims });
    expect(recomputations).toBe(1);
    expect([statements.total, statements.verdicts.holds, statements.verdicts.differs]).toEqual([1, 1, 0]);
  });
});

const literals = (some: Partial<Literals>): Literals => schemaLiterals.parse(some);

describe("withoutLiterals", () => {
  it("gives the longest literal first what it hides", () => {
    expect(withoutLiterals("ages 16 to 59 and 16", literals({ ages: ["16", "16 to 59"] })).waivers).toEqual([
      { literal: "16 to 59", kind: "ages", figures: 2 },
      { literal: "16", kind: "ages", figures: 1 },
    ]);
    expect(withoutLiterals("two men of twenty-two men", literals({ tellings: ["two men"] })).waivers).toEqual([
      { literal: "two men", kind: "tellings", figures: 1 },
    ]);
    expect(
      withoutLiterals("for more information", literals({ words: ["more information"], names: ["7"] })).waivers,
    ).toEqual([{ literal: "more information", kind: "words", figures: 0 }]);
  });

  it("blanks a phrase exactly where an expression for a phrase by itself finds it", () => {
    const words = fc.string({ unit: fc.constantFrom(..."ab- é5\u{10400}.") });
    const trimmed = fc
      .string({ unit: fc.constantFrom(..."ab- 5é"), minLength: 1, maxLength: 3 })
      .filter((text) => text === text.trim());
    fc.assert(
      fc.property(words, trimmed, (text, phrase) => {
        const [before, after] = [/^[\p{L}\p{N}]/u.test(phrase), /[\p{L}\p{N}]$/u.test(phrase)];
        const alone = new RegExp(
          `${before ? "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)" : ""}${phrase}${after ? "(?![\\p{L}\\p{N}])" : ""}`,
          "gu",
        );
        const { rest, waivers } = withoutLiterals(text, literals({ names: [phrase] }));
        expect(rest).toBe(text.replace(alone, "_".repeat(phrase.length)));
        expect(waivers).toHaveLength(alone.test(text) ? 1 : 0);
      }),
    );
  });

  it.each([
    ["3.9% to 4.8%", 2],
    ["\u00a35,192,871", 1],
    ["one in 13", 1],
    ["seven", 1],
    ["forty-one of several hundred", 2],
    ["two thirds", 0],
    ["the year ending March 2019", 1],
  ])("sees in %j so many figures: %i", (text, figures) => expect(figuresIn(text)).toBe(figures));
});

describe("kinds of literals", () => {
  const kinds = Object.keys(literalKinds) as (keyof Literals)[];

  it.each([
    ["Act 2021", "laws"],
    ["pages 12 and 34", "laws"],
    ["16 to 59", "ages"],
    ["aged 16 or over", "ages"],
    ["were sixteen", "ages"],
    ["March 2019", "dates"],
    ["2012 to 2013", "dates"],
    ["COVID-19", "names"],
    ["Up2U", "names"],
    ["999", "names"],
    ["every hundred thousand", "names"],
    ["twelve months", "times"],
    ["two men", "tellings"],
    ["more information", "words"],
  ] as const)("%j can be of the kind %s", (phrase, kind) => expect(literalKinds[kind].fits(phrase)).toBe(true));

  it.each([
    "2,135",
    "2000 women",
    "\u00a32000",
    "6.4%",
    "29% of them",
    "forty people",
    "thirty-six",
    "several hundred",
  ])("%j is of no kind but the words of a statement", (phrase) =>
    expect(kinds.filter((kind) => literalKinds[kind].fits(phrase))).toEqual(["statement"]),
  );
});

describe("aboutOf", () => {
  const { numbers } = numbersOf({
    ...cells,
    gap: { difference: ["women", "men"] },
    earlier: { indicator: "example-trend", to: "2019-03", sex: "female" },
    fall: { difference: ["women", "earlier"] },
    many: { count: { indicator: "example-trend", sex: "female" } },
  });
  const population = goodLibrary.indicators.find(({ id }) => id === "example-trend")!.population;

  it("names the people and the period, each once, the earlier period first", () => {
    expect(aboutOf(numbers.get("gap")!)).toEqual({ people: [population], periods: ["year ending March 2020"] });
    expect(aboutOf(numbers.get("fall")!).periods).toEqual(["year ending March 2019", "year ending March 2020"]);
  });

  it("says many periods by their ends", () => {
    const [span, ...more] = aboutOf(numbers.get("many")!).periods;
    expect([span, more]).toEqual([expect.stringMatching(/^year ending March \d{4}, to year ending March 2020$/), []]);
  });
});
