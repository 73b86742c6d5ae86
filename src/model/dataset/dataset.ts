// What a chart or a data table offers to others, said once: the record from which every format of metadata, every
// citation and every journalist's card is written. Pure; knows no format, no page and no clock.

import type { Digest } from "../history/edition.ts";
import { limitsHeading } from "../indicators.ts";
import { isKnown, type Cell, type Flag } from "../numbers/cell.ts";
import type { Break } from "../series/series.ts";
import { downloadRows, type DownloadRow } from "../series/download.ts";
import type { Area, Chart, Indicator, Observation, Source } from "../things.ts";
import { wordsUnder } from "../words/section-text.ts";
import { columnsOf, type DatasetColumn } from "./columns.ts";

/** The terms of use of some figures. `url` is null where no licence was given. */
export type Licence = { title: string; url: string | null };

/** A publication that figures stand in, and where in it. */
export type DatasetSource = {
  id: string;
  title: string;
  producer: string;
  /** Whose figures a secondary source repeats. */
  quotes: string | null;
  published: string;
  url: string | null;
  status: string;
  licence: Licence;
  retrieved: string;
  /** Every page, table or heading that a row names, in the order of the rows. */
  locators: string[];
};

export type Dataset = {
  kind: "chart" | "indicator";
  id: string;
  title: string;
  /** What a chart says below its title, or what an indicator asks. */
  subtitle: string;
  measure: string;
  unit: string;
  population: string;
  geography: string;
  /** The first and the last month or day that any value covers. */
  period: { from: string; to: string };
  areas: { code: string; name: string }[];
  topic: { id: string; title: string };
  /** What must not be read out of the figures, as our words. */
  limits: string;
  breaks: readonly Break[];
  columns: DatasetColumn[];
  rows: DownloadRow[];
  /** How many rows have no value. */
  missing: number;
  /** Every status that a row has, in words. Several may share one shorthand. */
  statuses: Flag[];
  sources: DatasetSource[];
  /** The terms of all sources, each once. */
  licences: Licence[];
  /** The day on which the figures were read from their sources. */
  read: string;
  /** SHA-256 in hexadecimal of what is shown: titles, breaks, columns and every row. Not of addresses or dates of ours. */
  hash: string;
};

type Areas = ReadonlyMap<string, Area>;

/** The dataset of what a chart shows. */
export function datasetOfChart(chart: Chart, areas: Areas, digest: Digest): Dataset {
  const { id, series, form } = chart;
  const { title, subtitle, breaks } = series;
  return makeDataset({ kind: "chart", id, title, subtitle, breaks }, { ...chart, form }, areas, digest);
}

/** The dataset of a whole data table. */
export function datasetOfIndicator(indicator: Indicator, areas: Areas, digest: Digest): Dataset {
  const { id, title, question, breaks, observations } = indicator;
  const about: About = { kind: "indicator", id, title, subtitle: question, breaks };
  return makeDataset(about, { indicator, observations, form: "table" }, areas, digest);
}

type About = Pick<Dataset, "kind" | "id" | "title" | "subtitle" | "breaks">;
type Shown = { indicator: Indicator; observations: readonly Observation[]; form: string };

function makeDataset(about: About, { indicator, observations, form }: Shown, areas: Areas, digest: Digest): Dataset {
  const { title, unit, population, geography, topic, decimals, body, retrieved } = indicator;
  const columns = columnsOf(indicator);
  const rows = downloadRows(indicator, observations, areas);
  const sources = sourcesOf(observations);
  const head = [about.kind, about.id, form, about.title, about.subtitle, about.breaks, decimals];
  const licences = sources.map(({ licence }) => licence);
  return {
    ...about,
    ...{ measure: title, unit: unit.many, population, geography, topic: { id: topic.id, title: topic.title } },
    ...{ period: spanOf(observations), areas: areasIn(rows), limits: wordsUnder(body, limitsHeading) },
    ...{ columns, rows, missing: observations.filter(({ cell }) => !isKnown(cell)).length, sources },
    statuses: [...new Set(observations.map(({ cell }) => statusOf(cell)))].filter((flag) => flag !== null),
    ...{ licences: uniqueBy(licences, (licence) => licence.title), read: retrieved },
    hash: digest(JSON.stringify([head, columns.map(({ name }) => name), rows.map((row) => Object.values(row))])),
  };
}

const statusOf = (cell: Cell): Flag | null => (isKnown(cell) ? cell.flag : cell.reason);

function spanOf(observations: readonly Observation[]): Dataset["period"] {
  const ends = (side: "from" | "to") => observations.map(({ period }) => period[side]).sort();
  return { from: ends("from")[0]!, to: ends("to").at(-1)! };
}

function areasIn(rows: readonly DownloadRow[]): Dataset["areas"] {
  const named = rows.map((row) => ({ code: row["area_code"]!, name: row["area_name"]! }));
  return uniqueBy(
    named.filter(({ code }) => code !== ""),
    ({ code }) => code,
  );
}

function sourcesOf(observations: readonly Observation[]): DatasetSource[] {
  return [...new Set(observations.map((row) => row.source))].map((source) => ({
    ...sourceFacts(source),
    locators: [...new Set(observations.filter((row) => row.source === source).map((row) => row.locator))],
  }));
}

function sourceFacts(source: Source): Omit<DatasetSource, "locators"> {
  const { id, title, producer, quotes, published, url, licence, retrieved, status } = source;
  const terms = { title: licence.title, url: licence.url || null };
  return { id, title, producer, quotes, published, url, status: status.title, licence: terms, retrieved };
}

function uniqueBy<Thing>(things: readonly Thing[], key: (thing: Thing) => string): Thing[] {
  return [...new Map(things.map((thing) => [key(thing), thing])).values()];
}
