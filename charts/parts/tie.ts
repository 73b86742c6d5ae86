// Ties a mark to the value that it shows, so that a reader's script can find it by the key of its row. Knows no form.

/** The beginnings of Plot's labels that `clean-svg` writes as data attributes; every other label is left out. */
export const ties: Readonly<Record<string, string>> = { "shows ": "data-key", "follows ": "data-of" };

type Keyed = { key: string };

/** Plot's option for marks that show one value each: the dot, the bar, the tile. They carry `data-key`. */
export const shows = <Datum>(pointOf: (datum: Datum) => Keyed): { ariaLabel: (datum: Datum) => string } => ({
  ariaLabel: (datum) => `shows ${pointOf(datum).key}`,
});

/** Plot's option for marks that belong to a value or to a line of them: whisker, band, line. They carry `data-of`. */
export const follows = <Datum>(pointOf: (datum: Datum) => Keyed): { ariaLabel: (datum: Datum) => string } => ({
  ariaLabel: (datum) => `follows ${pointOf(datum).key}`,
});
