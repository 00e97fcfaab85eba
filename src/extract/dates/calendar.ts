import { isPartialDate, type PartialDate } from '../../model/partial-date.ts';

/**
 * Days, months and quarters by arithmetic on partial dates. Everything is in UTC and nothing asks a clock: what is not
 * in the text or in the date of publication does not exist here.
 */

const DAY_MS = 86_400_000;

/** What is known of a date, as numbers. `day` is there only with `month`. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

/** The parts that a partial date names; a quarter names only its year. */
export function partsOf(date: PartialDate): DateParts {
  const year = Number(date.slice(0, 4));
  if (date.length === 4 || date.includes('Q')) return { year };
  const month = Number(date.slice(5, 7));
  return date.length === 7 ? { year, month } : { year, month, day: Number(date.slice(8)) };
}

/** The partial date of those parts; undefined where there is no such day. */
export function toDate(year: number, month?: number, day?: number): PartialDate | undefined {
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part ? [two(part)] : []))];
  const date = parts.join('-');
  return isPartialDate(date) ? date : undefined;
}

export function quarterDate(year: number, quarter: number): PartialDate {
  return `${year}-Q${quarter}`;
}

export function quarterOfMonth(month: number): number {
  return Math.ceil(month / 3);
}

export function isDay(date: PartialDate | undefined): date is PartialDate {
  return date?.length === 10;
}

/** `count` days after the day; before it where negative. */
export function addDays(day: PartialDate, count: number): PartialDate {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: PartialDate): number {
  return new Date(day).getUTCDay();
}

/** The month that lies `count` months after the one of the date, which must have a month. */
export function addMonths({ year, month = 1 }: DateParts, count: number): PartialDate {
  const months = year * 12 + month - 1 + count;
  return toDate(Math.floor(months / 12), (months % 12) + 1) ?? String(year);
}

/** A stretch of days has no form of its own; it is dated by a month or a year that holds at least this share of it. */
const SHARE = 0.6;

/** The month, or else the year, in which most of the days lie, first and last included. Undefined where none does. */
export function mostOf(days: readonly PartialDate[]): PartialDate | undefined {
  for (const length of [7, 4]) {
    const counts = new Map<string, number>();
    for (const day of days) counts.set(day.slice(0, length), (counts.get(day.slice(0, length)) ?? 0) + 1);
    const [date, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    if (count > 0 && count / days.length >= SHARE) return date;
  }
  return undefined;
}

/** The days from one to another, both included. */
export function daysFrom(first: PartialDate, count: number): PartialDate[] {
  return Array.from({ length: count }, (_, n) => addDays(first, n));
}

/** Monday to Friday of the week in which the day lies: companies act on those. Weeks begin on Monday. */
export function workingDays(day: PartialDate): PartialDate[] {
  return daysFrom(addDays(day, -((weekdayOf(day) + 6) % 7)), 5);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
