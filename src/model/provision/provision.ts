// What sources say of programmes in places, and which groups of people are looked for among them, as types. Knows no page.

import type { Period } from "../numbers/period.ts";
import type { Label } from "../series/series.ts";
import type { Area, Finding, Programme, Source } from "../things.ts";

/** A row of vocabulary/provision-states.csv: `mark` is its sign in a table, `runs` whether the programme runs or is to start. */
export type ProvisionState = Label & { mark: string; runs: "yes" | "no"; meaning: string };

/** What one source says of one programme in one place and period. */
export type Provision = {
  programme: Programme;
  area: Area;
  period: Period;
  state: ProvisionState;
  note: string;
  source: Source;
  locator: string;
};

/** A row of provision-gaps.csv: people whom documents say that programmes leave out. Values are those of one facet. */
export type GapKind = {
  id: string;
  title: string;
  facet: Label;
  /** Values that name these people. */
  named: Label[];
  /** Values that take them in without naming them. */
  open: Label[];
  /** Values of the facet "people" of which a programme must have one to be looked at; empty where any will do. */
  among: Label[];
  /** The findings of the documents that speak of the gap. */
  findings: Finding[];
};
