// Recognises text that was saved under the name of a CSV file but is something else, or nothing.
// Must not know records or columns.

import { asCsv, type Fault } from "./fault.ts";
import { quote } from "./show.ts";

const lookalikes: { code: string; begins: RegExp; found: string; fix: string }[] = [
  {
    code: "html-page",
    begins: /^\s*<(?:!doctype|html|head|body|table|script|div|!--)/i,
    found: "a web page (HTML)",
    fix: "A download can give an error page, or the page around a table. Look for the publisher's CSV or spreadsheet.",
  },
  {
    code: "xml-file",
    begins: /^\s*<\?xml/i,
    found: "an XML file",
    fix: "Look for the publisher's CSV or spreadsheet.",
  },
  {
    code: "json-file",
    begins: /^\s*(?:\{\s*["}]|\[\s*(?:[\]{["\d-]|true|false|null))/,
    found: "a JSON file",
    fix: "Look for the publisher's CSV or spreadsheet.",
  },
];

/** The fault of a text that is not a table, or null. Looks at the beginning only. */
export function findLookalike(text: string): Fault | null {
  if (/^\s*$/.test(text)) {
    return {
      at: 0,
      field: "",
      code: "empty-file",
      found: text === "" ? "an empty file" : "a file of blank lines only",
      expected: "column names in line 1 and a row of the table in each line below",
      fix: "Save the table again, or take it from an earlier version of the file.",
    };
  }
  const lookalike = lookalikes.find(({ begins }) => begins.test(text));
  if (!lookalike) return null;
  const { code, found, fix } = lookalike;
  const opening = quote(text.trimStart().slice(0, 41));
  return { at: 0, field: "", code, found: `${found} that begins ${opening}`, expected: asCsv.expected, fix };
}
