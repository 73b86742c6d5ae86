// The promise: findings, recommendations and chart descriptions can be read at the age of twelve, on average.
// Measured as the Flesch-Kincaid grade (Kincaid and others, 1975) plus five years; the worst ten are printed.

import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, it } from "vitest";
import { formOf } from "../../charts/forms.ts";
import { readFiles } from "../../src/data/files.ts";
import { evidenceOf } from "../../src/evidence.ts";

const { library } = evidenceOf(await readFiles("data"));
const mostYears = 12;

type Text = { id: string; text: string };

const texts: Record<string, Text[]> = {
  findings: library!.findings.map(({ id, title, body }) => ({ id, text: `${title.text}. ${body.text}` })),
  recommendations: library!.recommendations.map(({ id, title, body }) => ({ id, text: `${title.text}. ${body.text}` })),
  "chart descriptions": library!.charts.map(({ id, form, series }) => ({ id, text: formOf(form).describe(series) })),
};

/** Years of age at which a text can be read. A figure counts as one short word, whatever its digits. */
function readingAge(text: string): number {
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence)).length;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + (/\d/.test(word) ? 1 : syllable(word)), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables }) + 5;
}

describe("reading age", () => {
  it.each(Object.keys(texts))("of %s is at most twelve on average", (kind) => {
    const ages = texts[kind]!.map(({ id, text }) => ({ id, age: readingAge(text) })).sort((a, b) => b.age - a.age);
    const mean = ages.reduce((sum, { age }) => sum + age, 0) / ages.length;
    const worst = ages.slice(0, 10).map(({ id, age }) => `${age.toFixed(1)} ${id}`);
    console.log(
      `${kind}: mean reading age ${mean.toFixed(1)} over ${ages.length}; worst ten:\n  ${worst.join("\n  ")}`,
    );
    expect(mean).toBeLessThanOrEqual(mostYears);
  });

  it("is higher for a hard text than for an easy one", () => {
    expect(readingAge("Institutional accountability necessitates multidisciplinary collaboration.")).toBeGreaterThan(
      18,
    );
    expect(readingAge("She asked for help. No one came.")).toBeLessThan(8);
  });
});
