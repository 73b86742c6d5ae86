// What a change says of a row: figures before and now, and none that is hidden today.

import { describe, expect, it } from "vitest";
import { figuresSaid } from "../../../../src/model/history/change-words.ts";
import { goodFiles, libraryOf } from "../../../helpers/evidence.ts";

const library = libraryOf(goodFiles);
const indicator = library.indicators.find(({ id }) => id === "example-cases")!;
const row = (key: string) => ({ row: key, before: { value: "61803", row: "a" }, now: { value: "61804", row: "b" } });

describe("a change of a row", () => {
  it("says both figures", () => {
    expect(figuresSaid(row("x00000011.2020-03"), indicator, library.statuses)).toEqual({
      before: "61,803",
      now: "61,804",
    });
  });

  it("repeats no figure of a row that is hidden today, from whichever edition", () => {
    const hidden = row("x00000013.2020-03");
    const said = "a figure that is hidden now";
    expect(figuresSaid(hidden, indicator, library.statuses)).toEqual({ before: said, now: said });
    const since = { ...hidden, now: { missing: "suppressed", row: "b" } };
    expect(figuresSaid(since, indicator, library.statuses)).toEqual({
      before: said,
      now: "no figure: suppressed",
    });
  });
});
