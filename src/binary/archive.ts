// Files -> one ZIP archive, the same bytes for the same files on every machine and in every time zone. The only door to fflate.

import { unzipSync, zipSync, type Zippable } from "fflate";

/** A file of an archive: its path with forward slashes, and its content. */
export type ArchiveFile = readonly [path: string, bytes: Uint8Array];

/** An archive of these files in this order, each dated at noon of `day` (ISO). Archives hold local time: so does this. */
export function archiveOf(files: readonly ArchiveFile[], day: string): Uint8Array {
  const [year, month, date] = day.split("-").map(Number);
  const mtime = new Date(year!, month! - 1, date!, 12);
  const zippable: Zippable = Object.fromEntries(files.map(([path, bytes]) => [path, [bytes, { mtime }]]));
  return zipSync(zippable, { level: 6 });
}

/** The files of an archive, sorted by path. */
export function filesOfArchive(bytes: Uint8Array): ArchiveFile[] {
  return Object.entries(unzipSync(bytes)).sort(([one], [other]) => (one < other ? -1 : 1));
}
