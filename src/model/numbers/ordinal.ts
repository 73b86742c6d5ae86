// A place in an order in figures. Knows nothing of what is ordered.

/** 1 -> "1st", 12 -> "12th", 22 -> "22nd". */
export const ordinalText = (place: number): string =>
  `${place}${/1\d$/.test(String(place)) ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th")}`;
