// Every example of every form, for the gallery, its tests and its page.

import * as bar from "./examples/bar.ts";
import type { Example } from "./examples/example-series.ts";
import * as forest from "./examples/forest.ts";
import * as interval from "./examples/interval.ts";
import * as likert from "./examples/likert.ts";
import * as line from "./examples/line.ts";
import * as funnel from "./examples/funnel.ts";
import * as tileMap from "./examples/tile-map.ts";
import * as smallMultiples from "./examples/small-multiples.ts";
import * as dotRange from "./examples/dot-range.ts";
import * as spine from "./examples/spine.ts";
import * as heatTable from "./examples/heat-table.ts";
import * as slope from "./examples/slope.ts";

/** Examples by the id of their form. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  line: line.examples,
  bar: bar.examples,
  interval: interval.examples,
  likert: likert.examples,
  forest: forest.examples,
  funnel: funnel.examples,
  "tile-map": tileMap.examples,
  "small-multiples": smallMultiples.examples,
  "dot-range": dotRange.examples,
  spine: spine.examples,
  "heat-table": heatTable.examples,
  slope: slope.examples,
};
