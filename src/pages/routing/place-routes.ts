// Pages and files about places: one by one, side by side, what runs in them and what is not known of them.

import { areasWithPage } from "../../model/areas/pages-of-areas.ts";
import { comparablesOf } from "../../model/compare/comparable.ts";
import { groupsOf } from "../../model/compare/pairs.ts";
import type { Library } from "../../model/things.ts";
import { paths } from "../routes.ts";
import { routeOf } from "./named.ts";

export function placeRoutes(library: Library) {
  const areas = areasWithPage(library);
  const groups = groupsOf(library);
  return {
    area: areas.map((area) => ({ id: area.code, path: paths.area(area) })),
    "area-csv": areas.map((area) => ({ id: area.code, path: paths.areaFile(area) })),
    "area-provision-csv": areas.map((area) => ({ id: area.code, path: paths.areaProvisionFile(area) })),
    comparison: groups.map((group) => ({ id: group.id, path: paths.comparison(group.areas) })),
    "comparison-csv": groups.map((group) => ({ id: group.id, path: paths.comparisonFile(group.areas) })),
    "compare-index": routeOf("compare-index", paths.compareData("index")),
    "compare-data": comparablesOf(library).map(({ indicator: { id } }) => ({ id, path: paths.compareData(id) })),
    "provision-csv": routeOf("provision-csv", paths.provisionFile()),
    "area-names": routeOf("area-names", paths.areaNamesFile()),
    "not-known-csv": routeOf("not-known-csv", paths.notKnownFile()),
  };
}
