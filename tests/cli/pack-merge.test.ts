import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Pack } from '../../src/model/pack.ts';
import { oneByOne } from '../../src/model/pack-stream.ts';
import { readPack } from '../../src/model/read-pack.ts';
import { makeCompany, makeFact, makeLargePack, makePack } from '../factbase/make-pack.ts';
import { bytesOf, toNdjson } from '../model/pack-bytes.ts';
import { call, createFolder } from './call.ts';

const folder = createFolder();
afterAll(folder.remove);

let written = 0;
const write = (pack: Pack) => folder.write(`pack-${written++}.ndjson`, toNdjson(pack));

async function merge(packs: readonly Pack[], ...args: string[]) {
  const out = folder.path(`merged-${written++}.ndjson`);
  const called = await call(['pack', '--merge', ...packs.map(write), '--out', out, ...args]);
  return { ...called, path: out, pack: existsSync(out) ? await load(out) : undefined };
}

async function load(path: string): Promise<Pack> {
  const { header, batches } = await readPack(bytesOf(readFileSync(path)).bytes);
  const pack: Pack = { ...header, companies: [], articles: [], facts: [] };
  for await (const { list, record } of oneByOne(batches)) (pack[list] as object[]).push(record);
  return pack;
}

const article = (id: string, title: string, url?: string) => ({ id, title, ...(url && { url }) });
const first = makePack({
  id: 'first',
  companies: [makeCompany('xiaomi', ['Xiaomi'], { about: 'Phones' }), makeCompany('only-first', ['Only'])],
  articles: [article('a1', 'Xiaomi is off the list')],
  facts: [makeFact('f1', 'xiaomi'), makeFact('f2', 'only-first')],
});

describe('factcards pack --merge', () => {
  it('joins companies of one id, and takes what packs have in common once', async () => {
    const second = makePack({
      id: 'second',
      companies: [makeCompany('xiaomi', ['Xiaomi Corp'], { about: 'Cars', context: ['Lei Jun'] })],
      articles: [article('a1', 'Xiaomi is off the list'), article('a2', 'A car')],
      facts: [
        makeFact('f1', 'xiaomi', { statement: 'Said otherwise.' }),
        makeFact('f3', 'xiaomi', { evidence: [{ article: 'a2' }] }),
      ],
    });
    const { status, err, pack, path } = await merge([first, second]);
    expect(status).toBe(0);
    expect(err).toBe(
      `${path}: 2 companies, 2 articles, 3 facts\ncompanies that several packs have, joined: 1\n` +
        'articles that several packs have, taken once: 1\nfacts that several packs have, taken once: 1\n',
    );
    const xiaomi = pack?.companies.find(({ id }) => id === 'xiaomi');
    expect(xiaomi).toMatchObject({ about: 'Phones', context: ['Lei Jun'] });
    expect(xiaomi?.names.map(({ text }) => text)).toEqual(['Xiaomi', 'Xiaomi Corp']);
    expect(pack?.facts.map(({ id, statement }) => `${id}: ${statement}`)).toEqual([
      'f1: What f1 says.',
      'f2: What f2 says.',
      'f3: What f3 says.',
    ]);
  });

  it('never shows a fact with the source of another: articles of one id that are not the same both stay', async () => {
    const second = makePack({
      id: 'second',
      articles: [article('a1', 'Something else')],
      facts: [makeFact('f9', 'xiaomi')],
    });
    const third = makePack({
      id: 'third',
      articles: [article('a1', 'Something else')],
      facts: [makeFact('f10', 'xiaomi')],
    });
    const { pack, err } = await merge([first, second, third]);
    expect(err).toContain('articles with a longer id, since another pack means another article by theirs: 1');
    const titleOf = (fact: string) => {
      const cited = pack?.facts.find(({ id }) => id === fact)?.evidence[0]?.article;
      return pack?.articles.find(({ id }) => id === cited)?.title;
    };
    expect(['f1', 'f9', 'f10'].map(titleOf)).toEqual([
      'Xiaomi is off the list',
      'Something else',
      'Something else',
    ]);
    expect(pack?.articles).toHaveLength(2);
  });

  it('knows one article by its address, whatever it is called', async () => {
    const at = 'https://news.example/1';
    const [one, other] = ['A title', 'Its other title'].map((title, i) =>
      makePack({ id: `p${i}`, articles: [article('a1', title, at)], facts: [makeFact(`f${i}`, 'xiaomi')] }),
    );
    const { pack } = await merge([one as Pack, other as Pack]);
    expect(pack?.articles).toEqual([article('a1', 'A title', at)]);
    expect(pack?.facts).toHaveLength(2);
  });

  it('keeps facts of one id that are of different companies', async () => {
    const second = makePack({
      id: 'second',
      companies: [makeCompany('huawei', ['Huawei'])],
      facts: [makeFact('f1', 'huawei')],
    });
    const { pack, err } = await merge([first, second]);
    expect(err).toContain('facts with a longer id');
    expect(pack?.facts.filter(({ company }) => company === 'huawei')).toHaveLength(1);
    expect(new Set(pack?.facts.map(({ id }) => id)).size).toBe(3);
  });

  it('says of itself what it was told, or what its packs have in common', async () => {
    const second = makePack({ id: 'second', publisher: 'Another', updated: '2022-01-01' });
    expect((await merge([first, second], '--id', 'both')).pack).toMatchObject({
      id: 'both',
      publisher: 'A Newsroom; Another',
      license: 'CC0-1.0',
      updated: '2022-01-01',
    });
    expect((await merge([first, second], '--publisher', 'Us')).pack?.publisher).toBe('Us');
  });

  it('has the same revision for the same packs, and another for others', async () => {
    const other = makePack({ id: 'other', facts: [] });
    const revisionOf = async (...packs: Pack[]) => (await merge(packs)).pack?.revision;
    expect(await revisionOf(first, other)).toBe(await revisionOf(first, other));
    expect(await revisionOf(first, other)).not.toBe(await revisionOf(first, makePack()));
  });

  it('merges packs of hundreds of records, from and to one JSON object too', async () => {
    const [a, b] = [makeLargePack(300), makeLargePack(400, { id: 'larger' })];
    const paths = [write(a), folder.write('b.json', JSON.stringify(b))];
    const out = folder.path('large.json');
    expect((await call(['pack', '--merge', ...paths, '--out', out])).status).toBe(0);
    const checked = await call(['pack', '--check', out]);
    // Of the 400 facts 300 have the id of a fact of another company.
    expect(checked.out).toContain('400 companies, 1 article, 700 facts');
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ format: 'factcards-pack', id: 'large' });
  });

  it('writes nothing where a pack is not valid, and names it', async () => {
    const bad = makePack({ id: 'bad', facts: [makeFact('f1', 'nobody')] });
    const { status, err, path } = await merge([first, bad]);
    expect(status).toBe(1);
    expect(err).toMatch(/pack-\d+\.ndjson: line 4: company: No company of the pack has this id/);
    expect(existsSync(path)).toBe(false);
  });

  it('refuses a company that would be more than a pack may hold, and says which', async () => {
    const many = (letter: string) =>
      makeCompany(
        'xiaomi',
        Array.from({ length: 150 }, (_, i) => `${letter}${i}`),
      );
    const packs = ['A', 'B'].map((letter) => makePack({ id: letter, companies: [many(letter)] }));
    const { status, err, path } = await merge(packs);
    expect(status).toBe(1);
    expect(err).toContain('company xiaomi, joined: names:');
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    [['a.json'], 'two packs or more'],
    [['a.json', 'b.json', '--out', 'a.json'], 'is one of the packs to merge'],
    [['a.json', 'b.json', '--updated', 'May'], '--updated has to be a date'],
    [['a.json', 'b.json', '--diff'], 'one of --check, --merge, --diff and --synthetic'],
  ])('says what is wrong with a call: %s', async (args, reason) => {
    const out = args.includes('--out') ? [] : ['--out', folder.path('x.json')];
    const { status, err } = await call(['pack', '--merge', ...args, ...out]);
    expect(status).toBe(2);
    expect(err).toContain(reason);
  });
});

describe('factcards pack --diff', () => {
  const older = write(makePack({ companies: [makeCompany('a', ['A']), makeCompany('b', ['B'])], facts: [] }));
  const newer = write(
    makePack({
      revision: '2',
      companies: [makeCompany('b', ['Bee']), makeCompany('c', ['C']), makeCompany('d', ['D'])],
      facts: [makeFact('f1', 'b')],
    }),
  );

  it('prints how many records a new pack adds, changes and removes, and what it says of itself', async () => {
    const { status, out } = await call(['pack', '--diff', older, newer]);
    expect(status).toBe(0);
    expect(out).toBe(
      [
        'revision: 1 → 2',
        '              added  changed  removed',
        'companies         2        1        1',
        'articles          0        0        0',
        'facts             1        0        0',
        '',
      ].join('\n'),
    );
  });

  it('says by its status whether there is a difference, where it is asked to', async () => {
    expect((await call(['pack', '--diff', older, newer, '--exit-code'])).status).toBe(1);
    expect((await call(['pack', '--diff', older, older, '--exit-code'])).status).toBe(0);
  });

  it('fails for a pack that is not valid, and for a wrong call', async () => {
    const bad = 'tests/fixtures/packs/bad/markup.json';
    const called = await call(['pack', '--diff', older, bad]);
    expect(called.status).toBe(1);
    expect(called.err).toContain(bad);
    expect((await call(['pack', '--diff', older])).status).toBe(2);
    expect((await call(['pack', '--diff', older, newer, '--out', 'x'])).status).toBe(2);
    expect((await call(['pack', 'a.txt', '--out', 'x', '--exit-code'])).status).toBe(2);
  });
});
