// What src/lib/problem.ts promises.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  capProblems,
  problemText,
  problemsShownPerFile,
  sortProblems,
  type Problem,
} from "../../../src/lib/problem.ts";

const problem = (changes: Partial<Problem> = {}): Problem => ({
  ...{ file: "a.csv", line: 3, column: 7, field: "value", code: "percent-sign" },
  ...{ found: '"7%"', expected: "a plain number", fix: "Take it out.", ...changes },
});

const anyProblem = fc
  .record({
    file: fc.constantFrom("a.csv", "b.md"),
    line: fc.nat({ max: 5 }),
    column: fc.nat({ max: 5 }),
    code: fc.constantFrom("x", "y"),
    found: fc.constantFrom("1", "2"),
  })
  .map(problem);

describe("problemText", () => {
  it("says place, kind, what was found, what was expected and how to mend it", () => {
    expect(problemText(problem())).toBe(
      'a.csv:3:7 (value)  [percent-sign]\n  found:    "7%"\n  expected: a plain number\n  to mend:  Take it out.',
    );
  });

  it("leaves out a field and a place that there are not", () => {
    expect(problemText(problem({ line: 0, column: 0, field: "" })).split("\n")[0]).toBe("a.csv  [percent-sign]");
  });
});

describe("sortProblems", () => {
  it("gives the same order, whatever order they come in", () => {
    fc.assert(
      fc.property(fc.array(anyProblem), fc.nat(), (problems, seed) => {
        const shuffled = [...problems].sort((a, b) => ((a.line * 7 + seed) % 5) - ((b.line * 7 + seed) % 5));
        expect(sortProblems(shuffled).map(problemText)).toEqual(sortProblems(problems).map(problemText));
      }),
    );
  });

  it("goes by file, then line, then column", () => {
    const places = [problem({ line: 10 }), problem({ line: 9, column: 12 }), problem({ line: 9, column: 2 })];
    const all = [problem({ file: "b.md", line: 1 }), ...places];
    expect(sortProblems(all)).toEqual([places[2], places[1], places[0], all[0]]);
  });
});

describe("capProblems", () => {
  const many = (count: number, file = "a.csv") =>
    Array.from({ length: count }, (_, index) => problem({ file, line: index + 1 }));

  it("keeps fifty of a file as they are", () => {
    expect(capProblems(many(problemsShownPerFile))).toEqual(many(problemsShownPerFile));
  });

  it("says after the fiftieth how many there are, and forgets no other file", () => {
    const capped = capProblems([...many(120), ...many(1, "b.md")]);
    expect(capped).toHaveLength(52);
    expect(capped[50]).toMatchObject({ file: "a.csv", line: 0, code: "too-many-problems" });
    expect(capped[50]?.found).toContain("120 problems");
    expect(capped[51]?.file).toBe("b.md");
  });
});
