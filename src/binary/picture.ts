// SVG text -> pixels, with the fonts that come with the project and no others. The only door to resvg and to the fonts.

import { createRequire } from "node:module";
import { renderAsync, type ResvgRenderOptions } from "@resvg/resvg-js";

/** Rows of pixels from the top left, four bytes each: red, green, blue, opacity. */
export type Pixels = { width: number; height: number; bytes: Uint8Array };

const here = createRequire(import.meta.url);

/** The files of the letters: charts draw in regular, semi-bold and bold. */
export const fontFiles: readonly string[] = [
  "400Regular/Inter_400Regular.ttf",
  "600SemiBold/Inter_600SemiBold.ttf",
  "700Bold/Inter_700Bold.ttf",
].map((file) => here.resolve(`@expo-google-fonts/inter/${file}`));

const font: ResvgRenderOptions["font"] = {
  loadSystemFonts: false,
  fontFiles: [...fontFiles],
  defaultFontFamily: "Inter",
};

/** Draws an SVG whose letters are in Inter, `zoom` times its size. The same text always gives the same pixels. */
export async function drawPicture(svg: string, zoom: number): Promise<Pixels> {
  const { width, height, pixels } = await renderAsync(svg, { font, fitTo: { mode: "zoom", value: zoom } });
  return { width, height, bytes: pixels };
}

/** Resvg leaves out, without a word, letters that it has no font for. @throws when that is so of its own fonts */
export async function requireLetters(): Promise<void> {
  const letter = '<text x="5" y="35" font-size="40" font-family="Inter">H</text>';
  const { bytes } = await drawPicture(
    `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">${letter}</svg>`,
    1,
  );
  if (bytes.every((byte) => byte === 0)) throw new Error(`no letters can be drawn with ${fontFiles.join(", ")}`);
}
