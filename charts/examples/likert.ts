// Pictures of the likert form for the gallery and its tests. All figures are made up.

import { answers, exampleSeries, flags } from "./example-series.ts";
import type { Example, ExamplePoint, ExampleValue } from "./example-series.ts";

const scale = ["Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree"];

const row = (name: string, values: readonly ExampleValue[], base?: number, parts = scale): ExamplePoint[] =>
  values.map((value, i) => ({ row: name, part: parts[i]!, value, base }));

const counts = { unit: answers, decimals: 0, rowTitle: "Statement" };

export const examples: Example[] = [
  {
    name: "five-parts",
    series: exampleSeries({
      ...counts,
      id: "likert-five-parts",
      title: "Example: counts of five answers to statements",
      points: [
        ...row("The help was offered at the right time for me", ["3", "5", "4", "7", "5"], 24),
        ...row("I would have preferred help for everyone in the family", ["12", "6", "1", "3", "2"], 24),
        ...row(
          "If my partner had been offered support to change before the police were called, it would have made a difference",
          ["8", "0", "6", "0", "10"],
          24,
        ),
        ...row("I knew where to turn", ["1", "3", "2", "9", "7"], 24),
      ],
    }),
  },
  {
    name: "missing-parts",
    series: exampleSeries({
      ...counts,
      id: "likert-missing-parts",
      title: "Example: parts and rows that are not published",
      points: [
        ...row("All parts known", ["10", "20", "30", "25", "15"], 100),
        ...row("Two parts hidden", ["40", "30", flags.suppressed, flags.suppressed, "20"], 100),
        ...row(
          "Nothing published",
          scale.map(() => flags.notPublished),
        ),
        ...row("A part hidden and no base", ["4", "3", flags.suppressed, "2", "1"]),
      ],
    }),
  },
  {
    name: "percents",
    series: exampleSeries({
      id: "likert-percents",
      title: "Example: per cents of three answers, Welsh wording",
      decimals: 0,
      rowTitle: "Datganiad",
      points: [
        ...row("Roedd y cymorth ar gael yn Gymraeg", ["55", "25", "20"], 1204, ["Cytuno", "Ddim yn siŵr", "Anghytuno"]),
        ...row("Gwrandawyd arnaf", ["71", "0", "29"], 1198, ["Cytuno", "Ddim yn siŵr", "Anghytuno"]),
        ...row("Ŵyr, tŷ a dŵr", ["100", "0", "0"], 980, ["Cytuno", "Ddim yn siŵr", "Anghytuno"]),
      ],
    }),
  },
  {
    name: "seven-parts",
    series: exampleSeries({
      ...counts,
      id: "likert-seven-parts",
      title: "Example: one row of seven parts",
      points: row("How safe do you feel now?", ["6", "5", "4", "3", "2", "1", "1"], undefined, [
        "Completely",
        "Mostly",
        "Somewhat",
        "Neither",
        "Somewhat unsafe",
        "Mostly unsafe",
        "Not at all safe",
      ]),
    }),
  },
  {
    name: "all-missing",
    series: exampleSeries({
      ...counts,
      id: "likert-all-missing",
      title: "Example: every value is missing",
      points: row(
        "Nothing published",
        scale.map(() => flags.notPublished),
      ),
    }),
  },
];
