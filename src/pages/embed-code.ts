// The code that puts a chart into somebody else's page: a frame, a picture, and what oEmbed says of the frame.
// Pure text; the code names addresses and runs nothing in the page that takes it.

import { formOf } from "../../charts/forms.ts";
import { escapeMarkup } from "../lib/escape.ts";
import type { Chart } from "../model/things.ts";
import { paths } from "./routes.ts";
import type { Site } from "./site.ts";

/** A frame of at most this size shows a chart well; it becomes narrower by itself. */
export const embedSize = { width: 800, height: 600 };

/** The frame and, below it for readers without frames, a link to the chart's page. */
export function frameCode(chart: Chart, site: Site): string {
  const title = escaped(chart.series.title);
  return [
    `<iframe src="${escaped(site.absolute(paths.embed(chart.id)))}" title="${title} (chart)" loading="lazy" referrerpolicy="no-referrer"`,
    '  style="border:0;width:100%;aspect-ratio:4/3;min-height:26rem"></iframe>',
    `<p><a href="${escaped(site.absolute(paths.chart(chart.id)))}">${title}: chart, table and sources</a></p>`,
  ].join("\n");
}

/** The picture with the words for those who do not see it. */
export function imageCode(chart: Chart, site: Site): string {
  const alt = escaped(formOf(chart.form).alt(chart.series));
  return [
    `<a href="${escaped(site.absolute(paths.chart(chart.id)))}">`,
    `  <img src="${escaped(site.absolute(paths.chartFile(chart.id, "png")))}" alt="${alt}" loading="lazy" referrerpolicy="no-referrer"`,
    '  style="max-width:100%;height:auto"></a>',
  ].join("\n");
}

const escaped = (text: string): string => escapeMarkup(text.replace(/\s+/g, " "));
