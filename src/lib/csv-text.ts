// Rows of cells as CSV text. Knows nothing of what they mean; the site's script writes its downloads with it too.

/** RFC 4180 quoting, LF, a line break at the end. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoted).join(",")}\n`).join("");

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
