// `npm start` from end to end, in a real browser, with a small build command in place of the site's own: what people
// see after an edit, after a mistake, after the mistake is mended, and when things are in the way.

import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "../helpers/chromium.ts";
import { watchPage } from "../helpers/site.ts";

let browser: Browser;
let folder: string;
let started: Started | null;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  started = null;
  folder = await mkdtemp(join(tmpdir(), "start-test-"));
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "build.mjs"), buildScript);
  await writeFile(join(folder, "start.ts"), startScript());
});

afterEach(async () => {
  await started?.stop();
  await rm(folder, { recursive: true });
});

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
  command: [process.execPath, "${join(folder, "build.mjs").replaceAll("\\", "/")}"],
  environment: process.env,
  say: (text) => process.stdout.write(text),
  onStop: (stop) => process.on("SIGINT", stop),
}).then(() => process.exit(0), (error) => { console.error(error.message); process.exit(1); });
`;
}

type Started = {
  child: ChildProcess;
  /** Everything said at the terminal so far. */
  said(): string;
  /** Waits until the terminal shows this, in what came after the last thing waited for. */
  sees(pattern: RegExp): Promise<RegExpExecArray>;
  /** Presses Ctrl-C and gives the exit status. */
  stop(): Promise<number | null>;
};

function startServer(environment: NodeJS.ProcessEnv): Started {
  const child = spawn(process.execPath, ["--import", "tsx", join(folder, "start.ts")], {
    env: { ...process.env, DATA: join(folder, "data"), OUT: join(folder, "_site"), ...environment },
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

const write = (words: string) => writeFile(join(folder, "data", "words.txt"), words);

async function startWith(
  words: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<{ server: Started; url: string }> {
  await write(words);
  started = startServer({ PORT: String(await freePort()), ...environment });
  const [, url = ""] = await started.sees(/The site is at (\S+) and follows your changes/);
  return { server: started, url };
}

async function freePort(): Promise<number> {
  const server = await holdPort();
  server.close();
  return server.port;
}

async function holdPort(): Promise<{ port: number; close(): void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as { port: number }).port, close: () => server.close() };
}

async function openPage(url: string): Promise<{ page: Page; failures: string[] }> {
  const page = await (await browser.newContext()).newPage();
  const failures = watchPage(page, new URL(url).origin);
  await page.goto(url);
  return { page, failures };
}

const heading = (page: Page, words: string) => page.getByRole("heading", { level: 1, name: words, exact: true });
const panel = (page: Page) => page.locator("#dev-problems");

/** What a browser does when a tab goes behind another, or comes back. */
async function setHidden(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, "hidden", { value, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);
}

describe("an edit", () => {
  test("is built, timed at the terminal, and shown without a reload by hand", async () => {
    const { server, url } = await startWith("first words");
    expect(server.said()).toMatch(/read 1 file\nBuilt in \d+\.\d s\.\n/);
    const { page, failures } = await openPage(url);
    await heading(page, "first words").waitFor();
    await write("second words");
    await heading(page, "second words").waitFor();
    await server.sees(/words\.txt changed; building again\.\n[^]*Built in \d+\.\d s\./);
    expect(failures).toEqual([]);
  });

  test("made many times during a build makes one more build, with the last words", async () => {
    const { server, url } = await startWith("first words");
    const { page } = await openPage(url);
    await write("slow words");
    await server.sees(/building again\.\nread 1 file/);
    for (const words of ["third", "fourth", "last words"]) {
      await write(words);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await heading(page, "last words").waitFor();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const builds = (await readFile(join(folder, "builds.log"), "utf8")).trim().split("\n");
    expect(builds).toHaveLength(3);
  });

  test("waits for a page that nobody looks at, and shows when they look again", async () => {
    const { server, url } = await startWith("first words");
    const { page } = await openPage(url);
    await setHidden(page, true);
    await write("second words");
    await server.sees(/building again\.[^]*Built in/);
    await page.waitForTimeout(300);
    expect(await heading(page, "first words").isVisible()).toBe(true);
    await setHidden(page, false);
    await heading(page, "second words").waitFor();
  });

  test("shows under a path prefix, on a 404 page too", async () => {
    const { url } = await startWith("first words", { PATH_PREFIX: "/evidence" });
    expect(new URL(url).pathname).toBe("/evidence/");
    const { page, failures } = await openPage(`${url}no-such-page/`);
    expect(await page.title()).toBe("No such page");
    await write("second words");
    await heading(page, "second words").waitFor();
    expect(failures).toEqual([]);
  });
});

describe("a mistake", () => {
  test("shows its text over the last good page, as text, and goes when mended", async () => {
    const { server, url } = await startWith("first words");
    const { page, failures } = await openPage(url);
    const mistake = "bad <img src=x onerror=alert(1)> & <b>words</b>";
    await write(mistake);
    await panel(page).waitFor();
    expect(await panel(page).locator("pre").textContent()).toBe(`words.txt:1:1  found: ${mistake}`);
    expect(await panel(page).locator("img, b").count()).toBe(0);
    expect(await panel(page).evaluate((element) => getComputedStyle(element).position)).toBe("fixed");
    expect(await heading(page, "first words").isVisible()).toBe(true);
    await server.sees(/found: bad [^]*The last good site stays up/);

    await page.reload();
    await panel(page).waitFor();
    expect(await heading(page, "first words").isVisible()).toBe(true);

    await write("first words");
    await panel(page).waitFor({ state: "detached" });
    expect(await heading(page, "first words").isVisible()).toBe(true);
    expect(failures).toEqual([]);
  });

  test("can be hidden", async () => {
    const { url } = await startWith("first words");
    const { page } = await openPage(url);
    await write("bad words");
    await page.getByRole("button", { name: "Hide" }).click();
    expect(await panel(page).count()).toBe(0);
  });

  test("in the first build gives a plain page that turns into the site when mended", async () => {
    const { server, url } = await startWith("bad <i>words</i>");
    expect(server.said()).toContain("The site could not be built (");
    const { page, failures } = await openPage(`${url}any/address/`);
    await heading(page, "The site could not be built yet").waitFor();
    expect(await panel(page).locator("pre").textContent()).toBe("words.txt:1:1  found: bad <i>words</i>");

    await write("bad again");
    await page.getByText("found: bad again").waitFor();

    await write("good words");
    await heading(page, "good words").waitFor();
    expect(failures).toEqual([]);
  });

  test("in the first build can be read without script", async () => {
    const { url } = await startWith("bad words");
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const response = await page.goto(url);
    expect(response?.status()).toBe(503);
    expect(await page.getByText("found: bad words").isVisible()).toBe(true);
  });

  test("in the data folder's name is told, and mended by making the folder", async () => {
    const { url } = await startWith("unused", { DATA: join(folder, "not-there-yet") });
    const { page } = await openPage(url);
    await page.getByText("no such file or directory").waitFor();
    await mkdir(join(folder, "not-there-yet"));
    await writeFile(join(folder, "not-there-yet", "words.txt"), "here now");
    await heading(page, "here now").waitFor();
  });
});

describe("the terminal", () => {
  test("says that a port is taken, and the next is used", async () => {
    const holder = await holdPort();
    const { server, url } = await startWith("first words", { PORT: String(holder.port) });
    holder.close();
    const { port } = new URL(url);
    expect(Number(port)).toBeGreaterThan(holder.port);
    expect(server.said()).toContain(`Port ${holder.port} is taken; using ${port}.`);
  });

  test("refuses a port that is none, in one line", async () => {
    await write("first words");
    started = startServer({ PORT: "eighty" });
    const status = await new Promise((resolve) => started?.child.once("exit", resolve));
    expect(status).toBe(1);
    expect(started.said()).toBe('PORT must be a whole number from 1 to 65535; it is "eighty".\n');
  });

  test("Ctrl-C, even twice, ends the server and leaves no build behind", async () => {
    const { server, url } = await startWith("first words");
    await write("slow for ever");
    await server.sees(/building again\.\nread 1 file/);
    server.child.kill("SIGINT");
    expect(await server.stop()).toBe(0);
    expect(server.said()).toMatch(/\nStopped\.\n$/);
    expect(server.said()).not.toContain("could not be built");
    const builder = Number((await readFile(join(folder, "builds.log"), "utf8")).trim().split("\n").at(-1));
    expect(() => process.kill(builder, 0)).toThrow("ESRCH");
    await expect(fetch(url)).rejects.toThrow();
  });

  test("Ctrl-C during the first build ends at once, without an address", async () => {
    await write("slow for ever");
    started = startServer({ PORT: String(await freePort()) });
    await started.sees(/read 1 file/);
    expect(await started.stop()).toBe(0);
    expect(started.said()).toBe("read 1 file\n\nStopped.\n");
  });
});
