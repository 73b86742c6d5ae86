// The Chromium that comes with the dependencies, unpacked once per version. The door to @sparticuz/chromium.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Chromium } from "./chromium.ts";

const modules = fileURLToPath(new URL("../../../node_modules/", import.meta.url));

/** The bundled browser, ready to start; null where it does not run: it is made for Linux with glibc on x64. */
export async function bundledChromium(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Promise<Chromium | null> {
  const header = (process.report.getReport() as { header?: { glibcVersionRuntime?: string } }).header;
  if (platform !== "linux" || process.arch !== "x64" || !header?.glibcVersionRuntime) return null;
  const home = await unpackedHome();
  const libraries = [join(home, "al2023", "lib"), environment["LD_LIBRARY_PATH"]].filter(Boolean).join(":");
  const fonts = join(home, "fonts.conf");
  return {
    path: join(home, "chromium"),
    args: ["--headless=shell"],
    environment: { ...environment, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts },
  };
}

/** Unpacks beside the modules, under a name that holds the version, and moves it into place only when complete. */
async function unpackedHome(): Promise<string> {
  const about = JSON.parse(await readFile(join(modules, "@sparticuz/chromium/package.json"), "utf8")) as {
    version: string;
  };
  const home = join(modules, ".cache", `chromium-${about.version}`);
  if (existsSync(home)) return home;
  const staging = `${home}.${process.pid}`;
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await unpackInto(staging);
  await writeFile(join(staging, "fonts.conf"), fontSettings(home));
  try {
    await rename(staging, home);
  } catch (error) {
    // Another test process unpacked it first: its copy is as good as ours.
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/**
 * The package unpacks into the temporary folder and sets variables of its process, so it is given a process and a
 * temporary folder of its own. It brings the libraries a bare machine lacks only when told that it runs on Lambda.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = 'const { default: chromium } = await import("@sparticuz/chromium"); await chromium.executablePath();';
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: modules,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
}

/** Only the fonts that come with the browser, so that pages measure the same on every machine. */
function fontSettings(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, "fonts")}</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
