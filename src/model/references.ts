// Resolves ids of records and lists to things, and collects what does not resolve and what each record's words show.
// Knows nothing of what the things mean.

import type { Document, TableRecord } from "../data/records.ts";
import { fieldName } from "../data/field-problem.ts";
import { nearest } from "../lib/nearest.ts";
import type { Problem } from "../lib/problem.ts";
import type { Wording } from "./words/wording.ts";

type AnyDocument = Pick<Document<"finding">, "file" | "placeOf" | "bodyLine">;
/** A place in a record: a field's path, or a line of its body. */
export type At = { document: AnyDocument; path: readonly PropertyKey[] };

/** The place of one cell of a table. */
export const atCell = ({ file, placeOfCell }: TableRecord, line: number, column: string): At => ({
  document: { file, bodyLine: 1, placeOf: () => placeOfCell(line, column) },
  path: [column],
});

/** What to say where ids are of several folders. */
const advice: Record<string, { expected: string; fix: string }> = {
  records: {
    expected: "a record as kind:id, such as finding:its-id",
    fix: "Mend the kind or the id, or add the record.",
  },
};

function adviceOn(folder: string, id: string): { expected: string; fix: string } {
  if (folder.startsWith("vocabulary/")) {
    return { expected: `an id of ${folder}.csv`, fix: "Mend the id, or add a row for it to the list." };
  }
  return { expected: `the id of a file in ${folder}/`, fix: `Mend the id, or add ${folder}/${id}.md.` };
}

/** Collects the problems of a library, and the account of its words, while it is made. */
export class Desk {
  readonly problems: Problem[] = [];
  readonly wordings: Wording[] = [];
  private readonly broken: Set<string>;

  /** `broken` are the files whose own faults are reported already. */
  constructor(broken: ReadonlySet<string>) {
    this.broken = new Set(broken);
  }

  /** Notes that nothing could be made of a record, so that nobody is told besides that it is missing. */
  markBroken(file: string): void {
    this.broken.add(file);
  }

  isBroken(file: string): boolean {
    return this.broken.has(file);
  }

  /** Whether every file of a folder could be read. */
  isSound(folder: string): boolean {
    return ![...this.broken].some((file) => file.startsWith(`${folder}/`));
  }

  /** A fresh account of a record's words, to be filled while they are bound. */
  wordingOf(file: string): Wording {
    const wording: Wording = { file, bound: 0, quoted: 0, waivers: [] };
    this.wordings.push(wording);
    return wording;
  }

  /** Reports a fault at a field of a record. */
  report({ document, path }: At, fault: { code: string; found: string; expected: string; fix: string }): void {
    this.problems.push({ file: document.file, ...document.placeOf(path), field: fieldName(path), ...pick(fault) });
  }

  /** Reports a fault at a line of a record's body. */
  reportLine(
    document: AnyDocument,
    line: number,
    column: number,
    fault: { code: string; found: string; expected: string; fix: string },
  ): void {
    this.problems.push({ file: document.file, line: document.bodyLine + line - 1, column, field: "", ...pick(fault) });
  }

  /**
   * The thing with this id; null, and a problem at `at`, when there is none. A record whose own file is faulty is
   * passed over in silence: its own problems are enough.
   */
  find<Thing>(things: ReadonlyMap<string, Thing>, id: string, folder: string, at: At): Thing | null {
    const thing = things.get(id);
    if (thing !== undefined) return thing;
    if (this.broken.has(`${folder}/${id}.md`) || this.broken.has(`${folder}.csv`)) return null;
    const guess = nearest(id, things.keys());
    const { expected, fix } = advice[folder] ?? adviceOn(folder, id);
    this.report(at, {
      code: "unknown-reference",
      found: `"${id}"`,
      expected,
      fix: guess ? `Did you mean "${guess}"?` : fix,
    });
    return null;
  }
}

const pick = ({ code, found, expected, fix }: { code: string; found: string; expected: string; fix: string }) => ({
  code,
  found,
  expected,
  fix,
});
