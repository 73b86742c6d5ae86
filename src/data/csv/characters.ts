// Finds characters that nobody types into a table on purpose: unseen ones, ones that turn text round, damaged letters.
// Must not know records, columns or files.

import { characterName, quoteAround, unseen, visible } from "./show.ts";
import { windows1252 } from "../encoding.ts";

/** One odd character, or the remains of one letter. `at` is its offset in the text; the words are a Problem's. */
export type OddCharacter = { at: number; code: string; found: string; expected: string; fix: string };

type Kind = { code: string; noun: string; expected: string; fix: string };

const retype = "Clear the cell and type it again: text pasted from a web page or a PDF often brings such characters.";

/** The first pattern that fits a character names its kind. */
const kinds: [RegExp, Kind][] = [
  [
    /\uFEFF/,
    {
      code: "second-byte-order-mark",
      noun: "byte-order mark",
      expected: "at most one byte-order mark, as the very first character of the file",
      fix: "Clear the cell and type it again. The mark gets in when two files are joined, or one is saved twice over.",
    },
  ],
  [
    /\0/,
    {
      code: "null-character",
      noun: "null character",
      expected: "text without null characters",
      fix: "The file may be damaged: fetch it again. If that does not help, clear this cell and type it again.",
    },
  ],
  [
    /\p{Cc}/u,
    {
      code: "control-character",
      noun: "control character",
      expected: "letters, digits, punctuation and ordinary spaces",
      fix: `${retype} Where a tab stood, type a space.`,
    },
  ],
  [
    /\uFFFD/,
    {
      code: "lost-character",
      noun: "replacement character",
      expected: "the letter that stood here before a program lost it",
      fix: "Look the word up in the source and type the letter; the file no longer holds it.",
    },
  ],
  [
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
    {
      code: "text-direction-character",
      noun: "text direction character",
      expected: "text that is stored in the order in which it is read",
      fix: retype,
    },
  ],
  [
    /\p{Zs}/u,
    {
      code: "unusual-space",
      noun: "unusual space",
      expected: "an ordinary space, as the space bar makes it",
      fix:
        "Delete this space and press the space bar. To mend many at once, copy it into the Find box of Find and " +
        "replace.",
    },
  ],
  [
    /\p{Co}/u,
    {
      code: "private-character",
      noun: "character of one font only",
      expected: "characters that every computer can show",
      fix: "Type the sign that was meant. Bullets and arrows pasted from a word processor often turn into these.",
    },
  ],
  [
    /[^]/,
    {
      code: "invisible-character",
      noun: "invisible character",
      expected: "only characters that can be seen, and ordinary spaces",
      fix: retype,
    },
  ],
];

const damagedLetter: Kind = {
  code: "damaged-letter",
  noun: "",
  expected: "letters as the source prints them",
  fix:
    "Type the letter that was meant, and look for others like it. This comes from opening a CSV file by a double " +
    "click: in Excel, use Data > From Text/CSV with file origin 65001: Unicode (UTF-8) instead.",
};

// UTF-8 once read as Windows-1252: a lead character and what follows it. Only pairs that no real word holds, so that
// a capital É before a closing quotation mark is left in peace.
const later = "[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const damaged = `Ã${later}|[ÂÄÅ][\u00A0-\u00BF]|â€${later}?|â‚¬|ðŸ${later}{0,2}|ï»¿|ï¿½`;
const odd = new RegExp(`${damaged}|${unseen}`, "gu");
const isDamaged = new RegExp(`^(?:${damaged})$`, "u");
const plain = /^[\n\r -~]*$/;

/** The odd characters of a text in order, the first of each kind only. Line ends are not odd. */
export function findOddCharacters(text: string): OddCharacter[] {
  if (plain.test(text)) return [];
  const firsts = new Map<Kind, OddCharacter>();
  for (const { 0: characters, index: at } of text.matchAll(odd)) {
    const kind = kindOf(characters);
    if (firsts.has(kind)) continue;
    const { code, noun, expected, fix } = kind;
    const name = kind === damagedLetter ? damageName(characters) : characterName(characters, noun);
    firsts.set(kind, { at, code, found: `${name} in ${quoteAround(text, at)}`, expected, fix });
  }
  return [...firsts.values()];
}

function kindOf(characters: string): Kind {
  if (isDamaged.test(characters)) return damagedLetter;
  return kinds.find(([pattern]) => pattern.test(characters))![1];
}

function damageName(letters: string): string {
  return `"${visible(letters)}", which is probably a damaged "${visible(undamaged(letters))}",`;
}

/** Undoes the damage: the characters' Windows-1252 bytes, read as the UTF-8 that they were. */
function undamaged(letters: string): string {
  const bytes = Array.from(letters, (letter) => byteOf.get(letter) ?? 0x3f);
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(bytes));
}

const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [windows1252(byte), byte]));
