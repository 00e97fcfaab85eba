import { isPartialDate, type PartialDate } from '../../model/partial-date.ts';

const YEAR_FIRST = /^(\d{4})年?(?:(?:[-/.]|(?<=年))(\d{1,2})月?)?(?:(?:[-/.]|(?<=月))(\d{1,2})日?)?$/;
/** What quarters are called: Q2 and T2, Quartal, trimestre, 季度, الربع. */
const QUARTER_WORD = /(?<!\p{L})[qt](?!\p{L})|quart|trimest|季|ربع/iu;

/**
 * A date as people write it, as precise as they wrote it: `2021-05-25`, `2021/5`, `Q2 2021`, `25 May 2021`, `May 2021`
 * with the months, quarters and digits of their language. Empty text is no date; `undefined`: nobody can say what it means, as of 5/6/2021.
 */
export function readDate(text: string, locale: string): PartialDate | '' | undefined {
  const written = text
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));
  if (!written) return '';
  const date = readNumbers(written) ?? readQuarter(written) ?? readWords(written, locale);
  return date !== undefined && isPartialDate(date) ? date : undefined;
}

function readNumbers(text: string): string | undefined {
  const [found, ...parts] = YEAR_FIRST.exec(text) ?? [];
  if (!found) return undefined;
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

function readQuarter(text: string): string | undefined {
  const { year, others } = numbersIn(text);
  const [quarter = '', ...more] = others;
  if (!year || !/^[1-4]$/.test(quarter) || more.length > 0 || !QUARTER_WORD.test(text)) return undefined;
  return `${year}-Q${quarter}`;
}

function readWords(text: string, locale: string): string | undefined {
  const month = monthIn(text, locale);
  const { year, others } = numbersIn(text);
  const [day, ...more] = others;
  if (!month || !year || more.length > 0) return undefined;
  return [year, month, ...(day ? [day] : [])].map((part) => String(part).padStart(2, '0')).join('-');
}

function numbersIn(text: string): { year: string | undefined; others: string[] } {
  const numbers: string[] = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  return { year, others: numbers.filter((number) => number !== year) };
}

/** The month that a text names, 1 to 12; in the reader's language, or in English as most sources are. */
function monthIn(text: string, locale: string): number | undefined {
  const words: string[] = text.toLocaleLowerCase(locale).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const names = [locale, 'en'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) => monthNames(language, length)),
  );
  const found = names.find(({ name }) => words.includes(name));
  return found?.month;
}

function monthNames(locale: string, length: 'long' | 'short'): { name: string; month: number }[] {
  const format = new Intl.DateTimeFormat(locale, { month: length, calendar: 'gregory', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => ({
    // 'Sept.' is written without its dot, too.
    name: format.format(Date.UTC(2021, i)).toLocaleLowerCase(locale).replace(/\.$/, ''),
    month: i + 1,
  }));
}
