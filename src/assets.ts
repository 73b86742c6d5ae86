// Bundles the stylesheet, the client scripts and the fonts, each named by a hash of its content. Knows esbuild and file names.

import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { chartColours } from "../charts/parts/palette.ts";
import type { Assets } from "./pages/site.ts";

/** A file to be written into the site's assets folder. */
export type AssetFile = { name: string; bytes: Uint8Array };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const entries = {
  ...{ site: here("styles/site.css"), embed: here("styles/embed.css") },
  ...{ client: here("client/site.ts"), search: here("client/search.ts") },
  compare: here("client/compare.ts"),
  chart: here("client/chart.ts"),
};

/** `@import "chart-colours"`: the chart layer's palette as CSS variables, so that it is written down once. */
const palette: Plugin = {
  name: "chart-colours",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^chart-colours$/ }, ({ path }) => ({ path, namespace: "chart-colours" }));
    esbuild.onLoad({ filter: /.*/, namespace: "chart-colours" }, () => ({ contents: paletteCss(), loader: "css" }));
  },
};

function paletteCss(): string {
  const rule = (shade: "light" | "dark") =>
    `:root{${Object.entries(chartColours)
      .map(([name, shades]) => `${name}:${shades[shade]};`)
      .join("")}}`;
  return `${rule("light")}@media screen and (prefers-color-scheme: dark){${rule("dark")}}`;
}

/** Builds all assets in memory. The same sources always give the same names and bytes. */
export async function bundleAssets(): Promise<{ assets: Assets; files: AssetFile[] }> {
  const { outputFiles } = await build({
    entryPoints: entries,
    outdir: "/",
    entryNames: "[name].[hash]",
    assetNames: "[name].[hash]",
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: ["es2020", "safari15"],
    loader: { ".woff2": "file", ".svg": "copy" },
    legalComments: "none",
    plugins: [palette],
    logLevel: "silent",
  });
  const files = outputFiles.map(({ path, contents }) => ({ name: basename(path), bytes: contents }));
  const named = (pattern: RegExp) => {
    const file = files.find(({ name }) => pattern.test(name));
    if (!file) throw new Error(`esbuild made no asset that fits ${pattern}`);
    return file.name;
  };
  const assets = {
    style: named(/^site\..+\.css$/),
    embed: named(/^embed\..+\.css$/),
    script: named(/^client\..+\.js$/),
    chart: named(/^chart\..+\.js$/),
    search: named(/^search\..+\.js$/),
    compare: named(/^compare\..+\.js$/),
    font: named(/^inter-latin-wght-normal\..+\.woff2$/),
  };
  return { assets, files: [...files, { name: "icon.svg", bytes: icon }] };
}

const icon = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="#12436D"/><path d="M6 17v-6M11 17V7M16 17v-4M19 17H4" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/></svg>\n',
);
