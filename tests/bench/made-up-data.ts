// Writes a data folder of made-up figures, for measuring builds. Nothing in it is evidence, and no test reads it.

import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { randomFrom } from "../helpers/random.ts";

const years = [2018, 2019, 2020, 2021, 2022];
const areasPerTable = 40;

type Area = { code: string; name: string };

/**
 * Makes `indicators` tables of 40 areas by 5 years, each with a chart and a finding that says two of its figures.
 * The same number always gives the same files.
 * @returns how many rows were written
 */
export async function writeMadeUpData(folder: string, indicators: number): Promise<number> {
  await cp("data/vocabulary", join(folder, "vocabulary"), { recursive: true });
  const [areas, topics] = await Promise.all([readAreas(), firstColumn("data/vocabulary/topics.csv")]);
  const random = randomFrom(indicators);
  const files = new Map([
    ["site.md", site],
    ["sources/made-up.md", source],
    ...["help", "safety"].map((id) => [`pages/${id}.md`, page(id)] as const),
  ]);
  for (let index = 0; index < indicators; index++) {
    const id = `made-up-${index}`;
    files.set(`indicators/${id}.csv`, tableText(areas, random));
    files.set(`indicators/${id}.md`, indicator(index, topics[index % topics.length]!));
    files.set(`charts/${id}.md`, chart(id, areas[0]!));
    files.set(`findings/${id}.md`, finding(id, index, topics[index % topics.length]!, areas[0]!));
  }
  for (const [path, text] of files) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return indicators * areasPerTable * years.length;
}

/** Police force areas or local authorities: places of one kind whose names need no quotes. */
async function readAreas(): Promise<Area[]> {
  const lines = (await readFile("data/vocabulary/areas.csv", "utf8")).trim().split("\n").slice(1);
  const areas = lines.map((line) => line.split(",")).map(([code = "", name = ""]) => ({ code, name }));
  return areas
    .filter(({ code }) => code.startsWith("E23"))
    .slice(0, areasPerTable - 1)
    .concat(areas[0]!);
}

async function firstColumn(file: string): Promise<string[]> {
  return (await readFile(file, "utf8"))
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[0]!);
}

function tableText(areas: Area[], random: () => number): string {
  const rows = areas.flatMap(({ code, name }) =>
    years.map((year) => `${code},${name},${year}-04,${year + 1}-03,${Math.round(1 + random() * 5000)}`),
  );
  return `area,area_name,from,to,value\n${rows.join("\n")}\n`;
}

const site = `---
name: Made-up figures
tagline: A site of made-up figures for measuring builds
headlines: [made-up-0]
exit: https://example.org/
helpReviewed: 2026-01-01
---

Nothing here is true.
`;

const source = `---
title: No publication
producer: A random number generator
published: 2026-01-01
no-url: Made up
licence: not-stated
retrieved: 2026-01-01
status: research
read: Nothing
---

## Method

Random numbers.

## Limits

None of them is true.
`;

const page = (id: string) => `---
title: The page on ${id}
description: A page of a site of made-up figures
---

Words.
`;

const indicator = (index: number, topic: string) => `---
title: Made-up cases, table ${letters(index)}
question: How many cases were made up in each place?
topic: ${topic}
kind: count
unit: cases
decimals: 0
population: nobody
geography: Places
source: made-up
locator: nowhere
retrieved: 2026-01-01
fields: [area, area_name, from, to, value]
key: [area, to]
---

## What this shows

Nothing.

## How it was measured

By chance.

## What it cannot tell you

Anything.
`;

const chart = (id: string, area: Area) => `---
indicator: ${id}
form: bar
title: "{{ cases }} made-up cases in {{ cases.area }}"
where: {to: 2023-03}
rows: area
order: value
numbers:
  cases: {indicator: ${id}, area: ${area.code}, to: 2023-03}
---

Made up.
`;

const finding = (id: string, index: number, topic: string, area: Area) => `---
title: "Made-up finding ${letters(index)}: {{ now }} cases"
topic: ${topic}
numbers:
  now: {indicator: ${id}, area: ${area.code}, to: 2023-03}
  before: {indicator: ${id}, area: ${area.code}, to: 2022-03}
charts: [${id}]
certainty: high
because: It is made up.
---

There were {{ now }} made-up cases in {{ now.period }}, and {{ before }} in {{ before.period }}.
`;

/** A number in letters, since words may hold no digits: 0 -> "a", 26 -> "ba". */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26)) + letter;
}
