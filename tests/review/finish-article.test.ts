import { expect, test } from 'vitest';
import { articleFieldsOf } from '../../src/review/article-fields.ts';
import { finishArticle } from '../../src/review/finish-article.ts';
import { beginReview } from '../../src/review/review.ts';
import { FOUND } from './mill-article.ts';

test('the date that is typed for an undated article stands in its form too, where that has to stay open', () => {
  const { published: _, ...undated } = FOUND.article;
  const articleForm = { ...articleFieldsOf(undated), title: '' };
  const review = { ...beginReview({ ...FOUND, article: undated }), articleForm, dateTyped: '7 June 2023' };
  const finished = finishArticle(review, 'en');
  expect(finished.isComplete).toBe(false);
  expect(finished.review.article.published).toBe('2023-06-07');
  expect(finished.review.articleForm).toEqual({ ...articleForm, published: '2023-06-07' });
});
