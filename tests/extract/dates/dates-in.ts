import { findDates } from '../../../src/extract/dates/find-dates.ts';
import type { DateContext } from '../../../src/extract/dates/found-date.ts';

/** A Tuesday. */
export const PUBLISHED = '2019-11-19';

/** The dates of a sentence in an article of that day. */
export function datesIn(sentence: string, context: DateContext = { published: PUBLISHED }): string[] {
  return findDates(sentence, context).map(({ date }) => date);
}
