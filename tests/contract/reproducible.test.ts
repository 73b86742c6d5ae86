// The same evidence gives the same bytes, in another folder, another time zone and another language too.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { filesUnder } from "../helpers/built-pages.ts";
import { buildSite } from "../helpers/site.ts";

const { folder, data, siteUrl, prefix } = inject("site");
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "reproducible-"));
  const elsewhere = { TZ: "Pacific/Auckland", LANG: "cy_GB.UTF-8", LC_ALL: "cy_GB.UTF-8" };
  // Somebody may commit while the tests run.
  const { commit } = JSON.parse(await readFile(join(folder, "verification.json"), "utf8")) as { commit: string | null };
  const place = {
    COMMIT: commit ?? undefined,
    DATA: data,
    OUT: join(root, "a folder", "site"),
    // Nothing drawn before: every picture is drawn again.
    CACHE: join(root, "no pictures yet"),
    SITE_URL: `${siteUrl}/`,
    PATH_PREFIX: prefix,
  };
  await buildSite({ ...elsewhere, ...place });
  // Every picture is drawn, and others may want the machine too.
}, 600_000);

afterAll(() => rm(root, { recursive: true }));

/** Pagefind names its files differently from run to run; what they say is the same. */
const isOurs = (file: string) => !file.startsWith("pagefind/");

test("two builds are byte-identical, the search index apart", async () => {
  const second = join(root, "a folder", "site");
  const files = (await filesUnder(folder)).filter(isOurs);
  expect((await filesUnder(second)).filter(isOurs)).toEqual(files);
  expect(files).toEqual(expect.arrayContaining([expect.stringMatching(/\.png$/)]));
  const differ = await Promise.all(
    files.map(async (file) => {
      const [one, other] = await Promise.all([folder, second].map((place) => readFile(join(place, file))));
      return one?.equals(other!) ? [] : [file];
    }),
  );
  expect(differ.flat()).toEqual([]);
});

test("a build leaves nothing beside its folder", async () => {
  const beside = (await filesUnder(root)).filter((file) => !/^(a folder\/site|no pictures yet)\//.test(file));
  expect(beside).toEqual([]);
});
