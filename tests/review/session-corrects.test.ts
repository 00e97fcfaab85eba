import { describe, expect, it, vi } from 'vitest';
import type { ArticleText } from '../../src/model/article-text.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { beginReview } from '../../src/review/review.ts';
import { FOUND } from './mill-article.ts';
import { drafts, last, open, READ, review, saved } from './open-session.ts';

const ALL = FOUND.facts.map(({ fact }) => fact.id);
const AS_SAVED = { ...FOUND.article, title: 'As the reader called it', author: 'Jo Mast' };

describe('an article of which something is saved already', () => {
  async function begin(savedBefore: string[], article = AS_SAVED) {
    await drafts.put(READ);
    const { session, extract } = open({ savedBefore, savedAs: { article } });
    await session.start();
    return { session, extract };
  }

  it('is shown as it was saved, and its companies by the names that they were given', () => {
    const before = {
      article: AS_SAVED,
      companies: [{ id: 'tallow', name: 'Tallow plc', names: [] }],
      facts: [],
    };
    const { article, companies } = beginReview(FOUND, before);
    expect(article).toEqual(AS_SAVED);
    expect(companies[0]).toMatchObject({ company: { name: 'Tallow plc' }, isKnown: true });
  });

  it('says nothing of a correction where the reader made none', async () => {
    const { session } = await begin(['f-order']);
    await session.save();
    expect(saved[0]).not.toHaveProperty('corrected');
  });

  it('is saved with what the reader corrects in it', async () => {
    const { session } = await begin(['f-order']);
    session.change({ do: 'rename', company: 'xiaomi', name: 'Xiaomi Corporation' });
    const { author: _, ...article } = review().review.article;
    session.change({ do: 'fillInArticle', fields: undefined, article });
    await session.save();
    expect(saved[0]).toMatchObject({ corrected: { article: true, names: ['xiaomi'] } });
    expect(saved[0]?.article).not.toHaveProperty('author');
  });

  it('can have its source corrected where no fact is new', async () => {
    const { session } = await begin(ALL);
    await session.save();
    expect(saved).toEqual([]);
    const article = { ...review().review.article, title: 'Corrected' };
    session.change({ do: 'fillInArticle', fields: undefined, article });
    await session.save();
    expect(saved[0]).toMatchObject({
      article: { title: 'Corrected' },
      corrected: { article: true },
      facts: [],
    });
    expect(last()).toMatchObject({ is: 'saved', facts: 0, isCorrected: true });
  });

  it('has its new facts dated by the day that was saved', async () => {
    const extract = (article: ArticleText): Extraction => ({
      ...FOUND,
      facts: FOUND.facts.map(({ fact, isWeak }) => ({
        fact: { ...fact, ...(article.source.published && { date: article.source.published }) },
        isWeak,
      })),
    });
    await drafts.put(READ);
    const opened = open({ savedAs: { article: { ...AS_SAVED, published: '2020-01-01' } } });
    opened.extract.mockImplementation(extract as never);
    await opened.session.start();
    await vi.waitFor(() => expect(review().review.facts[0]?.fact.date).toBe('2020-01-01'));
  });
});
