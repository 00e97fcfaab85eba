import type { PartialDate } from '../../model/partial-date.ts';
import { addDays, addMonths, daysFrom, isDay, mostOf, partsOf, weekdayOf, workingDays } from './calendar.ts';
import type { DateContext, DateRule, Match } from './found-date.ts';
import { beside, COUNT, countOf, GAP, WEEKDAY, weekdayNumber } from './words.ts';

/** Dates that count from the day of publication. What it does not tell to the day cannot tell 'yesterday'. */

/** 'Three weeks ago' is rarely to the day. */
const ABOUT_DAYS = 3;
/** 'In recent days' goes back no further. */
const FEW_DAYS = 5;
/** Past this many, 'years ago' are round numbers. */
const COUNTED_YEARS = 10;
/** Past this many, 'months ago' tell their year only. */
const COUNTED_MONTHS = 12;

const DAYS: Record<string, number> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, 'last night': -1 };

export const RELATIVE_RULES: DateRule[] = [
  {
    name: 'day beside today',
    pattern:
      /\b(?:(?<beyond>day\s+(?:before\s+yesterday|after\s+tomorrow))|(?:earlier\s+|later\s+|late\s+|early\s+)?(?<word>today|tonight|yesterday|tomorrow|last\s+night|this\s+(?:morning|afternoon|evening))(?:\s+(?:morning|afternoon|evening|night))?|(?:earlier|later)\s+(?:in\s+)?the\s+day)\b/gi,
    resolve: ({ groups: { beyond, word } }, { published }) => {
      if (!isDay(published)) return undefined;
      if (beyond) return addDays(published, /before/i.test(beyond) ? -2 : 2);
      return addDays(published, DAYS[word?.toLowerCase().replace(/\s+/, ' ') ?? ''] ?? 0);
    },
  },
  {
    name: 'recent days',
    pattern: /\bin\s+recent\s+days\b/gi,
    resolve: (_, { published }) =>
      isDay(published) ? commonMonth([addDays(published, -FEW_DAYS), published]) : undefined,
  },
  {
    name: 'overnight',
    pattern: /\bovernight\b(?!\s+(?:rate|success|lending|stay|index|delivery|shipping|loan|funding))/gi,
    resolve: (_, { published }) =>
      isDay(published) ? commonMonth([addDays(published, -1), published]) : undefined,
  },
  {
    name: 'weekday',
    pattern: new RegExp(
      `\\b(?:(?<lead>[Ll]ast|[Nn]ext|[Tt]his(?:\\s+coming)?|[Cc]oming)\\s+)?(?<name>${WEEKDAY})(?:\\s+(?:morning|afternoon|evening|night))?(?:,?\\s+(?<week>last|this|next)\\s+week|\\s+a\\s+week\\s+ago)?(?![A-Za-z])`,
      'g',
    ),
    resolve: weekday,
  },
  {
    name: 'time ago',
    pattern: new RegExp(
      `\\b(?<rough>more\\s+than\\s+|over\\s+)?(?<count>${COUNT}|half\\s+a|a\\s+half)${GAP}(?<unit>day|week|fortnight|month|year|decade)s?\\s+ago\\b`,
      'gi',
    ),
    resolve: timeAgo,
  },
  {
    name: 'time from now',
    pattern: new RegExp(
      `\\bin\\s+(?<rough>(?:about|around|roughly|just|less\\s+than|under|more\\s+than|over|as\\s+little\\s+as)\\s+)?(?<count>${COUNT})${GAP}(?<unit>day|week|month|year)s?(?<time>['’]?\\s+time)?\\b(?!['’]|\\s+(?:of|or|to|from|since|ago|later|after|before)\\b)`,
      'gi',
    ),
    resolve: timeFromNow,
  },
  {
    name: 'comes after',
    pattern: new RegExp(
      `(?<=\\b(?:[Cc]omes?|[Ff]ollows?)\\s+)(?:just\\s+|only\\s+|barely\\s+)?(?:less\\s+than\\s+|about\\s+|nearly\\s+|almost\\s+|more\\s+than\\s+)?(?<count>${COUNT})\\s+(?<unit>day|week|month|year)s?\\s+after\\b`,
      'g',
    ),
    resolve: comesAfter,
  },
  {
    name: 'week',
    pattern:
      /\b(?:(?:early|late|later|earlier)\s+)?(?<which>last|this|next|the\s+previous|the\s+coming)\s+week(?<end>end)?\b|\b(?:over|at|on|during)\s+the\s+(?<past>weekend)\b|\bthe\s+(?:beginning|start|end)\s+of\s+the\s+week\b|\b(?:earlier|later)\s+in\s+the\s+week\b/gi,
    resolve: week,
  },
  {
    name: 'month beside this one',
    pattern:
      /\b(?:(?:early|late|later|earlier|the\s+end\s+of)\s+)?(?<which>last|this|next)\s+month\b|\b(?:by|at|before)\s+(?:the\s+)?(?:end\s+of\s+the\s+|month[-\s]?)(?:month|end)\b/gi,
    resolve: ({ groups: { which } }, { published }) => {
      const parts = published ? partsOf(published) : undefined;
      return parts?.month ? addMonths(parts, beside(which)) : undefined;
    },
  },
  {
    name: 'year beside this one',
    pattern:
      /\b(?:(?:so\s+far|early|late|later|earlier|the\s+(?:end|start|beginning)\s+of)\s+)*(?<which>last|this|next)\s+(?:calendar\s+|fiscal\s+)?year\b|\b(?:year[-\s]+to[-\s]+date|(?:so\s+far|later|earlier)\s+in\s+the\s+year|since\s+the\s+(?:start|beginning)\s+of\s+the\s+year|(?:by|before|at|towards?)\s+(?:the\s+)?(?:(?:end|start|beginning)\s+of\s+the\s+year|year[-\s]?end))\b/gi,
    resolve: ({ groups: { which } }, { published }) =>
      published ? String(partsOf(published).year + beside(which)) : undefined,
  },
  {
    name: 'season beside this one',
    pattern:
      /\b(?:this|earlier\s+this|later\s+this)\s+(?:spring|summer|autumn|fall(?=\s*(?:$|[.,;)]|(?:when|as|and|after|before)\b|(?:in|at|on)\s[A-Z]))|[Cc]hristmas)\b/gi,
    resolve: (_, { published }) => (published ? String(partsOf(published).year) : undefined),
  },
  {
    name: 'season of last year',
    pattern: /\blast\s+(?<season>spring|summer|autumn|fall|[Cc]hristmas)\b/gi,
    resolve: ({ groups: { season } }, { published }) => {
      const { year, month } = published ? partsOf(published) : { year: 0 };
      const begins = SEASONS[season?.toLowerCase() ?? ''] ?? 0;
      // Once this year's has begun, 'last' may mean either.
      return month && month < begins ? String(year - 1) : undefined;
    },
  },
  {
    name: 'season to come',
    pattern: /\b(?:next|(?:the|this)\s+coming)\s+(?<season>spring|summer|autumn|fall|[Cc]hristmas)\b/gi,
    resolve: ({ groups: { season } }, { published }) => {
      const { year, month } = published ? partsOf(published) : { year: 0 };
      const begins = SEASONS[season?.toLowerCase() ?? ''] ?? 0;
      // Before this year's has begun, 'next' may mean this one.
      return month && month >= begins ? String(year + 1) : undefined;
    },
  },
];

/** The month in which each begins north of the equator, or ends south of it. */
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, christmas: 12 };

function commonMonth(days: readonly PartialDate[]): PartialDate | undefined {
  const months = new Set(days.map((day) => day.slice(0, 7)));
  return months.size === 1 ? days[0]?.slice(0, 7) : undefined;
}

/** The weekday nearest to publication: at or before it, or from it on where the text looks ahead. */
function weekday({ groups, isAhead }: Match, { published }: DateContext): PartialDate | undefined {
  if (!isDay(published)) return undefined;
  const name = weekdayNumber(groups.name ?? '');
  const back = (weekdayOf(published) - name + 7) % 7;
  const lead = groups.lead?.toLowerCase();
  if (groups.week) {
    const monday = workingDays(published)[0] ?? published;
    return addDays(monday, ((name + 6) % 7) + 7 * beside(groups.week));
  }
  if (lead === 'last') return addDays(published, -(back || 7));
  if (lead === 'next') return addDays(published, 7 - back);
  if (lead?.includes('coming') || isAhead()) return addDays(published, (7 - back) % 7);
  return addDays(published, -back);
}

function timeAgo({ groups }: Match, { published }: DateContext): PartialDate | undefined {
  return published && counted(groups, published, -1);
}

/** 'Its first loss in ten years' looks back over them. */
const LOOKS_BACK = /\b(?:first|second|third|only|most|least|best|worst|twice|times?|\w{3,}est)\b[^,;]*$/i;

/** 'Will close in 30 days'; what rose by a tenth in 30 days did so before. */
function timeFromNow(
  { groups, isAhead, sentence, start }: Match,
  { published }: DateContext,
): PartialDate | undefined {
  if (!published || LOOKS_BACK.test(sentence.slice(0, start))) return undefined;
  return groups.time || isAhead() ? counted(groups, published, 1) : undefined;
}

/** So many of a unit before (-1) or after (1) publication. */
function counted(groups: Match['groups'], published: PartialDate, sign: 1 | -1): PartialDate | undefined {
  const unit = groups.unit?.toLowerCase() ?? '';
  if (/half/i.test(groups.count ?? '') || unit === 'decade') return undefined;
  const count = countOf(groups.count ?? '');
  const parts = partsOf(published);
  if (unit === 'year')
    return count < COUNTED_YEARS && !groups.rough ? String(parts.year + sign * count) : undefined;
  if (unit === 'month') {
    if (!parts.month || groups.rough) return undefined;
    const month = addMonths(parts, sign * count);
    return count <= COUNTED_MONTHS ? month : month.slice(0, 4);
  }
  if (!isDay(published) || groups.rough) return undefined;
  if (unit === 'day') return addDays(published, sign * count);
  return aboutDay(addDays(published, sign * count * (unit === 'week' ? 7 : 14)));
}

function aboutDay(day: PartialDate): PartialDate | undefined {
  return mostOf(daysFrom(addDays(day, -ABOUT_DAYS), 2 * ABOUT_DAYS + 1));
}

/** 'This comes less than a week after it sued': the suit lies between a week ago and today. */
function comesAfter({ groups }: Match, { published }: DateContext): PartialDate | undefined {
  if (!isDay(published)) return undefined;
  const [unit, count] = [groups.unit ?? '', countOf(groups.count ?? '')];
  const parts = partsOf(published);
  if (unit === 'year') return String(parts.year - count);
  if (unit === 'month') return addMonths(parts, -count);
  const days = count * (unit === 'week' ? 7 : 1);
  return mostOf(daysFrom(addDays(published, -days), days));
}

function week({ groups }: Match, { published }: DateContext): PartialDate | undefined {
  if (!isDay(published)) return undefined;
  if (groups.past || groups.end) {
    // Saturday and Sunday: those behind, or those ahead.
    const saturday = addDays(published, -((weekdayOf(published) + 1) % 7));
    const weeks = groups.past ? 0 : Math.max(0, beside(groups.which));
    return commonMonth(daysFrom(addDays(saturday, weeks * 7), 2));
  }
  return mostOf(workingDays(addDays(published, 7 * beside(groups.which))));
}
