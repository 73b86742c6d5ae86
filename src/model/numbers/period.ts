// The stretch of time that a value covers, and how it is said. Knows nothing of indicators.

import { dateLabel } from "../../lib/iso-date.ts";

/** `from` and `to` are ISO months ("2018-04") or days, both included. */
export type Period = {
  from: string;
  to: string;
  /** "year ending March 2019", "April 2013 to March 2016", "2015", "May 2020". */
  label: string;
  /** For axes: "2018/19", "2015", "2013-16". */
  short: string;
  /** First instant and first instant after the end, UTC, for placing on a time axis. */
  start: Date;
  end: Date;
};

const made = new Map<string, Period>();

/** The Period of two checked ISO months or days. Thousands of rows share a few periods, so each is made once. */
export function makePeriod(from: string, to: string): Period {
  const key = `${from} ${to}`;
  const period = made.get(key) ?? newPeriod(from, to);
  made.set(key, period);
  return period;
}

function newPeriod(from: string, to: string): Period {
  return { from, to, label: periodLabel(from, to), short: periodShort(from, to), start: startOf(from), end: endOf(to) };
}

function periodLabel(from: string, to: string): string {
  if (from === to) return dateLabel(to);
  const span = monthsBetween(from, to);
  if (span === 12 && from.slice(5) === "01" && to.slice(5) === "12") return to.slice(0, 4);
  if (span === 12) return `year ending ${dateLabel(to.slice(0, 7))}`;
  return `${dateLabel(from)} to ${dateLabel(to)}`;
}

function periodShort(from: string, to: string): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (first === last) return from === to && from.length > 4 ? dateLabel(to) : first;
  return monthsBetween(from, to) === 12 ? `${first}/${last.slice(2)}` : `${first}\u2013${last.slice(2)}`;
}

/** Whole months covered, both ends included; null-like -1 when the ends are days. */
function monthsBetween(from: string, to: string): number {
  if (from.length !== 7 || to.length !== 7) return -1;
  const count = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5));
  return count(to) - count(from) + 1;
}

function startOf(iso: string): Date {
  return new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
}

function endOf(iso: string): Date {
  const date = startOf(iso);
  if (iso.length === 7) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCDate(date.getUTCDate() + 1);
  return date;
}
