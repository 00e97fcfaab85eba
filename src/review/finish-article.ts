import * as v from 'valibot';
import { articleSchema } from '../model/article.ts';
import { readDate } from '../ui/fact-editor/read-date.ts';
import { articleFieldsOf, readArticleFields } from './article-fields.ts';
import { changeReview } from './change-review.ts';
import type { Review } from './review.ts';

/** Takes in the article's form and the date that was typed for it; what is not right stays open. */
export function finishArticle(review: Review, locale: string): { review: Review; isComplete: boolean } {
  const form = finishForm(review, locale);
  const { article, dateTyped = '' } = form.review;
  if (article.published !== undefined) return form;
  const published = readDate(dateTyped, locale);
  if (!published) return { ...form, isComplete: form.isComplete && published === '' };
  const dated = { ...article, published };
  const fields = form.review.articleForm;
  return {
    ...form,
    review: changeReview(form.review, {
      do: 'fillInArticle',
      fields: fields && { ...fields, published },
      article: dated,
    }),
  };
}

/** An article that cannot be cited as it was read opens its form: there stands what is wrong with it. */
function finishForm(review: Review, locale: string): { review: Review; isComplete: boolean } {
  const { article, articleForm } = review;
  if (!articleForm && v.is(articleSchema, article)) return { review, isComplete: true };
  const fields = articleForm ?? articleFieldsOf(article);
  const read = readArticleFields(fields, article, locale);
  const isComplete = Object.keys(read.problems).length === 0;
  const taken = { do: 'fillInArticle', article: read.article } as const;
  return { review: changeReview(review, { ...taken, fields: isComplete ? undefined : fields }), isComplete };
}
