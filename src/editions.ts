// The editions on disk: read whole, checked against their hashes, written once. The only file that touches them.

import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readFiles } from "./data/files.ts";
import type { Problem } from "./lib/problem.ts";
import {
  editionFormat,
  editionOf,
  editionText,
  isIntact,
  type Contents,
  type Digest,
  type Edition,
} from "./model/history/edition.ts";
import { historyOf, idleReasons, pendingOf, type History } from "./model/history/history.ts";
import type { Library } from "./model/things.ts";

/** SHA-256 in hexadecimal. */
export const digest: Digest = (text) => createHash("sha256").update(text).digest("hex");

/** What the site says now, what it said before, and what is wrong with the editions or with the reasons for changes. */
export type Told = { now: Contents; history: History; problems: Problem[] };

/** Reads the editions of a folder, which need not exist, and compares them with each other and with the Library. */
export async function readHistory(folder: string, library: Library): Promise<Told> {
  const { editions, problems } = await readEditions(folder);
  const now = editionOf(library, digest);
  const history = historyOf(editions, now, library.changeLog);
  const idle = problems.length ? [] : idleReasons(history, now, library.changeLog);
  return { now, history, problems: [...problems, ...idle] };
}

/** What is wrong with the editions or with the reasons for changes, without comparing more than that needs. */
export async function historyProblems(folder: string, library: Library): Promise<Problem[]> {
  const { editions, problems } = await readEditions(folder);
  if (problems.length || pendingOf(editions, library.changeLog.reasons).length === 0) return problems;
  return (await readHistory(folder, library)).problems;
}

/** Writes a new edition and gives its path. @throws when there is a file of that name */
export async function writeEdition(folder: string, edition: Edition): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, fileOf(edition.edition));
  await writeFile(path, editionText(edition), { flag: "wx" });
  return path;
}

const fileOf = (date: string) => `${date}.json`;

/** Editions, oldest first. One that was altered, that has another format, or that follows one that is not there, is a problem. */
async function readEditions(folder: string): Promise<{ editions: Edition[]; problems: Problem[] }> {
  const files = await readFiles(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return new Map<string, Uint8Array>();
    throw error;
  });
  const editions: Edition[] = [];
  for (const [file, bytes] of files) {
    const edition = parse(new TextDecoder().decode(bytes));
    const intact = edition !== null && fileOf(edition.edition) === file;
    const { edition: date = "none", hash = "" } = edition?.follows ?? {};
    const before = editions.at(-1);
    if (!intact) return { editions: [], problems: [damaged(join(folder, file))] };
    if (edition.format !== editionFormat)
      return { editions: [], problems: [otherFormat(join(folder, file), edition.format)] };
    if (date !== (before?.edition ?? "none") || hash !== (before?.hash ?? ""))
      return { editions: [], problems: [broken(join(folder, file), date, before?.edition ?? "none")] };
    editions.push(edition);
  }
  return { editions, problems: [] };
}

/** Null where the text is not what was written. */
const parse = (text: string): Edition | null => (isIntact(text, digest) ? (JSON.parse(text) as Edition) : null);

function damaged(file: string): Problem {
  return {
    ...{ file, line: 0, column: 0, field: "", code: "damaged-edition" },
    found: "another content than the one that was written",
    expected: "an edition as npm run edition wrote it, under its own date",
    fix: "Restore the file from an earlier state of the project. An edition is never edited: corrections go into the next one.",
  };
}

function otherFormat(file: string, format: unknown): Problem {
  return {
    ...{ file, line: 0, column: 0, field: "format", code: "unknown-edition-format" },
    found: `an edition of the format ${JSON.stringify(format) ?? "none"}`,
    expected: `the format ${editionFormat}, which this version of the project reads`,
    fix: "Use the version of the project that wrote the edition, or a newer one. Never change the file.",
  };
}

function broken(file: string, follows: string, before: string): Problem {
  return {
    ...{ file, line: 0, column: 0, field: "", code: "missing-edition" },
    found: `an edition that follows the edition ${follows}, and before it the edition ${before}`,
    expected: "every edition since the first, each as it was written",
    fix: "Restore the missing file from an earlier state of the project; editions stay for ever.",
  };
}
