// The things that the Library holds, as types. Everything here is frozen once made; knows nothing of files or pages.

import type { Block, Inline } from "../lib/markdown.ts";
import type { Decimal } from "../stats/decimal.ts";
import type { Area, Geography } from "./areas/area.ts";
import type { ChartView } from "./chart-views.ts";
import type { Cell, Flag } from "./numbers/cell.ts";
import type { Sureness } from "./numbers/claim-test.ts";
import type { Period } from "./numbers/period.ts";
import type { HelpLine, Term } from "./help.ts";
import type { Quantity } from "./numbers/quantity.ts";
import type { GapKind, Provision } from "./provision/provision.ts";
import type { ChangeLog } from "./history/reasons.ts";
import type { Break, Label, Series } from "./series/series.ts";
import type { Unit } from "./numbers/unit.ts";
import type { Verdict } from "./numbers/verdict.ts";
import type { Wording } from "./words/wording.ts";

/** A number bound to cells, as it stands in a sentence. */
export type NumberNode = { kind: "number"; name: string; text: string };
/** Words that compare, with the claim that they stand on. */
export type ClaimNode = { kind: "claim"; name: string; children: BoundInline[] };
export type BoundInline = Inline<NumberNode | ClaimNode>;
export type BoundBlock = Block<NumberNode | ClaimNode>;

/** A line of bound words, and the same as plain text. */
export type Phrase = { nodes: BoundInline[]; text: string };
/** Bound words in blocks, and the same as plain text. */
export type Prose = { blocks: BoundBlock[]; text: string };

/** A claim that was tested and holds: `left operator right`. */
export type Claim = {
  name: string;
  expression: string;
  left: Quantity | null;
  right: Quantity | null;
  sureness: Sureness;
};

/** What a record's sentences may say: its numbers and claims by name. */
export type Bound = { numbers: ReadonlyMap<string, Quantity>; claims: ReadonlyMap<string, Claim> };

export type { Area, Geography, Provision };
/** A subject as the list of topics words it, and which of an area's first questions its figures answer, if any. */
export type Topic = { id: string; title: string; question: string; answers?: string };
/** What opens a topic's page: its words and the charts to show first. */
export type TopicOpening = { topic: Topic; intro: Prose; charts: Chart[] };
export type Audience = { id: string; title: string };

/** Where a record stands: its permanent id, its former ids, and the file that says it. */
export type Identity = { id: string; was: string[]; file: string };

export type Source = Identity & {
  title: string;
  producer: string;
  /** As published: "2020-11-25", "2020-11" or "2020". */
  published: string;
  url: string | null;
  noUrl: string | null;
  licence: { title: string; url: string };
  retrieved: string;
  status: { id: string; title: string; meaning: string };
  /** What was opened, in our words. */
  read: string;
  quotes: string | null;
  body: Prose;
};

/** A column of an indicator, with its wording and what it holds in a sentence. */
export type Column = { name: string; holds: string; title: string; meaning: string };

/** One row of an indicator. */
export type Observation = {
  /** Its key columns joined: the anchor of the row without "r-". */
  key: string;
  line: number;
  /** Wording of every column that says what the row is about (area, sex, item, ...), in the order of the columns. */
  dimensions: ReadonlyMap<string, Label>;
  period: Period;
  series: Label | null;
  cell: Cell;
  lower: Decimal | null;
  upper: Decimal | null;
  base: Decimal | null;
  note: string;
  source: Source;
  locator: string;
};

export type RestsOn = { count: string; per: number; of: string };

export type Indicator = Identity & {
  title: string;
  question: string;
  topic: Topic;
  kind: string;
  unit: Unit;
  decimals: number;
  population: string;
  geography: string;
  retrieved: string;
  /** The level of its intervals in percent, such as 95; null where it has none. */
  confidence: number | null;
  columns: Column[];
  key: string[];
  /** Wording of ids, column by column, in the order in which they are to be listed. */
  labels: ReadonlyMap<string, ReadonlyMap<string, Label>>;
  breaks: Break[];
  /** What could mislead whoever compares places; null where nothing is known to. */
  caution: Phrase | null;
  /** Ids of the indicators that measure the same for wider areas. */
  wider: string[];
  /** For a rate: the id of the indicator that counts its events, how many people it is per, and who they are. */
  restsOn: RestsOn | null;
  observations: readonly Observation[];
  sources: Source[];
  body: Prose;
};

export type Chart = Identity &
  Bound & {
    indicator: Indicator;
    form: string;
    title: Phrase;
    body: Prose;
    series: Series;
    /** The rows that the chart shows, in the CSV's order. */
    observations: readonly Observation[];
    views: ChartView[];
  };

export type Certainty = "high" | "moderate" | "low" | "very-low";

export type Finding = Identity &
  Bound & {
    title: Phrase;
    topic: Topic;
    body: Prose;
    charts: Chart[];
    certainty: Certainty;
    because: Phrase;
    qualitative: { asked: Phrase; source: Source; locator: string } | null;
    sources: Source[];
  };

export type Recommendation = Identity &
  Bound & {
    title: Phrase;
    topic: Topic;
    audiences: Audience[];
    basis: Finding[];
    strength: "strong" | "conditional" | "tentative";
    /** Null where the recommendation is ours. */
    source: Source | null;
    locator: string | null;
    body: Prose;
  };

/** One way of describing a programme, with what is said of this one: "Risk": standard, medium. */
export type Facet = Label & { values: Label[] };

export type Programme = Identity &
  Bound & {
    title: string;
    kind: Label;
    topic: Topic;
    summary: Phrase;
    facets: Facet[];
    length: string;
    findings: Finding[];
    sources: { source: Source; locator: string }[];
    body: Prose;
  };

/** A thing that states what a section of a document says. */
export type Statement = { kind: string; id: string; title: string };

/** The sections of one document in its order, and where each stands on the site. */
export type Outline = {
  source: Source;
  sections: { section: string; heading: string; statements: Statement[]; reason: string }[];
};

/** A statement as somebody publishes it, set against the cells. */
export type PublishedClaim = Identity &
  Bound & {
    title: Phrase;
    topic: Topic;
    kind: "within-document" | "between-sources" | "popular";
    by: string;
    source: Source;
    locator: string;
    stated: Quantity | null;
    recomputed: Quantity | null;
    /** The comparison that the statement makes in words, as a tested expression. */
    test: string | null;
    verdict: Verdict;
    /** What would be needed to check it or to settle the difference. */
    needs: string | null;
    /** The sentence to use instead. */
    use: Phrase | null;
    body: Prose;
  };

/** What one audience asks first, and where the answers stand. */
export type Journey = Identity & {
  title: string;
  intro: Prose;
  steps: { question: string; statements: Statement[] }[];
};

export type Page = Identity & Bound & { title: string; description: string; body: Prose };

export type SiteWords = {
  name: string;
  tagline: string;
  headlines: Finding[];
  exit: string;
  helpReviewed: string;
  body: Prose;
};

/** Everything that the site knows. Frozen. */
export type Library = {
  site: SiteWords;
  topics: Topic[];
  topicOpenings: TopicOpening[];
  audiences: Audience[];
  areas: ReadonlyMap<string, Area>;
  geography: Geography;
  statuses: ReadonlyMap<string, Flag>;
  sourceStatuses: ReadonlyMap<string, Source["status"]>;
  sources: Source[];
  indicators: Indicator[];
  charts: Chart[];
  findings: Finding[];
  recommendations: Recommendation[];
  programmes: Programme[];
  provision: Provision[];
  gapKinds: GapKind[];
  outlines: Outline[];
  journeys: Journey[];
  claims: PublishedClaim[];
  changeLog: ChangeLog;
  pages: Page[];
  helpLines: HelpLine[];
  glossary: Term[];
  /** One for each record that has words, in the order in which they were bound. */
  wordings: Wording[];
};
