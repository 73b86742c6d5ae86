// The code that puts a chart into somebody else's page: a frame, a picture, and what oEmbed says of the frame.
// Pure text; the code names addresses and runs nothing in the page that takes it.

import { formOf } from "../../charts/forms.ts";
import { escapeMarkup } from "../lib/escape.ts";
import { embedHeight } from "./embed-height.ts";
import { paths } from "./routes.ts";
import type { Site } from "./site.ts";
import { pageOf, type Version } from "./version.ts";

/** A frame of at most this width shows a chart well; it becomes narrower by itself. */
export const embedWidth = 800;

/** The frame and, below it for readers without frames, a link to the version's page. */
export function frameCode(version: Version, site: Site): string {
  const title = escaped(version.series.title);
  return [
    `<iframe src="${escaped(site.absolute(paths.at(version.edition, paths.embed(version.id))))}" title="${title} (chart)" loading="lazy" referrerpolicy="no-referrer"`,
    // Without a height of its own a frame is cut off at four to three, often in the middle of a drawing.
    `  height="${embedHeight(version, site)}" style="border:0;width:100%;aspect-ratio:4/3;min-height:26rem"></iframe>`,
    `<p><a href="${escaped(site.absolute(pageOf(version)))}">${title}: chart, table and sources</a></p>`,
  ].join("\n");
}

/** The picture with the words for those who do not see it. */
export function imageCode(version: Version, site: Site): string {
  const { id, edition, form, series } = version;
  const alt = escaped(formOf(form).alt(series));
  return [
    `<a href="${escaped(site.absolute(pageOf(version)))}">`,
    `  <img src="${escaped(site.absolute(paths.at(edition, paths.chartFile(id, "png"))))}" alt="${alt}" loading="lazy" referrerpolicy="no-referrer"`,
    '  style="max-width:100%;height:auto"></a>',
  ].join("\n");
}

const escaped = (text: string): string => escapeMarkup(text.replace(/\s+/g, " "));
