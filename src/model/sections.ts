// Headings that a record's words must have. Knows no kind of record.

import type { Document } from "../data/records.ts";
import type { Desk } from "./references.ts";

type WithBody = Pick<Document<"finding">, "file" | "placeOf" | "bodyLine" | "body">;

/** Reports every heading of the second level that is missing from a record's body. */
export function requireSections(record: WithBody, sections: readonly string[], desk: Desk): void {
  const headings = record.body
    .split("\n")
    .filter((line) => /^##\s/.test(line))
    .map((line) => line.slice(2).trim());
  for (const section of sections.filter((each) => !headings.includes(each))) {
    desk.reportLine(record, 1, 1, {
      code: "missing-section",
      found: `no heading "## ${section}"`,
      expected: `the headings ${sections.join("; ")}, each with words under it`,
      fix: `Add "## ${section}" and say it in a sentence or two.`,
    });
  }
}
