// Records -> Library: the recipe, in the order in which things rest on each other. Knows every kind of thing; no page.

import type { Document, Records } from "../data/records.ts";
import { deepFreeze } from "../lib/freeze.ts";
import type { Problem } from "../lib/problem.ts";
import { binderOf } from "./words/bound-record.ts";
import { makeGeography } from "./areas/geography.ts";
import { hideRows } from "./disclosure/hide-rows.ts";
import { makeIndicator, reportUnknownWider } from "./indicators.ts";
import { makeLists, type Lists } from "./lists.ts";
import {
  makeChart,
  makeFinding,
  makePage,
  makeRecommendation,
  makeSource,
  makeTopicOpening,
  type Made,
} from "./make.ts";
import { makeJourney } from "./journeys.ts";
import { reportWrongCounts } from "./rests-on.ts";
import { makeOutline } from "./outlines.ts";
import { makeProgramme, makeProvision } from "./programmes.ts";
import { makeGapKinds } from "./provision/gap-kinds.ts";
import { makePublishedClaim } from "./published-claims.ts";
import { makeChangeLog } from "./history/reasons.ts";
import { Desk } from "./references.ts";
import type { Statable } from "./statements.ts";
import type { Library, Programme, SiteWords } from "./things.ts";

/**
 * Makes the Library. It is complete only when there are no problems: with problems, the things that could not be made
 * are left out, so that one run can report the faults of all files.
 */
export function makeLibrary(records: Records): { library: Library; problems: Problem[] } {
  const desk = new Desk(records.broken);
  const lists = makeLists(records.vocabulary);
  const made: Made = {
    ...{ lists, desk, geography: makeGeography(records.areas, lists, desk) },
    ...{ sources: new Map(), indicators: new Map(), charts: new Map(), findings: new Map() },
  };
  const sources = collect(records.sources, made.sources, desk, (record) => makeSource(record, made));
  const makings = { lists, desk, sources: made.sources, vocabulary: records.vocabulary };
  const shown = hideRows(records, lists, desk);
  const indicators = collect(shown, made.indicators, desk, (record) => makeIndicator(record, makings));
  reportUnknownWider(records.indicators, made.indicators, desk);
  reportWrongCounts(records.indicators, made.indicators, desk);
  const charts = collect(records.charts, made.charts, desk, (record) => makeChart(record, made));
  const findings = collect(records.findings, made.findings, desk, (record) => makeFinding(record, made));
  const recommendations = collect(records.recommendations, new Map(), desk, (record) =>
    makeRecommendation(record, made),
  );
  const programmeMap = new Map<string, Programme>();
  const programmes = collect(records.programmes, programmeMap, desk, (record) => makeProgramme(record, made));
  const pages = records.pages.map((record) => makePage(record, made));
  const things = { findings, recommendations, indicators, charts, programmes, sources, pages };
  const library: Library = {
    ...things,
    ...whatPointsAt(things, records, made),
    provision: makeProvision(records.provision, programmeMap, made),
    gapKinds: makeGapKinds(records.provisionGaps, made),
    ...{ site: makeSite(records.site, made), changeLog: makeChangeLog(records.changes, lists, desk) },
    ...wordsOf(lists),
    ...{ geography: made.geography, wordings: desk.wordings },
  };
  reportClashes(records, desk);
  return { library: deepFreeze(library), problems: desk.problems };
}

/** What the vocabulary says that pages show by itself. */
function wordsOf(lists: Lists) {
  const { areas, statuses, sourceStatuses, helpLines, glossary } = lists;
  const [topics, audiences] = [[...lists.topics.values()], [...lists.audiences.values()]];
  return { areas, statuses, sourceStatuses, helpLines, glossary, topics, audiences };
}

/** The things that point at others: claims at cells, openings at charts, outlines and journeys at anything. */
function whatPointsAt(things: Statable, records: Records, made: Made) {
  const { desk } = made;
  const present = <Thing>(thing: Thing | null): thing is Thing => thing !== null;
  return {
    claims: collect(records.claims, new Map(), desk, (record) => makePublishedClaim(record, made)),
    topicOpenings: records.topics.map((record) => makeTopicOpening(record, made)).filter(present),
    outlines: records.outlines.map((table) => makeOutline(table, things, desk)).filter(present),
    journeys: records.journeys.map((record) => makeJourney(record, things, desk)),
  };
}

function collect<Record extends { id: string; file: string }, Thing>(
  records: readonly Record[],
  things: Map<string, Thing>,
  desk: Desk,
  make: (record: Record) => Thing | null,
): Thing[] {
  for (const record of records) {
    const thing = make(record);
    if (thing) things.set(record.id, thing);
    else desk.markBroken(record.file);
  }
  return [...things.values()];
}

function makeSite(record: Document<"site"> | null, made: Made): SiteWords {
  if (!record) {
    const body = { blocks: [], text: "" };
    return { name: "", tagline: "", headlines: [], exit: "", helpReviewed: "", body };
  }
  const { name, tagline, exit, helpReviewed, headlines } = record.fields;
  const found = headlines.map((id, index) =>
    made.desk.find(made.findings, id, "findings", { document: record, path: ["headlines", index] }),
  );
  const binder = binderOf(record, made.indicators, made.desk);
  const body = binder.prose();
  binder.finish();
  return { name, tagline, exit, helpReviewed, headlines: found.filter((finding) => finding !== null), body };
}

/** An old id that a living record has, or that two records claim, would make two pages of one address. */
function reportClashes(records: Records, desk: Desk): void {
  const kinds = [
    "indicators",
    "charts",
    "findings",
    "recommendations",
    "sources",
    "claims",
    "programmes",
    "pages",
  ] as const;
  for (const kind of kinds) {
    const owners = new Map(records[kind].map((record) => [record.id, record.file]));
    for (const record of records[kind]) {
      for (const [index, old] of record.fields.was.entries()) {
        const owner = owners.get(old);
        if (owner) desk.report({ document: record, path: ["was", index] }, addressTaken(old, owner));
        else owners.set(old, record.file);
      }
    }
  }
}

function addressTaken(old: string, owner: string) {
  return {
    code: "address-taken",
    found: `the old id "${old}"`,
    expected: "an old id that no other record has or had",
    fix: `${owner} has it: take the id out in one of the two files.`,
  };
}
