// The bytes of a data folder, by path. The only file of this layer that touches the disk; knows no format.

import { readdir, readFile } from "node:fs/promises";
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
  const files = await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const));
  return new Map(files);
}

function isScratch(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
}
