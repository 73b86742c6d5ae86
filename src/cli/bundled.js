// @ts-check
// Runs a command of this folder as one bundled JavaScript file, kept until a source file changes: what is asked for at
// every edit must not wait for hundreds of modules to be found and translated. Knows no command; plain JavaScript, since
// nothing translates it.

import { createHash } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

const [command = ""] = process.argv.splice(2, 1);
const folder = ".cache/commands";
const bundle = join(folder, `${command}-${await stateOfSources()}.mjs`);
if (!(await exists(bundle))) await write();
await import(pathToFileURL(bundle).href);

/** A short text that changes whenever a source file or a package does. */
async function stateOfSources() {
  const hash = createHash("sha256").update(process.version);
  for (const file of [...(await filesOf("src")), ...(await filesOf("charts")), "package-lock.json"]) {
    const { mtimeMs, size } = await stat(file);
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
  const staging = join(folder, `.${process.pid}.mjs`);
  await build({
    entryPoints: [join("src/cli", basename(`${command}.ts`))],
    outfile: staging,
    ...{ bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error" },
    // Packages in the older module format ask for others at run time.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  for (const old of await readdir(folder))
    if (old.startsWith(`${command}-`)) await rm(join(folder, old), { force: true });
  await rename(staging, bundle);
}
