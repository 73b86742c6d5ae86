// What src/client/walk.ts promises: every value is reached by arrow keys, and no key leads out of the table.

import { expect, test } from "vitest";
import { stepFrom, type Ground } from "../../../src/client/walk.ts";

const line: Ground = { rows: 3, columns: 2, across: true };
const bars: Ground = { rows: 3, columns: 2, across: false };
const single: Ground = { rows: 3, columns: 1, across: false };
const first = { row: 0, column: 0 };

test("left and right walk the periods of a line, up and down lead from one line to another", () => {
  expect(stepFrom(first, "ArrowRight", line)).toEqual({ row: 1, column: 0 });
  expect(stepFrom(first, "ArrowDown", line)).toEqual({ row: 0, column: 1 });
});

test("up and down walk the rows of other charts, left and right what is told apart in a row", () => {
  expect(stepFrom(first, "ArrowDown", bars)).toEqual({ row: 1, column: 0 });
  expect(stepFrom(first, "ArrowRight", bars)).toEqual({ row: 0, column: 1 });
});

test("all four walk the rows where nothing is told apart", () => {
  for (const key of ["ArrowRight", "ArrowDown"]) expect(stepFrom(first, key, single)).toEqual({ row: 1, column: 0 });
  for (const key of ["ArrowLeft", "ArrowUp"])
    expect(stepFrom({ row: 2, column: 0 }, key, single)).toEqual({ row: 1, column: 0 });
});

test("Home and End lead to the first and the last row, any other key nowhere", () => {
  expect(stepFrom({ row: 1, column: 1 }, "Home", bars)).toEqual({ row: 0, column: 1 });
  expect(stepFrom({ row: 1, column: 1 }, "End", bars)).toEqual({ row: 2, column: 1 });
  for (const key of ["Shift", "a", "Tab", "Escape", "constructor"]) expect(stepFrom(first, key, bars)).toBeNull();
});

test("every value can be reached from the first, and none lies outside", () => {
  for (const ground of [line, bars, single]) {
    const seen = new Map([["0 0", first]]);
    for (const place of seen.values())
      for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]) {
        const next = stepFrom(place, key, ground)!;
        seen.set(`${next.row} ${next.column}`, next);
      }
    expect(seen.size).toBe(ground.rows * ground.columns);
    for (const { row, column } of seen.values()) {
      expect(row >= 0 && row < ground.rows && column >= 0 && column < ground.columns).toBe(true);
    }
  }
});
