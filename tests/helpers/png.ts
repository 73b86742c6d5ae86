// A second reader of PNG files, written from the standard and sharing no code with the site's own writer.

import { inflateSync } from "node:zlib";

/** Rows from the top left; `at` gives red, green and blue of one pixel. */
export type Picture = {
  width: number;
  height: number;
  palette: boolean;
  at(x: number, y: number): [number, number, number];
};

/** Reads a PNG of eight bits, not interlaced, with a palette or in full colour, its rows not filtered. */
export function readPng(bytes: Buffer): Picture {
  if (bytes.subarray(0, 8).toString("hex") !== "89504e470d0a1a0a") throw new Error("not a PNG");
  const chunks = new Map<string, Buffer>();
  for (let place = 8; place < bytes.length;) {
    const size = bytes.readUInt32BE(place);
    chunks.set(bytes.toString("latin1", place + 4, place + 8), bytes.subarray(place + 8, place + 8 + size));
    if (bytes.readUInt32BE(place + 8 + size) !== crc(bytes.subarray(place + 4, place + 8 + size)))
      throw new Error("a chunk's check sum is wrong");
    place += 12 + size;
  }
  const header = chunks.get("IHDR")!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [depth, type, , , interlaced] = header.subarray(8);
  if (depth !== 8 || (type !== 2 && type !== 3) || interlaced !== 0 || !chunks.has("IEND"))
    throw new Error("another kind of PNG than this reader knows");
  const step = type === 3 ? 1 : 3;
  const rows = inflateSync(chunks.get("IDAT")!);
  if (rows.length !== (width * step + 1) * height) throw new Error(`${rows.length} bytes of rows`);
  const palette = chunks.get("PLTE");
  const at: Picture["at"] = (x, y) => {
    const start = y * (width * step + 1);
    if (rows[start] !== 0) throw new Error("a filtered row");
    const place = start + 1 + x * step;
    const [from, first] = palette ? [palette, rows[place]! * 3] : [rows, place];
    return [from[first]!, from[first + 1]!, from[first + 2]!];
  };
  return { width, height, palette: type === 3, at };
}

/** Whether anything but white stands in a rectangle. */
export function hasInk({ at }: Picture, left: number, top: number, right: number, bottom: number): boolean {
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if (at(x, y).some((part) => part < 160)) return true;
  return false;
}

/** CRC-32 as annex D of the PNG standard words it. */
function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return (c ^ 0xffffffff) >>> 0;
}
