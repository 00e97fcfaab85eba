import { isPartialDate, type PartialDate } from '../model/partial-date.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})(?!\\d)';

/** How people and systems write a day, and in which order. `11/12/2019` is no day: it is one of two. */
const FORMS: readonly [RegExp, 'ymd' | 'dmy' | 'mdy'][] = [
  [new RegExp(`(?<!\\d)${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`), 'ymd'],
  [new RegExp(`(?<![\\d.])${DAY}(?: of)?[ -]${MONTH},?[ -]${YEAR}`, 'i'), 'dmy'],
  [new RegExp(`(?<!\\p{L})${MONTH} ${DAY}(?:,| at)? ?${YEAR}`, 'iu'), 'mdy'],
  [/^((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/, 'ymd'],
  [new RegExp(`(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.${YEAR}`), 'dmy'],
  [new RegExp(`(?<!\\d)(1[3-9]|2\\d|3[01])/(\\d{1,2})/${YEAR}`), 'dmy'],
  [new RegExp(`(?<!\\d)(\\d{1,2})/(1[3-9]|2\\d|3[01])/${YEAR}`), 'mdy'],
];

/** The first day that a line of text names in full, in English or in figures; undefined where it could be read two ways. */
export function readWrittenDate(text: string): PartialDate | undefined {
  const found = FORMS.flatMap(([form, order]) => {
    const match = form.exec(text);
    const part = (letter: string) => match?.[order.indexOf(letter) + 1];
    const date = match && toDate(part('y'), part('m'), part('d'));
    return match && date ? [{ date, at: match.index }] : [];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.date;
}

/** True where a line is a day, with the hour or a word before it, and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > 80 || !readWrittenDate(text)) return false;
  const rest = FORMS.reduce(
    (line, [form]) => line.replace(new RegExp(form, `${form.flags}g`), ' '),
    text.replace(ABOUT_TIME, ' '),
  );
  return !/\p{L}{2}/u.test(rest.replace(ABOUT_TIME, ' '));
}

/** A day stands by itself no lower than this. */
export const LINES_ABOVE = 6;

/** The first line above a text that is a day and nothing else, and not the day of a change. */
export function readDateAbove(lines: readonly string[]): PartialDate | undefined {
  const line = lines
    .slice(0, LINES_ABOVE)
    .find((text) => isDateLine(text) && !/updated|modified/i.test(text));
  return line === undefined ? undefined : readWrittenDate(line);
}

const ABOUT_TIME =
  /(?<!\p{L})(?:first published|published|posted|updated|last|modified|on|at|date|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|[ap]\.?m\b\.?|gmt|utc|bst|[ecmp][sd]?t|hkt|ist|local time)(?!\p{L}):?/giu;

function toDate(year = '', month = '', day = ''): PartialDate | undefined {
  const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${two(number)}-${two(Number(day))}`;
  return isPartialDate(date) ? date : undefined;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The day in the path of an address, such as `/2019/11/18/` or `/2019/nov/18/`; a month where it has only that. */
export function readAddressDate(address: string): PartialDate | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname } = new URL(address);
  const [, year, month, day] =
    /\/((?:19|20)\d{2})[/-]?(\d{2}|[a-z]{3})(?:[/-]?(\d{1,2}))?(?=[/-])/i.exec(`${pathname}/`) ?? [];
  if (!year || !month) return undefined;
  if (day) return toDate(year, month, day);
  const date = toDate(year, month, '1');
  return date?.slice(0, 7);
}
