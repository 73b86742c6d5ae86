// Every example of every form, for the gallery, its tests and its page.

import * as bar from "./bar.examples.ts";
import type { Example } from "./example-series.ts";
import * as forest from "./forest.examples.ts";
import * as interval from "./interval.examples.ts";
import * as likert from "./likert.examples.ts";
import * as line from "./line.examples.ts";

/** Examples by the id of their form. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  line: line.examples,
  bar: bar.examples,
  interval: interval.examples,
  likert: likert.examples,
  forest: forest.examples,
};
