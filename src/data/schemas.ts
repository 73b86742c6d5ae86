// What the fields of each kind of record may hold, in one place. Says shapes only; whether an id exists is asked later.

import { z } from "zod";
import { isIsoMonthOrDay } from "../lib/iso-date.ts";
import {
  bound,
  column,
  date,
  decimalPlaces,
  id,
  literals,
  looseDate,
  name,
  plainNumber,
  shared,
  sum,
  web,
  where,
  words,
} from "./schema-parts.ts";

const aLevel = "the level of the intervals in percent, such as 95, or not-printed";

/** Of two, the only small count that is no zero would be one: hiding it would say it. */
const aThreshold = "a whole number above 2, such as 5";

/** What the build may find of a published statement; the model works out which. */
export const verdictNames = [
  ...(["holds", "rounding", "differs", "impossible"] as const),
  ...(["different-population", "different-period", "different-definition", "cannot-be-checked"] as const),
] as const;

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
  confidence: z
    .union([z.number(), z.literal("not-printed")], aLevel)
    .refine((level) => typeof level === "string" || (level > 50 && level < 100), aLevel)
    .optional(),
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
  "rests-on": z.strictObject({ count: id, per: z.number().int().positive(), of: words }).optional(),
  sums: z.array(sum).default([]),
  "hidden-with": z.array(id).default([]),
  literals,
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
  views: z.record(id, z.strictObject({ title: words, where })).default({}),
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
    "hide-below": z.number(aThreshold).int(aThreshold).min(3, aThreshold).optional(),
    "hide-zeros": z.boolean("true or false").default(false),
    literals,
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
  literals,
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
  literals,
});

/** The schema of each folder of records, and of the site's own file. */
export const schemas = {
  ...{ indicator, chart, finding, recommendation, source, claim, programme, journey, topic, page, site },
} as const;

export type Fields<Kind extends keyof typeof schemas> = z.infer<(typeof schemas)[Kind]>;
