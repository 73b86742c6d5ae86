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

/** Certainty words of a finding that go with another certainty than its own, or that it lacks. */
export function certaintyFaults(text: string, certainty: Certainty, phrases: readonly string[]): Fault[] {
  const rest = phrases.reduce((left, phrase) => left.replaceAll(phrase, ""), text);
  const foreign = rules.filter((rule) => rule.certainty !== certainty && rule.words.test(rest));
  const own = rules.find((rule) => rule.certainty === certainty);
  return [
    ...foreign.map((rule) => wrongWord(rule, rest, certainty)),
    ...(own && !own.words.test(rest) ? [noWord(own)] : []),
  ];
}

const expected =
  'words that fit: plain with high, "probably" with moderate, "may" with low, "we do not know" with very-low';

function wrongWord(rule: Rule, text: string, certainty: Certainty): Fault {
  return {
    code: "certainty-word",
    found: `"${rule.words.exec(text)![0]}" in a finding of ${certainty} certainty`,
    expected,
    fix: `Take ${rule.said} out, or set certainty: ${rule.certainty} and say why under because.`,
  };
}

function noWord({ certainty, said }: Rule): Fault {
  return {
    code: "no-certainty-word",
    found: `a finding of ${certainty} certainty that never says ${said}`,
    expected,
    fix: `Say ${said} in the title or in the sentence that carries the finding.`,
  };
}
