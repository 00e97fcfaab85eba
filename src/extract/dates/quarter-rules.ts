import type { PartialDate } from '../../model/partial-date.ts';
import { partsOf, quarterDate, quarterOfMonth, toDate } from './calendar.ts';
import type { DateContext, DateRule, Match } from './found-date.ts';
import { anyCase, beside, COUNT, GAP, HYPHEN, MONTH, monthNumber, YEAR } from './words.ts';

/** Quarters and the years of accounts. A figure without more is of the last one that had ended when the article came out. */

/** A forecast speaks of a quarter that runs, or begins within about half a year, rather than of one long over. */
const MONTHS_AHEAD = 8;
/** Accounts of a year come out within this many months after it. */
const MONTHS_OF_ACCOUNTS = 3;

const NTH = anyCase('first|second|third|fourth|final|1st|2nd|3rd|4th');
const OF_YEAR = `(?:,?\\s*(?:of\\s+|in\\s+)?(?:the\\s+)?(?:fiscal\\s+|financial\\s+|calendar\\s+|FY\\s?|year\\s+)*(?:year\\s+)?(?<year>${YEAR})(?![\\d%]|[.,]\\d)|,?\\s+(?:of\\s+)?(?<which>this|last|next)\\s+(?:fiscal\\s+)?year)?`;
const FORECAST =
  /\b(?:expects|expect|expected to|due to|set to|scheduled to|likely to|sees|forecasts?|projects|predicts|guidance|outlook|will|would|could|should|might|next|current|upcoming|plans)\b/i;

export const QUARTER_RULES: DateRule[] = [
  {
    name: 'months that a figure covers',
    pattern: new RegExp(
      `\\b(?<what>quarter|year|half|half${HYPHEN}year|period|(?<count>${COUNT})(?:${GAP}months?|${GAP}weeks?))\\s+(?:that\\s+|which\\s+)?(?:to|through|ended|ending|ends|up to)(?:\\s+(?:on|in))?(?:\\s+the)?(?:\\s+end${HYPHEN}?|\\s+end\\s+of)?\\s*(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+)?(?<month>${MONTH})(?:\\s+(?<after>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,?\\s+(?<year>${YEAR})|\\s+(?<which>this|last)\\s+year)?`,
      'gi',
    ),
    role: 'period',
    resolve: monthsTo,
  },
  {
    name: 'quarter by its months',
    pattern: new RegExp(
      `\\b(?:(?<first>${MONTH})(?:${HYPHEN}|\\s+to\\s+)(?<last>${MONTH})(?:\\s+(?<year>${YEAR}))?(?!\\s?\\d)|(?<only>March|June|September|December)(?:\\s+(?<of>${YEAR}))?${GAP}quarter)`,
      'g',
    ),
    role: 'period',
    resolve: quarterByMonths,
  },
  {
    name: 'quarter',
    pattern: new RegExp(
      `\\b(?<fiscal>(?:fiscal|financial|FY)(?:${GAP}year)?\\s+)?(?:(?<nth>${NTH})${GAP}(?:fiscal${GAP})?quarters?|Q(?<q>[1-4])|(?<qq>[1-4])Q)(?:${HYPHEN}|\\s?['’])?(?:\\s*['’](?<short>\\d\\d)|(?<=Q)(?<tight>\\d\\d)(?!\\d)|\\s?FY\\s?['’]?(?<fy>\\d\\d|${YEAR})(?!\\d)|\\s+of\\s+FY\\s?['’]?(?<offy>\\d\\d)(?!\\d)|${OF_YEAR})?(?![A-Za-z\\d])`,
      'gi',
    ),
    role: 'period',
    resolve: numberedQuarter,
  },
  {
    name: 'quarter',
    pattern: new RegExp(`\\b(?<year>${YEAR})\\s?[-,]?\\s?Q(?<q>[1-4])\\b`, 'g'),
    role: 'period',
    resolve: ({ groups: { year, q } }) => quarterDate(Number(year), Number(q)),
  },
  {
    name: 'quarter beside this one',
    pattern:
      /\b(?<which>this|the current|last|next|the coming|(?:the|its|their) (?:latest|most recent|just-ended|recently ended))\s+(?:reporting\s+|fiscal\s+)?quarter\b/gi,
    role: 'period',
    resolve: quarterBeside,
  },
  {
    name: 'quarter of comparison',
    pattern:
      /\b(?:year-ago|year-earlier|prior-year|previous|prior|preceding|comparable|same)\s+(?:quarter|period)\b(?:\s+(?:of\s+)?(?:last\s+year|a\s+year\s+(?:ago|earlier|before)|(?:of|in)\s+\d{4}))?/gi,
    resolve: () => undefined,
  },
  {
    name: 'year of accounts',
    pattern:
      /\b(?:(?:for|over)\s+the\s+(?:full\s+|whole\s+|current\s+|fiscal\s+)?year|(?:this|its)?\s*full[\s-]+(?:-\s)?(?:fiscal[\s-]+)?year)\b(?!\s+(?:(?:to|ended|ending|through|earlier|before|ago)\b|19|20))/gi,
    role: 'period',
    resolve: yearOfAccounts,
  },
];

function monthsTo({ groups, isAhead }: Match, { published }: DateContext): PartialDate | undefined {
  const month = monthNumber(groups.month ?? '');
  const year = groups.year ? Number(groups.year) : yearOfMonth(month, groups.which, isAhead(), published);
  if (!year) return undefined;
  const months = /^(?:quarter|three|3)\b/i.test(groups.what ?? '') && !/week/i.test(groups.what ?? '');
  const isQuarter = months && month % 3 === 0;
  if (isQuarter) return quarterDate(year, month / 3);
  const day = groups.day ?? groups.after;
  return toDate(year, month, day === undefined ? undefined : Number(day));
}

/** The year of a month that is over, or to come. The month of publication itself may be either. */
function yearOfMonth(
  month: number,
  which: string | undefined,
  isAhead: boolean,
  published: PartialDate | undefined,
): number | undefined {
  const { year, month: now } = published ? partsOf(published) : { year: 0 };
  if (!now) return undefined;
  if (which) return year + beside(which);
  return isAhead ? (month >= now ? year : year + 1) : month <= now ? year : year - 1;
}

function quarterByMonths({ groups, isAhead }: Match, { published }: DateContext): PartialDate | undefined {
  const last = monthNumber(groups.last ?? groups.only ?? '');
  const isQuarter = last % 3 === 0 && (groups.only || monthNumber(groups.first ?? '') === last - 2);
  const named = groups.year ?? groups.of;
  const year = named ? Number(named) : yearOfMonth(last, undefined, isAhead(), published);
  return isQuarter && year ? quarterDate(year, last / 3) : undefined;
}

function numberedQuarter(match: Match, { published }: DateContext): PartialDate | undefined {
  const { groups } = match;
  const quarter = numberOf(groups.nth ?? groups.q ?? groups.qq ?? '');
  const short = groups.short ?? groups.tight ?? groups.fy;
  const named = groups.year ?? (short?.length === 2 ? `20${short}` : short);
  if (named) return quarterDate(Number(named), quarter);
  // The year of a company's own calendar is known only to those who know the company.
  if (groups.fiscal || groups.offy || !published) return undefined;
  const { year, month } = partsOf(published);
  if (groups.which) return quarterDate(year + beside(groups.which), quarter);
  if (!month) return undefined;
  const ended = quarter < quarterOfMonth(month) ? year : year - 1;
  const monthsUntilEnd = (ended + 1 - year) * 12 + quarter * 3 - month;
  return quarterDate(isForecast(match) && monthsUntilEnd <= MONTHS_AHEAD ? ended + 1 : ended, quarter);
}

function numberOf(text: string): number {
  const word = text.toLowerCase();
  if (word === 'final') return 4;
  return /^\d/.test(word) ? Number(word[0]) : ['first', 'second', 'third', 'fourth'].indexOf(word) + 1;
}

/** How far a word of forecast reaches, in UTF-16 code units. */
const FORECAST_REACH = 60;

function isForecast({ sentence, start, end }: Match): boolean {
  return (
    FORECAST.test(sentence.slice(Math.max(0, start - FORECAST_REACH), start)) ||
    /^\s*(?:\w+\s+)?(?:guidance|outlook|forecast)/i.test(sentence.slice(end)) ||
    // 'For the fourth quarter, it projects sales of …'
    (/^\W*(?:[Ff]or|[Ii]n)\s(?:the\s|its\s)?$/.test(sentence.slice(0, start)) &&
      /^,\s[^.;]{0,50}\b(?:expects?|projects?|forecasts?|sees|anticipates?|predicts?|guid(?:es|ed)|estimates|targets|plans)\b/.test(
        sentence.slice(end),
      )) ||
    /\blooking\s+(?:ahead\s+|forward\s+)?to\s+(?:the\s+|its\s+)?$/i.test(sentence.slice(0, start))
  );
}

function quarterBeside({ groups }: Match, { published }: DateContext): PartialDate | undefined {
  const { year, month } = published ? partsOf(published) : { year: 0 };
  if (!month) return undefined;
  const count = /(?:latest|recent|ended)$/i.test(groups.which ?? '') ? -1 : beside(groups.which);
  const quarters = year * 4 + quarterOfMonth(month) - 1 + count;
  return quarterDate(Math.floor(quarters / 4), (quarters % 4) + 1);
}

const FORECAST_OF_YEAR =
  /\b(?:expect(?:s|ed|ing)?|forecasts?|sees|guidance|outlook|targets?|targeting|predict(?:s|ed)?|project(?:s|ed|ing)|anticipat\w+|on track|confident|raised|will|remains?)\b/i;

function yearOfAccounts({ sentence }: Match, { published }: DateContext): PartialDate | undefined {
  const { year, month } = published ? partsOf(published) : { year: 0 };
  if (!month) return undefined;
  // In the first months of a year both the last one and the new one are 'the year'.
  if (FORECAST_OF_YEAR.test(sentence)) return month > MONTHS_OF_ACCOUNTS ? String(year) : undefined;
  return month <= MONTHS_OF_ACCOUNTS ? String(year - 1) : undefined;
}
