// What a number may look like in a cell, and what to say of the things that people type or spreadsheets make instead.
// Knows nothing of columns or units.

/** What is wrong with a cell that should hold a plain number; null when nothing is. */
export type NumberFault = { code: string; expected: string; fix: string };

const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const expected = "a plain number such as 1316800, 7.5 or 0";

type Rule = { code: string; test: RegExp; fix: string };

const legacy = "Leave the cell empty and say in the status column why there is no value (see data/README.md).";

/** In the order in which they are tried: the first that fits names the fault. */
const rules: Rule[] = [
  {
    code: "excel-error",
    test: /^#(REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC|GETTING_DATA)[!?]?$/i,
    fix: "This is an error of a spreadsheet formula. Go back to the source, and type the figure itself.",
  },
  {
    code: "overflowed-cell",
    test: /^#{2,}$/,
    fix: "The spreadsheet column was too narrow when this was saved. Widen it, save again, and check the figure.",
  },
  {
    code: "formula",
    test: /^=/,
    fix: "This is a formula. Copy the cell and use Paste special > Values, then save again.",
  },
  {
    code: "date-for-number",
    // "10-12" is no date: a spreadsheet that takes it for one writes "10-Dec". It is a range.
    test: /^(\d{1,2}[-/ ][A-Za-z]{3}([-/ ]\d{2,4})?|[A-Za-z]{3}[-/ ]\d{2,4}|\d{4}-\d{2}|\d{1,4}\/\d{1,2}|\d{1,4}([-/])\d{1,2}\3\d{1,4})$/,
    fix: "The spreadsheet has turned the figure into a date. Format the column as Text, type the figure again, and save.",
  },
  {
    code: "legacy-symbol",
    test: /^(\.{1,3}|[~:*\u2013\u2014-]+|n\/?a|nil|null|none|nan|\[?[cxzu]\]?|low|\u2026)$/i,
    fix: legacy,
  },
  {
    code: "not-western-digits",
    test: /(?![0-9])\p{Nd}/u,
    fix: "Type the figure again with the digits 0 to 9.",
  },
  { code: "unicode-minus", test: /^[\u2010-\u2015\u2212]\d/, fix: "Type the minus sign again with the hyphen key." },
  { code: "minus-zero", test: /^-0(\.0+)?$/, fix: "Take the minus sign out: zero has none." },
  { code: "percent-sign", test: /%$/, fix: "Take the % sign out; the unit stands in the .md file." },
  {
    code: "currency-sign",
    test: /[\u00a3$\u20ac]/,
    fix: "Take the currency sign out; the unit stands in the .md file.",
  },
  {
    code: "thousands-separator",
    test: /^-?\d{1,3}([,\u00a0\u202f\u2009' ]\d{3})+(\.\d+)?$/,
    fix: "Take the commas or spaces out of the number: write 1316800, not 1,316,800.",
  },
  { code: "decimal-comma", test: /^-?\d+,\d+$/, fix: "Write the decimal mark as a full stop: 7.5, not 7,5." },
  { code: "exponent", test: /^-?\d+(\.\d+)?e[+-]?\d+$/i, fix: "Write the number out in full, without E." },
  { code: "plus-sign", test: /^\+/, fix: "Take the plus sign out: a figure without a sign is above zero." },
  { code: "spaces", test: /^\s|\s$/, fix: "Take the spaces before and after the number out." },
  { code: "leading-zeros", test: /^-?0\d/, fix: "Take the zeros before the number out." },
  {
    code: "range-for-number",
    test: /^\d+(\.\d+)?\s*(-|to|[\u2010-\u2015\u2212])\s*\d/,
    fix: "Put one figure here, and limits in lower and upper. If the source prints a range only, leave it empty with a status.",
  },
  { code: "approximate", test: /^[<>~\u2264\u2265\u2248]/, fix: legacy },
  { code: "bare-point", test: /^-?\.\d+$|^-?\d+\.$/, fix: "Write a digit on both sides of the full stop: 0.5, 5.0." },
  {
    code: "footnote-mark",
    test: /^-?\d[\d.,]*\s*(\[\w+\]|\(\w\)|[a-z*\u2020\u2021\u00b9\u00b2\u00b3])$/i,
    fix: "Take the mark out and say in the note column what it means. If it stands for thousands or millions, write the number out.",
  },
];

/** Looks at a cell that is not empty and should hold a plain number. */
export function numberFault(text: string): NumberFault | null {
  if (plain.test(text) && !/^-0(\.0+)?$/.test(text)) return text.length <= 25 ? null : tooLong;
  const rule = rules.find(({ test }) => test.test(text));
  if (rule) return { code: rule.code, expected, fix: rule.fix };
  return { code: "not-a-number", expected, fix: "Type the figure itself; words belong in the note column." };
}

const tooLong: NumberFault = {
  code: "number-too-long",
  expected: "a number of at most 25 characters",
  fix: "Check the figure at its source; keep the places that the source prints.",
};
