// Asks an outside judge of accessibility (axe) about a page in a browser. Knows no page.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { BrowserContextOptions, Page } from "playwright-core";

type AxeResults = { violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[] };

let axe: string | undefined;

/** What axe says against a page, one line for each place. The page must be open without its content policy. */
export async function complaints(page: Page): Promise<string[]> {
  axe ??= await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

/** Colours do not hang on width, nor order on colours: two looks see all four. */
export const looks: [string, BrowserContextOptions][] = [
  ["light, on a desk", { colorScheme: "light", viewport: { width: 1280, height: 900 } }],
  ["dark, on a phone", { colorScheme: "dark", viewport: { width: 360, height: 740 } }],
];
