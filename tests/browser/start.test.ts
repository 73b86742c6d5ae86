// `npm start` from end to end, in a real browser, with a small build command in place of the site's own: what people
// see after an edit, after a mistake, after the mistake is mended, and when things are in the way.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { launchBrowser } from "../helpers/browser/chromium.ts";
import { watchPage } from "../helpers/site.ts";
import { freePort, holdPort, makeProject, startServer, type Started } from "../helpers/browser/started-server.ts";

let browser: Browser;
let folder: string;
let started: Started | null;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  started = null;
  folder = await makeProject();
});

afterEach(async () => {
  await started?.stop();
  await rm(folder, { recursive: true });
});

const write = (words: string) => writeFile(join(folder, "data", "words.txt"), words);

async function startWith(
  words: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<{ server: Started; url: string }> {
  await write(words);
  started = startServer(folder, { PORT: String(await freePort()), ...environment });
  const [, url = ""] = await started.sees(/The site is at (\S+) and follows your changes/);
  return { server: started, url };
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

  test("in a code folder, however deep, is built too; what editors leave beside a file is not", async () => {
    const { server } = await startWith("first words");
    await writeFile(join(folder, "data", "words.txt~"), "an editor's copy");
    await writeFile(join(folder, "data", ".words.txt.swp"), "an editor's notes");
    await mkdir(join(folder, "src", "two", "deep"), { recursive: true });
    await server.sees(/src changed; building again\.\n[^]*Built in/);
    // The terminal names one file for each burst of changes: this one is to begin a burst of its own.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await writeFile(join(folder, "src", "two", "deep", "module.ts"), "export {};");
    await server.sees(/module\.ts changed; building again\.\n[^]*Built in/);
    expect(server.said()).not.toMatch(/words\.txt(~|\.swp) changed/);
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
    const { url } = await startWith("bad <i>words</i>");
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const response = await page.goto(url);
    expect(response?.status()).toBe(503);
    expect(await page.getByText("found: bad <i>words</i>").isVisible()).toBe(true);
  });

  test("in the data folder's name is told, and mended by making the folder", async () => {
    const { url } = await startWith("unused", { DATA: "not-there-yet" });
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
    started = startServer(folder, { PORT: "eighty" });
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
    started = startServer(folder, { PORT: String(await freePort()) });
    await started.sees(/read 1 file/);
    expect(await started.stop()).toBe(0);
    expect(started.said()).toBe("read 1 file\n\nStopped.\n");
  });
});
