// What src/data/encoding.ts promises.

import { describe, expect, it } from "vitest";
import { decodeText, windows1252 } from "../../../src/data/encoding.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from([...text].flatMap((letter) => (little ? [letter.charCodeAt(0), 0] : [0, letter.charCodeAt(0)])));
const problemOf = (bytes: Uint8Array) => decodeText(bytes, "file.md").problems[0]!;

describe("decodeText", () => {
  it("reads UTF-8, Welsh letters and characters beyond U+FFFF included", () => {
    const text = "tŷ, dŵr, 🙂\n";
    expect(decodeText(utf8(text), "file.md")).toEqual({ text, problems: [] });
  });

  it("takes one byte-order mark off the front and leaves a second one for others to see", () => {
    expect(decodeText(utf8("\uFEFFa"), "file.md").text).toBe("a");
    expect(decodeText(utf8("\uFEFF\uFEFFa"), "file.md").text).toBe("\uFEFFa");
  });

  it("reads an empty file as empty text", () => {
    expect(decodeText(new Uint8Array(), "file.md")).toEqual({ text: "", problems: [] });
  });

  it("reads a replacement character that is really in the file", () => {
    expect(decodeText(utf8("a\uFFFDb"), "file.md")).toEqual({ text: "a\uFFFDb", problems: [] });
  });

  it.each([
    ["marked little-endian", Uint8Array.from([0xff, 0xfe, ...utf16("# Title", true)]), "little-endian"],
    ["marked big-endian", Uint8Array.from([0xfe, 0xff, ...utf16("# Title", false)]), "big-endian"],
    ["unmarked little-endian", utf16("# Title", true), "little-endian"],
    ["unmarked big-endian", utf16("# Title", false), "big-endian"],
  ])("names UTF-16, %s", (_, bytes, order) => {
    expect(problemOf(bytes)).toMatchObject({ file: "file.md", line: 0, column: 0, code: "utf-16" });
    expect(problemOf(bytes).found).toContain(order);
  });

  it("does not take a text with one null character for UTF-16", () => {
    expect(decodeText(utf8("one\0 two three"), "file.md").text).toBe("one\0 two three");
    expect(decodeText(new Uint8Array(10), "file.md").text).toBe("\0".repeat(10));
  });

  it("says on which line and in which column UTF-8 ends, and which letter was probably meant", () => {
    const bytes = Uint8Array.from([...utf8("\uFEFFŵ\r\n\uFFFD one\rYnys M"), 0xf4, ...utf8("n, Môn\n")]);
    const problem = problemOf(bytes);
    expect(problem).toMatchObject({ line: 3, column: 7, code: "not-utf-8" });
    expect(problem.found).toContain("byte F4");
    expect(problem.found).toContain('"ô"');
    expect(problem.found).toContain('"Ynys Môn');
  });

  it("does not count a byte-order mark as a character of line 1", () => {
    const bytes = Uint8Array.from([...utf8("\uFEFFdŵr"), 0xf4]);
    expect(problemOf(bytes)).toMatchObject({ line: 1, column: 4, code: "not-utf-8" });
  });

  it("calls bytes that are neither UTF-8 nor letters no text at all", () => {
    expect(problemOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x01])).code).toBe("not-text");
  });

  it.each([
    ["PK\x03\x04", "zip-file"],
    ["%PDF-1.7", "pdf-file"],
    ["{\\rtf1", "rtf-file"],
    ["version https://git-lfs.github.com/spec/v1\noid sha256:0\n", "git-lfs-pointer"],
  ])("names what begins with %j", (text, code) => {
    expect(problemOf(utf8(text)).code).toBe(code);
  });

  it("names the line of a merge-conflict marker, whatever ends the lines", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const text = ["a", "b", "<<<<<<< HEAD", "c", "=======", "d", ">>>>>>> other", ""].join(end);
      expect(problemOf(utf8(text))).toMatchObject({ line: 3, column: 1, code: "merge-conflict" });
    }
  });

  it("leaves rows of equals signs and arrows within a line in peace", () => {
    for (const text of ["Title\n=======\n", "a <<<<<<< b\n", "<<<<<<<<\n"])
      expect(decodeText(utf8(text), "file.md").text).toBe(text);
  });

  it("gives the advice on saving that it was handed", () => {
    const saving = { expected: "a poem", fix: "Write it again." };
    expect(decodeText(Uint8Array.from([0xff, 0xfe]), "poem", saving).problems[0]).toMatchObject(saving);
  });
});

describe("windows1252", () => {
  it("knows the characters that Latin-1 has not", () => {
    expect([0x80, 0x92, 0x93, 0x9f, 0xa3, 0xe9, 0x41].map(windows1252).join("")).toBe("€’“Ÿ£éA");
  });
});
