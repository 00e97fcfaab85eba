import type { PartialDate } from '../../model/partial-date.ts';
import { partsOf } from './calendar.ts';
import type { DateContext, DateRule, Match } from './found-date.ts';
import { anyCase, beside, EVENT, GAP, HYPHEN, NO_NUMBER_AFTER, YEAR } from './words.ts';

/** Years. A number of four figures is one only where the words beside it say so. */

/** Plans reach this far; past it a number is hardly a year. */
const YEARS_AHEAD = 40;

/** The first half of a year ends with this month. */
const FIRST_HALF = 6;
/** Accounts of a half come out within this many months after it. */
const MONTHS_OF_ACCOUNTS = 3;
/** 'the first half a year ago' is the one of comparison; a half of a match or a table is none. */
const IS_COMPARED = /^\s+(?:of\s+)?(?:a\s+year\s+(?:ago|earlier|before)|the\s+previous)\b/i;

const LEAD = anyCase(
  'in|since|by|until|till|for|during|from|to|of|early|late|mid|end|through|throughout|before|after|around|circa|fiscal|calendar|year|as of|and|or|than|founded|established|est.|started|over|back in|targeting|targets',
);
const NOT_BEFORE = '(?<![$£€¥#\\d,.:/-]|\\$ |[$£€¥] |[A-Z][a-z]+[ -])';
/** What figures of a year are called: '2015 profit' tells of 2015. */
const OF_A_YEAR =
  '(?:full[ -]year\\s+)?(?:(?:net|core|operating|pre-?tax|adjusted|annual|group)\\s+)?(?:sales|revenues?|profits?|earnings|results|loss(?:es)?|guidance|forecasts?|outlook|targets?|budget|dividend|income|output|production|margins?|capex|annual|IPO|merger|acquisition|takeover|settlement|deal|bankruptcy|buyout|flotation|listing|launch|purchase)\\b';

export const YEAR_RULES: DateRule[] = [
  {
    name: 'fiscal year',
    pattern: new RegExp(
      `\\b(?:(?:[Ff]iscal|[Ff]inancial)(?:${GAP}years?)?(?:\\s+(?:of|in))?\\s+(?<year>${YEAR})|(?:FY|CY|fy)\\s?['’]?(?<short>${YEAR}|\\d\\d))(?![\\d%]|[.,/-]\\d|\\s[-–]\\s\\d)`,
      'g',
    ),
    role: 'period',
    resolve: ({ groups }) => groups.year ?? (groups.short?.length === 2 ? `20${groups.short}` : groups.short),
  },
  {
    name: 'half of a year',
    pattern: new RegExp(
      `\\b(?:(?:[Tt]he\\s+)?(?:[Ff]irst|[Ss]econd|[Ll]atter|1st|2nd)${GAP}half(?!\\s+(?:of\\s+)?the\\s+(?!year)|${HYPHEN}\\d)|H[12]|[12]H)(?:,?\\s*(?:of\\s+|in\\s+)?(?:fiscal\\s+)?(?<year>${YEAR})(?![\\d%]|[.,]\\d)|\\s+(?:of\\s+)?(?<which>this|last|next|the)\\s+(?:fiscal\\s+|financial\\s+)?year(?!\\s+(?:to|earlier|before|ago)\\b))?`,
      'g',
    ),
    role: 'period',
    resolve: halfOfYear,
  },
  {
    name: 'season of a year',
    pattern: new RegExp(
      `\\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter|[Cc]hristmas|[Ee]aster)(?:\\s+of|,)?\\s+(?<year>${YEAR})(?!\\d)`,
      'g',
    ),
    resolve: ({ groups: { year } }) => year,
  },
  {
    name: 'year',
    pattern: new RegExp(
      `\\b(?:${LEAD})(?:\\s+(?:the\\s+)?(?:(?:fiscal\\s+|calendar\\s+)?year\\s+|early\\s+|late\\s+|mid${HYPHEN}|the\\s+end\\s+of\\s+|around\\s+|about\\s+)?|${HYPHEN})(?<year>${YEAR})${NO_NUMBER_AFTER}`,
      'g',
    ),
    resolve: sensibleYear,
  },
  {
    name: 'year',
    pattern: new RegExp(`${NOT_BEFORE}(?<year>${YEAR})\\s+${OF_A_YEAR}`, 'g'),
    resolve: sensibleYear,
  },
  // 'its 2011 restoration of the hall', "Acorn's 2012 move": not 'its 2015 model'.
  {
    name: 'year',
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)\\s|[\\p{L}]['’]s?\\s)(?<year>${YEAR})(?=\\s+(?!(?:models?|versions?|editions?|line-?up|range|vintages?|calendar|season)\\b)\\p{Ll}{4,})`,
      'gu',
    ),
    resolve: sensibleYear,
  },
  {
    name: 'year',
    pattern: new RegExp(
      `(?:^|[.;:]\\s+|,\\s+)(?<year>${YEAR})(?=\\s+(?:was|is|saw|will|has been|marks|marked|brought)\\b)`,
      'g',
    ),
    resolve: sensibleYear,
  },
  {
    name: 'year of an event',
    pattern: new RegExp(`\\b(?:at|in|during|for)\\s+the\\s+(?<year>${YEAR})\\s+(?=${EVENT})`, 'g'),
    resolve: sensibleYear,
  },
  {
    name: 'year in brackets',
    pattern: new RegExp(`(?<=[a-z]\\s)\\((?<year>${YEAR})\\)`, 'g'),
    role: 'background',
    resolve: sensibleYear,
  },
];

function sensibleYear(match: Match, { published }: DateContext): PartialDate | undefined {
  const { year } = match.groups;
  // A round number before what can be counted counts it.
  if (
    year?.endsWith('00') &&
    /^\s+(?!(?:as|is|was|has|its|this|across|plus)\b)[a-z]+s\b/.test(match.sentence.slice(match.end))
  )
    return undefined;
  const last = published ? partsOf(published).year + YEARS_AHEAD : 2099;
  return year && Number(year) <= last ? year : undefined;
}

/** A half that has ended is that of this year, or what accounts of its first months tell of the last one. */
function halfOfYear(
  { groups, isAhead, start, end, sentence }: Match,
  { published }: DateContext,
): PartialDate | undefined {
  if (groups.year) return groups.year;
  if (groups.which && groups.which !== 'the') return yearBeside(groups.which, published);
  const { year, month } = published ? partsOf(published) : { year: 0 };
  const which = /first|1/i.test(sentence.slice(start, end)) ? 1 : 2;
  if (!month || IS_COMPARED.test(sentence.slice(end))) return undefined;
  if (which === 1) {
    if (month > FIRST_HALF) return isAhead() ? String(year + 1) : String(year);
    // Nobody knows whose accounts have ended already.
    return isAhead() ? String(year) : undefined;
  }
  if (isAhead()) return String(year);
  return month <= MONTHS_OF_ACCOUNTS ? String(year - 1) : undefined;
}

function yearBeside(which: string | undefined, published: PartialDate | undefined): PartialDate | undefined {
  if (!which || !published) return undefined;
  return String(partsOf(published).year + beside(which));
}
