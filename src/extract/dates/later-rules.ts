import type { PartialDate } from '../../model/partial-date.ts';
import { addDays, addMonths, isDay, partsOf, toDate } from './calendar.ts';
import type { DateContext, DateRule, Match } from './found-date.ts';
import { COUNT, countOf, GAP } from './words.ts';

/** Dates that count from the one told before, as far as that one is told. */

const UNIT = '(?<unit>day|week|month|year)';

export const LATER_RULES: DateRule[] = [
  {
    name: 'time later',
    pattern: new RegExp(
      `\\b(?<rough>more\\s+than\\s+|less\\s+than\\s+|about\\s+|nearly\\s+)?(?<count>${COUNT})${GAP}${UNIT}s?\\s+later\\b`,
      'gi',
    ),
    resolve: ({ groups: { count, unit, rough }, earlier }, context) =>
      rough ? undefined : shift(baseOf(earlier, context), unit, countOf(count ?? '')),
  },
  {
    name: 'the one after',
    pattern: new RegExp(`\\bthe\\s+(?:following|next)\\s+${UNIT}\\b`, 'gi'),
    resolve: ({ groups: { unit }, earlier }, context) => shift(baseOf(earlier, context), unit, 1),
  },
  {
    name: 'the same one',
    pattern: /\b(?:later\s+)?(?:the\s+same|that(?:\s+same)?)\s+(?<unit>day|month|year)\b/gi,
    resolve: ({ groups: { unit }, earlier }, context) => shift(baseOf(earlier, context), unit, 0),
  },
  {
    name: 'the one before',
    pattern: new RegExp(
      `\\b(?:the\\s+(?:previous|prior)\\s+${UNIT}|(?:a|the)\\s+(?<one>day|week|month|year)\\s+(?:earlier|before))\\b`,
      'gi',
    ),
    role: 'background',
    resolve: ({ groups: { unit, one }, earlier }, context) =>
      shift(baseOf(earlier, context), unit ?? one, -1),
  },
];

function baseOf(earlier: Match['earlier'], { previous }: DateContext): PartialDate | undefined {
  const told = earlier.filter(({ role }) => role !== 'background' && role !== 'since');
  return (told.at(-1) ?? earlier.at(-1))?.date ?? previous;
}

/** As precise as both the base and the unit. */
function shift(base: PartialDate | undefined, unit = '', count = 0): PartialDate | undefined {
  if (!base) return undefined;
  const parts = partsOf(base);
  switch (unit.toLowerCase()) {
    case 'year':
      return toDate(parts.year + count);
    case 'month':
      return parts.month ? addMonths(parts, count) : undefined;
    case 'week':
      return isDay(base) ? addDays(base, 7 * count).slice(0, 7) : undefined;
    default:
      return isDay(base) ? addDays(base, count) : undefined;
  }
}
