import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { type Pack, parsePack } from '../../src/model/pack.ts';
import { makePack } from '../factbase/make-pack.ts';
import { gzip, toNdjson } from '../model/pack-bytes.ts';
import { call, createFolder, findYard } from './call.ts';

const folder = createFolder();
afterAll(folder.remove);

const first = folder.write('first.txt', 'Yard sold\n1 March 2021\nHarbour Lights bought a yard.\n');
const second = folder.write(
  'second.txt',
  'A second yard\n2 March 2021\nHarbour Lights bought one more yard.\n',
);
const readPack = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Pack;

describe('factcards pack', () => {
  it('makes one valid pack of many articles: a company once, each fact once, unsure ones left out and counted', async () => {
    const out = folder.path('yards.json');
    const { status, err } = await call([
      'pack',
      first,
      second,
      first,
      '--out',
      out,
      '--title',
      'Yards',
      '--license',
      'CC0-1.0',
    ]);
    expect(status).toBe(0);
    expect(err).toContain(`${out}: 1 company, 2 articles, 2 facts\nleft out: 3 unsure facts`);
    const result = parsePack(readFileSync(out, 'utf8'));
    expect(result).toMatchObject({ ok: true, warnings: [] });
    expect(readPack(out)).toMatchObject({
      id: 'yards',
      title: 'Yards',
      license: 'CC0-1.0',
      updated: '2021-03-05',
      companies: [{ id: 'harbour-lights' }],
    });
  });

  it('has the same revision for the same articles, and another for others', async () => {
    const revisionOf = async (...files: string[]) => {
      const out = folder.path('revision.json');
      await call(['pack', ...files, '--out', out]);
      return readPack(out).revision;
    };
    expect(await revisionOf(first)).toBe(await revisionOf(first));
    expect(await revisionOf(first)).not.toBe(await revisionOf(first, second));
  });

  it('leaves out a fact that a pack may not hold, and says how many', async () => {
    const out = folder.path('markup.json');
    const { status, err } = await call(['pack', first, '--out', out], {
      extract: (article) => {
        const found = findYard(article);
        return {
          ...found,
          facts: found.facts.map(({ fact }, i) => ({
            fact: i === 0 ? { ...fact, statement: 'It bought a <b>yard</b>.' } : fact,
            isWeak: false,
          })),
        };
      },
    });
    expect(status).toBe(0);
    expect(err).toContain('left out: 1 facts whose text a pack may not hold');
    expect(readPack(out).facts).toHaveLength(1);
  });

  it('has no company of which it holds no fact', async () => {
    const out = folder.path('companies.json');
    await call(['pack', first, '--out', out], {
      extract: (article) => {
        const found = findYard(article);
        const other = { id: 'other', name: 'Other', names: [{ text: 'Other', kind: 'common' as const }] };
        const companies = [...found.companies, { company: other, isKnown: false, mentions: [] }];
        return { ...found, companies };
      },
    });
    expect(readPack(out).companies.map(({ id }) => id)).toEqual(['harbour-lights']);
  });

  /** Reads of the first file an author that no pack may name. */
  const withBadAuthor: Partial<Io> = {
    extract: (article) => {
      const found = findYard(article);
      const isFirst = article.source.title === 'Yard sold';
      return isFirst ? { ...found, article: { ...found.article, author: 'A <b>' } } : found;
    },
  };

  it('leaves out an article that a pack may not hold, and says of which file it is and why', async () => {
    const out = folder.path('without-first.json');
    const { status, err } = await call(['pack', first, second, '--out', out], withBadAuthor);
    expect(status).toBe(1);
    expect(err).toContain(`${first}: author: This holds markup`);
    expect(readPack(out).articles.map(({ title }) => title)).toEqual(['A second yard']);
  });

  it('writes nothing where no article is left', async () => {
    const out = folder.path('nothing.json');
    const { status, err } = await call(['pack', first, '--out', out], withBadAuthor);
    expect(status).toBe(1);
    expect(err).toContain('nothing was written');
    expect(existsSync(out)).toBe(false);
  });

  it('makes the pack of what it could read, and says that some of it is missing', async () => {
    const out = folder.path('partly.json');
    const { status, err } = await call(['pack', folder.path('nowhere.txt'), first, '--out', out]);
    expect(status).toBe(1);
    expect(err).toContain('no such file');
    expect(readPack(out).articles).toHaveLength(1);
  });

  it.each<[string, string[]]>([
    ['nothing could be read', [folder.path('nowhere.txt')]],
    ['the pack would not be valid', [first, '--title', '<b>Yards</b>']],
  ])('leaves an older pack as it was where %s', async (_, args) => {
    const out = folder.write('older.json', 'as it was');
    const { status, err } = await call(['pack', ...args, '--out', out]);
    expect(status).toBe(1);
    expect(err).toContain('not');
    expect(readFileSync(out, 'utf8')).toBe('as it was');
  });

  it.each(['no-such-folder/yards.json', 'folder.json'])(
    'leaves nothing half written where the file cannot be put in its place: %s',
    async (name) => {
      mkdirSync(folder.path('folder.json/full'), { recursive: true });
      const out = folder.path(name);
      const { status, err } = await call(['pack', first, '--out', out]);
      expect(status).toBe(1);
      expect(err).toContain('cannot be written');
      expect(existsSync(out) && statSync(out).isFile()).toBe(false);
      expect(readdirSync(folder.path('')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );
});

describe('factcards pack --check', () => {
  it('says what a valid pack holds', async () => {
    const { status, out } = await call(['pack', '--check', 'assets/packs/starter.json']);
    expect(status).toBe(0);
    expect(out).toMatch(/^assets\/packs\/starter\.json: valid, \d+ companies, \d+ articles?, \d+ facts\n$/);
  });

  it.each(readdirSync('tests/fixtures/packs/bad'))(
    'says what is wrong with a pack, and where: %s',
    async (name) => {
      const path = `tests/fixtures/packs/bad/${name}`;
      const { status, out, err } = await call(['pack', '--check', path]);
      expect(status).toBe(1);
      expect(out).toBe('');
      expect(err).toMatch(new RegExp(`^${path}: .{15}`));
      expect(err).not.toMatch(/\$\d|browser/);
    },
  );

  it('names the place in the file', async () => {
    const { err } = await call(['pack', '--check', 'tests/fixtures/packs/bad/unknown-company.json']);
    expect(err).toMatch(/: facts\[\d+\]\.company: No company of the pack has this id/);
  });

  it.each([
    ['line by line', toNdjson(makePack())],
    ['line by line, packed with gzip', gzip(toNdjson(makePack()))],
    ['as one JSON object, packed with gzip', gzip(JSON.stringify(makePack()))],
  ])('reads a pack that is written %s', async (_, content) => {
    const path = folder.write('written.pack', Buffer.from(content));
    const { status, out } = await call(['pack', '--check', path]);
    expect(status).toBe(0);
    expect(out).toBe(`${path}: valid, 1 company, 1 article, 1 fact\n`);
  });

  it('names the line and the field', async () => {
    const articles = [{ id: 'a1', title: 'T', published: 'May', words: 5 } as never];
    const path = folder.write('bad.ndjson', `${toNdjson(makePack({ articles }))}{"id":"x"}\n`);
    const { status, err } = await call(['pack', '--check', path]);
    expect(status).toBe(1);
    expect(err).toContain(`${path}: line 3: published: This is not a date.`);
    expect(err).toContain(`${path}: line 5: This is no record`);
  });

  it('names the first of very many problems, and says how many more there are', async () => {
    const pack = JSON.parse(readFileSync('assets/packs/starter.json', 'utf8')) as Pack;
    const [company] = pack.companies;
    const companies = Array.from({ length: 30 }, (_, i) => ({ ...company, id: `c${i}`, name: '' }));
    const path = folder.write('many.json', JSON.stringify({ ...pack, companies, articles: [], facts: [] }));
    const lines = (await call(['pack', '--check', path])).err.trim().split('\n');
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toBe(`${path}: and 10 more problems`);
  });

  it('fails for a file that is not there', async () => {
    const { status, err } = await call(['pack', '--check', folder.path('nowhere.json')]);
    expect(status).toBe(1);
    expect(err).toContain('no such file');
  });
});
