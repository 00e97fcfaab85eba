import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { streamRecords } from '../../src/factbase/read-records.ts';
import { openDatabase } from '../../src/factbase/schema.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeCompany, makeFact, makeLargePack, makePack } from './make-pack.ts';

let factory: IDBFactory;
let browser: ReturnType<typeof createFakeLocks>;

beforeEach(() => {
  factory = new IDBFactory();
  browser = createFakeLocks();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A page, or the background, that opens the fact base of this browser. */
function openPage() {
  const { locks, leave } = browser.openPage();
  return { factBase: openFactBase(factory, locks), leave };
}

describe('packs that a reader installs', () => {
  test('are still there after a restart of the browser', async () => {
    const before = openPage();
    await before.factBase.install(makePack());
    before.leave();
    const { factBase } = openPage();
    expect(await factBase.packs()).toMatchObject([
      {
        id: 'news',
        title: 'News of the day',
        isRemoved: false,
        counts: { companies: 1, articles: 1, facts: 1 },
      },
    ]);
    const record = await factBase.company('xiaomi');
    expect(record?.facts.map(({ id }) => id)).toEqual(['f1']);
    expect(record?.articles.a1?.title).toBe('Xiaomi is off the list');
  });

  test('keep every company and fact when they take several chunks', async () => {
    const { factBase } = openPage();
    const progress: number[] = [];
    await factBase.install(makeLargePack(2500), { onProgress: (written) => progress.push(written) });
    expect(progress.at(-1)).toBe(5001);
    expect(progress.length).toBeGreaterThan(5);
    expect(await factBase.contents('news')).toHaveLength(2500);
    for (const i of [0, 999, 1000, 2499]) {
      expect((await factBase.company(`c${i}`))?.facts.map(({ id }) => id)).toEqual([`f${2499 - i}`]);
    }
  });

  test('have a company’s facts beside each other, so that few chunks hold them', async () => {
    const { factBase } = openPage();
    const facts = ['f1', 'f2', 'f3', 'f4'].map((id, i) => makeFact(id, i % 2 ? 'xiaomi' : 'huawei'));
    const companies = [makeCompany('xiaomi', ['Xiaomi']), makeCompany('huawei', ['Huawei'])];
    await factBase.install(makePack({ companies, facts }));
    const db = await openDatabase(factory, () => {});
    const [row] = await db.getAll('packs');
    const stored: string[] = [];
    if (!row) throw new Error('nothing is installed');
    for await (const { list, record } of streamRecords(db, row)) if (list === 'facts') stored.push(record.id);
    expect(stored).toEqual(['f2', 'f4', 'f1', 'f3']);
  });

  test('replace an older revision whole', async () => {
    const { factBase } = openPage();
    await factBase.install(makePack());
    const facts = [makeFact('f2', 'huawei')];
    await factBase.install(
      makePack({ revision: '2', companies: [makeCompany('huawei', ['Huawei'])], facts }),
    );
    expect(await factBase.packs()).toMatchObject([{ revision: '2' }]);
    expect(await factBase.company('xiaomi')).toBeNull();
    expect(await factBase.company('huawei')).not.toBeNull();
  });

  test('keep fields that a later version of the format may bring', async () => {
    const { factBase } = openPage();
    const pack = makePack({ articles: [{ id: 'a1', title: 'T', wordCount: 5 } as never] });
    await factBase.install({ ...pack, counts: 'not ours' } as never);
    expect((await factBase.company('xiaomi'))?.articles.a1).toHaveProperty('wordCount', 5);
    expect((await factBase.packs())[0]?.counts).toEqual({ companies: 1, articles: 1, facts: 1 });
  });

  test('tell what an update would change', async () => {
    const { factBase } = openPage();
    expect(await factBase.compare(makePack())).toBeNull();
    await factBase.install(makePack());
    const companies = [
      makeCompany('xiaomi', ['Xiaomi'], { about: 'Phones' }),
      makeCompany('huawei', ['Huawei']),
    ];
    expect(await factBase.compare(makePack({ companies, facts: [] }))).toEqual({
      companies: { added: 1, changed: 1, removed: 0 },
      articles: { added: 0, changed: 0, removed: 0 },
      facts: { added: 0, changed: 0, removed: 1 },
    });
  });
});

describe('a removed pack', () => {
  test('is out of force at once and can be brought back while the page is open', async () => {
    const { factBase } = openPage();
    await factBase.install(makePack());
    await factBase.remove('news');
    expect(await factBase.company('xiaomi')).toBeNull();
    expect(await factBase.packs()).toMatchObject([{ isRemoved: true }]);
    openPage().factBase.packs(); // a background that starts meanwhile must not take it away
    await openPage().factBase.packs();
    await factBase.restore('news');
    expect(await factBase.company('xiaomi')).not.toBeNull();
  });

  test('is gone for good once the page is left', async () => {
    const options = openPage();
    await options.factBase.install(makePack());
    await options.factBase.remove('news');
    options.leave();
    const { factBase } = openPage();
    expect(await factBase.packs()).toEqual([]);
    await expect(factBase.restore('news')).rejects.toThrow('gone');
    const db = await openDatabase(factory, () => {});
    expect(await db.count('chunks')).toBe(0);
  });

  test('is remembered as removed, until it is installed again', async () => {
    const options = openPage();
    expect(await options.factBase.wasRemoved('news')).toBe(false);
    await options.factBase.install(makePack());
    await options.factBase.remove('news');
    expect(await options.factBase.wasRemoved('news')).toBe(true);
    options.leave();
    const { factBase } = openPage();
    expect(await factBase.wasRemoved('news')).toBe(true);
    await factBase.install(makePack());
    expect(await factBase.wasRemoved('news')).toBe(false);
    expect(await factBase.packs()).toHaveLength(1);
  });

  test('can be installed again', async () => {
    const { factBase } = openPage();
    await factBase.install(makePack());
    await factBase.remove('news');
    await factBase.install(makePack({ revision: '2' }));
    expect(await factBase.packs()).toMatchObject([{ revision: '2', isRemoved: false }]);
  });
});

describe('a company that two packs know', () => {
  const first = makePack({ id: 'one', updated: '2021-06-02' });

  test('has the names and facts of both, each once, and the fresher pack’s words', async () => {
    const { factBase } = openPage();
    const names = ['Xiaomi', { text: '小米', kind: 'other-script' as const }];
    await factBase.install(
      makePack({
        id: 'news-of-old',
        companies: [makeCompany('xiaomi', names, { about: 'Older words', country: 'CN' })],
        facts: [makeFact('f1', 'xiaomi', { statement: 'Older words.' }), makeFact('f2', 'xiaomi')],
      }),
    );
    await factBase.install({
      ...first,
      companies: [makeCompany('xiaomi', ['Xiaomi', 'Xiaomi Inc.'], { about: 'Newer words' })],
    });
    const record = await factBase.company('xiaomi');
    expect(record?.company).toMatchObject({ about: 'Newer words', country: 'CN' });
    expect(record?.company.names.map(({ text }) => text)).toEqual(['Xiaomi', 'Xiaomi Inc.', '小米']);
    expect(record?.facts.map(({ id, statement }) => [id, statement])).toEqual([
      ['f1', 'What f1 says.'],
      ['f2', 'What f2 says.'],
    ]);
  });

  test('needs context for a name that either pack calls an ordinary word', async () => {
    const { factBase } = openPage();
    const word = { text: 'Mi', kind: 'brand' as const, needsContext: true };
    await factBase.install(makePack({ id: 'two', companies: [makeCompany('xiaomi', [word])] }));
    await factBase.install({
      ...first,
      companies: [makeCompany('xiaomi', [{ ...word, needsContext: false }])],
    });
    expect((await factBase.company('xiaomi'))?.company.names).toEqual([word]);
  });

  test('never shows a fact with another pack’s article of the same id', async () => {
    const { factBase } = openPage();
    await factBase.install(first);
    const articles = [{ id: 'a1', title: 'Something else' }];
    await factBase.install(makePack({ id: 'two', articles, facts: [makeFact('f2', 'xiaomi')] }));
    const record = await factBase.company('xiaomi');
    const titles = record?.facts.map(({ id, evidence }) => [
      id,
      record.articles[evidence[0]?.article ?? '']?.title,
    ]);
    expect(titles).toEqual([
      ['f1', 'Xiaomi is off the list'],
      ['f2', 'Something else'],
    ]);
  });
});

describe('the revision', () => {
  test('changes with every change of what is in force', async () => {
    const { factBase } = openPage();
    const seen = [await factBase.revision()];
    await factBase.install(makePack());
    seen.push(await factBase.revision());
    await factBase.install(makePack());
    seen.push(await factBase.revision());
    await factBase.install(makePack({ id: 'two' }));
    seen.push(await factBase.revision());
    await factBase.remove('news');
    seen.push(await factBase.revision());
    expect(new Set(seen).size).toBe(5);
  });

  test('tells the background of a change that it was not told of', async () => {
    const background = openPage();
    expect(await background.factBase.company('xiaomi')).toBeNull();
    await openPage().factBase.install(makePack());
    expect(await background.factBase.company('xiaomi')).toBeNull();
    await background.factBase.revision();
    expect(await background.factBase.company('xiaomi')).not.toBeNull();
  });

  test('is read again where what was asked for is gone from the disk', async () => {
    const background = openPage();
    await background.factBase.install(makePack());
    await background.factBase.smallKeys();
    const options = openPage();
    // The revision before the last one is not kept, so what the background has begun to read is dropped.
    for (const revision of ['2', '3']) {
      const facts = [makeFact(`f${revision}`, 'xiaomi', { date: `202${revision}` })];
      await options.factBase.install(makePack({ revision, facts }));
    }
    expect((await background.factBase.company('xiaomi'))?.facts.map(({ id }) => id)).toEqual(['f3']);
    expect((await background.factBase.dictionary(['xiaomi'])).companies).toMatchObject([{ newest: '2023' }]);
  });

  test('knows the newest thing that has happened, and what was to come when its day is there', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T12:00:00Z') });
    const { factBase } = openPage();
    const facts = [
      makeFact('f1', 'xiaomi', { date: '2026-11' }),
      makeFact('f2', 'xiaomi', { date: '2027-01-01' }),
      makeFact('f3', 'oakworks', { date: '2112' }),
    ];
    const companies = [...makePack().companies, makeCompany('oakworks', ['Oakworks'])];
    await factBase.install(makePack({ companies, facts }));
    const newest = async () =>
      (await factBase.dictionary(['xiaomi', 'oakworks'])).companies.map(({ newest }) => newest);
    expect(await newest()).toEqual(['2026-11', undefined]);
    vi.setSystemTime(new Date('2027-01-01T12:00:00Z'));
    expect(await newest()).toEqual(['2027-01-01', undefined]);
  });

  test('reload makes the background see what the options page installed', async () => {
    const background = openPage();
    expect(await background.factBase.company('xiaomi')).toBeNull();
    await openPage().factBase.install(makePack());
    background.factBase.reload();
    expect((await background.factBase.dictionary(['xiaomi'])).companies).toHaveLength(1);
  });
});

test('a fact base that cannot be opened is tried again at the next question', async () => {
  const { locks } = browser.openPage();
  let isBroken = true;
  const flaky = {
    open(...args: Parameters<IDBFactory['open']>) {
      if (isBroken) throw new Error('disk');
      return factory.open(...args);
    },
  } as IDBFactory;
  const factBase = openFactBase(flaky, locks);
  await expect(factBase.company('xiaomi')).rejects.toThrow('disk');
  isBroken = false;
  expect(await factBase.company('xiaomi')).toBeNull();
});
