// What the project's documents tell people to type, open or set is really there.

import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { posix } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { fileOf } from "../../src/pages/routes.ts";
import { routesOf } from "../../src/pages/routing/all-routes.ts";
import { libraryIn } from "../helpers/evidence.ts";
import { sourceFiles } from "../helpers/source-tree.ts";

const documents = ["README.md", "CONTRIBUTING.md", "DECISIONS.md", "data/README.md"];

type Package = {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

let settings: Package;

beforeAll(async () => {
  settings = JSON.parse(await readFile("package.json", "utf8")) as Package;
});

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** A document's words in `code`, outside its fenced blocks. */
const codeIn = (text: string): string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!.trim());

/** A document's fenced blocks. */
const blocksIn = (text: string): string => [...text.matchAll(/^```[\s\S]*?^```/gm)].map((match) => match[0]).join("\n");

describe.each(documents)("%s", (document) => {
  let text: string;

  beforeAll(async () => {
    text = await readFile(document, "utf8");
  });

  test("names only commands that package.json has", () => {
    const commands = [...text.matchAll(/\bnpm (run [a-z:-]+|start|test|ci)/g)].map((match) =>
      match[1]!.replace("run ", ""),
    );
    expect(commands.filter((name) => name !== "ci" && !settings.scripts[name])).toEqual([]);
    expect(
      [...new Set(text.matchAll(/\bnpx ([a-z-]+)/g))].filter(([, tool]) => !settings.devDependencies[tool!]),
    ).toEqual([]);
  });

  test("links only to files that are there", async () => {
    const links = [...text.matchAll(/\]\((?!https?:|claim:|#)([^)\s]+)\)/g)].map((match) =>
      match[1]!.replace(/#.*$/, ""),
    );
    const missing = await Promise.all(
      links.map(async (link) => ((await exists(posix.join(posix.dirname(document), link))) ? [] : [link])),
    );
    expect(missing.flat()).toEqual([]);
  });

  test("names only files and folders that are there, and addresses that the site has", async () => {
    const { folder, data } = inject("site");
    const addresses = Object.values(routesOf(libraryIn(data))).flat();
    const named = codeIn(text).filter((code) => /^[\w./-]+$/.test(code) && !/^(node:|\d)/.test(code));
    const wrong = await Promise.all(
      named.map(async (path) => {
        if (path.startsWith("/")) return addresses.some((route) => route.path === path) ? [] : [path];
        if (/^_site(\/|$)/.test(path)) return (await exists(path.replace(/^_site/, folder))) ? [] : [path];
        const looksLikePath =
          /^[\w.-]*\/|\/$|\w\.(ts|tsx|js|md|csv|json|css)$/.test(path) && !settings.dependencies[path];
        if (!looksLikePath) return [];
        return (await exists(path)) || (await exists(posix.join(posix.dirname(document), path))) ? [] : [path];
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });
});

describe("README.md", () => {
  let text: string;

  beforeAll(async () => {
    text = await readFile("README.md", "utf8");
  });

  test("has the two commands that people need, and the test command is the one that .ci/run runs", async () => {
    expect(blocksIn(text)).toContain("npm ci && npm start");
    expect(blocksIn(text)).toContain("npm ci && npm test");
    const steps = (await readFile(".ci/run", "utf8")).split("\n").filter((line) => line && !/^(#|set |cd )/.test(line));
    expect(steps).toEqual(["npm ci && npm test"]);
    expect((await stat(".ci/run")).mode & 0o111).not.toBe(0);
  });

  test("lists every script of package.json but those that have a command of their own in npm", () => {
    const unsaid = Object.keys(settings.scripts).filter(
      (name) => !text.includes(`npm ${name === "start" || name === "test" ? "" : "run "}${name}`),
    );
    expect(unsaid).toEqual([]);
  });

  test("names only options that the command knows", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ["src/cli/bundled.js", "check", "--help"]);
    const options = [...text.matchAll(/npm run check -- (--[a-z]+)/g)].map((match) => match[1]!);
    expect(options.length).toBeGreaterThan(0);
    expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
  });

  test("names every environment variable that the code reads, and no other", async () => {
    const files = await sourceFiles("src");
    const read = files.flatMap(({ text: code }) =>
      [
        ...code.matchAll(/(?:env|environment)(?:\.|\[")([A-Z_]{3,})/g),
        ...code.matchAll(/\b([A-Z_]{3,})(?= = "|, OUT| = "")/g),
      ].map((match) => match[1]!),
    );
    const known = new Set([...read, "CHROME_PATH"]);
    const named = codeIn(text).filter((code) => /^[A-Z_]{3,}$/.test(code));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    expect([...known].filter((name) => !named.includes(name))).toEqual([]);
  });
});

test("DECISIONS.md has a line for every dependency, and its door is there", async () => {
  const text = await readFile("DECISIONS.md", "utf8");
  const rows = text.split("\n").filter((line) => line.startsWith("| `"));
  const names = rows.flatMap((row) => [...row.split("|")[1]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
  const wanted = Object.keys({ ...settings.dependencies, ...settings.devDependencies }).filter(
    (name) => !name.startsWith("@types/"),
  );
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => !wanted.includes(name))).toEqual([]);
});

test("LICENSE is the MIT licence, as package.json says, with CC BY for our words", async () => {
  const text = await readFile("LICENSE", "utf8");
  expect(text).toMatch(/^MIT License\b/);
  expect(text).toContain("Permission is hereby granted, free of charge");
  expect(text).toContain("https://creativecommons.org/licenses/by/4.0/");
  expect(JSON.parse(await readFile("package.json", "utf8"))).toMatchObject({ license: "MIT" });
});

test("an address given in data/README.md for each kind of record is the address that its page has", async () => {
  const text = await readFile("data/README.md", "utf8");
  const library = libraryIn(inject("site").data);
  const rows = [...text.matchAll(/^\| `(\w+)\/?`.*\| `(\/[^`]*<id>[^`]*)`/gm)].map(
    (match) => [match[1]!, match[2]!] as const,
  );
  expect(rows.length).toBeGreaterThanOrEqual(6);
  const paths = new Set(
    Object.values(routesOf(library))
      .flat()
      .map(({ path }) => path),
  );
  for (const [kind, address] of rows) {
    const things = library[kind as keyof typeof library] as unknown as { id: string }[];
    for (const { id } of things) expect(paths).toContain(address.replace("<id>", id));
  }
  expect(fileOf("/findings/one/")).toBe("findings/one/index.html");
});
