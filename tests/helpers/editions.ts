// The editions of a folder as tests read them, newest first; none where there is no such folder.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Edition } from "../../src/model/history/edition.ts";

export function editionsIn(folder: string): Edition[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).sort().reverse();
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Edition);
}
