// A second reader of the data folder, to check the first: it reads the tables and the front matter by itself, works every
// named number out again and says it in words. It shares no code with src/, and must not; nor do the files under second/.

import { moreThanChance } from "./second/chance.ts";
import { SecondFiles, type SecondRecord, type SecondRow } from "./second/files.ts";
import { numberOfRow, numbersOf, type SecondNumber } from "./second/numbers.ts";
import { about, placeInFile, say, sayInFull, shownInTable } from "./second/words.ts";

export type { SecondRecord } from "./second/files.ts";

/** A text in pieces: words as they are, and what stands between double braces. */
type Piece = { words: string } | { slot: string };

export class SecondReader {
  private readonly files: SecondFiles;
  private readonly numbers = new Map<SecondRecord, Map<string, SecondNumber>>();

  constructor(data: string) {
    this.files = new SecondFiles(data);
  }

  records(folder: string): SecondRecord[] {
    return this.files.records(folder);
  }

  /** Every named number of a record. */
  numbersOf(record: SecondRecord): Map<string, SecondNumber> {
    const known = this.numbers.get(record) ?? numbersOf(record, this.files);
    this.numbers.set(record, known);
    return known;
  }

  /** What a slot of a record says: "women", "women.period". Words that no page shows where it can say nothing. */
  said(record: SecondRecord, slot: string): string {
    const [name = "", form = "", ...rest] = slot.split(".");
    const number = this.numbersOf(record).get(name);
    if (!number) return `no number ${name}`;
    return (rest.length ? null : say(number, form, this.files)) ?? `no form ${form} of ${name}`;
  }

  /** A number as the list of workings opens with it. */
  saidInFull(record: SecondRecord, name: string): string {
    const number = this.numbersOf(record).get(name);
    return number ? sayInFull(number, this.files) : `no number ${name}`;
  }

  /** A text of a record with its slots filled, as a reader reads it: without marks. */
  filled(record: SecondRecord, text: string): string {
    const pieces = piecesOf(text).map((piece) => ("words" in piece ? piece.words : this.said(record, piece.slot)));
    return pieces.join("").replace(/\s+/g, " ").trim();
  }

  /** The slots of a text that are said whole within its first `length` characters. */
  slotsWithin(record: SecondRecord, text: string, length: number): string[] {
    let said = "";
    return piecesOf(text).flatMap((piece) => {
      said += "words" in piece ? piece.words : this.said(record, piece.slot);
      return "slot" in piece && said.replace(/\s+/g, " ").trim().length <= length ? [piece.slot] : [];
    });
  }

  /** What the list of workings says of a number besides its value, as parts of which each must be there. */
  workings(record: SecondRecord, name: string): { about: string; places: string[]; working: string } {
    const number = this.numbersOf(record).get(name)!;
    const rows = number.rows.slice(0, 1);
    const listed = rows.length || number.rests.length > mostListed ? rows : number.rests;
    const many = rows.length === 0 && listed.length < number.rests.length;
    const places = [...listed.map(placeInFile), ...(many ? [`It rests on ${number.rests.length} rows,`] : [])];
    return { about: about(number), places, working: number.working.replace(/\s+/g, " ") };
  }

  /** What the list of comparisons says of one: the comparison, and what its named sides are. */
  compared(record: SecondRecord, claim: string): { names: string[]; said: string } {
    const { expression, names } = this.sidesOf(record, claim);
    const values = names.map((name) => `${name} is ${this.saidInFull(record, name)}`);
    return { names, said: `${expression} holds: ${values.join(", ")}.` };
  }

  /** What it says of one that is more than chance. */
  tested(record: SecondRecord, claim: string): string {
    const { names, plain } = this.sidesOf(record, claim);
    const numbers = this.numbersOf(record);
    return moreThanChance(
      names.map((name) => numbers.get(name)!),
      plain,
      this.files,
    );
  }

  private sidesOf(record: SecondRecord, claim: string) {
    const expression = (record.fields.claims as Record<string, string>)[claim]!.trim();
    const [comparison = ""] = expression.split(/ within /);
    const sides = comparison.split(/[<>=~]+/).map((side) => side.trim());
    const isName = (side: string) => this.numbersOf(record).has(side);
    return { expression, names: sides.filter(isName), plain: sides.find((side) => !isName(side)) };
  }

  /** The row at an address such as "/indicators/cases/#r-e123.2020-03", as a number by itself; null where there is none. */
  rowAt(address: string): { table: string; full: string; interval: string | null } | null {
    const [, id = "", key] = /^\/indicators\/([^/]+)\/#r-(.+)$/.exec(address) ?? [];
    if (!key) return null;
    const { rows, fields } = this.files.table(id);
    const columns = fields.key as string[];
    const row = rows.find(({ cells }) => columns.map((name) => cells[name]!.toLowerCase()).join(".") === key);
    if (!row) return null;
    const number = numberOfRow(row, this.files);
    const interval = say(number, "interval", this.files);
    return { table: shownInTable(row, this.files), full: sayInFull(number, this.files), interval };
  }

  /** The rows of an indicator, each as its page's table shows it. */
  valuesOf(indicator: string): string[] {
    return this.files.table(indicator).rows.map((row: SecondRow) => shownInTable(row, this.files));
  }
}

/** A number that rests on more rows than these says how many they are. */
const mostListed = 6;

/** The names that a text puts between double braces, in its order. */
export const slotsOf = (text: string): string[] =>
  piecesOf(text).flatMap((piece) => ("slot" in piece ? [piece.slot] : []));

/** What a text says around its slots, as a pattern that any numbers would fit. */
export function frameOf(text: string): RegExp {
  const escaped = (words: string) => words.replace(/\s+/g, " ").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `^${piecesOf(text.trim())
      .map((piece) => ("words" in piece ? escaped(piece.words) : ".+"))
      .join("")}$`,
  );
}

/** Marks fall away: of links and marked comparisons the words stay, as of what is strong or emphasised. */
function piecesOf(text: string): Piece[] {
  const plain = text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*+|`/g, "");
  return plain.split(/\{\{(.*?)\}\}/gs).map((part, index) => (index % 2 ? { slot: part.trim() } : { words: part }));
}
