// Dates as they are written in the data. Knows nothing of periods or evidence.

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** True for "2019-03" and "2019-03-31", false for anything else, 2019-02-30 included. */
export function isIsoMonthOrDay(text: string): boolean {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** "2019-03" -> "March 2019"; "2019-03-31" -> "31 March 2019"; "2019" -> "2019". */
export function dateLabel(iso: string): string {
  const [year = "", month, day] = iso.split("-");
  if (!month) return year;
  return [day ? Number(day) : null, months[Number(month) - 1], year].filter(Boolean).join(" ");
}
