// What a chart form is. Knows no particular form.

import type { PlotOptions } from "@observablehq/plot";
import type { Series } from "../src/model/series/series.ts";
import type { Frame } from "./frame.ts";

/** Whether a role of the Series must be filled for a form, may be, or is not used by it. */
export type Need = "required" | "optional" | "unused";

export type Needs = { row: Need; by: Need; part: Need };

/** What a form asks of a series. It is said without drawing anything, so that data can be checked without a DOM. */
export type FormCheck = {
  id: string;
  /** What the form shows, in a few words for people who choose one. */
  shows: string;
  needs: Needs;
  /** Why this series cannot be drawn in this form, in plain words; empty when it can. */
  check(series: Series): string[];
};

/** What one file of a form supplies. */
export type Sketch = FormCheck & {
  /** Plot's options for the picture; only asked for after `check` found nothing. */
  plan(series: Series, frame: Frame): PlotOptions;
  /** One to four plain sentences from the data: the main point, extremes, how many are missing. Under 400 characters. */
  describe(series: Series): string;
  /** Form, data and main point in at most 220 characters. */
  alt(series: Series): string;
};

/** A form as the rest of the site sees it. */
export type Form = Sketch & {
  /** The whole picture as inline SVG text. Throws an Error naming the chart when `check` finds a reason not to. */
  draw(series: Series, frame: Frame): string;
};
