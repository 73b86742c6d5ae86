// Headings that a record's words must have. Knows no kind of record.

import type { Document } from "../../data/records.ts";
import type { Desk } from "../references.ts";

type WithBody = Pick<Document<"finding">, "file" | "placeOf" | "bodyLine" | "body">;

/** Reports every heading of the second level that is missing from a record's body, or that has no words under it. */
export function requireSections(record: WithBody, sections: readonly string[], desk: Desk): void {
  const lines = record.body.split("\n");
  const isHeading = (line: string) => /^##?\s/.test(line);
  for (const section of sections) {
    const at = lines.findIndex((line) => /^##\s/.test(line) && line.slice(2).trim() === section);
    const after = lines.slice(at + 1);
    const end = after.findIndex(isHeading);
    const words = after
      .slice(0, end < 0 ? undefined : end)
      .join("")
      .trim();
    if (at >= 0 && words !== "") continue;
    desk.reportLine(record, Math.max(at, 0) + 1, 1, {
      code: at < 0 ? "missing-section" : "empty-section",
      found: at < 0 ? `no heading "## ${section}"` : `nothing under the heading "## ${section}"`,
      expected: `the headings ${sections.join("; ")}, each with words under it`,
      fix: at < 0 ? `Add "## ${section}" and say it in a sentence or two.` : "Say it in a sentence or two.",
    });
  }
}
