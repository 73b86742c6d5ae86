// The shapes that fields of several kinds of record share: ids, dates, words, literals, numbers. Knows no kind of record.

import { z } from "zod";
import { isIsoMonthOrDay } from "../lib/iso-date.ts";

const anId = "an id: lower-case letters, digits and single hyphens";
const aName = "a name that begins with a letter: lower-case letters, digits and single hyphens";
const aDay = "a day such as 2026-11-22";
const anAddress = "an address that begins with https:// or http://";
const aColumn = "the name of a column";
const places = "a whole number from 0 to 6";

export const id = z.string(anId).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, anId);
export const name = z.string(aName).regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, aName);
export const words = z.string("some words").trim().min(1, "some words");
const wordList = z.array(words, "a list of phrases such as [one, two]").default([]);
/** Phrases with a figure or a comparing word that are no statistic, by kind; the model says what each kind is. */
export const literals = z
  .strictObject(
    {
      ...{ ages: wordList, dates: wordList, laws: wordList, names: wordList, times: wordList },
      ...{ tellings: wordList, statement: wordList, words: wordList },
    },
    "phrases by their kind, such as {ages: [16 to 59]}",
  )
  .prefault({});
export const date = z.string(aDay).refine((text) => isIsoMonthOrDay(text) && text.length === 10, aDay);
export const looseDate = z
  .union([z.string(), z.number().int()], "a day, month or year: 2020-11-25, 2020-11 or 2020")
  .transform(String)
  .refine((text) => /^\d{4}$/.test(text) || isIsoMonthOrDay(text), "a day, month or year: 2020-11-25, 2020-11 or 2020");
export const web = z.string(anAddress).regex(/^https?:\/\/[^\s<>"]+$/, anAddress);
export const column = z.string(aColumn).regex(/^[a-z][a-z0-9_]*$/, aColumn);

const text = z.union([z.string(), z.number()]).transform(String);
/** Chooses rows of an indicator by their columns: `{ to: 2019-03, sex: [female, male] }`. */
export const where = z.record(
  column,
  z.union([text, z.array(text).min(1)], "an id, or a list of ids such as [female, male]"),
);
const cell = where.refine(
  (fields) => typeof fields.indicator === "string",
  "an indicator, and the columns that single out its row: {indicator: ..., to: 2019-03}",
);
export const plainNumber = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text), "a plain number such as 36 or 7.5");
const pair = z.tuple([name, name]);
export const decimalPlaces = z.number(places).int(places).min(0, places).max(6, places);
const decimals = decimalPlaces.optional();

/** One named number: a cell, or something derived from cells or from other named numbers. */
export const numberSpec = z.union(
  [
    z.strictObject({ difference: pair, decimals }),
    z.strictObject({ ratio: pair, decimals }),
    z.strictObject({ share: pair, decimals }),
    z.strictObject({ rise: pair, decimals }),
    z.strictObject({ fall: pair, decimals }),
    z.strictObject({ sum: z.array(name).min(2), decimals }),
    z.strictObject({ rounded: name, to: plainNumber.refine((text) => Number(text) > 0, "a number above zero") }),
    z.strictObject({ "each-week": name }),
    z.strictObject({ rank: name, among: cell, from: z.enum(["highest", "lowest"]).default("highest") }),
    z.strictObject({ highest: cell }),
    z.strictObject({ lowest: cell }),
    z.strictObject({ count: cell }),
    z.strictObject({ "count-missing": cell }),
    z.strictObject({ total: cell }),
    cell,
  ],
  "a cell such as {indicator: ..., to: 2019-03} or one of difference, ratio, share, rise, fall, sum, rounded, each-week, rank, highest, lowest, count, count-missing, total",
);

const roundedTo = "a whole number above zero, such as 100";
/** Which rows of a table of counts add up to which: the whole and its parts differ only in `column`. */
export const sum = z.strictObject({
  column,
  whole: text,
  parts: z.union(
    [z.enum(["children", "same"]), z.array(text).min(1)],
    "a list of ids such as [female, male], or children (of an area), or same (the whole again, in another table)",
  ),
  "parts-in": id.optional(),
  where: where.default({}),
  "rounded-to": z.number(roundedTo).int(roundedTo).min(1, roundedTo).optional(),
});

export const bound = {
  numbers: z.record(name, numberSpec).default({}),
  claims: z.record(name, words).default({}),
  literals,
};
export const shared = { was: z.array(id).default([]) };

export type SumSpec = z.infer<typeof sum>;
export type NumberSpec = z.infer<typeof numberSpec>;
export type Literals = z.infer<typeof literals>;
export type Where = z.infer<typeof where>;
