// Keeps labels apart: pure arithmetic on heights. Knows no texts.

/**
 * New middles for blocks that want to stand at given middles, in the same order, without overlap where the room allows.
 * @param blocks wanted middle and height of each, in pixels
 * @param room first and last pixel that a block may cover
 */
export function spread(
  blocks: readonly { middle: number; height: number }[],
  room: readonly [number, number],
): number[] {
  const order = blocks.map((_, i) => i).sort((a, b) => blocks[a]!.middle - blocks[b]!.middle || a - b);
  const middles = blocks.map(({ middle }) => middle);
  let floor = room[0];
  for (const i of order) {
    middles[i] = Math.max(middles[i]!, floor + blocks[i]!.height / 2);
    floor = middles[i]! + blocks[i]!.height / 2;
  }
  let ceiling = room[1];
  for (const i of order.reverse()) {
    middles[i] = Math.min(middles[i]!, ceiling - blocks[i]!.height / 2);
    ceiling = middles[i]! - blocks[i]!.height / 2;
  }
  return middles;
}
