// Builds the search index of a written site. The only door to Pagefind at build time; knows no page.

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";

/** Files of Pagefind's own interface, which this site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)/;

/**
 * Indexes every HTML page of `folder` that asks for it and writes the index to `folder`/pagefind.
 * @returns how many pages were indexed
 */
export async function writeSearchIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: "en" });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
  try {
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length) throw new Error(`Pagefind could not read the pages: ${added.errors.join("; ")}`);
    const { files } = await index.getFiles();
    for (const { path, content } of files.filter((file) => !unused.test(file.path))) {
      const file = join(folder, "pagefind", path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return added.page_count;
  } finally {
    await close();
  }
}
