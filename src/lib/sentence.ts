// Small mends at the ends of sentences. Knows no evidence.

/** With a small first letter, unless the text begins with an abbreviation or with "I": "Police" and "A page", but not "GP". */
export function lowerFirst(text: string): string {
  return /^(?!I\b)\p{Lu}(?=\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** With a capital first letter. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a full stop at its end, and never with two: a title that ends in one may end the sentence. */
export const withStop = (text: string): string => (/[.!?][”"’')]*$/.test(text) ? text : `${text}.`);
