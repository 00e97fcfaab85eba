import * as v from 'valibot';

/**
 * A date as precise as its source and no more: `YYYY-MM-DD`, `YYYY-MM`, `YYYY-Qn` or `YYYY`.
 * Partial dates cover a span of days, so they are compared by span and never padded with invented days.
 */
export type PartialDate = string;

export type DatePrecision = 'day' | 'month' | 'quarter' | 'year';

/** First and last day that a partial date covers, both `YYYY-MM-DD`. */
export interface DateSpan {
  first: string;
  last: string;
}

// There was no year 0000; there is a company of 0578.
const SHAPE = /^(?!0000)(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?))?$/;

export function isPartialDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)];
  // Every month has so many.
  return day <= '28' || Number(day) <= daysInMonth(Number(year), Number(month));
}

export function datePrecision(date: PartialDate): DatePrecision {
  if (date.includes('Q')) return 'quarter';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The days a date covers. Throws a RangeError for text that is no partial date: validate at the border. */
export function dateSpan(date: PartialDate): DateSpan {
  const [, year, quarter, month, day] = SHAPE.exec(date) ?? [];
  if (!year) throw new RangeError(`not a partial date: ${date}`);
  if (day) return { first: date, last: date };
  const firstMonth = month ? Number(month) : quarter ? Number(quarter) * 3 - 2 : 1;
  const lastMonth = month ? Number(month) : quarter ? Number(quarter) * 3 : 12;
  return {
    first: `${year}-${two(firstMonth)}-01`,
    last: `${year}-${two(lastMonth)}-${two(daysInMonth(Number(year), lastMonth))}`,
  };
}

/** On which day a moment is where the reader is, now if none is given: by UTC it is another one for some hours of every day. */
export function dayOf(moment: Date | number | string = Date.now()): PartialDate {
  const date = new Date(moment);
  date.setUTCMinutes(date.getUTCMinutes() - date.getTimezoneOffset());
  return date.toISOString().slice(0, 10);
}

/** Sort order: by the first day covered, then the more precise date first. Undated goes last. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  const [x, y] = [dateSpan(a), dateSpan(b)];
  return compareText(x.first, y.first) || compareText(x.last, y.last);
}

/** The order of dates turned around; the undated still go last. */
export function newestFirst(a: PartialDate | undefined, b: PartialDate | undefined): number {
  return a && b ? compareDates(b, a) : compareDates(a, b);
}

/** True where every day that `date` can mean lies after every day that `other` can mean: sure, not guessed. */
export function isSurelyAfter(date: PartialDate, other: PartialDate): boolean {
  return dateSpan(date).first > dateSpan(other).last;
}

export const partialDateSchema = v.pipe(v.string(), v.check(isPartialDate, 'date'));

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
