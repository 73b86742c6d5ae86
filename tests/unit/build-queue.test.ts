// When builds start: after a quiet moment, never two at once, and one more for any number of changes meanwhile.

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeBuildQueue } from "../../src/cli/serve/build-queue.ts";

const quiet = 100;
let finish: (() => void)[];
let running: number;

/** A build that lasts until the test ends it. */
async function build(): Promise<void> {
  expect(++running).toBe(1);
  await new Promise<void>((resolve) => finish.push(resolve));
  running--;
}

/** Ends the build under way and lets the queue take its next step. */
async function finishBuild(): Promise<void> {
  finish.at(-1)?.();
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  finish = [];
  running = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

test("a burst of changes makes one build, after the quiet", async () => {
  const queue = makeBuildQueue(build, quiet);
  for (let change = 0; change < 5; change++) {
    queue.request();
    await vi.advanceTimersByTimeAsync(quiet - 1);
  }
  expect(finish).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(finish).toHaveLength(1);
});

test("changes during a build make exactly one more", async () => {
  const queue = makeBuildQueue(build, quiet);
  void queue.start();
  for (let change = 0; change < 3; change++) queue.request();
  await vi.advanceTimersByTimeAsync(quiet * 5);
  expect(finish).toHaveLength(1);
  await finishBuild();
  expect(finish).toHaveLength(2);
  await finishBuild();
  await vi.advanceTimersByTimeAsync(quiet * 5);
  expect(finish).toHaveLength(2);
});

test("a change after a build makes another, and none after stop", async () => {
  const queue = makeBuildQueue(build, quiet);
  void queue.start();
  await finishBuild();
  queue.request();
  await vi.advanceTimersByTimeAsync(quiet);
  expect(finish).toHaveLength(2);
  queue.request();
  queue.stop();
  await finishBuild();
  queue.request();
  await vi.advanceTimersByTimeAsync(quiet * 5);
  expect(finish).toHaveLength(2);
});
