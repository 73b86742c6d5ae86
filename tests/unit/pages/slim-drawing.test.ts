// A slim drawing is the same picture: every example of every chart form, pixel by pixel, in fewer bytes.

import { describe, expect, test } from "vitest";
import { examples } from "../../../charts/examples.ts";
import { formOf } from "../../../charts/forms.ts";
import { frames } from "../../../charts/frame.ts";
import { chartColours, type ColourName } from "../../../charts/parts/palette.ts";
import { drawPicture } from "../../../src/binary/picture.ts";
import { slimDrawing } from "../../../src/pages/parts/outputs/slim-drawing.ts";

/** The drawing as a file, with the colours that a page would give it. */
const file = (svg: string): string =>
  svg
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg" color="#1d2733" font-family="Inter"')
    .replace(/var\((--[a-z0-9-]+)[^)]*\)/g, (_, name: ColourName) => chartColours[name].light);

const drawings = Object.entries(examples).flatMap(([form, each]) =>
  each.flatMap(({ name, series }) =>
    frames.map((frame) => [`${form}, ${name}, ${frame.id}`, formOf(form).draw(series, frame)] as const),
  ),
);

test.each(drawings)("%s", async (_name, drawing) => {
  const slim = slimDrawing(drawing);
  expect(slim.length).toBeLessThan(drawing.length);
  const [whole, less] = await Promise.all([drawing, slim].map((svg) => drawPicture(file(svg), 1)));
  expect([less!.width, less!.height]).toEqual([whole!.width, whole!.height]);
  // Places of letters are added up in another order: the edge of one may be a shade lighter.
  const most = whole!.bytes.reduce((sum, byte, i) => Math.max(sum, Math.abs(byte - less!.bytes[i]!)), 0);
  expect(most).toBeLessThanOrEqual(40);
  expect(slim.match(/data-|#[0-9a-f]{6}/g)).toBeNull();
});

describe("what is written shorter", () => {
  const slimPath = (path: string) => /d="([^"]*)"/.exec(slimDrawing(`<path d="${path}"/>`))![1];

  test.each([
    ["M1,2L5,2L5,9L1,9Z", "M1,2H5V9H1Z"],
    ["M1,2L5,3L5,3", "M1,2L5,3H5"],
    ["M1,2C1,3,4,5,6,2L1,9L1,2", "M1,2C1,3,4,5,6,2L1,9V2"],
    ["M-1.5,0L0,0", "M-1.5,0H0"],
    ["M1,2H5L5,3", "M1,2H5L5,3"],
  ])("%s becomes %s", (path, short) => {
    expect(slimPath(path)).toBe(short);
  });

  test("neighbours that begin alike are one group, and what is in them stays as it is", () => {
    const drawing = '<svg><g a="1"><g b="1">x</g></g><g a="1"><g b="1">y</g><g b="2">z</g></g><g b="2">w</g></svg>';
    expect(slimDrawing(drawing)).toBe(
      '<svg><g a="1"><g b="1">x</g><g b="1">y</g><g b="2">z</g></g><g b="2">w</g></svg>',
    );
  });
});
