// Imports run one way, in no circle, and each package is used only behind its door.

import { posix } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { importsOf, sourceFiles, type Import } from "../helpers/source-tree.ts";

/** The layers by folder, the deepest path first where one lies in another. A layer may import itself and what it lists. */
const layers: { folder: string; uses: string[] }[] = [
  { folder: "src/lib/", uses: [] },
  { folder: "src/stats/", uses: ["src/lib/"] },
  { folder: "src/data/", uses: ["src/lib/", "src/stats/"] },
  { folder: "src/model/", uses: ["src/lib/", "src/stats/", "src/data/"] },
  { folder: "charts/", uses: ["src/lib/", "src/stats/", "src/data/", "src/model/"] },
  { folder: "src/pages/", uses: ["src/lib/", "src/stats/", "src/data/", "src/model/", "charts/"] },
  { folder: "src/client/", uses: ["src/lib/"] },
  { folder: "src/cli/", uses: ["src/", "charts/"] },
  { folder: "src/", uses: ["src/lib/", "src/stats/", "src/data/", "src/model/", "charts/", "src/pages/"] },
];

/** Where each package may be imported: a file, or a folder with its slash. */
const doors: Record<string, string[]> = {
  "@citation-js/core": ["src/lib/reference-formats.ts"],
  "@citation-js/plugin-bibtex": ["src/lib/reference-formats.ts"],
  "@citation-js/plugin-ris": ["src/lib/reference-formats.ts"],
  "@resvg/resvg-js": ["src/binary/picture.ts"],
  "@11ty/eleventy": ["src/cli/build.ts"],
  "@observablehq/plot": ["charts/"],
  arquero: ["src/model/series/table.ts"],
  chokidar: ["src/cli/serve/watch.ts"],
  "d3-dsv": ["src/data/csv.ts"],
  fflate: ["src/binary/archive.ts"],
  esbuild: ["src/assets.ts", "src/cli/serve/dev-client.ts"],
  jstat: ["src/stats/quantiles.ts"],
  linkedom: ["charts/dom.ts"],
  "markdown-it": ["src/lib/markdown.ts"],
  pagefind: ["src/search-index.ts"],
  preact: ["src/pages/"],
  "preact-render-to-string": ["src/pages/template.ts"],
  "js-yaml": ["src/data/yaml/fields.ts"],
  yaml: ["src/data/yaml/places.ts"],
  "write-excel-file": ["src/binary/spreadsheet.ts"],
  zod: ["src/data/"],
};

/** Built-in modules touch the disk, the network and the process: only the edge may. */
const edge = [
  "src/cli/",
  "src/data/files.ts",
  "src/editions.ts",
  "src/published-addresses.ts",
  "src/commit.ts",
  "src/site.ts",
  "src/assets.ts",
  "src/example-code.ts",
  "src/search-index.ts",
  "src/binary/",
];

let imports: Import[];

beforeAll(async () => {
  imports = (await sourceFiles("src", "charts")).flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(200);
});

const isOwn = ({ to }: Import) => to.startsWith(".");
const target = ({ from, to }: Import) => posix.join(posix.dirname(from), to);
const within = (file: string, places: readonly string[]) =>
  places.some((place) => (place.endsWith("/") ? file.startsWith(place) : file === place));
const layerOf = (file: string) => layers.find(({ folder }) => file.startsWith(folder));
const said = (each: Import) => `${each.from}:${each.line} imports ${each.to}`;
const packageOf = (name: string) => name.split("/", name.startsWith("@") ? 2 : 1).join("/");

test("a layer imports itself and the layers below it, types included", () => {
  const wrong = imports.filter(isOwn).filter((each) => {
    const [own, other] = [layerOf(each.from), layerOf(target(each))];
    return (
      own !== other && !(own && other && own.uses.includes(other.folder)) && !(own?.folder === "src/cli/" && other)
    );
  });
  expect(wrong.map(said)).toEqual([]);
});

test("every import of our own names a file, with its ending", () => {
  expect(
    imports
      .filter(isOwn)
      .filter(({ to }) => !/\.tsx?$/.test(to))
      .map(said),
  ).toEqual([]);
});

test("no file imports itself by way of others", () => {
  const next = new Map<string, string[]>();
  // Types are gone at run time, and two types that speak of each other are no circle of code.
  for (const each of imports.filter((each) => isOwn(each) && !each.types)) {
    next.set(each.from, [...(next.get(each.from) ?? []), target(each)]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    if (path.includes(file) || done.has(file)) return;
    for (const other of next.get(file) ?? []) follow(other, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) follow(file, []);
  expect(circles).toEqual([]);
});

test("each package is imported behind its door alone", () => {
  const foreign = imports.filter((each) => !isOwn(each) && !each.to.startsWith("node:"));
  const outside = foreign.filter(({ from, to }) => !within(from, doors[packageOf(to)] ?? []));
  expect(outside.map(said)).toEqual([]);
  const used = new Set(foreign.map(({ to }) => packageOf(to)));
  expect(Object.keys(doors).filter((name) => !used.has(name))).toEqual([]);
});

test("only the edge touches the disk, the network or the process", () => {
  const inside = imports.filter(({ from, to }) => to.startsWith("node:") && !within(from, edge));
  expect(inside.map(said)).toEqual([]);
});
