// Finds a Chromium for the browser tests and starts it, cut off from every network but this machine's own.
// CHROME_PATH comes first, then the one among the dependencies (the same bytes and fonts for everybody), then the system's.

import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { bundledChromium } from "./bundled-chromium.ts";

export type Chromium = { path: string; args: readonly string[]; environment: NodeJS.ProcessEnv };

const quietArgs = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/**
 * Starts a browser; the caller closes it.
 * @throws in plain words, with what to do, when this machine has none
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, args, environment } = await findChromium(process.env, process.platform);
  const env = Object.fromEntries(Object.entries(environment).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])));
  return chromium.launch({ executablePath: path, args: [...quietArgs, ...args], env });
}

/** The browser that tests on this machine use. */
export async function findChromium(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): Promise<Chromium> {
  const named = environment["CHROME_PATH"];
  if (named) {
    if (existsSync(named)) return { path: named, args: [], environment };
    throw new Error(
      `CHROME_PATH names ${named}, but no file is there. Mend it, or unset it to use the bundled browser.`,
    );
  }
  const bundled = await bundledChromium(environment, platform);
  if (bundled) return bundled;
  const system = systemPlaces(environment, platform).find((place) => existsSync(place));
  if (system) return { path: system, args: [], environment };
  throw new Error(
    "No Chromium was found for the browser tests. Install Google Chrome or Chromium, or set CHROME_PATH to the program.",
  );
}

function systemPlaces(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => environment[name] ?? []);
    const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
    return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.map((name) => `/usr/bin/${name}`).concat("/snap/bin/chromium");
}
