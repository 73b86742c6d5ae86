// What the words of a record show, counted: figures that come from cells, figures of a statement that is checked, and
// figures that its literals hide from the check. Knows text; nothing of numbers or claims.

/** A phrase that a record lists as no statistic, and how many figures it hides from the check where it stands. */
export type Waiver = { literal: string; figures: number };

/** What the words of one record's file show. */
export type Wording = { file: string; bound: number; quoted: number; waivers: Waiver[] };

/** A figure as readers see it: digits of any script with the signs inside them. */
export const figure = /[\p{Nd}\p{No}\p{Nl}][\p{Nd}.,:/-]*%?/gu;

/** How many figures a text shows: "3.9% to 4.8%" has two. */
export const figuresIn = (text: string): number => [...text.matchAll(figure)].length;

/** The text with every literal blanked, longest first, its length kept so that places stay right. */
export const withoutLiterals = (text: string, literals: readonly string[]): string =>
  longestFirst(literals).reduce(blank, text);

/** The literals that hide figures in a text, each with the number of figures that it hides there. */
export function waiversIn(text: string, literals: readonly string[]): Waiver[] {
  let rest = text;
  return longestFirst(literals).flatMap((literal) => {
    const times = rest.split(literal).length - 1;
    rest = blank(rest, literal);
    const figures = times * figuresIn(literal);
    return figures ? [{ literal, figures }] : [];
  });
}

const longestFirst = (literals: readonly string[]) => [...literals].sort((a, b) => b.length - a.length);

const blank = (text: string, literal: string) => text.replaceAll(literal, "_".repeat(literal.length));
