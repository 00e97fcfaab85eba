import type { Article } from '../../model/article.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Sentence, TextModel } from '../text-model.ts';
import { partsOf } from './calendar.ts';
import { isDayFirst } from './day-first.ts';
import { findDates, lastDate } from './find-dates.ts';
import type { FoundDate } from './found-date.ts';

/** So many sentences on, a story may still be told from the month that opened it. */
const STORY_REACH = 2;

/** The dates of each sentence of an article, those before it in mind. */
export function findAllDates(model: TextModel, article: Article): Map<Sentence, FoundDate[]> {
  const dates = new Map<Sentence, FoundDate[]>();
  let previous: PartialDate | undefined;
  let running: { date: PartialDate; at: number } | undefined;
  const dayFirst = isDayFirst(article);
  for (const sentence of model.sentences) {
    const text = model.text.slice(sentence.start, sentence.end);
    const isRunning = running !== undefined && sentence.index - running.at <= STORY_REACH;
    const found = findDates(text, {
      ...(article.published && { published: article.published }),
      ...(previous && { previous }),
      ...(running && isRunning && { running: running.date }),
      ...(dayFirst !== undefined && { dayFirst }),
    });
    dates.set(sentence, found);
    previous = lastDate(found) ?? previous;
    const last = found.findLast(({ role, date }) => role === 'event' && date.length >= 'YYYY-MM'.length);
    if (last)
      running = isOfEarlierYear(last, text, isRunning, article)
        ? { date: last.date, at: sentence.index }
        : undefined;
  }
  return dates;
}

/** Told with its year, or in a story that began so. */
function isOfEarlierYear(
  { date, start, end }: FoundDate,
  text: string,
  isRunning: boolean,
  { published }: Article,
): boolean {
  const { year } = partsOf(date);
  if (!published || year >= partsOf(published).year) return false;
  return isRunning || text.slice(start, end).includes(String(year));
}
