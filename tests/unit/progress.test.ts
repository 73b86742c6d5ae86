// Progress says each stage with its count and its time, after it ended and only if it ended well.

import { expect, test } from "vitest";
import { makeProgress, silentProgress } from "../../src/progress.ts";

/** Progress with a clock that the test winds. */
function wound() {
  const said: string[] = [];
  let time = 0;
  const progress = makeProgress(
    (line) => said.push(line),
    () => time,
  );
  return { progress, said, wait: (milliseconds: number) => (time += milliseconds) };
}

test("a stage is told when it has ended, with its time to a tenth of a second", async () => {
  const { progress, said, wait } = wound();
  const result = await progress.stage("Read", "3 files", async () => {
    expect(said).toEqual([]);
    wait(1_249);
    return 7;
  });
  expect(result).toBe(7);
  expect(said).toEqual(["Read 3 files in 1.2 s"]);
});

test("what a stage did may be told from its result", async () => {
  const { progress, said } = wound();
  await progress.stage(
    "Indexed",
    (pages: number) => `${pages} pages`,
    () => 12,
  );
  expect(said).toEqual(["Indexed 12 pages in 0.0 s"]);
});

test("a stage that fails says nothing and passes its error on", async () => {
  const { progress, said } = wound();
  const stage = progress.stage("Read", "files", () => Promise.reject(new Error("no such folder")));
  await expect(stage).rejects.toThrow("no such folder");
  expect(said).toEqual([]);
});

test("a clock counts from its own start, whatever else is told meanwhile", async () => {
  const { progress, said, wait } = wound();
  const done = progress.start();
  wait(500);
  await progress.stage("Read", "files", () => wait(500));
  done("Built", "the site");
  expect(said).toEqual(["Read files in 0.5 s", "Built the site in 1.0 s"]);
});

test("silent progress runs the stage and gives its result", async () => {
  expect(await silentProgress.stage("Read", "files", () => "read")).toBe("read");
});
