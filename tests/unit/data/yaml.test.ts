// The quick reading of fields and the exact one never differ: on real records, and on records mangled by chance.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFileSync, readdirSync } from "node:fs";
import { readFields } from "../../../src/data/yaml/fields.ts";
import { readPlaces } from "../../../src/data/yaml/places.ts";

const records = readdirSync("data", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md") && !file.includes("README"))
  .map((file) => /^---\n([\s\S]*?\n)?---/.exec(readFileSync(`data/${file}`, "utf8"))![1] ?? "");

const exactly = (yaml: string) => readPlaces(yaml, "a.md").placed?.fields;

describe("the quick reading", () => {
  it("reads nearly every record, each like the exact reading", () => {
    const read = records.map((yaml) => ({ yaml, fields: readFields(yaml) }));
    const quick = read.filter(({ fields }) => fields !== null);
    expect(quick.length / records.length).toBeGreaterThan(0.95);
    for (const { yaml, fields } of quick) expect(fields).toEqual(exactly(yaml));
  });

  const pieces = [" ", "  ", ":", ": ", '"', "'", "[", "]", "{", "}", ",", "- ", "-", "\n", "#", " #", "*", "&", "!"];
  const values = ["%", "@", "`", "|", ">", "?", "? ", "<<: ", "~", "null", "0x1F", "0o17", "1_000", "1e3", "+1", "yes"];
  const others = ["---\n", "...\n", "\\", "\u00a0", "\u0085", "\u2028", "01", "2020-01-01", "12:30", "é", "\t"];
  const slip = fc.record({ at: fc.nat(), put: fc.constantFrom("", ...pieces, ...values, ...others), gone: fc.nat(1) });
  const short = records.filter((yaml) => yaml.length < 700);

  it("agrees with the exact reading, or leaves the decision to it, after any slip of the pen", () => {
    const property = fc.property(
      fc.constantFrom(...short),
      fc.array(slip, { minLength: 1, maxLength: 2 }),
      (yaml, slips) => {
        const mangled = slips.reduce((text, { at, put, gone }) => {
          const place = at % text.length;
          return text.slice(0, place) + put + text.slice(place + gone);
        }, yaml);
        const quick = readFields(mangled);
        if (quick !== null) expect(quick).toEqual(exactly(mangled));
      },
    );
    fc.assert(property, { numRuns: 3000 });
  });

  it.each(["a: &b c", "a: *b", "a: !!int 1", "? a\n: b", "a: [1", "a: 1\na: 2", "---\na: 1", "%YAML 1.1\n"])(
    "leaves %j to the exact reading",
    (yaml) => expect(readFields(yaml)).toBeNull(),
  );
});
