// A fault found in the data, said so that someone who does not program can mend it. Knows nothing of evidence.

/** One fault at one place. `line` and `column` count from 1; 0 means "the file as a whole". */
export type Problem = {
  /** Path of the file, as the reader would type it, with forward slashes. */
  file: string;
  line: number;
  column: number;
  /** Name of the column or front-matter field, or "" where none applies. */
  field: string;
  /** Stable kebab-case name of the kind of fault. */
  code: string;
  found: string;
  expected: string;
  fix: string;
};

/** How many problems of one file are printed before the rest are only counted. */
export const problemsShownPerFile = 50;

/** Orders problems by file, line, column and code, so that two runs print the same text. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.found, b.found),
  );
}

/** Sorts, keeps at most fifty problems a file, and says aloud how many were left out. */
export function capProblems(problems: readonly Problem[]): Problem[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of sortProblems(problems)) {
    const list = byFile.get(problem.file);
    if (list) list.push(problem);
    else byFile.set(problem.file, [problem]);
  }
  return [...byFile.values()].flatMap(capOneFile);
}

/** One problem as the lines a person reads. */
export function problemText(problem: Problem): string {
  const place = [problem.file, ...(problem.line > 0 ? [problem.line, problem.column || 1] : [])].join(":");
  const field = problem.field ? ` (${problem.field})` : "";
  return [
    `${place}${field}  [${problem.code}]`,
    `  found:    ${problem.found}`,
    `  expected: ${problem.expected}`,
    `  to mend:  ${problem.fix}`,
  ].join("\n");
}

function capOneFile(problems: Problem[]): Problem[] {
  if (problems.length <= problemsShownPerFile) return problems;
  const shown = problems.slice(0, problemsShownPerFile);
  const file = shown[0]!.file;
  return [
    ...shown,
    {
      file,
      line: 0,
      column: 0,
      field: "",
      code: "too-many-problems",
      found: `${problems.length} problems in this file; the first ${problemsShownPerFile} are shown above`,
      expected: "no problems",
      fix: "Mend the ones shown, then run the check again to see the rest.",
    },
  ];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
