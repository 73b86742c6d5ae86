// Every example of every form, drawn and compared with its stored picture.
// A picture that differs is written beside the stored one as *-changed.svg. To accept it, look at both, then put the
// changed one in place of the stored one. A picture that is not stored yet is written, except on a build server.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { examples } from "../../charts/examples.ts";
import { formOf } from "../../charts/forms.ts";
import { frames } from "../../charts/frame.ts";

const folder = new URL("./output/", import.meta.url);
mkdirSync(folder, { recursive: true });

const pictures = Object.entries(examples).flatMap(([id, list]) =>
  list.flatMap(({ name, series }) =>
    frames.map((frame) => ({ file: `${id}-${name}-${frame.id}`, draw: () => formOf(id).draw(series, frame) })),
  ),
);

test.each(pictures)("$file", ({ file, draw }) => {
  const stored = new URL(`${file}.svg`, folder);
  const changed = new URL(`${file}-changed.svg`, folder);
  const svg = `${draw()}\n`;
  if (!existsSync(stored)) {
    expect(process.env["CI"], `${file}.svg is not stored; run the tests on your own machine and commit it`).not.toBe(
      "true",
    );
    writeFileSync(stored, svg);
    return;
  }
  const same = readFileSync(stored, "utf8") === svg;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, svg);
  expect(same, `${file} is drawn differently; compare ${file}.svg with ${file}-changed.svg`).toBe(true);
});

test("every stored picture is one of the examples", () => {
  const known = new Set(pictures.flatMap(({ file }) => [`${file}.svg`, `${file}-changed.svg`]));
  expect(readdirSync(folder).filter((name) => !known.has(name))).toEqual([]);
});
