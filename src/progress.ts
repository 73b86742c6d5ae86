// Says what a build has done, with counts and the time of each stage. Knows no stage by name; the clock and the mouth are passed in.

export type Progress = {
  /** Runs a stage and reports it: "Read and checked 139 files in 0.4 s". `what` may be told from the result. */
  stage<Result>(
    verb: string,
    what: string | ((result: Result) => string),
    run: () => Result | Promise<Result>,
  ): Promise<Result>;
  /** Starts a clock; calling what it gives reports the time since. */
  start(): (verb: string, what: string) => void;
};

/** Progress told through `say`, timed by `now` (milliseconds). */
export function makeProgress(say: (line: string) => void, now: () => number): Progress {
  const start: Progress["start"] = () => {
    const begun = now();
    return (verb, what) => say(`${verb} ${what} in ${((now() - begun) / 1000).toFixed(1)} s`);
  };
  return {
    start,
    async stage(verb, what, run) {
      const done = start();
      const result = await run();
      done(verb, typeof what === "string" ? what : what(result));
      return result;
    },
  };
}

export const silentProgress: Progress = makeProgress(
  () => {},
  () => 0,
);
