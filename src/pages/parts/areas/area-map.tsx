// The areas of one layout as hexagons that lead to their pages: a way in for the eye. The list beside it says the same.
// Knows no figure.

import { hexagon, honeycomb } from "../../../../charts/parts/tiles/honeycomb.ts";
import type { Tile } from "../../../model/areas/area.ts";
import { paths } from "../../routes.ts";
import { useSite } from "../../site.ts";

const room = { left: 0, top: 0, width: 560, height: 600, most: 76 };
/** How far apart tiles stand. */
const gap = 3;

export function AreaMap({ tiles, label }: { tiles: readonly Tile[]; label: string }) {
  const site = useSite();
  const comb = honeycomb(
    tiles.map(({ area, column, row, short }) => ({ row: area.code, column, line: row, short })),
    room,
  );
  return (
    <svg class="area-map" viewBox={`0 0 ${room.width} ${Math.ceil(comb.bottom)}`} role="group" aria-label={label}>
      {tiles.map(({ area, short }) => {
        const middle = comb.middles.get(area.code)!;
        const corners = hexagon(middle, comb.width, gap).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
        return (
          <a key={area.code} href={site.url(paths.area(area))}>
            <title>{area.name}</title>
            <path d={`M${corners.join("L")}Z`} />
            <text x={middle.x.toFixed(1)} y={middle.y.toFixed(1)} text-anchor="middle" dominant-baseline="central">
              {short}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
