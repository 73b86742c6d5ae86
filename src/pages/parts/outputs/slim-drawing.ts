// A drawing for a page that has no script and every colour in its style sheet: the same picture in fewer bytes. Pure; knows
// no form, and of drawings only what the chart layer writes.

/** Leaves out what only script reads and what is said twice, and writes places and neighbours that look alike shorter. */
export function slimDrawing(svg: string): string {
  const pieces = svg
    .replace(/ data-[a-z-]+="[^"]*"/g, "")
    // The style sheet of the page has these colours.
    .replace(/var\((--[a-z0-9-]+), #[0-9a-f]+\)/g, "var($1)")
    .replace(/<text transform="translate\(([^,]+),([^)]+)\)" y="([^"]+)"/g, '<text x="$1" y="$2" dy="$3"')
    .replace(/ d="([^"]*)"/g, (_, path: string) => ` d="${shortPath(path)}"`)
    .split(/(?=<)/);
  return joinedStrokes(withoutSeams(pieces)).replace(/(<g class="chart-cell"[^>]*>)(.*?)<\/g>/g, withoutTitles);
}

/** Level and upright lines need one number: "M1,2L5,2L5,9Z" -> "M1,2H5V9Z". */
function shortPath(path: string): string {
  let [x, y] = ["", ""];
  return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)(?=[MLZ]|$)|[^ML]+|[ML]/g, (all, command, right, down) => {
    if (right === undefined) {
      // After a curve it is not known where the pen is.
      [x, y] = ["", ""];
      return all as string;
    }
    const [isLevel, isUpright] = [command === "L" && down === y, command === "L" && right === x];
    [x, y] = [right as string, down as string];
    return isLevel ? `H${x}` : isUpright ? `V${y}` : (all as string);
  });
}

/** Joins groups that follow each other and begin alike; a seam is looked for between groups of the same depth only. */
function withoutSeams(pieces: readonly string[]): string {
  const open: string[] = [];
  const kept: string[] = [];
  /** How the group began that the last piece ended, if it ended one. */
  let ended: string | null = null;
  for (const piece of pieces) {
    const opens = piece.startsWith("<g");
    if (opens && piece === ended) kept.pop();
    else kept.push(piece);
    if (opens) open.push(piece);
    ended = piece === "</g>" ? open.pop()! : null;
  }
  return kept.join("");
}

/** The strokes of a hatching as one path: they never cross, so nothing is laid over anything. */
const joinedStrokes = (svg: string): string =>
  svg.replace(/<g class="chart-hatch".*?<\/g>/g, (group) => group.replaceAll('"/><path d="', ""));

/** The figure of a cell is printed in it, so the browser's own box would say it again. */
const withoutTitles = (group: string): string =>
  group.replace(/<title>[^<]*<\/title>/g, "").replace(/><\/path>/g, "/>");
