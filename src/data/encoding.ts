// Bytes -> text, or the reason why they are not text that a person could have meant. Knows no format of its own.

import type { Problem } from "../lib/problem.ts";
import { quote, quoteAround, visible } from "./csv/show.ts";

/** What a file of some kind should be, and what to click to save one. */
export type Saving = { expected: string; fix: string };

const asPlainText: Saving = {
  expected: "plain text in the encoding UTF-8",
  fix: "Open it in a text editor and save it as plain text in UTF-8 (in Notepad: File > Save as, Encoding: UTF-8).",
};

/** What a file that is not plain text begins with, and how to mend that, given how to save one that is. */
const signatures: { code: string; bytes: readonly number[]; found: string; fix: (save: string) => string }[] = [
  {
    code: "zip-file",
    bytes: [0x50, 0x4b, 0x03, 0x04],
    found: "a workbook or another ZIP file (Excel .xlsx, LibreOffice .ods and Numbers files begin like this)",
    fix: (save) => `Rename it back to .xlsx, .ods or .numbers. ${save}`,
  },
  {
    code: "old-excel-file",
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    found: "an old Excel or Word file (.xls or .doc)",
    fix: (save) => `Rename it back to .xls or .doc. ${save}`,
  },
  {
    code: "gzip-file",
    bytes: [0x1f, 0x8b],
    found: "a compressed file (gzip, .gz)",
    fix: () => "Unpack it (7-Zip on Windows, a double click on a Mac) and put the file that was inside in its place.",
  },
  {
    code: "pdf-file",
    bytes: [...new TextEncoder().encode("%PDF-")],
    found: "a PDF document",
    fix: () => "Look for the same content in another format at the publisher, or type it in and check each figure.",
  },
  {
    code: "rtf-file",
    bytes: [...new TextEncoder().encode("{\\rtf")],
    found: "a formatted document (RTF, as WordPad and TextEdit save it)",
    fix: () =>
      "Save it as plain text. TextEdit: Format > Make plain text, then save. WordPad: save as a text document.",
  },
];

const byteOrderMark = "\uFEFF";

/**
 * Reads bytes as UTF-8 and takes one byte-order mark off the front. `text` is null when the bytes are another
 * encoding, another kind of file, or what Git left in place of the file or between two versions of it;
 * then `problems` says so once. `saving` is the advice on how to save a file of the wanted kind. Never throws.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  saving: Saving = asPlainText,
): { text: string | null; problems: Problem[] } {
  const refused = refuseBytes(bytes, file, saving);
  if (refused) return { text: null, problems: [refused] };
  const marked = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const invalid = refuseInvalid(bytes, marked, file, saving);
  if (invalid) return { text: null, problems: [invalid] };
  const text = marked.startsWith(byteOrderMark) ? marked.slice(1) : marked;
  const leftover = refusePointer(text, file, saving) ?? refuseConflict(text, file);
  return leftover ? { text: null, problems: [leftover] } : { text, problems: [] };
}

/** The character that Windows-1252, the usual encoding of older Windows programs, means by a byte. */
export function windows1252(byte: number): string {
  const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
  return byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte);
}

function refuseBytes(bytes: Uint8Array, file: string, saving: Saving): Problem | null {
  const signature = signatures.find(({ bytes: first }) => first.every((byte, i) => bytes[i] === byte));
  if (signature) {
    const { code, found, fix } = signature;
    return wholeFile(file, { code, found, expected: saving.expected, fix: fix(saving.fix) });
  }
  const order = utf16Order(bytes);
  if (!order) return null;
  const found = `text saved in the encoding UTF-16 (${order}), which Excel calls "Unicode Text"`;
  return wholeFile(file, { code: "utf-16", found, ...saving });
}

/** Told by its byte-order mark, or else by the zeros that English letters have in every second byte. */
function utf16Order(bytes: Uint8Array): "little-endian" | "big-endian" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "little-endian";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "big-endian";
  const pairs = Math.min(bytes.length, 1000) >> 1;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even = 0, odd = 0] = zeros;
  if (odd > pairs / 2 && even < pairs / 10) return "little-endian";
  if (even > pairs / 2 && odd < pairs / 10) return "big-endian";
  return null;
}

/** `text` is the bytes read as UTF-8 with U+FFFD wherever that failed; a U+FFFD that is really there is passed over. */
function refuseInvalid(bytes: Uint8Array, text: string, file: string, saving: Saving): Problem | null {
  let [offset, read] = [0, 0];
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    offset += new TextEncoder().encode(text.slice(read, index)).length;
    const written = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!written) return invalidByte(bytes, offset, text.slice(0, index), file, saving);
    [offset, read] = [offset + 3, index + 1];
  }
  return null;
}

function invalidByte(bytes: Uint8Array, offset: number, before: string, file: string, saving: Saving): Problem {
  if (bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20))) {
    const found = "bytes that are not text (perhaps a picture, a program or a damaged file)";
    const fix = "Put the right file in its place, from its publisher or from an earlier version.";
    return wholeFile(file, { code: "not-text", found, expected: saving.expected, fix });
  }
  const isLineEnd = (byte: number | undefined) => byte === undefined || byte === 0x0a || byte === 0x0d;
  let [start, end] = [offset, offset];
  while (offset - start < 40 && !isLineEnd(bytes[start - 1])) start--;
  while (end - offset < 40 && !isLineEnd(bytes[end])) end++;
  const line = Array.from(bytes.subarray(start, end), windows1252).join("");
  const lines = before.replace(byteOrderMark, "").split(/\r\n?|\n/);
  return {
    file,
    line: lines.length,
    column: [...lines.at(-1)!].length + 1,
    field: "",
    code: "not-utf-8",
    found:
      `a letter that is not in UTF-8: byte ${bytes[offset]!.toString(16).toUpperCase()}, probably the ` +
      `"${visible(windows1252(bytes[offset]!))}" of Windows-1252 (Latin-1), in ${quoteAround(line, offset - start)}`,
    expected: saving.expected,
    fix: `${saving.fix} Then see that this letter still reads right.`,
  };
}

function refusePointer(text: string, file: string, saving: Saving): Problem | null {
  if (!text.startsWith("version https://git-lfs.github.com/spec/")) return null;
  return wholeFile(file, {
    code: "git-lfs-pointer",
    found: "a Git LFS pointer: a note of where the file is kept, not the file itself",
    expected: saving.expected,
    fix: "Put the real file in its place, or ask someone who uses Git to run: git lfs pull",
  });
}

function refuseConflict(text: string, file: string): Problem | null {
  const marker = /(?:^|[\r\n])((?:<{7}|>{7})(?: [^\r\n]*)?)(?=[\r\n]|$)/.exec(text);
  if (!marker) return null;
  return {
    file,
    line: text.slice(0, marker.index + marker[0].length).split(/\r\n?|\n/).length,
    column: 1,
    field: "",
    code: "merge-conflict",
    found: `a line that Git left between two versions of the file: ${quote(marker[1]!)}`,
    expected: "one version, without lines that begin with <<<<<<<, ======= or >>>>>>>",
    fix:
      "Two people changed the same lines. Open the file in a text editor, keep the version that is right, " +
      "and delete the other version and the marker lines.",
  };
}

function wholeFile(file: string, words: Pick<Problem, "code" | "found" | "expected" | "fix">): Problem {
  return { file, line: 0, column: 0, field: "", ...words };
}
