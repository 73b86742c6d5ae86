// A built site in front of a real browser: served under the real headers, each page watched for errors, refused content
// and requests that leave the machine.

import type { Browser, BrowserContextOptions, ConsoleMessage, Page, Request, Response } from "playwright-core";
import { runBuild, type Command } from "../../src/cli/serve/build-process.ts";
import { serveSite } from "../../src/cli/serve/static-site.ts";
import { launchBrowser } from "./browser/chromium.ts";

export type TestSite = {
  /** The site's home, with a trailing slash. */
  url: string;
  browser: Browser;
  /** Opens an address of the site ("findings/", without a leading slash) in a fresh, empty browser profile. */
  open(address: string, options?: BrowserContextOptions): Promise<WatchedPage>;
  close(): Promise<void>;
};

export type WatchedPage = {
  page: Page;
  /** Status of the page itself. */
  status: number;
  /** Everything that went wrong so far, in words; empty on a good page. */
  failures: string[];
  close(): Promise<void>;
};

export const buildCommand: Command = [process.execPath, "--import", "tsx", "src/cli/build.ts"];

/**
 * Builds a site for tests to share; meant for Vitest's global set-up.
 * @param environment DATA, OUT, SITE_URL and PATH_PREFIX, as the build reads them
 * @throws with the build's own words when it fails
 */
export async function buildSite(environment: NodeJS.ProcessEnv, command: Command = buildCommand): Promise<void> {
  const { result } = runBuild(command, { environment: { ...process.env, ...environment }, onOutput: () => {} });
  const outcome = await result;
  if (!outcome.ok) throw new Error(`The site for the tests could not be built:\n${outcome.problems}`);
}

/** Serves the built site in `folder` and starts a browser. The caller closes it. */
export async function openSite(folder: string, prefix = "/"): Promise<TestSite> {
  const browser = await launchBrowser();
  const site = await serveSite({ folder, prefix });
  return {
    url: site.url,
    browser,
    open: (address, options) => openPage(browser, site.url, address, options),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function openPage(
  browser: Browser,
  home: string,
  address: string,
  options?: BrowserContextOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const failures = watchPage(page, new URL(home).origin);
  const response = await page.goto(new URL(address, home).href);
  return { page, status: response?.status() ?? 0, failures, close: () => context.close() };
}

/** Collects what goes wrong on a page from now on. Call it before the page goes anywhere. */
export function watchPage(page: Page, origin: string): string[] {
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(`script error: ${error.message}`));
  page.on("console", (message) => failures.push(...consoleFailure(message)));
  page.on("request", (request) => failures.push(...foreignRequest(request, origin)));
  page.on("requestfailed", (request) => failures.push(...failedRequest(request)));
  page.on("response", (response) => failures.push(...badResponse(response)));
  return failures;
}

/**
 * Errors and warnings, refusals by the Content-Security-Policy among them. Passed over: failed loads, which
 * `badResponse` tells, and the names in our Permissions-Policy that only other systems' browsers know.
 */
function consoleFailure(message: ConsoleMessage): string[] {
  if (!["error", "warning"].includes(message.type())) return [];
  const known = /^Failed to load resource|^Error with Permissions-Policy header: Unrecognized feature/;
  return known.test(message.text()) ? [] : [`console ${message.type()}: ${message.text()}`];
}

function foreignRequest(request: Request, origin: string): string[] {
  const url = new URL(request.url());
  const local = url.origin === origin || ["data:", "blob:", "about:"].includes(url.protocol);
  return local ? [] : [`request to another place: ${request.url()}`];
}

/** A request given up because the reader moved on is no fault. */
function failedRequest(request: Request): string[] {
  const why = request.failure()?.errorText ?? "";
  return why === "net::ERR_ABORTED" ? [] : [`request failed (${why}): ${request.url()}`];
}

/** The page itself may be a 404: a test that opens one says so. What a page loads may not. */
function badResponse(response: Response): string[] {
  const ofPageItself = response.request().isNavigationRequest();
  return response.status() < 400 || ofPageItself ? [] : [`status ${response.status()}: ${response.url()}`];
}
