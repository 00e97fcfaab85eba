import type { Article } from '../../model/article.ts';
import type { Sentence, TextModel } from '../text-model.ts';
import { isDayFirst } from './day-first.ts';
import { findDates, lastDate } from './find-dates.ts';
import type { FoundDate } from './found-date.ts';

/** The dates of each sentence of an article, those before it in mind. */
export function findAllDates(model: TextModel, article: Article): Map<Sentence, FoundDate[]> {
  const dates = new Map<Sentence, FoundDate[]>();
  let previous: string | undefined;
  const dayFirst = isDayFirst(article);
  for (const sentence of model.sentences) {
    const found = findDates(model.text.slice(sentence.start, sentence.end), {
      ...(article.published && { published: article.published }),
      ...(previous && { previous }),
      ...(dayFirst !== undefined && { dayFirst }),
    });
    dates.set(sentence, found);
    previous = lastDate(found) ?? previous;
  }
  return dates;
}
