// Two projects, so that a unit test never waits for a site to be built: only what looks at a site does.

import { defineConfig } from "vitest/config";

/** Test files that share a process load modules, and parse pages, once. None may leave anything behind for the next. */
const common = {
  isolate: false,
  setupFiles: "tests/dom-setup.ts",
  testTimeout: 180_000,
  hookTimeout: 600_000,
  // A slow machine is no fault of the site.
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    // The tests of the site wait for other processes (builds, a browser), so two at a time pay even on two cores.
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...common,
          name: "code",
          include: ["tests/{unit,gallery}/**/*.test.{ts,tsx}"],
        },
      },
      {
        test: {
          ...common,
          name: "site",
          include: ["tests/{contract,browser}/**/*.test.{ts,tsx}"],
          globalSetup: "tests/global-setup.ts",
        },
      },
    ],
  },
});
