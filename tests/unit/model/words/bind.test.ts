// What src/model/words/bind.ts promises.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindPhrase, bindProse, textOf, type Binding } from "../../../../src/model/words/bind.ts";
import { parseBlocks } from "../../../../src/lib/markdown.ts";
import { literals } from "../../../../src/data/schema-parts.ts";
import { parseClaim, type Expression } from "../../../../src/model/numbers/claims.ts";
import { roundHalfAwayFromZero } from "../../../../src/stats/round.ts";
import { evidenceOf } from "../../../../src/evidence.ts";
import { goodText, goodWith, libraryOf } from "../../../helpers/evidence.ts";
import { cells, numbersOf } from "../../../helpers/quantities.ts";

const { numbers } = numbersOf(cells);
const binding = (changes: Partial<Binding> = {}): Binding => ({
  numbers,
  claims: new Map<string, Expression>([
    ["gap", parseClaim("women > men")!],
    ["even", parseClaim("women ~ men within 3")!],
    ["half", parseClaim("share > 50")!],
  ]),
  literals: literals.parse({ ages: ["16 to 59"] }),
  pending: new Set(),
  quoted: new Set(),
  usedNumbers: new Set(),
  usedClaims: new Set(),
  wording: { file: "findings/example.md", bound: 0, quoted: 0, waivers: [] },
  ...changes,
});

const phrase = (text: string, changes?: Partial<Binding>) => bindPhrase(text, binding(changes));
const codes = (text: string, changes?: Partial<Binding>) => phrase(text, changes).faults.map(({ code }) => code);

describe("bindPhrase", () => {
  it("says the cell where its name stands, and keeps what it stands for", () => {
    const { phrase: bound, faults } = phrase("In all, {{ women }} of **women** and {{men}} of men");
    expect(faults).toEqual([]);
    expect(bound.text).toBe("In all, 6.0% of women and 3.0% of men");
    expect(bound.nodes.filter(({ kind }) => kind === "number")).toEqual([
      { kind: "number", name: "women", text: "6.0%" },
      { kind: "number", name: "men", text: "3.0%" },
    ]);
  });

  it("keeps the words that a claim backs together, with the claim's name", () => {
    const used = binding();
    const { phrase: bound } = bindPhrase("Women were [more than {{ men }} likely](claim:gap)", used);
    expect(bound.text).toBe("Women were more than 3.0% likely");
    expect(bound.nodes.at(-1)).toMatchObject({ kind: "claim", name: "gap" });
    expect([[...used.usedNumbers], [...used.usedClaims]]).toEqual([["men"], ["gap"]]);
  });

  it.each([
    ["{{ women }} aged 16 to 59", []],
    ["[more likely](claim:gap)", []],
    ["[more than half](claim:half)", []],
    ["[more than half](claim:gap)", ["words-against-claim"]],
    ["[more than a third](claim:half)", ["words-against-claim"]],
    ["Seven of them", ["bare-number-word"]],
    ["[About as likely](claim:even)", []],
    ["[Words](/method/) that lead elsewhere", []],
    ["{{ women }} and 7 more", ["bare-digit", "comparison-without-claim"]],
    ["[7 times](claim:gap)", ["bare-digit"]],
    ["[the year 2019](/method/)", ["bare-digit"]],
    ["**7** and `8`", ["bare-digit", "bare-digit"]],
    ["{{ wmen }}", ["unknown-number"]],
    ["{{ women.area }}", ["unknown-form"]],
    ["{{ women.interval.lower }}", ["unknown-form"]],
    ["{{ suppressed }}", ["missing-number"]],
    ["{{ suppressed.interval }}", ["missing-number"]],
    ["{{ suppressed.status }}", []],
    ["[more likely](claim:gpa)", ["unknown-claim"]],
    ["[less likely](claim:gap)", ["words-against-claim"]],
    ["[not more likely](claim:gap)", ["words-against-claim"]],
    ["[the highest](claim:gap)", ["words-against-claim"]],
  ])("%j has the faults %j", (text, expected) => expect(codes(text)).toEqual(expected));

  it("does not complain twice about a name that is reported already", () => {
    expect(codes("{{ gone }} and [fell](claim:lost)", { pending: new Set(["gone", "lost"]) })).toEqual([]);
  });

  it("leaves what looks like HTML as text", () => {
    expect(phrase("<b>{{ women }}</b>").phrase.text).toBe("<b>6.0%</b>");
  });
});

describe("bindProse", () => {
  it("binds every block, and says on which line of the text a fault stands", () => {
    const text = "One.\n\n- {{ women }}\n- 7\n\n> rose\n\n| a | b |\n| --- | --- |\n| {{ men }} | 8 |\n";
    const { prose, faults } = bindProse(parseBlocks(text), binding());
    expect(prose.text).toContain("6.0%\n7");
    expect(prose.text).toContain("3.0% | 8");
    expect(faults.map(({ line, code }) => [line, code])).toEqual([
      [4, "bare-digit"],
      [6, "comparison-without-claim"],
      [10, "bare-digit"],
    ]);
  });

  it("reads as the words of its nodes do", () => {
    const { prose } = bindProse(parseBlocks("In {{ women.period }}."), binding());
    const [block] = prose.blocks;
    expect(block?.kind === "paragraph" && textOf(block.children)).toBe("In the year ending March 2020.");
  });
});

describe("a sentence of the whole site", () => {
  const csv = goodText("indicators/example-cases.csv");
  const trend = goodText("indicators/example-trend.csv");

  it("shows exactly the rounded cell, whatever the cell holds", () => {
    const tenths = fc.bigInt({ min: 0n, max: 100_000n });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), tenths, fc.nat({ max: 3 }), (count, share, places) => {
        const scale = 10n ** BigInt(places);
        fc.pre(share <= 100n * scale);
        const fraction = places ? `.${String(share % scale).padStart(places, "0")}` : "";
        const percent = `${share / scale}${fraction}`;
        const library = libraryOf(
          goodWith({
            "indicators/example-cases.csv": csv.replace("2020-03,1711,", `2020-03,${count},`),
            "charts/example-areas.md": goodText("charts/example-forest.md"),
            "charts/example-trend.md": goodText("charts/example-trend.md"),
            "indicators/example-trend.csv": trend.replace("new,6.0,5.8,6.2", `new,${percent},,`),
            "findings/example-gap.md": goodText("findings/example-voices.md").replace(
              "something else",
              "something new",
            ),
          }),
        );
        const grouped = Number(count).toLocaleString("en-GB");
        const noun = count === 1n ? "case" : "cases";
        expect(library.pages[0]?.body.text).toContain(` had ${grouped} ${noun} in the year ending March 2020.`);
        const chart = library.charts.find(({ id }) => id === "example-trend");
        expect(chart?.title.text).toContain(` ${roundHalfAwayFromZero(percent, Math.min(places, 1))}% were `);
      }),
      { numRuns: 60 },
    );
  });

  it("stops the build when a cell no longer bears the claim", () => {
    const { library, problems } = evidenceOf(
      goodWith({ "indicators/example-trend.csv": trend.replace("new,6.0,5.8,6.2", "new,2.9,2.4,3.4") }),
    );
    expect(library).toBeNull();
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      "false-claim claims.gap",
      "false-claim claims.double",
    ]);
  });
});
