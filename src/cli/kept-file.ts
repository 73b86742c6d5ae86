// The file in which readings are kept between runs. Losing it costs a second or two, and nothing else.

import { createHash } from "node:crypto";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import type { Digest, Readings } from "../data/kept.ts";

/** The lengths come before the bytes, so that no two different lists are alike. */
export const digest: Digest = (bytes) => {
  const hash = createHash("sha256").update(bytes.map(({ length }) => length).join());
  for (const each of bytes) hash.update(each);
  return hash.digest("base64");
};

/** The readings in a file; none where there is no such file, or where it is damaged. */
export function readKept(file: string): Readings {
  try {
    const readings: unknown = deserialize(readFileSync(file));
    return readings instanceof Map ? readings : new Map();
  } catch {
    return new Map();
  }
}

/** Writes beside the file and moves into its place, so that two runs at once never meet half of it. */
export function writeKept(file: string, readings: Readings): void {
  const staging = `${file}.${process.pid}`;
  writeFileSync(staging, serialize(readings));
  renameSync(staging, file);
}
