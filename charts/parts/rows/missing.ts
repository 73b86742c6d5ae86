// Missing values in charts with rows: the reason in words where the mark would stand. Knows no form.

import type { Markish } from "@observablehq/plot";
import { isKnown } from "../../../src/model/numbers/cell.ts";
import type { Frame } from "../../frame.ts";
import { wordsMark } from "../marks.ts";
import type { Spot } from "./spots.ts";
import { missingWords } from "../words.ts";

/** Reasons in words in the lanes whose value is missing, beside the line at `zeroAt`; `named` says whose they are. */
export function missingMark(spots: readonly Spot[], zeroAt: number, frame: Frame, named = false): Markish {
  const toLeft = zeroAt > frame.width * 0.6;
  const words = spots
    .filter(({ point }) => !point || !isKnown(point.cell))
    .map(({ y, point, by }) => {
      const reason = missingWords(point?.cell);
      return { x: zeroAt + (toLeft ? -6 : 6), y, lines: [by && named ? `${by.title}: ${reason}` : reason] };
    });
  return wordsMark(words, frame, { muted: true, italic: true, rim: true, anchor: toLeft ? "end" : "start" });
}
