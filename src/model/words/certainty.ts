// Certainty words must match the certainty that a finding declares. Knows English, and nothing of numbers.

import type { Certainty } from "../things.ts";
import type { Fault } from "../numbers/select.ts";

type Rule = { certainty: Certainty; words: RegExp; said: string };

/** Which words belong to which certainty (data/README.md tells curators the same). "May" the month has a capital. */
const rules: Rule[] = [
  { certainty: "moderate", words: /\b(probably|likely that)\b/i, said: '"probably"' },
  { certainty: "low", words: /\b(may|[Mm]ight)\b/, said: '"may"' },
  {
    certainty: "very-low",
    words: /\b(do not know|don't know|is not known|unknown whether)\b/i,
    said: '"we do not know"',
  },
];

/** The certainty words of a finding that go with another certainty than its own. */
export function certaintyFaults(text: string, certainty: Certainty, literals: readonly string[]): Fault[] {
  const rest = literals.reduce((left, literal) => left.replaceAll(literal, ""), text);
  return rules
    .filter((rule) => rule.certainty !== certainty && rule.words.test(rest))
    .map((rule) => ({
      code: "certainty-word",
      found: `"${rule.words.exec(rest)![0]}" in a finding of ${certainty} certainty`,
      expected: `words that fit: plain with high, "probably" with moderate, "may" with low, "we do not know" with very-low`,
      fix: `Take ${rule.said} out, or set certainty: ${rule.certainty} and say why under because.`,
    }));
}
