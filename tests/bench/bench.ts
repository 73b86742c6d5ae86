// `npm run bench`: builds sites of made-up figures and says how long it takes, how far that is from the least that any
// build must do (read the files, write the files), and how much memory it needs. Measures; passes and fails nothing.

import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { filesUnder } from "../helpers/built-pages.ts";
import { writeMadeUpData } from "./made-up-data.ts";

const sizes = process.argv.slice(2).length ? process.argv.slice(2).map(Number) : [100, 500];

type Measure = { seconds: number; peak: number };

const root = await mkdtemp(join(tmpdir(), "bench-"));
console.log(`Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model.trim()})\n`);
try {
  for (const size of sizes) await measure(size);
} finally {
  await rm(root, { recursive: true });
}

async function measure(size: number): Promise<void> {
  const [data, out] = [join(root, `data-${size}`), join(root, `site-${size}`)];
  const rows = await writeMadeUpData(data, size);
  const { seconds, peak } = await build(data, out);
  const floor = await readAndWrite(data, out, join(root, `copy-${size}`));
  const about = `${size} indicators, ${rows} rows: ${floor.files} files, ${(floor.bytes / 1e6).toFixed(1)} MB`;
  const time = `  built in ${seconds.toFixed(1)} s (${((seconds / size) * 1000).toFixed(0)} ms an indicator)`;
  const least = `  ${(seconds / floor.seconds).toFixed(0)} times the ${floor.seconds.toFixed(2)} s that reading and writing the same files takes`;
  const memory = `  peak memory ${(peak / 1024).toFixed(0)} MB (without Pagefind's own process)`;
  console.log([about, time, least, memory].join("\n"));
}

/** One build in a process of its own, as people run it. */
function build(data: string, out: string): Promise<Measure> {
  const started = performance.now();
  const args = ["--import", "tsx", "--import", "./tests/bench/peak-memory.ts", "src/cli/build.ts"];
  const child = spawn(process.execPath, args, { env: { ...process.env, DATA: data, OUT: out } });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      const peak = Number(/peak memory (\d+) kB/.exec(said)?.[1]);
      if (status !== 0 || !peak) reject(new Error(`The build failed:\n${said}`));
      else resolve({ seconds: (performance.now() - started) / 1000, peak });
    });
  });
}

/** Reads every file of `data`, then reads every file of `site` and writes it to `copy`; only the first and the last are timed. */
async function readAndWrite(data: string, site: string, copy: string) {
  const files = await filesUnder(site);
  const contents = await Promise.all(files.map(async (file) => ({ file, bytes: await readFile(join(site, file)) })));
  const started = performance.now();
  for (const file of await filesUnder(data)) await readFile(join(data, file));
  for (const { file, bytes } of contents) {
    await mkdir(join(copy, file, ".."), { recursive: true });
    await writeFile(join(copy, file), bytes);
  }
  const seconds = (performance.now() - started) / 1000;
  return { seconds, files: files.length, bytes: contents.reduce((sum, { bytes }) => sum + bytes.length, 0) };
}
