// Builds, once for all tests, the site of the real evidence and a small site of hostile words under a path prefix.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { buildSite } from "./helpers/site.ts";

/** A built site: its folder, the data and the editions it was built from, and the settings that it was built with. */
export type BuiltSite = { folder: string; data: string; editions: string; siteUrl: string; prefix: string };

declare module "vitest" {
  export interface ProvidedContext {
    /** The site of the evidence in data/. */
    site: BuiltSite;
    /** A site whose titles, labels and notes try to be markup, script or formulas. */
    hostile: BuiltSite;
  }
}

/** Vitest calls this before the first test; what it returns is called after the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), "plain-evidence-"));
  const place = (name: string) => ({
    folder: join(root, name),
    ...{ data: join(root, `${name}-data`), editions: join(root, `${name}-editions`) },
  });
  const site = { ...place("site"), siteUrl: "https://evidence.example", prefix: "" };
  const hostile = { ...place("hostile"), siteUrl: "https://hostile.example", prefix: "/some/folder" };
  // The evidence as it is now: an edit made while the tests run must not make them disagree with the site.
  await cp("data", site.data, { recursive: true });
  if (existsSync("editions")) await cp("editions", site.editions, { recursive: true });
  await cp("data/vocabulary", join(hostile.data, "vocabulary"), { recursive: true });
  await cp("data/areas", join(hostile.data, "areas"), { recursive: true });
  await cp("tests/fixtures/hostile", hostile.data, { recursive: true });
  await writeEdition(hostile, "2026-11-22");
  await Promise.all([site, hostile].map(buildAs));
  project.provide("site", site);
  project.provide("hostile", hostile);
  return () => rm(root, { recursive: true });
}

function buildAs({ folder, data, editions, siteUrl, prefix }: BuiltSite): Promise<void> {
  return buildSite({ DATA: data, EDITIONS: editions, OUT: folder, SITE_URL: siteUrl, PATH_PREFIX: prefix });
}

/** So that what an edition keeps is tested whether or not there is an edition of the real evidence. */
async function writeEdition({ data, editions }: BuiltSite, date: string): Promise<void> {
  const environment = { ...process.env, DATA: data, EDITIONS: editions };
  await promisify(execFile)(process.execPath, ["--import", "tsx", "src/cli/edition.ts", date], { env: environment });
}
