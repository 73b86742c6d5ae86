// Which letters a TrueType font has, read from its own table of characters. Knows the one form of that table that covers all of Unicode.

/** Every character code that the font has a shape for. */
export function lettersOf(font: Buffer): Set<number> {
  const tables = font.readUInt16BE(4);
  const records = Array.from({ length: tables }, (_, index) => 12 + index * 16);
  const record = records.find((at) => font.toString("latin1", at, at + 4) === "cmap");
  if (record === undefined) throw new Error("a font without a table of characters");
  const cmap = font.subarray(font.readUInt32BE(record + 8));
  const parts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + index * 8 + 4));
  const whole = parts.map((at) => cmap.subarray(at)).find((part) => part.readUInt16BE(0) === 12);
  if (!whole) throw new Error("a font without a table of the form 12");
  const letters = new Set<number>();
  for (let group = 0; group < whole.readUInt32BE(12); group++) {
    const at = 16 + group * 12;
    for (let code = whole.readUInt32BE(at); code <= whole.readUInt32BE(at + 4); code++) letters.add(code);
  }
  return letters;
}
