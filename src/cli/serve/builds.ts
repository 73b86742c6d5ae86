// The builds of one run of the development server, what came of the last, and the words for it. Knows nothing of
// serving or of watching.

import { randomUUID } from "node:crypto";
import type { DevState } from "../../client/dev.ts";
import { runBuild, type BuildOptions, type BuildResult, type Command, type RunningBuild } from "./build-process.ts";

export type Builds = {
  /** Runs one build to its end and says how it went. Does nothing after `stop`. */
  run(): Promise<void>;
  /** Ends the build under way, and waits until it has. */
  stop(): Promise<void>;
  /** `build` is a new name after every good build. */
  state(): DevState;
  succeededOnce(): boolean;
};

/** Builds with `command`; its output and our verdicts go to `onOutput`. */
export function makeBuilds(command: Command, options: BuildOptions): Builds {
  let running: RunningBuild | null = null;
  let state: DevState = { build: randomUUID(), problems: null };
  let succeeded = false;
  let stopped = false;

  async function run(): Promise<void> {
    if (stopped) return;
    running = runBuild(command, options);
    const result = await running.result;
    running = null;
    // A build that our own stopping ended says nothing about the data.
    if (stopped) return;
    options.onOutput(verdict(result, succeeded));
    state = result.ok ? { build: randomUUID(), problems: null } : { ...state, problems: result.problems };
    succeeded ||= result.ok;
  }

  async function stop(): Promise<void> {
    stopped = true;
    await running?.stop();
  }

  return { run, stop, state: () => state, succeededOnce: () => succeeded };
}

function verdict(result: BuildResult, succeededBefore: boolean): string {
  const time = `${result.seconds.toFixed(1)} s`;
  if (result.ok) return `Built in ${time}.\n`;
  if (!succeededBefore) return `\nThe site could not be built (${time}). Mend what is said above and save the file.\n`;
  return `\nThat could not be built (${time}). The last good site stays up; mend what is said above and save the file.\n`;
}
