import { expect, it } from 'vitest';
import { readableArticle } from '../../src/popup/readable-article.ts';
import type { Reading } from '../../src/saving/draft.ts';

const article: Reading['article'] = { source: { title: 'T' }, text: 'T\nA story.' };

it('an article can be read, also one without a date', () => {
  expect(readableArticle({ article, problems: [] })).toEqual({ is: 'read', text: 'T\nA story.' });
  expect(readableArticle({ article, problems: ['undated'] })).toMatchObject({ is: 'read' });
});

it.each(['wall', 'short', 'notAnArticle', 'otherLanguage', 'tooLong'] as const)(
  'of what is not a whole article in English nothing is said: %s',
  (problem) => {
    expect(readableArticle({ article, problems: ['undated', problem] })).toEqual({ is: 'unread', problem });
  },
);

it('a page without an article says what is in the way', () => {
  expect(readableArticle({ problems: ['pdf'] })).toEqual({ is: 'unread', problem: 'pdf' });
  expect(readableArticle({ problems: [] })).toEqual({ is: 'unread', problem: 'failed' });
});
