// @ts-check
// Runs a command of this folder as one bundled script, kept with its compiled code until a source file changes: what is
// asked for at every edit must not wait for hundreds of modules to be found, translated and compiled. Knows no command;
// plain JavaScript, since nothing translates it.

import { createHash } from "node:crypto";
import { renameSync, statSync, writeFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { Script } from "node:vm";

const [command = ""] = process.argv.splice(2, 1);
const folder = ".cache/commands";
const bundle = resolve(folder, `${command}-${await stateOfSources()}.cjs`);
if (!(await exists(bundle))) await write();
// What the command reads may stay beside its bundle: it goes with it, since other code may read otherwise.
process.env["KEPT"] = `${bundle}.kept`;
await run();

/** A short text that changes whenever a source file, a package or Node does. */
async function stateOfSources() {
  const hash = createHash("sha256").update(process.version);
  for (const file of [...(await filesOf("src")), ...(await filesOf("charts")), "package-lock.json"]) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} root */
async function filesOf(root) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} file */
function exists(file) {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** Writes the bundle beside its place and moves it in, so that two commands at once never meet half a file. */
async function write() {
  const { build } = await import("esbuild");
  await mkdir(folder, { recursive: true });
  const staging = join(folder, `.${process.pid}.cjs`);
  await build({
    entryPoints: [join("src/cli", basename(`${command}.ts`))],
    outfile: staging,
    ...{ bundle: true, platform: "node", format: "cjs", target: "node20", logLevel: "error" },
  });
  for (const old of await readdir(folder)) {
    if (old.startsWith(`${command}-`)) await rm(join(folder, old), { force: true });
  }
  await rename(staging, bundle);
}

async function run() {
  const compiled = `${bundle}.compiled`;
  const cachedData = await readFile(compiled).catch(() => undefined);
  const code = `(function (exports, require, module) {${await readFile(bundle, "utf8")}\n})`;
  const script = new Script(code, { filename: bundle, cachedData });
  // Written when all is done, so that it holds every function that the command needs.
  if (!cachedData || script.cachedDataRejected) {
    process.on("exit", () => {
      writeFileSync(`${compiled}.${process.pid}`, script.createCachedData());
      renameSync(`${compiled}.${process.pid}`, compiled);
    });
  }
  script.runInThisContext()({}, createRequire(bundle), { exports: {} });
}
