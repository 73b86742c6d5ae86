// The part of Eleventy's programmatic interface that src/cli/build.ts uses; the package ships no types.

declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; configPath: null; config: (config: never) => Promise<unknown> },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
