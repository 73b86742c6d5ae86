// An area on paper is a briefing of two A4 sheets, however much is known of it; what has no room there is counted.

import { describe, expect, inject, test } from "vitest";
import type { Area } from "../../src/model/things.ts";
import { paths } from "../../src/pages/routes.ts";
import { libraryIn } from "../helpers/evidence.ts";
import { servedSite } from "../helpers/browser/served-site.ts";

const { folder, data } = inject("site");
const library = libraryIn(data);

const site = servedSite(folder);

/** The sheets of a page as PDF: how many, and the width and height of each in points. */
async function sheets(area: Area): Promise<{ count: number; sizes: string[] }> {
  const { page, close } = await site.open(paths.area(area).slice(1), { javaScriptEnabled: false });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  await close();
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [width, height].map((points) => Math.round(Number(points))).join(" x "),
  );
  return { count: pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0, sizes: [...new Set(sizes)] };
}

const kinds = ["country", "nation", "region", "police-force-area"];
const areas = [...library.areas.values()].filter(({ kind }) => kinds.includes(kind));
const others = library.geography.kinds
  .filter(({ id }) => !kinds.includes(id))
  .flatMap(({ id }) => [...library.areas.values()].filter(({ kind }) => kind === id).slice(0, 2));

describe("an area's page, printed", () => {
  test.each([...areas, ...others])("$name: two A4 sheets", async (area) => {
    expect(await sheets(area)).toEqual({ count: 2, sizes: ["595 x 842"] });
  });

  test("says on paper, and only there, how much it leaves out", async () => {
    const area = library.areas.get("E23000014")!;
    const { page, close } = await site.open(paths.area(area).slice(1));
    const left = page.locator(".print-only");
    expect(await left.first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await left.first().isVisible()).toBe(true);
    const hidden = await page.locator("[aria-labelledby=not-known] tr.screen-only").count();
    expect(await page.locator("[aria-labelledby=not-known] .print-only").innerText()).toContain(`: ${hidden}.`);
    await close();
  });
});
