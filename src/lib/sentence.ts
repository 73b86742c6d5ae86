// Small mends at the ends of sentences. Knows no evidence.

/** With a small first letter, unless the text begins with an abbreviation: "Police", but not "GP". */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** With a full stop at its end, and never with two: a title that ends in one may end the sentence. */
export const withStop = (text: string): string => (/[.!?][”"’')]*$/.test(text) ? text : `${text}.`);
