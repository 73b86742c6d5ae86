// The list of chart forms in data/README.md is the list that the code has.

import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { checks } from "../../../charts/checks.ts";

const words = { required: "needed", optional: "can be used", unused: "not used" } as const;

test("data/README.md lists every form, what it shows and which fields it needs", async () => {
  const text = await readFile("data/README.md", "utf8");
  const table = text.slice(text.indexOf("| form | shows |")).split("\n\n")[0]!;
  const rows = table.split("\n").slice(2);
  expect(rows).toEqual(
    Object.values(checks).map(
      ({ id, shows, needs }) =>
        `| \`${id}\` | ${shows} | ${words[needs.row]} | ${words[needs.by]} | ${words[needs.part]} |`,
    ),
  );
});
