// The markup is what the HTML standard and an outside judge (html-validate) call valid.

import { HtmlValidate, type ConfigData } from "html-validate";
import { beforeAll, expect, inject, test } from "vitest";
import { routesOf } from "../../src/pages/routing/all-routes.ts";
import { pagesUnder, type BuiltPage } from "../helpers/built-pages.ts";
import { editionsIn } from "../helpers/editions.ts";
import { libraryIn } from "../helpers/evidence.ts";
import { shuffled } from "../helpers/random.ts";

const site = inject("site");
const hostile = inject("hostile");
const sampleSize = 30;

/** The recommended rules, without those that judge style and not markup. */
const config: ConfigData = {
  extends: ["html-validate:recommended"],
  rules: {
    // The renderer escapes "<" and "&", which is all that text needs; ">" may stand as it is.
    "no-raw-characters": "off",
    // A style question: the standard allows both, and the renderer writes "/>".
    "void-style": "off",
    // A style question: the renderer leaves spaces out where they mean nothing.
    "no-trailing-whitespace": "off",
    // A style question: the standard takes "doctype" in any case.
    "doctype-style": "off",
    // A page is titled by its finding, or as its source is titled: cutting either would change what it says.
    "long-title": "off",
    // The standard takes any id without spaces. A row's id joins the parts of its key with dots, which no part can hold.
    "valid-id": ["error", { relaxed: true }],
  },
};

let pages: BuiltPage[];

beforeAll(async () => {
  const [library, built, others] = await Promise.all([
    libraryIn(site.data),
    pagesUnder(site.folder),
    pagesUnder(hostile.folder),
  ]);
  const firsts = Object.values(routesOf(library, editionsIn(site.editions))).map((routes) => routes[0]?.path);
  const oneOfEachKind = built.filter(({ path }) => firsts.includes(path));
  pages = [...new Set([...oneOfEachKind, ...shuffled(built).slice(0, sampleSize), ...others])];
});

test("one page of each kind, thirty others, and every page of hostile words are valid", async () => {
  const judge = new HtmlValidate(config);
  const faults = await Promise.all(
    pages.map(async ({ file, html }) => {
      const { results } = await judge.validateString(html);
      const messages = results.flatMap((result) => result.messages);
      return messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`);
    }),
  );
  expect(pages.length).toBeGreaterThan(sampleSize + 20);
  expect(faults.flat()).toEqual([]);
});
