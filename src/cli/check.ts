// `npm run check`: reads the data folder and says what is wrong with it. Writes nothing.

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readCsv } from "../data/csv.ts";
import { readFiles } from "../data/files.ts";
import { keptFrom } from "../data/kept.ts";
import { historyProblems } from "../editions.ts";
import { evidenceOf } from "../evidence.ts";
import { countsOf } from "../model/counts.ts";
import type { Library } from "../model/things.ts";
import { capProblems, problemText, type Problem } from "../lib/problem.ts";
import { editionsOf } from "../settings.ts";
import { digest, readKept, writeKept } from "./kept-file.ts";

const usage = `Usage: npm run check [-- options]
  --data DIR   check another folder than ${process.env.DATA ?? "data"}
  --csv FILE   check the structure of one CSV file alone
  --counts     print how much the folder holds
  --json       print the problems as JSON`;

type Checked = { problems: Problem[]; library: Library | null; allWell: string };

async function main(): Promise<number> {
  const flag = { type: "boolean" } as const;
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { data: text, csv: text, counts: flag, json: flag, help: flag } });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const folder = values.data ?? process.env.DATA ?? "data";
  const { problems, library, allWell } = values.csv ? await checkCsv(values.csv) : await checkFolder(folder);
  if (values.json) console.log(JSON.stringify(problems, null, 2));
  else if (values.counts && library) for (const [what, count] of countsOf(library)) console.log(`${count} ${what}`);
  else print(problems, allWell);
  return problems.length ? 1 : 0;
}

async function checkCsv(file: string): Promise<Checked> {
  const { records, problems } = readCsv(await readFile(file), file);
  const allWell = `${file}: ${records.length} rows. Nothing is wrong with its structure.`;
  return { problems: capProblems(problems), library: null, allWell };
}

async function checkFolder(folder: string): Promise<Checked> {
  const { KEPT: keptFile } = process.env;
  const kept = keptFrom(keptFile ? readKept(keptFile) : new Map(), digest);
  const { library, problems } = evidenceOf(await readFiles(folder), kept);
  const toKeep = kept.toKeep();
  if (keptFile && toKeep) writeKept(keptFile, toKeep);
  if (library) problems.push(...(await historyProblems(editionsOf(process.env, folder), library)));
  const counts = library ? countsOf(library) : [];
  const allWell = `${folder}: ${counts.map(([what, count]) => `${count} ${what}`).join(", ")}. Nothing is wrong.`;
  return { problems, library, allWell };
}

function print(problems: readonly Problem[], allWell: string): void {
  if (problems.length === 0) return console.log(allWell);
  console.error(problems.map(problemText).join("\n\n"));
  const files = new Set(problems.map((problem) => problem.file)).size;
  // What says that a file has further problems is not one itself.
  const shown = problems.filter((problem) => problem.code !== "too-many-problems").length;
  console.error(
    `\n${shown} ${shown === 1 ? "problem" : "problems"} shown, in ${files} ${files === 1 ? "file" : "files"}.`,
  );
}

main().then(
  (status) => (process.exitCode = status),
  (error: NodeJS.ErrnoException) => {
    const reason = error.code === "ENOENT" ? `there is no file or folder at ${error.path}` : error.message;
    console.error(`The check could not run: ${reason}\n\n${usage}`);
    process.exitCode = 1;
  },
);
