import { beforeAll, describe, expect, it } from 'vitest';
import { createOwnSearch, type OwnSearch } from '../../src/factbase/search-own.ts';
import type { Saving } from '../../src/model/saving.ts';
import { makeCompany, makeFact } from './make-pack.ts';
import { makeOtherSaving, makeSaving } from './make-saving.ts';

/** The rows of some savings. */
function search(...savings: Saving[]): OwnSearch {
  const companies = new Map(savings.flatMap((saving) => saving.companies.map((each) => [each.id, each])));
  return createOwnSearch({
    change: 1,
    since: undefined,
    texts: new Map(),
    articles: savings.map(({ article }) => ({ id: article.id, article, savedAt: '', change: 1 })),
    companies: [...companies].map(([id, company]) => ({ id, company, change: 1 })),
    facts: savings.flatMap(({ facts }) =>
      facts.map((fact) => ({
        id: fact.id,
        fact,
        articles: fact.evidence.map(({ article }) => article),
        savedAt: '',
        change: 1,
      })),
    ),
  });
}

describe('a search over what is saved', () => {
  let find: (words: string) => string[];

  beforeAll(() => {
    const other = makeOtherSaving();
    const nestle = makeSaving({
      article: { id: 'milk', title: 'Milk', publisher: '新聞' },
      companies: [makeCompany('nestle', ['Nestlé', { text: '雀巢公司', kind: 'other-script' }])],
      facts: [makeFact('n1', 'nestle', { statement: 'Sales fell.', evidence: [{ article: 'milk' }] })],
    });
    const all = search(makeSaving(), { ...other, facts: other.facts.slice(1) }, nestle);
    find = (words) => {
      const { articles, facts } = all(words);
      return [...articles.map(({ article }) => article.id), ...facts.map(({ fact }) => fact.id)];
    };
  });

  it.each([
    ['a word of the statement', 'comment', ['s2']],
    ['a word as it is begun', 'comm', ['s2']],
    ['a name in small letters', 'oakworks', ['court', 's2']],
    ['words of which each must be there', 'xiaomi pleased', []],
    ['a name and a word of the fact', 'xiaomi cleared', ['s1']],
    ['the matter', 'blacklist', ['s3']],
    ['the publisher', 'harbour', ['court']],
    ['a name without its accents', 'nestle', ['milk', 'n1']],
    ['a name in a script without spaces, as it is begun', '雀', ['n1']],
    ['a part of such a name', '巢公', ['n1']],
    ['a word with a slip of the finger', 'oakwrks', ['court', 's2']],
    ['no short word with another letter in it, which is another word', 'mulk', []],
    ['what nobody saved', 'volcano', []],
    ['nothing', '  ', []],
  ])('finds %s', (_, words, ids) => {
    expect(find(words)).toEqual(ids);
  });

  it('tells whose the facts are, and where they come from', () => {
    const { facts } = search(makeSaving())('oakworks');
    expect(facts[0]).toMatchObject({ company: { name: 'Oakworks Ltd' }, article: { id: 'court' } });
  });

  it('puts the facts of a company before those that only speak of it', () => {
    const cite = { evidence: [{ article: 'court' }] };
    const facts = [
      makeFact('a', 'oakworks', { ...cite, statement: 'Xiaomi won.' }),
      makeFact('b', 'xiaomi', { ...cite, statement: 'It won the case that was brought in Washington.' }),
    ];
    const companies = [
      makeCompany('oakworks', ['Oakworks']),
      makeCompany('xiaomi', ['Xiaomi', 'Mi', 'Redmi', 'Poco']),
    ];
    expect(search(makeSaving({ companies, facts }))('xiaomi').facts.map(({ fact }) => fact.id)).toEqual([
      'b',
      'a',
    ]);
  });

  it('tells how much there is, and hands on the best of it', () => {
    const facts = Array.from({ length: 120 }, (_, i) =>
      makeFact(`f${i}`, 'xiaomi', { evidence: [{ article: 'court' }] }),
    );
    const found = search(makeSaving({ facts }))('xiaomi');
    expect(found.facts).toHaveLength(50);
    expect(found.counts).toEqual({ articles: 1, facts: 120 });
  });
});
