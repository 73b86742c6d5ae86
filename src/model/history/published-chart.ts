// A chart with all that is published of it in words and figures, whether it is of today or of an edition: what every
// page and file of a chart that an edition keeps is made from. Pure; knows no page and no file format.

import type { Dataset, DatasetSource } from "../dataset/dataset.ts";
import type { DownloadRow } from "../series/download.ts";
import type { Series } from "../series/series.ts";
import type { Chart } from "../things.ts";
import { blockText } from "../words/bind.ts";

export type PublishedChart = {
  series: Series;
  form: string;
  /** The id of the table whose rows it shows. */
  indicator: string;
  /** What the picture shows, in words. */
  description: string;
  /** What to see in it and what not to conclude, a text for each paragraph. */
  reading: string[];
  /** What must not be read out of the figures. */
  limits: string;
  /** The rows of its downloads, in the order in which it shows them; every row has the same columns. */
  rows: DownloadRow[];
  sources: DatasetSource[];
  /** The day on which the figures were read from their sources. */
  read: string;
  /** Of what is shown, as the dataset has it. */
  hash: string;
};

/** Says what a chart of a form shows. The chart layer knows how. */
export type Describe = (form: string, series: Series) => string;

/** The chart of today as it is published. */
export function publishedChart(
  { series, form, indicator, body }: Chart,
  { limits, rows, sources, read, hash }: Dataset,
  describe: Describe,
): PublishedChart {
  const words = { description: describe(form, series), reading: body.blocks.map(blockText), limits };
  return { series, form, indicator: indicator.id, ...words, rows, sources, read, hash };
}
