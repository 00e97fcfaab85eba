import { datePrecision, type PartialDate } from '../model/partial-date.ts';
import type { Strings } from './strings.ts';

const FIELDS = {
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

// A formatter takes far longer to make than to use, and a timeline holds hundreds of dates.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A date as people write it, as precise as it is known: `25 May 2021`, `Jan 2021`, `Q3 2021`, `2021`. */
export function formatDate(date: PartialDate, { locale, t }: Pick<Strings, 'locale' | 't'>): string {
  const precision = datePrecision(date);
  if (precision === 'quarter') {
    const [year = '', quarter = ''] = date.split('-Q');
    return t('dateQuarter', quarter, formatterOf(locale, 'year').format(new Date(year)));
  }
  // JavaScript reads `2021` and `2021-01` as their first moment in UTC; only the known parts of it are written out.
  return formatterOf(locale, precision).format(new Date(date));
}

function formatterOf(locale: string, fields: keyof typeof FIELDS): Intl.DateTimeFormat {
  const key = `${locale} ${fields}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    // Some languages default to another calendar than the sources' own.
    formatter = new Intl.DateTimeFormat(locale, { ...FIELDS[fields], calendar: 'gregory', timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter;
}
