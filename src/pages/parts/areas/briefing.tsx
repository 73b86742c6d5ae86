// What a printed briefing of two pages leaves out, and how it says so. Knows no figure.

import type { Area } from "../../../model/things.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";

/** The class of a row that a printed page has no room for. */
export const beyondPrint = (index: number, printed: number): string | undefined =>
  index >= printed ? "screen-only" : undefined;

/** On paper only: how much more there is, and where. */
export function MoreOnScreen({ count, area }: { count: number; area: Area }) {
  const site = useSite();
  return count <= 0 ? null : (
    <p class="print-only">
      Left out on paper: {count}. All of it: {site.absolute(paths.area(area))}
    </p>
  );
}
