// Every file that is no text, made from the texts that Eleventy wrote. Knows which files there are; not how they are made.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { workbookOf } from "../model/dataset/workbook.ts";
import { bundled, bundleReadme } from "../pages/bundle.ts";
import { publicationOf } from "../pages/publication.ts";
import { fileOf, paths } from "../pages/routes.ts";
import type { Site } from "../pages/site.ts";
import { chartCardSvg, findingCardSvg } from "../pages/social-card.ts";
import { archiveOf, type ArchiveFile } from "./archive.ts";
import { writePictures, type PictureJob } from "./picture-files.ts";
import { spreadsheetOf } from "./spreadsheet.ts";

/** Twice the size of the SVG, for print and for sharp screens. */
const pictureZoom = 2;

type Place = (path: string) => string;

/**
 * Writes them into the site's folder, where the texts already are. Archives come last: they hold the other files.
 * @param cache folder where drawn pictures are kept between builds
 * @returns how many pictures had to be drawn
 */
export async function writeBinaryFiles(site: Site, folder: string, cache: string): Promise<number> {
  const place: Place = (path) => join(folder, fileOf(path));
  const [drawn] = await Promise.all([
    chartPictures(site, place).then((jobs) => writePictures([...jobs, ...cards(site, place)], cache)),
    writeSpreadsheets(site, place),
  ]);
  await writeArchives(site, place);
  return drawn;
}

/** A chart's PNG is its SVG file, drawn. */
function chartPictures(site: Site, place: Place): Promise<PictureJob[]> {
  return Promise.all(
    site.routes["chart-png"].map(async ({ id, path, edition = null }) => {
      const svg = await readFile(place(paths.at(edition, paths.chartFile(id, "svg"))), "utf8");
      return { file: place(path), svg, zoom: pictureZoom };
    }),
  );
}

/** The pictures that stand with links on other sites. */
function cards(site: Site, place: Place): PictureJob[] {
  const { charts, findings } = site.library;
  return [
    ...site.routes["chart-card"].map(({ id, path }) => ({ path, svg: chartCardSvg(site.find(charts, id), site) })),
    ...site.routes["finding-card"].map(({ id, path }) => ({
      path,
      svg: findingCardSvg(site.find(findings, id), site),
    })),
  ].map(({ path, svg }) => ({ file: place(path), svg, zoom: 1 }));
}

async function writeSpreadsheets(site: Site, place: Place): Promise<void> {
  for (const { id, path } of site.routes["chart-xlsx"]) {
    const chart = site.find(site.library.charts, id);
    await write(place(path), await spreadsheetOf(workbookOf(site.datasetOf(chart), publicationOf(chart, site))));
  }
}

async function writeArchives(site: Site, place: Place): Promise<void> {
  for (const { id, path } of site.routes["chart-zip"]) {
    const chart = site.find(site.library.charts, id);
    const dataset = site.datasetOf(chart);
    const readme = new TextEncoder().encode(bundleReadme(dataset, publicationOf(chart, site)));
    const files = await Promise.all(
      bundled.map(async ([format]): Promise<ArchiveFile> => [
        `${id}/${id}.${format}`,
        await readFile(place(paths.chartFile(id, format))),
      ]),
    );
    await write(place(path), archiveOf([[`${id}/README.txt`, readme], ...files], dataset.read));
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
