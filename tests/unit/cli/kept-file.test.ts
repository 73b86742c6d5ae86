// What src/cli/kept-file.ts promises.

import fc from "fast-check";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digest, readKept, writeKept } from "../../../src/cli/kept-file.ts";

let root = "";
beforeAll(() => (root = mkdtempSync(join(tmpdir(), "kept-"))));
afterAll(() => rmSync(root, { recursive: true }));

describe("a file of readings", () => {
  it("gives back what was written, and leaves nothing else behind", () => {
    const readings = new Map([["rows x", [{ line: 2, text: { value: "7" } }]]]);
    writeKept(join(root, "kept"), readings);
    expect(readKept(join(root, "kept"))).toEqual(readings);
    expect(readdirSync(root)).toEqual(["kept"]);
  });

  it("is as good as empty when it is absent, damaged or of another make", () => {
    expect(readKept(join(root, "nowhere"))).toEqual(new Map());
    for (const bytes of ["", "no such thing", "{}"]) {
      writeFileSync(join(root, "damaged"), bytes);
      expect(readKept(join(root, "damaged"))).toEqual(new Map());
    }
  });
});

describe("digest", () => {
  it("takes no two lists of bytes for the same", () => {
    const list = fc.array(fc.string({ unit: fc.constantFrom("a", ",", "1"), maxLength: 4 }), { maxLength: 4 });
    const digestOf = (texts: string[]) => digest(texts.map((text) => new TextEncoder().encode(text)));
    fc.assert(
      fc.property(list, list, (one, other) => {
        expect(digestOf(one) === digestOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
