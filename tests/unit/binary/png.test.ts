// What src/binary/png.ts and src/binary/picture.ts promise, by a reader that shares no code with them.

import { expect, test } from "vitest";
import { drawPicture, requireLetters } from "../../../src/binary/picture.ts";
import { pngOf } from "../../../src/binary/png.ts";
import { readPng } from "../../helpers/png.ts";

/** A picture of these numbers of colours, each pixel another one as far as they go. */
function pixelsOf(width: number, height: number, colours: number) {
  const bytes = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = pixel % colours;
    bytes.set([colour & 255, colour >> 8, 7, 255], pixel * 4);
  }
  return { width, height, bytes };
}

test.each([
  [7, 5, 1, true],
  [40, 30, 256, true],
  [40, 30, 257, false],
])("a picture of %i by %i pixels in %i colours comes back as it was", async (width, height, colours, palette) => {
  const pixels = pixelsOf(width, height, colours);
  const picture = readPng(await pngOf(pixels));
  expect([picture.width, picture.height, picture.palette]).toEqual([width, height, palette]);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const found = picture.at(pixel % width, Math.floor(pixel / width));
    expect(found).toEqual([...pixels.bytes.subarray(pixel * 4, pixel * 4 + 3)]);
  }
});

test("a picture that lets something through is refused: it would look different on another ground", async () => {
  const pixels = pixelsOf(2, 2, 2);
  pixels.bytes[3] = 254;
  await expect(pngOf(pixels)).rejects.toThrow("not opaque");
});

test("letters are drawn, in our fonts, and the same text gives the same bytes", async () => {
  await requireLetters();
  const svg = (text: string, weight: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#fff"/><text x="5" y="22" font-family="Inter, Arial" font-weight="${weight}">${text}</text></svg>`;
  const bytesOf = async (text: string, weight: number) =>
    (await pngOf(await drawPicture(svg(text, weight), 2))).toString("hex");
  const [blank, regular, again, semiBold, bold, welsh] = await Promise.all([
    bytesOf("", 400),
    bytesOf("Women", 400),
    bytesOf("Women", 400),
    bytesOf("Women", 600),
    bytesOf("Women", 700),
    bytesOf("ŵŷ", 400),
  ]);
  expect(again).toBe(regular);
  expect(new Set([blank, regular, semiBold, bold, welsh]).size).toBe(5);
});
