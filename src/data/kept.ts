// What was read of files, by their bytes, so that a later run need not read again what has not changed. Knows no format, and
// no disk.

/** Readings by what was read and how. They are plain data: strings, numbers, lists and objects of these. */
export type Readings = ReadonlyMap<string, unknown>;

/** A short text that differs for any two different lists of bytes. */
export type Digest = (bytes: readonly Uint8Array[]) => string;

export type Kept = {
  digest: Digest;
  /**
   * What `read` makes of some bytes: as it was made before, when the same bytes were read in the same way (`how`), otherwise
   * anew. Only what is without fault is kept, so `read` gives null where there is anything to report.
   */
  reading<Reading>(how: string, bytes: readonly Uint8Array[], read: () => Reading | null): Reading | null;
};

/** For those who read once. */
export const nothingKept: Kept = { digest: () => "", reading: (_, __, read) => read() };

/** Begins with what an earlier run kept. */
export function keptFrom(
  earlier: Readings,
  digest: Digest,
): Kept & {
  /** All that was asked for, for the next run to begin with; null when the earlier readings hold just that. */
  toKeep(): Readings | null;
} {
  const asked = new Map<string, unknown>();
  let isNews = false;
  return {
    digest,
    reading<Reading>(how: string, bytes: readonly Uint8Array[], read: () => Reading | null): Reading | null {
      const key = `${how} ${digest(bytes)}`;
      const known = earlier.get(key) as Reading | undefined;
      const reading = known ?? read();
      if (reading !== null) asked.set(key, reading);
      if (known === undefined && reading !== null) isNews = true;
      return reading;
    },
    toKeep: () => (isNews || asked.size !== earlier.size ? asked : null),
  };
}
