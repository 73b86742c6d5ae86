// Data folders for tests, held in memory: the good example, and each bad one laid over it.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Files } from "../../src/data/files.ts";
import { evidenceOf } from "../../src/evidence.ts";
import type { Library } from "../../src/model/things.ts";

const bad = "tests/fixtures/bad";

/** What each bad folder holds besides files of the data folder. */
const problemFile = "problem.txt";
const removeFile = "remove.txt";

/** The good example folder: path -> bytes. */
export const goodFiles: Files = filesOf("tests/fixtures/good");

/** The names of the bad folders that are laid over the good one. */
export const badFolders = readdirSync(bad).filter((name) => !name.startsWith("csv-"));

/** The good folder with one bad folder's files laid over it, without those that its remove.txt names. */
export function laidOver(folder: string): Files {
  const files = new Map([...goodFiles, ...filesOf(join(bad, folder))]);
  const removed = new TextDecoder().decode(files.get(removeFile)).split("\n").filter(Boolean);
  for (const path of [problemFile, removeFile, ...removed]) files.delete(path);
  return files;
}

/** What a bad folder's problem.txt says, word for word. */
export const problemTextOf = (folder: string): string => readFileSync(join(bad, folder, problemFile), "utf8");

/** The good folder with some files' texts replaced or added. */
export function goodWith(texts: Record<string, string>): Files {
  const entries = Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return new Map([...goodFiles, ...entries]);
}

/** A file of the good folder as text. */
export const goodText = (path: string): string => new TextDecoder().decode(goodFiles.get(path));

/** The Library of a folder that must have no problem. */
export function libraryOf(files: Files): Library {
  const { library, problems } = evidenceOf(files);
  if (!library) throw new Error(`this folder was to have no problems: ${JSON.stringify(problems, null, 2)}`);
  return library;
}

const libraries = new Map<string, Library>();

/** The Library of a folder that must have no problem and does not change while tests run, made once for all that ask. */
export function libraryIn(folder: string): Library {
  const library = libraries.get(folder) ?? libraryOf(filesOf(folder));
  libraries.set(folder, library);
  return library;
}

/** Every file of a folder, read at once. */
export function filesOf(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join("/"), readFileSync(path)];
    }),
  );
}
