import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase } from '../../src/factbase/schema.ts';
import type { Fact } from '../../src/model/fact.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeCompany, makeFact, makePack } from './make-pack.ts';
import { makeOtherSaving, makeSaving } from './make-saving.ts';

let factory: IDBFactory;
let factBase: FactBase;

/** The fact base as another page, or a browser that was started again, opens it. */
const reopen = () => openFactBase(factory, createFakeLocks().openPage().locks);

beforeEach(() => {
  factory = new IDBFactory();
  factBase = reopen();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const cited = (article: string) => [{ article }];
const factIds = (facts: readonly Fact[] | undefined) => facts?.map(({ id }) => id).sort();
const statementOf = async (id: string) => {
  const { companies: _, facts = [] } = (await reopen().ownOf('court')) ?? {};
  return facts.find((fact) => fact.id === id)?.statement;
};

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
    await factBase.changeFact({ ...first, statement: 'Mended.' });
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

describe('what a reader mends or deletes', () => {
  beforeEach(async () => {
    await factBase.saveOwn(makeSaving());
  });

  test('a fact is mended in place, and that can be taken back', async () => {
    const [fact] = makeSaving().facts as [Fact];
    const change = await factBase.changeFact({ ...fact, statement: 'Mended.', date: '2021-05' });
    expect(await reopen().company('xiaomi')).toMatchObject({
      facts: [{ statement: 'Mended.', date: '2021-05' }],
    });
    await reopen().undo(change);
    expect((await factBase.ownOf('court'))?.facts[0]).toEqual(fact);
  });

  test('a fact that is nowhere, or has no form, is not mended', async () => {
    const [fact] = makeSaving().facts as [Fact];
    await expect(factBase.changeFact({ ...fact, id: 'lost' })).rejects.toMatchObject({ code: 'gone' });
    await expect(factBase.changeFact({ ...fact, date: 'May' })).rejects.toMatchObject({ code: 'invalid' });
    await expect(factBase.changeFact({ ...fact, company: 'x' })).rejects.toMatchObject({ code: 'invalid' });
    expect(await statementOf('s1')).toBe(fact.statement);
  });

  test('a company goes with its last fact, and comes back with it', async () => {
    const change = await factBase.deleteFacts(['s2']);
    expect(await factBase.company('oakworks')).toBeNull();
    expect((await factBase.dictionary(['oakworks'])).names).toEqual([]);
    await factBase.undo(change);
    expect((await factBase.company('oakworks'))?.facts).toHaveLength(1);
    expect((await factBase.dictionary(['oakworks'])).names).toHaveLength(1);
  });

  test('deleting what is not there changes nothing and needs no undo', async () => {
    const revision = await factBase.revision();
    expect(await factBase.deleteFacts(['lost'])).toBe(0);
    expect(await factBase.revision()).toBe(revision);
    await expect(factBase.deleteArticle('lost')).rejects.toMatchObject({ code: 'gone' });
  });

  test('an article goes with its facts; one that another article says too stays with that one', async () => {
    await factBase.saveOwn(makeOtherSaving());
    const change = await factBase.deleteArticle('court');
    expect(await factBase.ownOf('court')).toBeNull();
    const record = await factBase.company('xiaomi');
    expect(factIds(record?.facts)).toEqual(['s1', 's3']);
    expect(record?.facts.find(({ id }) => id === 's1')?.evidence).toEqual([
      { article: 'other', quote: 'A court cleared Xiaomi on Tuesday.' },
    ]);
    expect(await factBase.company('oakworks')).toBeNull();

    await reopen().undo(change);
    expect(await reopen().ownOf('court')).toMatchObject({ text: makeSaving().text });
    expect((await reopen().ownOf('court'))?.facts.map(({ evidence }) => evidence.length)).toEqual([2, 1]);
  });

  test('a saving is taken back with its article, unless that says more; that can be undone', async () => {
    await factBase.saveOwn(makeSaving({ facts: [makeFact('s4', 'xiaomi', { evidence: cited('court') })] }));
    await factBase.unsave('court', ['s1', 's2']);
    expect(factIds((await factBase.ownOf('court'))?.facts)).toEqual(['s4']);
    expect(await factBase.company('oakworks')).toBeNull();
    const change = await factBase.unsave('court', ['s4']);
    expect(await factBase.ownArticles()).toEqual([]);
    await factBase.undo(change);
    expect((await factBase.ownOf('court'))?.text).toBe(makeSaving().text);
  });

  test('a fact that another article says too outlives the saving that brought it', async () => {
    await factBase.saveOwn(makeOtherSaving());
    await factBase.unsave('court', ['s1', 's2']);
    expect(factIds((await factBase.ownOf('other'))?.facts)).toEqual(['s1', 's3']);
    expect(await factBase.ownOf('court')).toBeNull();
  });

  test('every change has a revision of its own, so that open pages follow', async () => {
    const seen = [await factBase.revision()];
    const change = await factBase.deleteFacts(['s1']);
    seen.push(await factBase.revision());
    await factBase.undo(change);
    seen.push(await factBase.revision());
    expect(new Set(seen).size).toBe(3);
  });
});

describe('undo', () => {
  beforeEach(async () => {
    await factBase.saveOwn(makeSaving());
  });

  test('lists what can be taken back, newest first, also after a restart', async () => {
    const [fact] = makeSaving().facts as [Fact];
    await factBase.changeFact({ ...fact, statement: 'Mended.' });
    await factBase.deleteArticle('court');
    expect(await reopen().ownChanges()).toMatchObject([
      { act: 'deleteArticle', title: 'Court clears Xiaomi', facts: 2 },
      { act: 'changeFact', title: fact.statement, facts: 1 },
    ]);
  });

  test('happens once', async () => {
    const change = await factBase.deleteFacts(['s1']);
    await factBase.undo(change);
    await expect(factBase.undo(change)).rejects.toMatchObject({ code: 'gone' });
    expect(await factBase.ownChanges()).toEqual([]);
  });

  test('works in any order: a fact brings the article back that went after it', async () => {
    const fact = await factBase.deleteFacts(['s1']);
    const article = await factBase.deleteArticle('court');
    await factBase.undo(fact);
    expect(factIds((await factBase.ownOf('court'))?.facts)).toEqual(['s1']);
    expect((await factBase.ownOf('court'))?.text).toBe(makeSaving().text);
    await factBase.undo(article);
    expect(factIds((await factBase.ownOf('court'))?.facts)).toEqual(['s1', 's2']);
  });

  test('does not undo more than was asked: a fact that was mended again, or deleted, stays so', async () => {
    const [fact] = makeSaving().facts as [Fact];
    const first = await factBase.changeFact({ ...fact, statement: 'Once.' });
    const second = await factBase.changeFact({ ...fact, statement: 'Twice.' });
    await expect(factBase.undo(first)).rejects.toMatchObject({ code: 'stale' });
    expect(await statementOf('s1')).toBe('Twice.');
    await factBase.deleteFacts(['s1']);
    await expect(factBase.undo(second)).rejects.toMatchObject({ code: 'stale' });
    expect(await statementOf('s1')).toBeUndefined();
  });

  test('does not overwrite what was saved again since', async () => {
    const change = await factBase.deleteArticle('court');
    const [first] = makeSaving().facts as [Fact];
    await factBase.saveOwn(makeSaving({ facts: [{ ...first, statement: 'Found anew.' }] }));
    await factBase.undo(change);
    expect(await statementOf('s1')).toBe('Found anew.');
    expect(factIds((await factBase.ownOf('court'))?.facts)).toEqual(['s1', 's2']);
  });

  test('is kept for thirty days', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T00:00:00Z') });
    await factBase.deleteFacts(['s1']);
    vi.setSystemTime(new Date('2027-03-30T00:00:00Z'));
    await factBase.deleteFacts(['s2']);
    expect(await factBase.ownChanges()).toHaveLength(2);
    vi.setSystemTime(new Date('2027-04-02T00:00:00Z'));
    await factBase.saveOwn(makeOtherSaving());
    expect(await factBase.ownChanges()).toMatchObject([{ title: 'Rival Oakworks Ltd did not comment.' }]);
  });

  test('is dropped for good when the reader says so', async () => {
    const change = await factBase.deleteArticle('court');
    await factBase.forgetOwnChanges();
    await expect(factBase.undo(change)).rejects.toMatchObject({ code: 'gone' });
    const rest = (await dump()).filter(([store]) => store !== 'own-state');
    expect(rest).toEqual([]);
  });
});

describe('damage', () => {
  test('a row that is damaged takes nothing else along', async () => {
    await factBase.saveOwn(makeSaving());
    const db = await openDatabase(factory, () => {});
    const row = await db.get('own-facts', 's1');
    if (row) await db.put('own-facts', { ...row, fact: { ...row.fact, kind: 7 as never } });
    db.close();
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(factIds((await reopen().ownOf('court'))?.facts)).toEqual(['s2']);
    expect(await reopen().company('oakworks')).not.toBeNull();
    expect((await reopen().searchOwn('oakworks')).facts).toHaveLength(1);
    expect(complaint).toHaveBeenCalledWith(expect.stringContaining("'s1'"));
  });

  test('a database that cannot be opened is a failure with a code, and is tried again', async () => {
    let isBroken = true;
    const flaky = {
      open(...args: Parameters<IDBFactory['open']>) {
        if (isBroken) throw new Error('disk');
        return factory.open(...args);
      },
    } as IDBFactory;
    const broken = openFactBase(flaky, createFakeLocks().openPage().locks);
    const failure = { name: 'StorageFailure', code: 'storage', message: 'disk' };
    await expect(broken.saveOwn(makeSaving())).rejects.toMatchObject(failure);
    await expect(broken.ownArticles()).rejects.toMatchObject(failure);
    isBroken = false;
    expect(await broken.saveOwn(makeSaving())).toEqual({ added: ['s1', 's2'], unchanged: [] });
  });
});

/** Every row of the own layer. */
async function dump(): Promise<[store: string, rows: unknown][]> {
  const db = await openDatabase(factory, () => {});
  const stores = [...db.objectStoreNames].filter((name) => name.startsWith('own-'));
  const rows = await Promise.all(stores.map((name) => db.getAll(name)));
  db.close();
  return stores.flatMap((store, i): [string, unknown][] => (rows[i]?.length ? [[store, rows[i]]] : []));
}
