// Every address ever published still answers. The list grows with each edition and never shrinks.

import { readFile } from "node:fs/promises";
import { expect, inject, test } from "vitest";
import { publishedAddresses } from "../../../src/published-addresses.ts";
import { addressFileOf } from "../../../src/settings.ts";
import { editionsIn } from "../../helpers/editions.ts";
import { textAt, unanswered } from "../../helpers/built-pages.ts";

const site = inject("site");
const hostile = inject("hostile");

test("every address of the list answers with a file, or with a redirect to one", async () => {
  const published = await publishedAddresses(addressFileOf("data"));
  expect(await unanswered(published, site.folder, site.prefix)).toEqual([]);
});

test("the list is sorted, has each address once, and has those of every edition", async () => {
  const published = await publishedAddresses(addressFileOf("data"));
  expect(published).toEqual([...new Set(published)].sort());
  const kept = editionsIn(site.editions).map(({ edition }) => `/v/${edition}/`);
  expect(kept.filter((address) => !published.includes(address))).toEqual([]);
});

test("an address without an answer is found, on a site under a prefix too", async () => {
  const gone = ["/findings/never-there/", "/charts/never-there.csv"];
  const moved = ["/findings/former-finding/", "/findings/former-finding.bib", "/findings/former-finding.card.png"];
  expect(await unanswered([...gone, ...moved, "/", "/feed.xml"], hostile.folder, hostile.prefix)).toEqual(gone);
  expect(await unanswered(moved, site.folder, site.prefix)).toEqual(moved);
});

test("_redirects says where everything renamed is now, one to a line", async () => {
  const lines = (await textAt(hostile.folder, "_redirects")).trimEnd().split("\n");
  const { prefix } = hostile;
  expect(lines).toContain(`${prefix}/findings/former-finding/ ${prefix}/findings/hostile-finding/ 301`);
  expect(lines.filter((line) => !/^(#.*|\/\S+ \/\S+ 301)$/.test(line))).toEqual([]);
  expect(await readFile(`${site.folder}/_redirects`, "utf8")).toMatch(/^# /);
});
