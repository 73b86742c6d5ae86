// Which words of the glossary a text uses. Knows text; no page.

import type { Term } from "../help.ts";

/** The terms that stand in a text by their name or their short form, in the order of the glossary. */
export function termsIn(text: string, glossary: readonly Term[]): Term[] {
  return glossary.filter(({ term, short }) =>
    [namePattern(term), shortPattern(short)].some((each) => each?.test(text)),
  );
}

/** A name of several words in any letters; a single word as the glossary writes it or in small letters, and its plural. */
function namePattern(term: string): RegExp {
  const flags = /\s/.test(term) ? "iu" : "u";
  const first = term.charAt(0);
  return whole(`(${escaped(first)}|${escaped(first.toLowerCase())})${escaped(term.slice(1))}s?`, flags);
}

/** A short form exactly as it is, and its plural. */
const shortPattern = (short: string): RegExp | null => (short ? whole(`${escaped(short)}s?`, "u") : null);

const whole = (pattern: string, flags: string) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags);
const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
