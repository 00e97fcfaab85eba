import type { PartialDate } from '../../model/partial-date.ts';
import { partsOf } from './calendar.ts';
import type { DateContext, DateRule, Match } from './found-date.ts';
import { anyCase, beside, EVENT, GAP, HYPHEN, NO_NUMBER_AFTER, YEAR } from './words.ts';

/** Years. A number of four figures is one only where the words beside it say so. */

/** Plans reach this far; past it a number is hardly a year. */
const YEARS_AHEAD = 40;

const LEAD = anyCase(
  'in|since|by|until|till|for|during|from|to|of|early|late|mid|end|through|throughout|before|after|around|circa|fiscal|calendar|year|as of|and|or|than|founded|established|est.|started|over|back in',
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
      `\\b(?:(?:[Tt]he\\s+)?(?:[Ff]irst|[Ss]econd|[Ll]atter|1st|2nd)${GAP}half(?!\\s+(?:of\\s+)?the\\s+(?!year)|${HYPHEN}\\d)|H[12]|[12]H)(?:,?\\s*(?:of\\s+|in\\s+)?(?:fiscal\\s+)?(?<year>${YEAR})(?![\\d%]|[.,]\\d)|\\s+(?:of\\s+)?(?<which>this|last|next)\\s+year)?`,
      'g',
    ),
    role: 'period',
    resolve: ({ groups }, { published }) => groups.year ?? yearBeside(groups.which, published),
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

function yearBeside(which: string | undefined, published: PartialDate | undefined): PartialDate | undefined {
  if (!which || !published) return undefined;
  return String(partsOf(published).year + beside(which));
}
