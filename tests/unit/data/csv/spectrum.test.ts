// An outside judge: the corpus of csv-spectrum, small CSV files with what is in them as JSON.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../../src/data/csv.ts";

const corpus = dirname(createRequire(import.meta.url).resolve("csv-spectrum"));
const names = readdirSync(join(corpus, "csvs")).map((file) => file.replace(/\.csv$/, ""));
const bytesOf = (name: string) => readFileSync(join(corpus, "csvs", `${name}.csv`));

/** It has bare quotation marks and lost characters in its cells, and its JSON does not hold what it says. */
const refused = "location_coordinates";

describe("csv-spectrum", () => {
  it.each(names.filter((name) => name !== refused))("%s is read as its JSON says", (name) => {
    const { header, records, problems } = readCsv(bytesOf(name), `${name}.csv`);
    const objects = records.map(({ cells }) => Object.fromEntries(cells.map((cell, i) => [header[i], cell])));
    expect(problems).toEqual([]);
    expect(objects).toEqual(JSON.parse(readFileSync(join(corpus, "json", `${name}.json`), "utf8")));
  });

  it(`${refused} is refused`, () => {
    expect(readCsv(bytesOf(refused), `${refused}.csv`).problems.map(({ code }) => code)).toEqual(["quote-in-cell"]);
  });
});
