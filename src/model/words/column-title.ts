// What readers call a column: names and periods stand where the file has codes and dates. Knows no row.

/** Columns of the file format whose words on a page are not what the file holds. */
const shownAs: ReadonlyMap<string, string> = new Map([
  ["area", "Area"],
  ["to", "Period"],
  ["series", "Definition"],
]);

/** The heading over the words of a column: "Area" over names, where the file's column is titled "Area code". */
export const columnTitle = ({ name, title }: { name: string; title: string }): string => shownAs.get(name) ?? title;
