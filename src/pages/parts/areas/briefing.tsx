// What a printed briefing of two pages leaves out, and how it says so. Knows no figure.

import type { Area } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";

/** The class of a row that a printed page has no room for. */
export const beyondPrint = (index: number, printed: number): string | undefined =>
  index >= printed ? "screen-only" : undefined;

/** On paper only: how much more there is. The address of all of it stands once, under the title. */
export const MoreOnScreen = ({ count }: { count: number }) =>
  count <= 0 ? null : <p class="print-only">Left out on paper: {count}.</p>;

/** On paper only: where the whole page is. */
export function WholePage({ area }: { area: Area }) {
  return <p class="print-only">All of it, with every figure and source: {useSite().absolute(paths.area(area))}</p>;
}
