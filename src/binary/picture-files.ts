// SVG texts -> PNG files, each drawn once: a picture is kept under a hash of all that it is made from. Knows no chart.

import { createHash, randomUUID } from "node:crypto";
import { copyFile, mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { drawPicture, fontFiles, requireLetters } from "./picture.ts";
import { pngOf } from "./png.ts";

/** A picture to be drawn: where its file is to be, its SVG, and how many times its size. */
export type PictureJob = { file: string; svg: string; zoom: number };

/** As many at once as keep two cores busy; more would only take memory. */
const atOnce = 3;

/**
 * Writes every picture, from `cache` where it was drawn before. The cache changes how long it takes and nothing else.
 * @returns how many had to be drawn
 */
export async function writePictures(jobs: readonly PictureJob[], cache: string): Promise<number> {
  await requireLetters();
  await mkdir(cache, { recursive: true });
  const recipe = await recipeHash();
  const waiting = [...jobs];
  let drawn = 0;
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const kept = join(cache, `${hashOf(recipe, String(job.zoom), job.svg)}.png`);
      if (!(await isThere(kept))) {
        await keep(kept, await pngOf(await drawPicture(job.svg, job.zoom)));
        drawn++;
      }
      await mkdir(dirname(job.file), { recursive: true });
      await copyFile(kept, job.file);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return drawn;
}

/** Two builds may share a cache: a file appears in it whole or not at all. */
async function keep(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

/** A hash of what turns an SVG into a file besides the SVG: the letters, the drawing library and our own code. */
async function recipeHash(): Promise<string> {
  const library = createRequire(import.meta.url).resolve("@resvg/resvg-js/package.json");
  const ours = ["picture.ts", "png.ts"].map((file) => fileURLToPath(new URL(file, import.meta.url)));
  return hashOf(...(await Promise.all([...fontFiles, library, ...ours].map((file) => readFile(file)))));
}

function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest("hex");
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
