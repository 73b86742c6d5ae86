// The vocabularies as typed lists of things. Knows what the site's own lists mean; no record.

import type { Vocabulary } from "../data/vocabulary.ts";
import type { Flag } from "./numbers/cell.ts";
import type { Label } from "./series/series.ts";
import type { HelpLine, Term } from "./help.ts";
import type { AreaKind } from "./areas/area.ts";
import type { ProvisionState } from "./provision/provision.ts";
import type { Area, Audience, Topic } from "./things.ts";
import type { Unit } from "./numbers/unit.ts";

export type Lists = {
  units: ReadonlyMap<string, Unit>;
  areas: ReadonlyMap<string, Area>;
  areaKinds: ReadonlyMap<string, AreaKind>;
  statuses: ReadonlyMap<string, Flag>;
  topics: ReadonlyMap<string, Topic>;
  audiences: ReadonlyMap<string, Audience>;
  licences: ReadonlyMap<string, { title: string; url: string }>;
  sourceStatuses: ReadonlyMap<string, { id: string; title: string; meaning: string }>;
  facets: ReadonlyMap<string, Label>;
  /** By facet and id with a full stop between: "risk.high". */
  facetValues: ReadonlyMap<string, Label>;
  programmeKinds: ReadonlyMap<string, Label>;
  provisionStates: ReadonlyMap<string, ProvisionState>;
  changeKinds: ReadonlyMap<string, Label & { meaning: string }>;
  helpLines: HelpLine[];
  glossary: Term[];
};

/** Types the vocabularies. Their columns were checked when they were read. */
export function makeLists(vocabulary: Vocabulary): Lists {
  const list = <Thing>(name: string) => vocabulary.get(name)! as unknown as ReadonlyMap<string, Thing>;
  return {
    units: list<Unit>("units"),
    areas: nestedAreas(list<Area & { parent: string }>("areas")),
    areaKinds: list<AreaKind>("area-kinds"),
    statuses: list<Flag>("statuses"),
    topics: list<Topic>("topics"),
    audiences: list<Audience>("audiences"),
    licences: list("licences"),
    sourceStatuses: list("source-statuses"),
    facets: list("facets"),
    facetValues: list("facet-values"),
    programmeKinds: list("programme-kinds"),
    provisionStates: list("provision-states"),
    changeKinds: list("change-kinds"),
    helpLines: [...list<HelpLine>("help-lines").values()],
    glossary: [...list<Term>("glossary").values()],
  };
}

/** Areas with their parents as things; a parent stands above its children in the file. */
function nestedAreas(rows: ReadonlyMap<string, { code: string; name: string; kind: string; parent: string }>) {
  const areas = new Map<string, Area>();
  for (const [code, row] of rows) areas.set(code, { ...row, parent: areas.get(row.parent) ?? null });
  return areas;
}
