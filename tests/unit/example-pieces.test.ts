// The code of the chart forms' examples, in pieces as the gallery shows it.

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { examples } from "../../charts/examples.ts";
import { examplePieces } from "../../src/pages/parts/gallery/example-pieces.ts";

test.each(Object.entries(examples))(
  "every example of %s has its code, with its title and its id",
  async (form, list) => {
    const { pieces, shared } = examplePieces(await readFile(`charts/examples/${form}.ts`, "utf8"));
    expect([...pieces.keys()]).toEqual(list.map(({ name }) => name));
    for (const { name, series } of list) {
      expect(pieces.get(name)).toContain(series.id);
      expect(pieces.get(name)).toContain(series.title);
      expect(pieces.get(name)).toMatch(/^\{\n[\s\S]*\n\}$/);
    }
    expect(shared).not.toMatch(/^import /m);
  },
);

test("says what is wrong with a file that it cannot take apart", () => {
  expect(() => examplePieces("const nothing = 1;\n")).toThrow("the file has no list of examples");
  expect(() => examplePieces("export const examples: Example[] = [\n  {\n    series: 1,\n  },\n];\n")).toThrow(
    "an example has no name",
  );
});
