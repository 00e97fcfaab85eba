import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { makeCompany, makeFact, makePack } from './make-pack.ts';
import { makeSaving } from './make-saving.ts';
import { dump, factBase, factIds, reopen, statementOf } from './open-own.ts';

describe('what a reader saves of an article', () => {
  test('is there after a restart: the article, its text, its facts in the order of the text', async () => {
    expect(await factBase.saveOwn(makeSaving())).toEqual({ added: ['s1', 's2'], unchanged: [] });
    const { article, text, companies, facts } = makeSaving();
    const own = await reopen().ownOf('court');
    expect(own).toMatchObject({ article, text, facts });
    expect(own?.companies.map(({ id }) => id)).toEqual(companies.map(({ id }) => id));
    expect(await reopen().ownOf('nothing')).toBeNull();
  });

  test('is marked and shown on pages like what packs tell', async () => {
    await factBase.saveOwn(makeSaving());
    const dictionary = await factBase.dictionary(['ltd', 'oakworks']);
    expect(dictionary.names.map(({ text }) => text).sort()).toEqual(['Oakworks', 'Oakworks Ltd']);
    const record = await factBase.company('xiaomi');
    expect(record?.articles.court?.publisher).toBe('The Harbour Post');
    expect(record?.facts[0]?.evidence[0]).toMatchObject({ start: 20, end: 54 });
  });

  test('keeps the order of the text, whatever its ids: of one day, the later fact is the later one', async () => {
    const at = (id: string, start: number) =>
      makeFact(id, 'xiaomi', { evidence: [{ article: 'court', quote: 'x', start, end: start + 1 }] });
    await factBase.saveOwn(makeSaving({ facts: [at('b', 5), at('c', 1), at('a', 9)] }));
    expect((await reopen().company('xiaomi'))?.facts.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  test('never travels to a page with the text of the article', async () => {
    const saving = makeSaving();
    await factBase.saveOwn({ ...saving, article: { ...saving.article, text: 'the words' } });
    expect((await factBase.company('xiaomi'))?.articles.court).not.toHaveProperty('text');
    expect((await factBase.ownOf('court'))?.article).not.toHaveProperty('text');
  });

  test('changes nothing when it is saved again', async () => {
    await factBase.saveOwn(makeSaving());
    const revision = await factBase.revision();
    expect(await factBase.saveOwn(makeSaving())).toEqual({ added: [], unchanged: ['s1', 's2'] });
    expect(await factBase.revision()).toBe(revision);
  });

  test('gains only what is new when it is saved again, and keeps what the reader mended', async () => {
    const [first, second] = makeSaving().facts as [Fact, Fact];
    await factBase.saveOwn(makeSaving({ facts: [first] }));
    await factBase.changeFact({ ...first, statement: 'Mended.' }, first);
    const saving = makeSaving({ facts: [{ ...first, kind: 'other' }, second] });
    expect(await factBase.saveOwn(saving)).toEqual({ added: ['s2'], unchanged: ['s1'] });
    expect(await statementOf('s1')).toBe('Mended.');
    expect(factIds((await factBase.ownOf('court'))?.facts)).toEqual(['s1', 's2']);
  });

  test('is found by the id of the article, and by its address however it was come to', async () => {
    await factBase.saveOwn(makeSaving());
    expect(factIds((await factBase.savedOf({ article: 'court' }))?.facts)).toEqual(['s1', 's2']);
    const url = 'http://post.example/court/?utm_source=mail#comments';
    expect((await factBase.savedOf({ article: 'another', url }))?.article.id).toBe('court');
    expect(await factBase.savedOf({ url: 'https://post.example/' })).toBeNull();
    expect(await factBase.savedOf({})).toBeNull();
  });

  test('can be an article alone', async () => {
    await factBase.saveOwn(makeSaving({ facts: [], companies: [] }));
    expect(await factBase.ownArticles()).toMatchObject([{ facts: 0, companies: [] }]);
  });

  test('keeps companies only for their facts: an empty card helps nobody', async () => {
    await factBase.saveOwn(makeSaving({ facts: makeSaving().facts.slice(0, 1) }));
    expect(await factBase.company('oakworks')).toBeNull();
  });

  test.each([
    ['a fact about nobody', { companies: [] }, 'unknown company'],
    ['a fact that cites nothing', { facts: [makeFact('f', 'xiaomi')] }, 'unknown article'],
    ['a fact of a wrong form', { facts: [{ ...makeFact('f', 'xiaomi'), kind: 'rumour' } as never] }, 'kind'],
    ['a title with markup', { article: { id: 'court', title: '<b>Court</b>' } }, 'title'],
  ])('is refused whole for %s', async (_, parts, message) => {
    await expect(factBase.saveOwn(makeSaving(parts))).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(message),
    });
    expect(await factBase.ownArticles()).toEqual([]);
    expect(await factBase.revision()).toBe('empty');
  });
});

describe('an article that its publisher changed before it was saved again', () => {
  const before = makeSaving();
  const after = makeSaving({
    text: 'Court clears Xiaomi\nUpdated at noon.\nXiaomi said that it was pleased.',
    facts: [
      makeFact('s4', 'xiaomi', {
        evidence: [{ article: 'court', quote: 'Updated at noon.', start: 20, end: 36 }],
      }),
    ],
  });

  test('loses no paragraph, and every sentence is where its fact says', async () => {
    await factBase.saveOwn(before);
    await factBase.saveOwn(after);
    const { text = '', facts = [] } = (await factBase.ownOf('court')) ?? {};
    expect(text.split('\n')).toEqual([...before.text.split('\n'), 'Updated at noon.']);
    for (const { evidence } of facts) {
      for (const { quote, start, end } of evidence) expect(text.slice(start, end)).toBe(quote);
    }
  });
});

describe('what is saved, together with packs', () => {
  test('adds its facts to a company of theirs, and its words win', async () => {
    await factBase.install(makePack({ facts: [makeFact('s1', 'xiaomi'), makeFact('f1', 'xiaomi')] }));
    const [first] = makeSaving().facts as [Fact];
    await factBase.saveOwn(
      makeSaving({
        companies: [makeCompany('xiaomi', ['Xiaomi', 'Redmi'], { about: 'My words' })],
        facts: [first],
      }),
    );
    const record = await factBase.company('xiaomi');
    expect(record?.facts.map(({ id, statement }) => [id, statement])).toEqual([
      ['s1', 'A court cleared Xiaomi on Tuesday.'],
      ['f1', 'What f1 says.'],
    ]);
    expect(record?.company.about).toBe('My words');
    expect(record?.company.names.map(({ text }) => text)).toEqual(['Xiaomi', 'Redmi', 'Xiaomi Corporation']);
  });

  test('outlives their update and their removal, to the byte', async () => {
    await factBase.install(makePack());
    await factBase.saveOwn(makeSaving());
    const before = JSON.stringify(await dump());
    await factBase.install(makePack({ revision: '2', companies: [makeCompany('a', ['A'])], facts: [] }));
    await factBase.remove('news');
    expect(JSON.stringify(await dump())).toBe(before);
    expect((await factBase.company('xiaomi'))?.facts).toHaveLength(1);
  });

  test('takes no mark away: a short name that an editor vouches for needs no context', async () => {
    const sap = [makeCompany('sap', ['SAP'])];
    const saving = makeSaving({
      companies: sap,
      facts: [makeFact('f', 'sap', { evidence: [{ article: 'court' }] })],
    });
    await factBase.saveOwn(saving);
    expect((await factBase.dictionary(['sap'])).names).toMatchObject([{ needsContext: true }]);
    await factBase.install(makePack({ companies: sap, facts: [] }));
    expect((await factBase.dictionary(['sap'])).names).toMatchObject([{ needsContext: false }]);
  });
});
