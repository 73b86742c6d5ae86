// The project's own source files as tests of the house see them: read, parsed, and walked. Knows no rule.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseAst } from "vitest/node";

/** A node of a syntax tree, as far as tests look at one. */
export type SyntaxNode = { type: string; start: number; end: number; [field: string]: unknown };

export type SourceFile = {
  /** Path from the project's root, with forward slashes. */
  file: string;
  text: string;
  tree: SyntaxNode;
};

/** One import or re-export. `types` when nothing of it is left at run time. */
export type Import = { from: string; to: string; types: boolean; line: number };

/** Every TypeScript file under these folders, parsed. */
export async function sourceFiles(...folders: string[]): Promise<SourceFile[]> {
  const files = (await Promise.all(folders.map((folder) => filesIn(folder)))).flat();
  const typescript = files.filter((file) => /\.tsx?$/.test(file));
  return Promise.all(
    typescript.map(async (file) => {
      const text = await readFile(file, "utf8");
      const lang = file.endsWith(".d.ts") ? "dts" : file.endsWith(".tsx") ? "tsx" : "ts";
      return { file, text, tree: parseAst(text, { lang }) as unknown as SyntaxNode };
    }),
  );
}

/** Every file under a folder, sorted, as paths from the project's root. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.replaceAll("\\", "/")).sort();
}

/** Visits a node and everything under it. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
}

/** What a file imports, in every way that TypeScript has: import, export from, import(), and types of import(). */
export function importsOf({ file, text, tree }: SourceFile): Import[] {
  const imports: Import[] = [];
  walk(tree, (node) => {
    const source = node["source"];
    if (!isNode(source) || typeof source["value"] !== "string") return;
    const types = node["importKind"] === "type" || node["exportKind"] === "type" || node.type === "TSImportType";
    imports.push({ from: file, to: source["value"], types, line: lineOf(text, node.start) });
  });
  return imports;
}

/** The line, counted from 1, on which an offset stands. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && typeof (value as SyntaxNode).type === "string";
}
