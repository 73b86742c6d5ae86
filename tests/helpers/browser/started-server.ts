// `npm start` as a process of its own, in a project of its own with a build of a few lines, for the test that watches it
// from outside.

import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A temporary folder with an empty data folder, the small build and the start command. The caller removes it. */
export async function makeProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "start-test-"));
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "build.mjs"), buildScript);
  await writeFile(join(folder, "start.ts"), startScript());
  return folder;
}

/** A build by the contract: swaps a whole folder in, or says what is wrong on standard error and touches nothing. */
const buildScript = `
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
const { DATA, OUT } = process.env;
const words = readFileSync(DATA + "/words.txt", "utf8").trim();
appendFileSync(DATA + "/../builds.log", process.pid + "\\n");
console.log("read 1 file");
if (words.startsWith("slow")) await wait(words === "slow for ever" ? 600_000 : 1_500);
if (words.startsWith("bad")) {
  console.error("words.txt:1:1  found: " + words);
  process.exit(1);
}
const page = (title) => "<!doctype html><html lang=en><head><title>" + title + "</title></head><body><h1>" + words + "</h1></body></html>";
mkdirSync(OUT + ".staging", { recursive: true });
writeFileSync(OUT + ".staging/index.html", page("Home"));
writeFileSync(OUT + ".staging/404.html", page("No such page"));
rmSync(OUT, { recursive: true, force: true });
renameSync(OUT + ".staging", OUT);
`;

/** The start command in a process of its own, as npm runs it, with that build. */
function startScript(): string {
  const command = pathToFileURL("src/cli/serve/start-command.ts").href;
  return `
import { start } from "${command}";
start({
  command: [process.execPath, "build.mjs"],
  environment: process.env,
  say: (text) => process.stdout.write(text),
  onStop: (stop) => process.on("SIGINT", stop),
}).then(() => process.exit(0), (error) => { console.error(error.message); process.exit(1); });
`;
}

export type Started = {
  child: ChildProcess;
  /** Everything said at the terminal so far. */
  said(): string;
  /** Waits until the terminal shows this, in what came after the last thing waited for. */
  sees(pattern: RegExp): Promise<RegExpExecArray>;
  /** Presses Ctrl-C and gives the exit status. */
  stop(): Promise<number | null>;
};

/** Starts the project in `folder`. The caller stops it. */
export function startServer(folder: string, environment: NodeJS.ProcessEnv): Started {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const child = spawn(process.execPath, ["--import", tsx, "start.ts"], {
    cwd: folder,
    env: { ...process.env, DATA: "data", OUT: "_site", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let seen = 0;
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    child,
    said: () => said,
    async sees(pattern) {
      const found = await waitFor(
        () => pattern.exec(said.slice(seen)),
        () => `${pattern} in:\n${said}`,
      );
      seen += found.index + found[0].length;
      return found;
    },
    stop() {
      child.kill("SIGINT");
      return exited;
    },
  };
}

async function waitFor<Found>(look: () => Found | null, what: () => string): Promise<Found> {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 20))) {
    const found = look();
    if (found) return found;
  }
  throw new Error(`Waited 20 seconds for ${what()}`);
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = await holdPort();
  server.close();
  return server.port;
}

/** Takes a port until closed. */
export async function holdPort(): Promise<{ port: number; close(): void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as { port: number }).port, close: () => server.close() };
}
