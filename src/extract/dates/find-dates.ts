import type { PartialDate } from '../../model/partial-date.ts';
import { ABSOLUTE_RULES } from './absolute-rules.ts';
import { readRole } from './date-roles.ts';
import type { DateContext, DateRule, FoundDate, Match } from './found-date.ts';
import { LATER_RULES } from './later-rules.ts';
import { QUARTER_RULES } from './quarter-rules.ts';
import { RELATIVE_RULES } from './relative-rules.ts';
import { looksAhead } from './tense.ts';
import { TERM_RULES } from './terms-of-office.ts';
import { TRAP_RULES } from './trap-rules.ts';
import { MONTH } from './words.ts';
import { YEAR_RULES } from './year-rules.ts';

/** In this order: what one rule uses up no later one sees. The last ones count from what the others found. */
const RULES: readonly DateRule[] = [
  ...TERM_RULES,
  ...TRAP_RULES,
  ...QUARTER_RULES,
  ...ABSOLUTE_RULES,
  ...RELATIVE_RULES,
  ...YEAR_RULES,
  ...LATER_RULES,
];

/** No date is told without one of these; most sentences have none. */
const SIGN = new RegExp(
  `\\d\\d|\\d\\/\\d|\\d(?:st|nd|rd|th)?\\s[A-Z]|[A-Z][a-z]{2,8}\\.?\\s\\d|Q[1-4]|[1-4]Q|\\b${MONTH}|(?:[Dd]ay|DAY|[Tt]omorrow|[Nn]ight|[Mm]orning|[Aa]fternoon|[Ee]vening|[Ww]eek|[Mm]onth|[Qq]uarter|[Yy]ear|[Hh]alf|[Dd]ecade|[Ss]ummer|[Ss]pring|[Aa]utumn|[Ff]all|[Cc]hristmas)|H[12]\\b`,
);

/**
 * The dates that a sentence tells, in its order: resolved against the context, as precise as the text and no more. What
 * cannot be resolved is left out.
 */
export function findDates(sentence: string, context: DateContext): FoundDate[] {
  if (!SIGN.test(sentence)) return [];
  const found: FoundDate[] = [];
  const used: [start: number, end: number][] = [];
  for (const rule of RULES) {
    for (const match of sentence.matchAll(rule.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (used.some(([from, to]) => start < to && from < end)) continue;
      used.push([start, end]);
      const date = rule.resolve(describe(match, sentence, start, end, found), context);
      if (date) found.push({ start, end, date, rule: rule.name, role: roleOf(rule, sentence, start, end) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function describe(
  match: RegExpExecArray,
  sentence: string,
  start: number,
  end: number,
  found: readonly FoundDate[],
): Match {
  return {
    groups: match.groups ?? {},
    start,
    end,
    sentence,
    earlier: found.filter((date) => date.end <= start).sort((a, b) => a.start - b.start),
    isAhead: () => looksAhead(sentence, start, end),
  };
}

const HALF = 'half of a year';

/** What a date is compared with, or holds since, counts more than that it is a quarter. */
function roleOf(
  { role, name: rule }: DateRule,
  sentence: string,
  start: number,
  end: number,
): FoundDate['role'] {
  const read = readRole(sentence, start, end);
  if (role === 'background' || !role) return role ?? read ?? 'event';
  // 'Growth over the first half' is growth in it.
  if (rule === HALF && /\bover\s+(?:the\s+)?$/i.test(sentence.slice(0, start))) return role;
  return read === 'background' || read === 'since' ? read : role;
}

/** The last date that a text told, for the next sentence: `DateContext.previous`. */
export function lastDate(dates: readonly FoundDate[]): PartialDate | undefined {
  return dates.findLast(({ role }) => role === 'event' || role === 'due')?.date;
}
