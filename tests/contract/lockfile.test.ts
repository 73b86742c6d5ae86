// The lock file installs on every machine that the project promises, from the public registry alone.

import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";

type Entry = {
  version?: string;
  resolved?: string;
  integrity?: string;
  engines?: { node?: string };
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
};

/** The oldest Node that the project promises, and a release of each later line that it must run on. */
const promised = ["20.19.0", "22.16.0", "24.0.0"];

const publicRegistry = "https://registry.npmjs.org/";

let packages: Record<string, Entry>;

beforeAll(async () => {
  packages = (JSON.parse(await readFile("package-lock.json", "utf8")) as { packages: Record<string, Entry> }).packages;
});

const locked = (name: string): Entry | undefined => packages[`node_modules/${name}`];

const machines = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64"];
const binaries: [string, string[]][] = [
  ["esbuild", [...machines, "win32-x64", "win32-arm64"].map((machine) => `@esbuild/${machine}`)],
  ["pagefind", [...machines, "windows-x64", "windows-arm64"].map((machine) => `@pagefind/${machine}`)],
  [
    "rolldown",
    ["linux-x64-gnu", "linux-arm64-gnu", "darwin-x64", "darwin-arm64", "win32-x64-msvc", "win32-arm64-msvc"].map(
      (machine) => `@rolldown/binding-${machine}`,
    ),
  ],
  ["typescript", [...machines, "win32-x64", "win32-arm64"].map((machine) => `@typescript/typescript-${machine}`)],
];

test.each(binaries)("%s has its binary for Linux, macOS and Windows, of one version", (name, wanted) => {
  expect(wanted.filter((binary) => !locked(binary))).toEqual([]);
  const asked = locked(name)?.optionalDependencies ?? {};
  for (const binary of wanted) expect([binary, locked(binary)?.version]).toEqual([binary, asked[binary]]);
  for (const binary of wanted) expect([binary, locked(binary)?.optional]).toEqual([binary, true]);
});

test("whatever a package may install by machine is locked, each of them", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`${path}/node_modules/${name}`] && !locked(name))
      .map((name) => `${path} -> ${name}`),
  );
  expect(missing).toEqual([]);
});

test("nothing comes from anywhere but a registry of npm, and everything has its checksum", () => {
  const installed = Object.entries(packages).filter(([path]) => path !== "");
  expect(installed.length).toBeGreaterThan(100);
  const odd = installed.filter(
    ([, { resolved, integrity }]) =>
      // An entry that names no place comes from whichever registry npm is set to: by default the public one.
      !(resolved ?? publicRegistry).startsWith(publicRegistry) || !integrity?.startsWith("sha512-"),
  );
  expect(odd.map(([path, { resolved }]) => `${path} from ${resolved}`)).toEqual([]);
});

test("the lock file fits package.json", async () => {
  const settings = JSON.parse(await readFile("package.json", "utf8")) as Entry & { devDependencies: object };
  expect(packages[""]).toMatchObject({
    dependencies: settings.dependencies,
    devDependencies: settings.devDependencies,
    engines: settings.engines,
  });
});

test.each(promised)("every package that is always installed accepts Node %s", (version) => {
  const refusing = Object.entries(packages)
    .filter(([, { optional, engines }]) => !optional && engines?.node && !accepts(engines.node, version))
    .map(([path, { engines }]) => `${path || "the project"}: ${engines?.node}`);
  expect(refusing).toEqual([]);
});

test("the reader of version ranges used above knows a refusal when it sees one", () => {
  expect(accepts(">=20.19", "20.19.0")).toBe(true);
  expect(accepts("^20.19.0 || >=22.12.0", "20.18.9")).toBe(false);
  expect(accepts("^20.19.0 || >=22.12.0", "22.11.0")).toBe(false);
  expect(accepts(">=22", "20.19.0")).toBe(false);
  expect(accepts("^18.0.0", "20.19.0")).toBe(false);
  expect(accepts(">= 14 <21", "20.19.0")).toBe(true);
  expect(accepts("20 || >=22", "20.19.0")).toBe(true);
  expect(() => accepts("nonsense", "20.19.0")).toThrow();
});

/** Whether a range of package.json's `engines` holds a version. Knows the forms that occur, and throws at others. */
function accepts(range: string, version: string): boolean {
  const alternatives = range.replace(/([<>=^~])\s+(?=\d)/g, "$1").split("||");
  return alternatives.some((all) =>
    all
      .trim()
      .split(/\s+/)
      .every((one) => acceptsOne(one, version)),
  );
}

function acceptsOne(comparator: string, version: string): boolean {
  if (comparator === "*" || comparator === "") return true;
  const match = /^(>=|<=|>|<|\^|~|=?)v?(\d+)(?:\.(\d+|x|\*))?(?:\.(\d+|x|\*))?$/.exec(comparator);
  if (!match) throw new Error(`a form of version range that this test does not know: ${comparator}`);
  const [, sign, ...parts] = match;
  const given = parts.filter((part) => part !== undefined && /^\d+$/.test(part)).map(Number);
  const asked = [0, 1, 2].map((index) => given[index] ?? 0);
  const actual = version.split(".").map(Number);
  const order = asked.map((part, index) => (actual[index] ?? 0) - part).find((difference) => difference !== 0) ?? 0;
  if (sign === ">=") return order >= 0;
  if (sign === ">") return order > 0;
  if (sign === "<=") return order <= 0;
  if (sign === "<") return order < 0;
  const fixed = sign === "^" ? 1 : sign === "~" ? Math.min(2, given.length) : given.length;
  return order >= 0 && asked.slice(0, fixed).every((part, index) => part === actual[index]);
}
