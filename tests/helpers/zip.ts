// A second reader of ZIP archives, written from the format's description and sharing no code with what writes ours.

import { inflateRawSync } from "node:zlib";

/** One file of an archive. `modified` is the archive's own local time, as two numbers that MS-DOS would read. */
export type ZipEntry = { path: string; bytes: Buffer; modified: [time: number, date: number] };

/** The files of an archive in the order of its directory. */
export function readZip(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0) throw new Error("not a ZIP archive");
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.toString("latin1", at, at + 4) !== "PK\x01\x02") throw new Error("a broken directory");
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    entries.push({
      path: archive.toString("utf8", at + 46, at + 46 + name!),
      bytes: contentAt(archive, at),
      modified: [archive.readUInt16LE(at + 12), archive.readUInt16LE(at + 14)],
    });
    at += 46 + name! + extra! + comment!;
  }
  return entries;
}

function contentAt(archive: Buffer, entry: number): Buffer {
  const [method, size] = [archive.readUInt16LE(entry + 10), archive.readUInt32LE(entry + 20)];
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + size);
  if (method !== 0 && method !== 8) throw new Error(`a way of packing that this reader does not know: ${method}`);
  return method === 0 ? packed : inflateRawSync(packed);
}
