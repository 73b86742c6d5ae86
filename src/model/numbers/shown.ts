// A row's value and its interval as tables show them. Knows no page.

import { isKnown } from "./cell.ts";
import type { Indicator, Observation } from "../things.ts";
import { quantityText, shownPlaces } from "./unit.ts";

type Measured = Pick<Indicator, "unit" | "decimals">;

const shown = (text: string, { unit, decimals }: Measured) => quantityText(text, unit, shownPlaces(text, decimals));

/** "1,711", "4.3%"; without a value the reason: "Not submitted". */
export const shownValue = (row: Observation, measured: Measured): string =>
  isKnown(row.cell) ? shown(row.cell.text, measured) : row.cell.reason.title;

/** "3.9% to 4.8%"; "" where the source prints no interval. */
export const shownInterval = ({ lower, upper }: Observation, measured: Measured): string =>
  lower === null || upper === null ? "" : `${shown(lower, measured)} to ${shown(upper, measured)}`;
