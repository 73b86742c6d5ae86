// The Library of a data folder, for tests that hold a built site against it.

import { readFiles } from "../../src/data/files.ts";
import { evidenceOf } from "../../src/evidence.ts";
import type { Library } from "../../src/model/things.ts";

/**
 * Reads a data folder.
 * @throws when the folder has problems
 */
export async function libraryOf(folder: string): Promise<Library> {
  const { library, problems } = evidenceOf(await readFiles(folder));
  if (!library) throw new Error(`${folder} has ${problems.length} problems; run npm run check`);
  return library;
}
