import type { PartialDate } from '../../model/partial-date.ts';
import { addDays, isDay, partsOf, toDate, weekdayOf } from './calendar.ts';
import type { DateContext, DateRule, Match } from './found-date.ts';
import {
  anyCase,
  beside,
  HYPHEN,
  LONG_MONTH,
  MONTH,
  monthNumber,
  NO_NUMBER_AFTER,
  WEEKDAY_BEFORE,
  WEEKDAYS,
  YEAR,
} from './words.ts';

/** Dates that name their day, month or year. Where they leave out the year, the date of publication tells it. */

/** 'Nov. 22' in an article of 19 November, with no verb that tells, is three days ahead rather than a year ago. */
const SOON_DAYS = 14;

const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th))?';
const YEAR_AFTER = `(?:,?\\s*(?:of\\s+)?(?<year>${YEAR})(?![\\d%]|[.,]\\d|\\s?[-–]\\s?\\d)|\\s+(?<which>last|this|next)\\s+year)?`;
/** Of a range of days the first is when it begins. */
const TO_DAY = `(?:(?:${HYPHEN}|\\s+to\\s+)(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?=[\\s,.)]))?`;

/** What makes a month of a word that is also a verb or a name of people. */
const MONTH_LEAD = anyCase(
  'in|since|until|till|during|last|this|next|early|late|mid|end|end of|start of|beginning of|as of|through|throughout|before|after|between|around',
);
const PERSON_LEAD = anyCase('by|from|for|to|of|with|and|or');
const QUALIFIED = `(?:(?:early|late|mid|the end of|end)(?:\\s+|${HYPHEN}))?`;

export const ABSOLUTE_RULES: DateRule[] = [
  {
    name: 'year-month-day',
    pattern: /\b(?<year>(?:19|20)\d\d)[-/](?<month>\d\d)[-/](?<day>\d\d)(?!\d)/g,
    resolve: ({ groups: { year, month, day } }) => toDate(Number(year), Number(month), Number(day)),
  },
  {
    name: 'numeric date',
    pattern:
      /(?<![\d/.])(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<year>(?:(?:19|20)\d)?\d\d?)(?![\d/]|\.\d)/g,
    resolve: numericDate,
  },
  {
    name: 'day and month',
    pattern: new RegExp(
      `\\b${WEEKDAY_BEFORE}${DAY}${TO_DAY}(?:\\s+(?:of\\s+)?|${HYPHEN})?(?<month>${MONTH})${YEAR_AFTER}`,
      'g',
    ),
    resolve: dayOfMonth,
  },
  {
    name: 'month and day',
    pattern: new RegExp(
      `\\b${WEEKDAY_BEFORE}(?<month>${MONTH})\\s*(?:the\\s+)?(?<!\\d)${DAY}(?!\\d)${TO_DAY}${NO_NUMBER_AFTER}${YEAR_AFTER}`,
      'g',
    ),
    resolve: dayOfMonth,
  },
  {
    name: 'month and year',
    pattern: new RegExp(
      `\\b(?<month>${MONTH})(?:,?\\s+(?:of\\s+)?|${HYPHEN})(?:(?<year>${YEAR})(?![\\d%]|[.,]\\d)|(?<which>last|this|next)\\s+year|of\\s+(?<that>that|the same)\\s+year)`,
      'g',
    ),
    resolve: monthOfYear,
  },
  {
    name: 'month',
    pattern: new RegExp(
      `\\b(?:(?:${MONTH_LEAD})(?:\\s+(?:the\\s+)?|${HYPHEN})${QUALIFIED}(?<month>${LONG_MONTH}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)|(?:${PERSON_LEAD})\\s+${QUALIFIED}(?<maybe>${LONG_MONTH})(?!\\s+[A-Z][a-z]|['’]s)|(?<bare>January|February|July|September|October|November|December))(?!\\s?\\d)(?!['’]?[A-Zb-rt-z])`,
      'g',
    ),
    resolve: monthAlone,
  },
];

function dayOfMonth({ groups, isAhead }: Match, { published }: DateContext): PartialDate | undefined {
  const [month, day] = [monthNumber(groups.month ?? ''), Number(groups.day)];
  if (groups.year) return toDate(Number(groups.year), month, day);
  if (!published) return undefined;
  const { year } = partsOf(published);
  if (groups.which) return toDate(year + beside(groups.which), month, day);
  if (!isDay(published)) return undefined;
  const here = toDate(year, month, day);
  if (!here) return undefined;
  // The weekday beside it leaves one year of the three, if any.
  if (groups.weekday) {
    const name = groups.weekday.slice(0, 3);
    const years = [year, year - 1, year + 1];
    return years
      .flatMap((each) => toDate(each, month, day) ?? [])
      .find((date) => WEEKDAYS[weekdayOf(date)]?.startsWith(name));
  }
  const [before, after] = [here <= published ? year : year - 1, here >= published ? year : year + 1];
  if (isAhead()) return toDate(after, month, day);
  const isSoon = here > published && here <= addDays(published, SOON_DAYS);
  return toDate(isSoon ? year : before, month, day);
}

function monthOfYear(
  { groups, earlier }: Match,
  { published, previous }: DateContext,
): PartialDate | undefined {
  const month = monthNumber(groups.month ?? '');
  if (groups.year) return toDate(Number(groups.year), month);
  if (groups.that) {
    const base = earlier.at(-1)?.date ?? previous;
    return base ? toDate(partsOf(base).year, month) : undefined;
  }
  return published && toDate(partsOf(published).year + beside(groups.which), month);
}

function monthAlone(
  { groups, isAhead, sentence, start }: Match,
  { published, running }: DateContext,
): PartialDate | undefined {
  const month = monthNumber(groups.month ?? groups.maybe ?? groups.bare ?? '');
  if (!published) return undefined;
  const { year, month: publishedMonth } = partsOf(published);
  if (!publishedMonth) return undefined;
  // The one before or after another month, which nobody has told.
  if (/\bthe (?:previous|preceding|following) $/i.test(sentence.slice(0, start))) return undefined;
  const lead = /^(last|next|this)\b/i.exec(sentence.slice(start))?.[1]?.toLowerCase();
  // Last May is over; this May may be the one that runs.
  if (lead === 'last') return toDate(month < publishedMonth ? year : year - 1, month);
  if (lead === 'next') return toDate(month > publishedMonth ? year : year + 1, month);
  if (lead === 'this') return toDate(year, month);
  if (isAhead()) return toDate(month >= publishedMonth ? year : year + 1, month);
  return runningOn(month, running) ?? toDate(month <= publishedMonth ? year : year - 1, month);
}

/** 'In July 2016 it was sold … In August' of the same year: a story goes on within the twelve months after. */
function runningOn(month: number, running: PartialDate | undefined): PartialDate | undefined {
  if (!running) return undefined;
  const from = partsOf(running);
  return toDate(month >= (from.month ?? 0) ? from.year : from.year + 1, month);
}

function numericDate({ groups }: Match, { dayFirst }: DateContext): PartialDate | undefined {
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const year = groups.year?.length === 4 ? Number(groups.year) : undefined;
  // Two figures of a year beside dots are as likely a version or an address.
  const full =
    year ?? (groups.mark === '/' && groups.year?.length === 2 ? 2000 + Number(groups.year) : undefined);
  if (!full) return undefined;
  const isDayFirst =
    groups.mark === '.' || first > 12 || first === second ? true : second > 12 ? false : dayFirst;
  if (isDayFirst === undefined) return undefined;
  return isDayFirst ? toDate(full, second, first) : toDate(full, first, second);
}
