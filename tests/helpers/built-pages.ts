// The files of a built site as tests look at them: pages parsed, addresses resolved. Knows no kind of page.

import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { parseHTML } from "linkedom";
import { fileOf } from "../../src/pages/routes.ts";

/** One HTML file of a built site. */
export type BuiltPage = {
  /** Its file under the site's folder, with forward slashes: "findings/index.html". */
  file: string;
  /** The address a browser shows for it, without the prefix: "/findings/". */
  path: string;
  html: string;
  document: Document;
};

/** Every file under a folder, sorted, with forward slashes. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join("/"))
    .sort();
}

const parsed = new Map<string, Promise<BuiltPage[]>>();

/** Every HTML page of a built site, read and parsed once for all tests that ask: they look and change nothing. */
export function pagesUnder(folder: string): Promise<BuiltPage[]> {
  const pages = parsed.get(folder) ?? readPages(folder);
  parsed.set(folder, pages);
  return pages;
}

async function readPages(folder: string): Promise<BuiltPage[]> {
  const files = (await filesUnder(folder)).filter((file) => file.endsWith(".html"));
  return Promise.all(files.map((file) => pageAt(folder, file)));
}

/** One page of a built site. */
export async function pageAt(folder: string, file: string): Promise<BuiltPage> {
  return pageOf(file, await readFile(join(folder, file), "utf8"));
}

/** A page from its text, as if it stood in a file of a site. It is parsed when its document is first asked for. */
export function pageOf(file: string, html: string): BuiltPage {
  let document: Document | undefined;
  return {
    file,
    path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
    html,
    get document() {
      document ??= parseHTML(html).document as unknown as Document;
      return document;
    },
  };
}

/** A text file of a built site. */
export const textAt = (folder: string, file: string): Promise<string> => readFile(join(folder, file), "utf8");

/** All elements that a selector finds, as an array. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** Text with every run of spaces as one, and none around it: as a browser shows it. */
export const flat = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();

/** An element's words, flat. */
export const words = (element: Element | null | undefined): string => flat(element?.textContent);

/** Those of the addresses at which the site in a folder has no file, no page that leads on and no line in `_redirects`. */
export async function unanswered(addresses: readonly string[], folder: string, prefix: string): Promise<string[]> {
  const files = new Set(await filesUnder(folder));
  const lines = (await textAt(folder, "_redirects")).split("\n").map((line) => line.split(" "));
  const redirects = new Map(lines.filter(([, , status]) => status === "301").map(([from, to]) => [from, to!]));
  const isThere = (path: string) => files.has(fileOf(path));
  return addresses.filter((address) => {
    const target = redirects.get(`${prefix}${address}`);
    if (target === undefined) return !isThere(address);
    const leads = isThere(target.slice(prefix.length));
    // A host that does not read the list still finds the page that leads on.
    return !leads || (address.endsWith("/") && !isThere(address));
  });
}
