// Every value that a chart draws can be found in the drawing by the key of its row, once, in both drawings.

import { expect, test } from "vitest";
import { examples } from "../../../charts/examples.ts";
import { formOf } from "../../../charts/forms.ts";
import { frames } from "../../../charts/frame.ts";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import { readSvg } from "./read-svg.ts";

const cases = Object.entries(examples).flatMap(([form, list]) =>
  list.flatMap(({ name, series }) => frames.map((frame) => ({ form, name, series, frame }))),
);

test.each(cases)("$form, $name, $frame.id", ({ form, series, frame }) => {
  const root = readSvg(formOf(form).draw(series, frame));
  const tied = [...root.querySelectorAll("[data-key]")].map((mark) => mark.getAttribute("data-key")!);
  expect(new Set(tied).size).toBe(tied.length);
  const keys = series.points.map(({ key }) => key);
  expect(tied.filter((key) => !keys.includes(key))).toEqual([]);
  const followed = [...root.querySelectorAll("[data-of]")].map((mark) => mark.getAttribute("data-of")!);
  expect(followed.filter((key) => !keys.includes(key))).toEqual([]);
  const known = series.points.filter(({ cell }) => isKnown(cell)).map(({ key }) => key);
  const undrawn = known.filter((key) => !tied.includes(key));
  // A part of nobody has no piece, a bar that cannot be divided no parts, and a row without a scale no place on it.
  expect([form, ["likert", "spine"].includes(form) ? [] : undrawn]).toEqual([form, []]);
});
