// The file that lists every address ever published. The only file that touches it; knows no address.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { addressesIn, addressLines, grown } from "./pages/addresses.ts";

/** Every address of the file, which need not exist. */
export async function publishedAddresses(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return addressesIn(text);
}

/** Adds addresses to the file, and says how many were new. */
export async function publish(file: string, addresses: readonly string[]): Promise<number> {
  const published = await publishedAddresses(file);
  const all = grown(published, addresses);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, addressLines(all));
  return all.length - published.length;
}
