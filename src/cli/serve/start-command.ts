// What `npm start` does, from its environment to its last word. Everything it touches is passed in, so that a test can
// run it with a build of its own.

import { editionsOf } from "../../settings.ts";
import type { Command } from "./build-process.ts";
import { startDevServer } from "./dev-server.ts";
import { portOf } from "./port.ts";

export type StartOptions = {
  /** The build command. */
  command: Command;
  /** Read for PORT, DATA, OUT and PATH_PREFIX, and handed on to the build. */
  environment: NodeJS.ProcessEnv;
  say: (text: string) => void;
  /** Calls back, perhaps more than once, when the person wants to stop. */
  onStop: (stop: () => void) => void;
};

const defaultPort = 8080;
/** Besides the data folder: whatever a build reads. One that is not there yet is noticed when it comes. */
const code = ["src", "charts", "package.json", "package-lock.json", "tsconfig.json", ".eleventy.js"];

/**
 * Serves and rebuilds until told to stop.
 * @returns when everything has ended
 * @throws in plain words when the port is not a port or none is free
 */
export async function start({ command, environment, say, onStop }: StartOptions): Promise<void> {
  const { DATA: data = "data", OUT: out = "_site", PATH_PREFIX: prefix = "/" } = environment;
  const port = portOf(environment["PORT"], defaultPort);
  const server = startDevServer({
    command,
    environment,
    watched: [data, editionsOf(environment, data), ...code],
    out,
    port,
    prefix,
    say,
  });
  // `npm start` hands the same Ctrl-C on twice, so a second one must not count as impatience.
  const asked = new Promise<void>((resolve) => onStop(resolve));
  let stopping = false;
  const stopped = asked.then(() => {
    stopping = true;
    return server.close();
  });
  const site = await server.ready;
  if (!stopping) {
    if (site.port !== port) say(`Port ${port} is taken; using ${site.port}.\n`);
    say(`The site is at ${site.url} and follows your changes. Press Ctrl-C to stop.\n`);
  }
  await stopped;
  say("\nStopped.\n");
}
