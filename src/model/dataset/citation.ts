// How to cite a chart or a finding: whoever produced the figures first, then us, the version, and where it stands.
// Pure; knows no format of reference managers and no clock: the day of reading is the reader's to add.

import { dateLabel } from "../../lib/iso-date.ts";

/** Everything that a citation says. All texts are of one line. */
export type Citation = {
  /** Tells it from every other: "chart-arrest-rate". */
  id: string;
  kind: "chart" | "finding";
  producers: string[];
  /** The year of the newest publication that it rests on. */
  year: string;
  title: string;
  publisher: string;
  /** The date of the edition that has it as it is, or null. */
  edition: string | null;
  /** SHA-256 of its content. */
  hash: string;
  address: string;
};

/** What a citation is made from. */
export type Citable = Pick<Citation, "kind" | "publisher" | "edition" | "hash" | "address"> & {
  id: string;
  title: string;
  sources: readonly { producer: string; published: string }[];
};

const shownHash = 12;
const mostProducers = 3;

/** The citation of a thing that rests on at least one source; of one that rests on none, we are the producer. */
export function citationOf({ sources, id, title, ...rest }: Citable): Citation {
  const producers = [...new Set(sources.map(({ producer }) => oneLine(producer)))];
  const newest = sources.map(({ published }) => published).sort();
  return {
    ...rest,
    ...{ id: `${rest.kind}-${id}`, title: oneLine(title), publisher: oneLine(rest.publisher) },
    producers: producers.length ? producers : [oneLine(rest.publisher)],
    year: (newest.at(-1) ?? "").slice(0, 4),
  };
}

/** The version in words: the edition where there is one, and the first characters of the hash in any case. */
export function versionWords({ edition, hash }: Pick<Citation, "edition" | "hash">): string {
  return `${edition ? `edition of ${dateLabel(edition)}, ` : ""}content ${hash.slice(0, shownHash)}`;
}

/** The citation as a line to copy; the day of reading is left for the reader to fill in. */
export function citationText(citation: Citation): string {
  const { producers, year, title, publisher, kind, address } = citation;
  const more = producers.length - mostProducers;
  const names = [...producers.slice(0, mostProducers), ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
  const stop = /[.?!]$/.test(title) ? "" : ".";
  const made = `${kind === "chart" ? "Chart" : "Finding"} by ${publisher}, ${versionWords(citation)}`;
  return `${names}${year ? ` (${year})` : ""}. ${title}${stop} ${made}. ${address}, read on [add the day].`;
}

/** The citation as an item of CSL-JSON, which every format of reference managers can be made from. */
export function cslItem(citation: Citation) {
  const { id, producers, year, title, publisher, edition, hash, address, kind } = citation;
  return {
    ...{ id, type: kind === "chart" ? "dataset" : "webpage", title, language: "en-GB" },
    author: producers.map((literal) => ({ literal })),
    ...(year && { issued: { "date-parts": [[Number(year)]] } }),
    ...{ publisher, "container-title": publisher },
    version: edition ?? hash.slice(0, shownHash),
    URL: address,
    note: `${versionWords(citation)}; sha256:${hash}`,
  };
}

export type CslItem = ReturnType<typeof cslItem>;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
