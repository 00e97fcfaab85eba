import type { PartialDate } from '../../model/partial-date.ts';
import { toDate } from './calendar.ts';
import { MONTH, monthNumber, WEEKDAY, YEAR } from './words.ts';

/** Where a text says itself when it was published: a line of its own for it, or a date with a clock time at its head. */

/** A date line stands among the first lines, or with the word 'published' among the last. */
const FIRST_LINES = 12;
const LAST_LINES = 4;
/** A line that holds more than this is a sentence. */
const LONGEST_LINE = 160;

const DAY_NAME = `(?:(?:${WEEKDAY}|Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat),?\\.?\\s+)`;
const DATE = `(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s?[-/ ]?(?<month>${MONTH}),?[-/ ]?\\s?(?<year>${YEAR})|(?<month2>${MONTH})\\s?(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year2>${YEAR})|(?<year3>(?:19|20)\\d\\d)[-/](?<month3>\\d\\d)[-/](?<day3>\\d\\d)|(?<first>\\d{1,2})[/.](?<second>\\d{1,2})[/.](?<year4>(?:20)?\\d\\d))(?!\\d)`;
const TIME = '(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s?[AaPp]\\.?[Mm]\\.?)?)';
const ZONE = '(?:\\s*\\(?(?:[A-Z]{2,5}|Eastern|Pacific|[+-]\\d\\d:?\\d\\d)\\)?)';
const CLOCK = `(?:[T,|]?\\s*(?:-\\s+|at\\s+|—\\s+)?${TIME}${ZONE}?)`;
const LABEL = '(?:(?:first\\s+)?(?:published|posted)(?:\\s+on)?|date(?:line)?|publication date|released?)';

const PATTERNS = {
  titled: new RegExp(
    `^(?:By [^|]{2,60}\\|\\s*)?(?:first )?(?:published|posted):\\s+(?:${TIME},?\\s+)?${DAY_NAME}?${DATE}`,
    'i',
  ),
  labelled: new RegExp(`(?:^|[|·•\\s])${LABEL}\\s*:?\\s+${DAY_NAME}?${DATE}`, 'i'),
  alone: new RegExp(
    `^(?:[^|·•]{1,60}[|·•]\\s*)*${DAY_NAME}?${DATE}${CLOCK}?(?:\\s*-\\s*[A-Z][\\w ]{0,15})?[\\s.|]*$`,
  ),
  withClock: new RegExp(`^${DAY_NAME}?${DATE}${CLOCK}`),
  behindBar: new RegExp(
    `(?:^|\\s)(?:\\|\\s*|[Bb]y [A-Z][^|.]{2,60}[|,–—-]\\s*)${DAY_NAME}?${DATE}${CLOCK}?(?=$|[\\s|])`,
  ),
  updated: new RegExp(
    `(?:^|[|·•\\s])(?:last\\s+)?(?:updated|modified)(?:\\s+on)?\\s*:?\\s+${DAY_NAME}?${DATE}`,
    'i',
  ),
};

/**
 * The date of publication of a plain text that carries an unmistakable date line; undefined where it does not, or where
 * nobody can tell the day from the month. `text` has one paragraph a line.
 */
export function findPublished(text: string): PartialDate | undefined {
  const lines = text.split('\n').flatMap((line) => (line.trim() ? [line.trim()] : []));
  const first = lines.slice(0, FIRST_LINES);
  const last = lines.slice(FIRST_LINES).slice(-LAST_LINES);
  return (
    firstOf(first, PATTERNS.titled) ??
    firstOf([...first, ...last].filter(isShort), PATTERNS.labelled) ??
    firstOf(first.filter(isShort), PATTERNS.alone) ??
    firstOf(first, PATTERNS.withClock) ??
    firstOf(first, PATTERNS.behindBar) ??
    firstOf(first.filter(isShort), PATTERNS.updated)
  );
}

function isShort({ length }: string): boolean {
  return length <= LONGEST_LINE;
}

function firstOf(lines: readonly string[], pattern: RegExp): PartialDate | undefined {
  for (const line of lines) {
    const groups = pattern.exec(line.slice(0, 2 * LONGEST_LINE))?.groups;
    const date = groups && read(groups);
    if (date) return date;
  }
  return undefined;
}

function read(groups: Record<string, string | undefined>): PartialDate | undefined {
  const { day, month, year, day2, month2, year2, day3, month3, year3, first, second, year4 } = groups;
  if (year) return toDate(Number(year), monthNumber(month ?? ''), Number(day));
  if (year2) return toDate(Number(year2), monthNumber(month2 ?? ''), Number(day2));
  if (year3) return toDate(Number(year3), Number(month3), Number(day3));
  const [a, b] = [Number(first), Number(second)];
  const full = year4?.length === 2 ? 2000 + Number(year4) : Number(year4);
  if (a > 12 || a === b) return toDate(full, b, a);
  return b > 12 ? toDate(full, a, b) : undefined;
}
