// The editions as an Atom feed. Made from the editions alone: what is not in one yet has no date, and is not in the feed.

import { escapeMarkup } from "../../lib/escape.ts";
import { dateLabel } from "../../lib/iso-date.ts";
import { countsSaid, findingStatusWords } from "../../model/history/change-words.ts";
import type { Changes } from "../../model/history/changes.ts";
import type { Site } from "../site.ts";
import { paths } from "../routes.ts";
import { pagesOf } from "../template.ts";

/** Atom wants a date of the whole feed; before the first edition it is one that no edition can have. */
const beforeAll = "1970-01-01";

export default pagesOf("feed", (_, site) => {
  const { editions } = site.history;
  const address = site.absolute(paths.list("changes"));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${escapeMarkup(address)}</id>`,
    `<title>${escapeMarkup(`${site.library.site.name}: what has changed`)}</title>`,
    `<updated>${instant(editions[0]?.edition ?? beforeAll)}</updated>`,
    `<author><name>${escapeMarkup(site.library.site.name)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(address)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(site.absolute(paths.feed()))}"/>`,
    ...editions.map(({ edition }) => entry(edition, site)),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
});

function entry(edition: string, site: Site): string {
  const step = site.history.between.find(({ to }) => to === edition);
  const address = escapeMarkup(site.absolute(paths.edition(edition)));
  const text = step ? wordsOf(step.changes) : ["The first edition."];
  return [
    "<entry>",
    `<id>${address}</id>`,
    `<title>${escapeMarkup(`Edition of ${dateLabel(edition)}`)}</title>`,
    `<updated>${instant(edition)}</updated>`,
    `<link rel="alternate" type="text/html" href="${address}"/>`,
    `<content type="text">${escapeMarkup(text.join("\n"))}</content>`,
    "</entry>",
  ].join("\n");
}

/** The counts, then each finding that changed. */
function wordsOf(changes: Changes): string[] {
  const findings = changes.findings.map(
    ({ status, before, now }) => `${findingStatusWords[status]}: ${(now ?? before)!.title}.`,
  );
  return [...countsSaid(changes), ...findings];
}

const instant = (day: string): string => `${day}T00:00:00Z`;
