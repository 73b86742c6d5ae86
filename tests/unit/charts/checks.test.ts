// The checks of all forms stand in one list, which loads no drawing.

import { posix } from "node:path";
import { expect, test } from "vitest";
import { checks } from "../../../charts/checks.ts";
import { forms } from "../../../charts/forms.ts";
import { importsOf, sourceFiles } from "../../helpers/source-tree.ts";

/** Every package that a file loads at run time, itself or by way of others. */
async function packagesBehind(start: string): Promise<string[]> {
  const imports = (await sourceFiles("src", "charts")).flatMap(importsOf).filter(({ types }) => !types);
  const [files, packages] = [new Set([start]), new Set<string>()];
  for (const file of files) {
    for (const { to } of imports.filter(({ from }) => from === file)) {
      if (to.startsWith(".")) files.add(posix.join(posix.dirname(file), to));
      else packages.add(to);
    }
  }
  return [...packages];
}

test("each form has its check in the list, in the same order, and uses that one", () => {
  expect(Object.keys(checks)).toEqual(Object.keys(forms));
  for (const [id, { needs, check }] of Object.entries(checks)) {
    expect(forms[id]!.needs).toBe(needs);
    expect(forms[id]!.check).toBe(check);
  }
});

test("checking loads neither Plot nor a DOM; drawing does, so the reading of imports finds them", async () => {
  expect(await packagesBehind("charts/checks.ts")).toEqual([]);
  expect(await packagesBehind("src/evidence.ts")).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/plot|linkedom/)]),
  );
  expect(await packagesBehind("charts/forms.ts")).toEqual(expect.arrayContaining(["@observablehq/plot", "linkedom"]));
});
