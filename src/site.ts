// The only file that knows Eleventy's configuration: from a data folder to a written site, top to bottom.

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleAssets, type AssetFile } from "./assets.ts";
import { writeBinaryFiles } from "./binary/binary-files.ts";
import { commitOf } from "./commit.ts";
import { readFiles } from "./data/files.ts";
import { digest, readHistory } from "./editions.ts";
import { evidenceOf } from "./evidence.ts";
import { readExampleCode } from "./example-code.ts";
import type { Problem } from "./lib/problem.ts";
import { fileOf } from "./pages/routes.ts";
import { binaryKinds } from "./pages/routing/all-routes.ts";
import { Site } from "./pages/site.ts";
import { silentProgress, type Progress } from "./progress.ts";
import { writeSearchIndex } from "./search-index.ts";
import { settingsOf } from "./settings.ts";

/** The data folder has problems, so nothing is built. */
export class EvidenceError extends Error {
  constructor(readonly problems: Problem[]) {
    super(`${problems.length} problems in the data; run npm run check to read them`);
  }
}

/** The little of Eleventy's configuration that this site uses; Eleventy ships no types. */
type EleventyConfig = {
  addGlobalData(name: string, value: unknown): void;
  addTemplateFormats(formats: string[]): void;
  addExtension(extensions: string[], options: { key: string }): void;
  on(event: "eleventy.after", handle: (done: Written) => Promise<void>): void;
};

type Written = { directories: { output: string }; results: { outputPath: string }[] };

/** Configures Eleventy: reads and checks the evidence, then lets one template per kind write the pages. */
export async function configure(config: EleventyConfig, progress: Progress = silentProgress) {
  const settings = settingsOf(process.env);
  const files = await readFiles(settings.data);
  const { library, problems } = await progress.stage("Read and checked", `${files.size} files`, () =>
    evidenceOf(files),
  );
  if (!library) throw new EvidenceError(problems);
  const { history, problems: unfit } = await readHistory(settings.editions, library);
  if (unfit.length) throw new EvidenceError(unfit);
  const { assets, files: assetFiles } = await progress.stage("Bundled", "styles, scripts and fonts", bundleAssets);
  const told = { ...settings, commit: await commitOf(process.env) };
  const site = new Site(library, assets, told, history, digest, await readExampleCode());
  const stopClock = progress.start();
  config.addGlobalData("site", site);
  config.addTemplateFormats(["11ty.ts", "11ty.tsx"]);
  config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  config.on("eleventy.after", async ({ directories, results }) => {
    const { output } = directories;
    requireEveryPage(site, results.length);
    stopClock("Drew and wrote", `${results.length} pages and files`);
    await writeAssets(assetFiles, join(output, "assets"));
    // Pagefind works in a process of its own, so the two need not wait for each other.
    await Promise.all([
      progress.stage(
        "Indexed for search",
        (pages) => `${pages} pages`,
        () => writeSearchIndex(output),
      ),
      progress.stage(
        "Made pictures and bundles",
        (drawn) => `(${drawn} pictures drawn anew)`,
        () => writeBinaryFiles(site, output, settings.cache),
      ),
    ]);
  });
  return { dir: { input: "src/pages", output: settings.out } };
}

/** Eleventy writes nothing, and says nothing, when a template's list of pages does not resolve. */
function requireEveryPage(site: Site, written: number): void {
  const isText = ([kind]: [string, unknown]) => !(binaryKinds as readonly string[]).includes(kind);
  const wanted = new Set(
    Object.entries(site.routes)
      .filter(isText)
      .flatMap(([, routes]) => routes)
      .map(({ path }) => fileOf(path)),
  );
  if (written === wanted.size) return;
  throw new Error(`the site has ${wanted.size} addresses of texts, but ${written} files were written`);
}

async function writeAssets(files: readonly AssetFile[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(({ name, bytes }) => writeFile(join(folder, name), bytes)));
}
