// Decides when to build: after a short quiet, one build at a time, and exactly one more when something changed
// meanwhile. Knows nothing of files or processes.

export type BuildQueue = {
  /** Builds at once; settles when nothing is left to build. Call it first, and once. */
  start(): Promise<void>;
  /** Says that something changed. */
  request(): void;
  /** No build starts after this; one under way is left to end by itself. */
  stop(): void;
};

/**
 * Makes a queue in front of `build`.
 * @param build runs one build; must not reject
 * @param quiet milliseconds without a change before a build starts: editors save in several steps
 */
export function makeBuildQueue(build: () => Promise<void>, quiet: number): BuildQueue {
  let timer: NodeJS.Timeout | undefined;
  let building = false;
  let again = false;
  let stopped = false;

  async function start(): Promise<void> {
    building = true;
    do {
      again = false;
      await build();
    } while (again && !stopped);
    building = false;
  }

  function request(): void {
    again = building;
    clearTimeout(timer);
    if (!building && !stopped) timer = setTimeout(() => void start(), quiet);
  }

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
  }

  return { start, request, stop };
}
