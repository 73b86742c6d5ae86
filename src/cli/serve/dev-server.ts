// The development server: builds, serves what was built, builds again after each change, and never lets a failed build
// take the last good site away. Puts the other files of this folder together; knows nothing of what a build does.

import type { IncomingMessage, ServerResponse } from "node:http";
import { relative } from "node:path";
import type { Command } from "./build-process.ts";
import { makeBuildQueue, type BuildQueue } from "./build-queue.ts";
import { makeBuilds, type Builds } from "./builds.ts";
import { makeDevClient, type DevClient } from "./dev-client.ts";
import { failurePage } from "./failure-page.ts";
import { serveSite, type ServedSite } from "./static-site.ts";
import { watch } from "./watch.ts";

export type DevOptions = {
  /** Builds the site into `out`, or leaves `out` alone and says why on standard error. */
  command: Command;
  environment: NodeJS.ProcessEnv;
  /** Files and folders whose changes call for a build. */
  watched: readonly string[];
  out: string;
  /** The first port to try; 0 takes any free one. */
  port: number;
  prefix: string;
  /** Where words for the person at the terminal go. */
  say: (text: string) => void;
};

export type DevServer = {
  /** Settles after the first build, good or bad, when the site is up; rejects in plain words when no port is free. */
  ready: Promise<ServedSite>;
  /** Stops everything, a build under way too; may be called at any time. */
  close(): Promise<void>;
};

/** Milliseconds without a change before a build starts. */
const quiet = 120;

/** Builds once, then serves and rebuilds until `close` is called. A first build that fails does not stop it. */
export function startDevServer(options: DevOptions): DevServer {
  const builds = makeBuilds(options.command, { environment: options.environment, onOutput: options.say });
  const ready = open(options, builds);
  return {
    ready,
    async close() {
      await builds.stop();
      await ready.then((site) => site.close());
    },
  };
}

async function open(options: DevOptions, builds: Builds): Promise<ServedSite> {
  const client = await makeDevClient(builds.state());
  const queue = makeBuildQueue(async () => {
    await builds.run();
    client.tell(builds.state());
  }, quiet);
  // Watching begins before the first build: what changes during it calls for a second one.
  const watcher = await watch({ paths: options.watched, out: options.out, onChange: heedChange(options, queue) });
  const closeWatch = () => {
    queue.stop();
    return watcher.close();
  };
  try {
    await queue.start();
    const site = await serveSite({ ...options, folder: options.out, ...devAnswers(builds, client) });
    return { ...site, close: async () => void (await Promise.all([closeWatch(), site.close()])) };
  } catch (error) {
    await closeWatch();
    throw error;
  }
}

/** Names the first changed file of a burst, and asks for a build. */
function heedChange({ say }: DevOptions, queue: BuildQueue): (path: string) => void {
  let last = -Infinity;
  return (path) => {
    if (performance.now() - last > 1000) say(`\n${relative("", path)} changed; building again.\n`);
    last = performance.now();
    queue.request();
  };
}

/** What the dev server answers itself: its own addresses, and every page while no build has succeeded. */
function devAnswers(builds: Builds, client: DevClient) {
  return {
    dress: client.dress,
    answerFirst(request: IncomingMessage, response: ServerResponse): boolean {
      if (client.answer(request, response)) return true;
      if (builds.succeededOnce()) return false;
      response.writeHead(503, { "Content-Type": "text/html; charset=utf-8" });
      response.end(client.dress(failurePage(builds.state().problems ?? "The first build has not ended yet.")));
      return true;
    },
  };
}
