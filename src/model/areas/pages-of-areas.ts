// Which areas have a page, and by which addresses each was or may be asked for. Knows no page.

import type { Area, Library } from "../things.ts";
import { areaId } from "./area-id.ts";

/** Every area of a kind that the list holds whole, and every other area that a table or a row of provision names. */
export function areasWithPage({ areas, geography, indicators, provision }: Library): Area[] {
  const whole = new Set(geography.kinds.filter(({ listed }) => listed === "all").map(({ id }) => id));
  const named = new Set(provision.map(({ area }) => area.code));
  for (const { observations } of indicators) {
    for (const row of observations) named.add(row.dimensions.get("area")?.id ?? "");
  }
  return [...areas.values()].filter(({ code, kind }) => whole.has(kind) || named.has(code));
}

/** Other addresses of an area's page: its code alone, and its code with each name that it had. */
export function otherIdsOf({ geography }: Library, area: Area): string[] {
  const names = geography.changes.filter((change) => change.area === area).map(({ formerName }) => formerName);
  const others = ["", ...names].map((name) => areaId({ code: area.code, name }));
  return [...new Set(others)].filter((id) => id !== areaId(area));
}
