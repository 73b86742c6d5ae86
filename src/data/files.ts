// The bytes of a data folder, by path. The only file of this layer that touches the disk; knows no format.

import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Every file of a data folder: path inside the folder, with forward slashes -> bytes. Sorted by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Reads a data folder whole. Hidden files, editors' backups and office lock files are passed over.
 * @throws the file system's own error when the folder cannot be read
 */
export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !isScratch(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").some((part) => part.startsWith(".")))
    .sort();
  // One after the other and without waiting: for small files that is several times as fast as many promises at once.
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

function isScratch(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
}
