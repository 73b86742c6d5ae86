// `npm run build`: builds the site beside its place and moves it in when all is well. A failed build changes nothing.

import { rename, rm } from "node:fs/promises";
import Eleventy from "@11ty/eleventy";
import { problemText } from "../lib/problem.ts";
import { makeProgress } from "../progress.ts";
import { settingsOf } from "../settings.ts";
import { configure, EvidenceError } from "../site.ts";

const progress = makeProgress(
  (line) => console.log(line),
  () => performance.now(),
);

async function build(): Promise<void> {
  const { out } = settingsOf(process.env);
  const staging = `${out}.next`;
  await rm(staging, { recursive: true, force: true });
  const done = progress.start();
  try {
    await write(staging);
    await replace(out, staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  done("Built", out);
}

async function write(folder: string): Promise<void> {
  // Eleventy wraps what the configuration throws; the reason itself is what people should read.
  let reason: unknown;
  const eleventy = new Eleventy("src/pages", folder, {
    quietMode: true,
    configPath: null,
    config: (config: Parameters<typeof configure>[0]) =>
      configure(config, progress).catch((error: unknown) => {
        reason = error;
        throw error;
      }),
  });
  // Eleventy prints its own account of an error and sets the exit code besides throwing.
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (error) {
    throw reason ?? error;
  }
}

async function replace(out: string, staging: string): Promise<void> {
  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(staging, out);
  await rm(old, { recursive: true, force: true });
}

build().catch((error: Error) => {
  if (error instanceof EvidenceError) {
    console.error(error.problems.map(problemText).join("\n\n"));
    console.error(`\nNothing was built: ${error.problems.length} to mend. The last good site is unchanged.`);
  } else console.error(`The build failed: ${error.stack ?? error.message}`);
  process.exitCode = 1;
});
