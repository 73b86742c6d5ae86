// The list of chart forms. A new form is a file in each of checks/, forms/ and examples/, and a line in each of their lists.

import { bar } from "./forms/bar.ts";
import { forest } from "./forms/forest.ts";
import type { Form, Sketch } from "./form.ts";
import { interval } from "./forms/interval.ts";
import { likert } from "./forms/likert.ts";
import { line } from "./forms/line.ts";
import { funnel } from "./forms/funnel.ts";
import { tileMap } from "./forms/tile-map.ts";
import { smallMultiples } from "./forms/small-multiples.ts";
import { dotRange } from "./forms/dot-range.ts";
import { spine } from "./forms/spine.ts";
import { heatTable } from "./forms/heat-table.ts";
import { slope } from "./forms/slope.ts";
import { svgOf } from "./svg-of.ts";

const asForm = (sketch: Sketch): Form => ({ ...sketch, draw: (series, frame) => svgOf(sketch, series, frame) });

/** Every form by its id, the word that a chart file writes after `form:`. */
export const forms: Readonly<Record<string, Form>> = Object.fromEntries(
  [line, bar, interval, likert, forest, funnel, tileMap, smallMultiples, dotRange, spine, heatTable, slope].map(
    (sketch) => [sketch.id, asForm(sketch)],
  ),
);

/** The form of an id. Throws when there is none; ask `forms` to find out first. */
export function formOf(id: string): Form {
  const form = Object.hasOwn(forms, id) ? forms[id] : undefined;
  if (!form) throw new Error(`no chart form "${id}"; there are ${Object.keys(forms).join(", ")}`);
  return form;
}
