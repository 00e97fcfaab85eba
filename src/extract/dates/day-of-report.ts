import { isDay } from './calendar.ts';
import type { FoundDate } from './found-date.ts';

/** A report that is still to come is dated by its own day, not by the quarter that it is about. */
export const REPORT_AHEAD =
  /\b(?:due to|will|scheduled to|set to|expected to|plans to|is to)\s+(?:\w+\s+)?(?:report|release|publish|announce|post)\b/i;
/** 'on Thursday reported second-quarter profit', 'reported earnings Tuesday': the day of the report is the news, not the time it covers. */
const REPORTS = '(?:reported|posted|reports|releases|released|unveils|unveiled|publishes|published)';
const REPORTS_AFTER = new RegExp(`^,?\\s(?:also\\s)?${REPORTS}\\b(?!\\sthat\\b)`);
/** 'On Thursday, Acorn reported third-quarter results'; not 'reported that profit fell in it'. */
const REPORTED =
  /^,?\s[^,;]{2,60}?(?:,[^,]{2,60},)?\s(?:also\s)?(?:reported|posted|released|published)\s(?!that\b)/;
const REPORTS_BEFORE = new RegExp(
  `\\b${REPORTS}(?:\\s(?:its|earnings|results))?\\s(?:on\\s)?(?:late\\s|early\\s)?$`,
);
/** And so is a forecast that changes: 'slashed its full-year outlook on Tuesday'. */
const FORECAST_CHANGES =
  /\b(?:slashed|cut|raised|lifted|lowered|trimmed|withdrew|reaffirmed|reiterated|boosted|narrowed|upgraded|scrapped|issued)\b[^,;]{0,50}\b(?:outlook|forecasts?|guidance|targets?|estimates?|warning)\b[^,;]{0,30}?\s(?:on\s)?(?:late\s|early\s)?$/;
/** True of the day on which figures or a forecast came out. */
export function isDayOfReport({ date, role, start, end }: FoundDate, sentence: string): boolean {
  if (!isDay(date) || role !== 'event') return false;
  const after = sentence.slice(end);
  // 'Reported on Monday that it had sold two mines' tells when it was said.
  if (/^\sthat\b/.test(after)) return false;
  const before = sentence.slice(0, start);
  if (/^(?:[Ee]arlier |[Ll]ate |[Ee]arly )?(?:[Oo]n )?$/.test(before) && REPORTED.test(after)) return true;
  return REPORTS_AFTER.test(after) || REPORTS_BEFORE.test(before) || FORECAST_CHANGES.test(before);
}
