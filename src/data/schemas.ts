// What the fields of each kind of record may hold, in one place. Says shapes only; whether an id exists is asked later.

import { z } from "zod";
import { isIsoMonthOrDay } from "../lib/iso-date.ts";

const anId = "an id: lower-case letters, digits and single hyphens";
const aName = "a name that begins with a letter: lower-case letters, digits and single hyphens";
const aDay = "a day such as 2026-11-22";
const anAddress = "an address that begins with https:// or http://";
const aColumn = "the name of a column";
const places = "a whole number from 0 to 6";

const id = z.string(anId).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, anId);
const name = z.string(aName).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, aName);
const words = z.string("some words").trim().min(1, "some words");
const wordList = z.array(words).default([]);
const date = z.string(aDay).refine((text) => isIsoMonthOrDay(text) && text.length === 10, aDay);
const looseDate = z
  .union([z.string(), z.number().int()], "a day, month or year: 2020-11-25, 2020-11 or 2020")
  .transform(String)
  .refine((text) => /^\d{4}$/.test(text) || isIsoMonthOrDay(text), "a day, month or year: 2020-11-25, 2020-11 or 2020");
const web = z.string(anAddress).regex(/^https?:\/\/[^\s<>"]+$/, anAddress);
const column = z.string(aColumn).regex(/^[a-z][a-z0-9_]*$/, aColumn);

const text = z.union([z.string(), z.number()]).transform(String);
/** Chooses rows of an indicator by their columns: `{ to: 2019-03, sex: [female, male] }`. */
const where = z.record(column, z.union([text, z.array(text).min(1)], "an id, or a list of ids such as [female, male]"));
const cell = where.refine(
  (fields) => typeof fields.indicator === "string",
  "an indicator, and the columns that single out its row: {indicator: ..., to: 2019-03}",
);
const plainNumber = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text), "a plain number such as 36 or 7.5");
/** What the build may find of a published statement; the model works out which. */
export const verdictNames = [
  ...(["holds", "rounding", "differs", "impossible"] as const),
  ...(["different-population", "different-period", "different-definition", "cannot-be-checked"] as const),
] as const;
const pair = z.tuple([name, name]);
const decimalPlaces = z.number(places).int(places).min(0, places).max(6, places);
const decimals = decimalPlaces.optional();

/** One named number: a cell, or something derived from cells or from other named numbers. */
export const numberSpec = z.union(
  [
    z.strictObject({ difference: pair, decimals }),
    z.strictObject({ ratio: pair, decimals }),
    z.strictObject({ share: pair, decimals }),
    z.strictObject({ sum: z.array(name).min(2), decimals }),
    z.strictObject({ highest: cell }),
    z.strictObject({ lowest: cell }),
    z.strictObject({ count: cell }),
    z.strictObject({ "count-missing": cell }),
    z.strictObject({ total: cell }),
    cell,
  ],
  "a cell such as {indicator: ..., to: 2019-03} or one of difference, ratio, share, sum, highest, lowest, count, count-missing, total",
);

const bound = {
  numbers: z.record(name, numberSpec).default({}),
  claims: z.record(name, words).default({}),
  literals: wordList,
};
const shared = { was: z.array(id).default([]) };

const indicator = z.strictObject({
  title: words,
  question: words,
  topic: id,
  kind: z.enum(["count", "rate", "estimate", "money", "survey-item", "effect"]),
  unit: id,
  decimals: decimalPlaces,
  population: words,
  geography: words,
  source: id.optional(),
  locator: words.optional(),
  retrieved: date,
  fields: z.array(column).min(1),
  key: z.array(column).min(1),
  labels: z.record(column, z.record(id, words)).default({}),
  series: z.record(id, words).default({}),
  breaks: z
    .array(
      z.strictObject({
        at: z.string("a month or day such as 2019-04").refine(isIsoMonthOrDay, "a month or day such as 2019-04"),
        why: words,
      }),
    )
    .default([]),
  caution: words.optional(),
  wider: z.array(id).default([]),
  literals: wordList,
  ...shared,
});

const chart = z.strictObject({
  indicator: id,
  form: id,
  title: words,
  where: where.default({}),
  rows: column.optional(),
  by: column.optional(),
  parts: column.optional(),
  order: z.enum(["value", "given", "label"]).default("given"),
  ...bound,
  ...shared,
});

const finding = z.strictObject({
  title: words,
  topic: id,
  charts: z.array(id).default([]),
  certainty: z.enum(["high", "moderate", "low", "very-low"]),
  because: words,
  qualitative: z.strictObject({ asked: words, source: id, locator: words }).optional(),
  ...bound,
  ...shared,
});

const recommendation = z.strictObject({
  title: words,
  for: z.array(id).min(1),
  topic: id,
  basis: z.array(id).min(1),
  strength: z.enum(["strong", "conditional", "tentative"]),
  source: id,
  locator: words.optional(),
  ...bound,
  ...shared,
});

const source = z
  .strictObject({
    title: words,
    producer: words,
    published: looseDate,
    url: web.optional(),
    "no-url": words.optional(),
    licence: id,
    retrieved: date,
    status: id,
    read: words,
    quotes: words.optional(),
    literals: wordList,
    ...shared,
  })
  .refine((fields) => fields.url !== undefined || fields["no-url"] !== undefined, {
    path: ["url"],
    message: "the address of the publication, or no-url with the reason why there is none",
  });

/** A statement as somebody publishes it, with what it says in numbers. */
const claim = z
  .strictObject({
    title: words,
    topic: id,
    kind: z.enum(["within-document", "between-sources", "popular"]),
    by: words,
    source: id,
    locator: words,
    stated: z
      .strictObject({
        value: plainNumber,
        unit: id,
        "to-nearest": plainNumber.optional(),
        "out-of": z.number().int().positive().optional(),
      })
      .optional(),
    recomputed: name.optional(),
    test: words.optional(),
    "differs-in": z.enum(["population", "period", "definition"]).optional(),
    verdict: z.enum(verdictNames),
    needs: words.optional(),
    use: words.optional(),
    ...bound,
    ...shared,
  })
  .refine((fields) => !(fields.recomputed && !fields.stated), {
    path: ["recomputed"],
    message: "stated: the number that the statement prints, to set against the recomputed one",
  })
  .refine((fields) => fields.verdict !== "cannot-be-checked" || fields.needs !== undefined, {
    path: ["needs"],
    message: "what would be needed to check the statement",
  });

const programme = z.strictObject({
  title: words,
  kind: id,
  topic: id,
  summary: words,
  facets: z.record(id, z.array(id).min(1)),
  length: words,
  findings: z.array(id),
  sources: z.array(z.strictObject({ source: id, locator: words })).min(1),
  ...bound,
  ...shared,
});

const reference = z.string().regex(/^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/, "a reference such as finding:some-id");
const journey = z.strictObject({
  title: words,
  steps: z.array(z.strictObject({ question: words, records: z.array(reference).min(1) })).min(1),
  literals: wordList,
  ...shared,
});

const topic = z.strictObject({ charts: z.array(id).default([]), ...bound });
const page = z.strictObject({
  title: words,
  description: words.max(155, "at most 155 characters"),
  ...bound,
  ...shared,
});
const site = z.strictObject({
  name: words,
  tagline: words,
  headlines: z.array(id),
  exit: web,
  helpReviewed: date,
  literals: wordList,
});

/** The schema of each folder of records, and of the site's own file. */
export const schemas = {
  ...{ indicator, chart, finding, recommendation, source, claim, programme, journey, topic, page, site },
} as const;

export type Fields<Kind extends keyof typeof schemas> = z.infer<(typeof schemas)[Kind]>;
export type NumberSpec = z.infer<typeof numberSpec>;
export type Where = z.infer<typeof where>;
