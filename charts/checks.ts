// What every chart form asks of a series. Loads no drawing: checking the data needs neither Plot nor a DOM.

import { barCheck } from "./checks/bar.ts";
import { forestCheck } from "./checks/forest.ts";
import { intervalCheck } from "./checks/interval.ts";
import { likertCheck } from "./checks/likert.ts";
import { lineCheck } from "./checks/line.ts";
import { funnelCheck } from "./checks/funnel.ts";
import { tileMapCheck } from "./checks/tile-map.ts";
import { smallMultiplesCheck } from "./checks/small-multiples.ts";
import { dotRangeCheck } from "./checks/dot-range.ts";
import { spineCheck } from "./checks/spine.ts";
import { heatTableCheck } from "./checks/heat-table.ts";
import { slopeCheck } from "./checks/slope.ts";
import type { FormCheck } from "./form.ts";

/** What each form needs and how a series is checked against it, by the word that a chart file writes after `form:`. */
export const checks: Readonly<Record<string, FormCheck>> = Object.fromEntries(
  [
    lineCheck,
    barCheck,
    intervalCheck,
    likertCheck,
    forestCheck,
    funnelCheck,
    tileMapCheck,
    smallMultiplesCheck,
    dotRangeCheck,
    spineCheck,
    heatTableCheck,
    slopeCheck,
  ].map((each) => [each.id, each]),
);
