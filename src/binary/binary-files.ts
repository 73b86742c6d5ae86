// Every file that is no text, made from the texts that Eleventy wrote. Knows which files there are; not how they are made.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileOf, paths } from "../pages/routes.ts";
import type { Site } from "../pages/site.ts";
import { writePictures, type PictureJob } from "./picture-files.ts";

/** Twice the size of the SVG, for print and for sharp screens. */
const pictureZoom = 2;

/**
 * Writes them into the site's folder, where the texts already are.
 * @param cache folder where drawn pictures are kept between builds
 * @returns how many pictures had to be drawn
 */
export async function writeBinaryFiles(site: Site, folder: string, cache: string): Promise<number> {
  return writePictures(await picturesOf(site, folder), cache);
}

/** A chart's PNG is its SVG file, drawn. */
function picturesOf(site: Site, folder: string): Promise<PictureJob[]> {
  const place = (path: string) => join(folder, fileOf(path));
  return Promise.all(
    site.routes["chart-png"].map(async ({ id, path }) => {
      const svg = await readFile(place(paths.chartFile(id, "svg")), "utf8");
      return { file: place(path), svg, zoom: pictureZoom };
    }),
  );
}
