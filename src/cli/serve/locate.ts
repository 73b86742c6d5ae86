// What a site's folder holds at an address: a file, a folder that wants a trailing slash, or nothing. The guard
// against addresses that lead outside the folder. Knows nothing of HTTP.

import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

export type Found = { kind: "file"; file: string } | { kind: "folder" } | { kind: "nothing" };

const nothing: Found = { kind: "nothing" };

/**
 * Looks an address up in a folder.
 * @param path the address inside the site, still percent-encoded, beginning with "/", without query
 */
export async function locate(folder: string, path: string): Promise<Found> {
  const parts = partsOf(path);
  if (!parts) return nothing;
  const target = join(folder, ...parts);
  const wantsFolder = path.endsWith("/");
  const file = wantsFolder ? join(target, "index.html") : target;
  if (await isFileInside(folder, file)) return { kind: "file", file };
  if (!wantsFolder && (await isFileInside(folder, join(target, "index.html")))) return { kind: "folder" };
  return nothing;
}

/** The names along an address, decoded; null when one of them could climb out, hides a file, or cannot be decoded. */
function partsOf(path: string): string[] | null {
  const encoded = path.split("/").filter((part) => part !== "");
  const parts = encoded.map(decoded);
  const safe = (part: string | null): part is string =>
    part !== null && !/[/\\\0:]/.test(part) && (!part.startsWith(".") || part === ".well-known");
  return parts.every(safe) ? parts : null;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** True for a plain file that, links followed, still lies inside the folder. */
async function isFileInside(folder: string, file: string): Promise<boolean> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(file)]);
    return real.startsWith(root + sep) && (await stat(real)).isFile();
  } catch (error) {
    if (isAbsence(error)) return false;
    throw error;
  }
}

/** True for the file system's ways of saying that there is nothing at a path. */
export function isAbsence(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes((error as NodeJS.ErrnoException).code ?? "");
}
