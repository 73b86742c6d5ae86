// Reads the code of the chart forms' examples, which the gallery shows. Knows where it lies, and nothing of what it says.

import { readFile } from "node:fs/promises";
import { checks } from "../charts/checks.ts";

/** The text of each file of examples, by the id of the form. */
export async function readExampleCode(): Promise<ReadonlyMap<string, string>> {
  const read = async (id: string): Promise<[string, string]> => [
    id,
    await readFile(new URL(`../charts/examples/${id}.ts`, import.meta.url), "utf8"),
  ];
  return new Map(await Promise.all(Object.keys(checks).map(read)));
}
