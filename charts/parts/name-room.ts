// Finds room for names beside marks without covering a mark or another name. Pure arithmetic on boxes; draws nothing.

import type { Words } from "./marks.ts";
import type { Pixel } from "./pixels.ts";

export type Box = { left: number; right: number; top: number; bottom: number };

/** A wish: the mark at which a name is to stand, its lines, and their size in pixels. */
export type NameWish = { at: Pixel; lines: string[]; width: number; height: number };

/** Distance from the middle of a mark to its name. */
const reach = 8;

/**
 * For each wish, first come first served, words beside its mark: at its right, left, above or below. Null where no side is
 * free. Words are set from the left.
 */
export function placeNames(wishes: readonly NameWish[], marks: readonly Pixel[], room: Box): (Words | null)[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  return wishes.map((wish) => {
    const box = sidesOf(wish).find((side) => isInside(side, room) && !taken.some((other) => overlap(side, other)));
    if (!box) return null;
    taken.push(box);
    return { x: box.left, y: (box.top + box.bottom) / 2, lines: wish.lines };
  });
}

function sidesOf({ at, width, height }: NameWish): Box[] {
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  const [middle, above, below] = [at.y - height / 2, at.y - reach - height, at.y + reach];
  const [right, left, centred] = [at.x + reach, at.x - reach - width, at.x - width / 2];
  return [
    box(right, middle),
    box(left, middle),
    box(right - 2, above + 4),
    box(right - 2, below - 4),
    box(left + 2, above + 4),
    box(left + 2, below - 4),
    box(centred, above),
    box(centred, below),
  ];
}

const isInside = (box: Box, room: Box): boolean =>
  box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
