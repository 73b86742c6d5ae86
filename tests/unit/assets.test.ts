// What the bundled style sheets must hold for every page.

import { expect, test } from "vitest";
import { bundleAssets } from "../../src/assets.ts";

test("dark colours are for screens alone: paper is white, whatever the reader's screen is", async () => {
  const { files } = await bundleAssets();
  const sheets = files.map(({ bytes }) => new TextDecoder().decode(bytes)).filter((text) => text.includes("--chart-1"));
  expect(sheets.length).toBeGreaterThan(0);
  for (const text of sheets) {
    const dark = [...text.matchAll(/@media([^{]*)\(prefers-color-scheme: ?dark\)/g)].map(([, kind]) => kind!.trim());
    expect(dark.length).toBeGreaterThan(0);
    expect(new Set(dark)).toEqual(new Set(["screen and"]));
  }
});
