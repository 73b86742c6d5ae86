// `npm run check`: reads the data folder and says what is wrong with it. Writes nothing.

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readCsv } from "../data/csv.ts";
import { readFiles } from "../data/files.ts";
import { evidenceOf } from "../evidence.ts";
import { capProblems, problemText, type Problem } from "../lib/problem.ts";

const usage = `Usage: npm run check [-- options]
  --data DIR   check another folder than ${process.env.DATA ?? "data"}
  --csv FILE   check the structure of one CSV file alone
  --json       print the problems as JSON`;

async function main(): Promise<number> {
  const options = {
    data: { type: "string" },
    csv: { type: "string" },
    json: { type: "boolean" },
    help: { type: "boolean" },
  } as const;
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const folder = values.data ?? process.env.DATA ?? "data";
  const { problems, summary } = values.csv ? await checkCsv(values.csv) : await checkFolder(folder);
  if (values.json) console.log(JSON.stringify(problems, null, 2));
  else print(problems, summary);
  return problems.length ? 1 : 0;
}

async function checkCsv(file: string) {
  const { records, problems } = readCsv(await readFile(file), file);
  return {
    problems: capProblems(problems),
    summary: `${file}: ${records.length} rows, nothing wrong with its structure.`,
  };
}

async function checkFolder(folder: string) {
  const { library, problems } = evidenceOf(await readFiles(folder));
  const rows = library?.indicators.reduce((sum, indicator) => sum + indicator.observations.length, 0);
  const summary = `${folder}: ${library?.indicators.length} indicators, ${rows} rows, ${library?.charts.length} charts, ${library?.findings.length} findings, ${library?.recommendations.length} recommendations, ${library?.sources.length} sources. Nothing is wrong.`;
  return { problems, summary };
}

function print(problems: readonly Problem[], summary: string): void {
  if (problems.length === 0) return console.log(summary);
  console.error(problems.map(problemText).join("\n\n"));
  const files = new Set(problems.map((problem) => problem.file)).size;
  console.error(
    `\n${problems.length} ${problems.length === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}.`,
  );
}

main().then(
  (status) => (process.exitCode = status),
  (error: Error) => {
    console.error(`The check could not run: ${error.message}\n\n${usage}`);
    process.exitCode = 1;
  },
);
