import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Company } from '../../src/model/company.ts';
import { makeCompany, makePack } from '../factbase/make-pack.ts';
import { call, createFolder } from './call.ts';

const folder = createFolder();
afterAll(folder.remove);

async function make(name: string, ...args: string[]) {
  const out = folder.path(name);
  const called = await call(['pack', '--synthetic', ...args, '--out', out]);
  return { ...called, path: out };
}

const textOf = (path: string) =>
  path.endsWith('.gz') ? gunzipSync(readFileSync(path)).toString() : readFileSync(path, 'utf8');

function companiesIn(path: string): Company[] {
  const records = textOf(path).trim().split('\n').slice(1);
  return records.map((line) => JSON.parse(line)).filter((record) => 'names' in record);
}

const namesIn = (path: string) => companiesIn(path).flatMap(({ names }) => names);

describe('factcards pack --synthetic', () => {
  it.each(['made.ndjson', 'made.ndjson.gz', 'made.json'])(
    'writes a valid pack of so many names: %s',
    async (name) => {
      const { status, err, path } = await make(name, '3000');
      expect(status).toBe(0);
      expect(err).toMatch(/: 3000 names; \d+ companies, \d+ articles, \d+ facts\n$/);
      const checked = await call(['pack', '--check', path]);
      expect(checked.err).toBe('');
      expect(checked.out).toContain(`${path}: valid, ${/\d+ companies, .*/.exec(err)?.[0]}`);
    },
  );

  it('makes the same pack each time, and another one with another seed', async () => {
    const first = textOf((await make('a.ndjson', '500')).path);
    expect(textOf((await make('b.ndjson', '500')).path)).toBe(first);
    expect(textOf((await make('c.ndjson', '500', '--seed', '2')).path)).not.toBe(first);
  });

  it('has names of many kinds and scripts, small ones, and ones that need context', async () => {
    const names = namesIn((await make('kinds.ndjson', '20000')).path);
    expect(names).toHaveLength(20_000);
    for (const script of ['Han', 'Cyrillic', 'Arabic', 'Latin']) {
      const of = new RegExp(`^[\\p{Script=${script}} ]+$`, 'u');
      expect(names.filter(({ text }) => of.test(text)).length).toBeGreaterThan(100);
    }
    expect(names.filter(({ text }) => /^[a-z]+$/.test(text)).length).toBeGreaterThan(3);
    for (const kind of ['common', 'legal', 'ticker', 'former', 'brand', 'other-script']) {
      expect(names.some((name) => name.kind === kind)).toBe(true);
    }
    expect(names.some(({ needsContext }) => needsContext)).toBe(true);
  });

  it('begins many names with the words that it is given', async () => {
    const words = folder.write('words.txt', 'Quizzical zebras Überraschung 北京\n');
    const names = namesIn((await make('first.ndjson', '2000', '--first-words', words)).path);
    const begun = names.filter(({ text }) => /^(?:Quizzical|Überraschung) /.test(text));
    expect(begun.length).toBeGreaterThan(300);
    expect(names.some(({ text }) => text.includes('zebras'))).toBe(false);
  });

  it('holds the packs that it is given as they are, counts their names, and calls nobody else so', async () => {
    const alone = namesIn((await make('alone.ndjson', '300')).path);
    const taken = alone[0]?.text ?? '';
    const given = makePack({ companies: [makeCompany('xiaomi', ['Xiaomi', taken])] });
    const path = folder.write('given.json', JSON.stringify(given));
    const made = await make('with.ndjson', '300', '--with', path);
    const [first, ...others] = companiesIn(made.path);
    expect(first).toEqual(given.companies[0]);
    expect(namesIn(made.path)).toHaveLength(300);
    expect(others.flatMap(({ names }) => names.map(({ text }) => text))).not.toContain(taken);
    expect((await call(['pack', '--check', made.path])).status).toBe(0);
  });

  it.each<[string, string[], number, string]>([
    ['no number', ['many'], 2, '--synthetic takes a whole number'],
    ['no names at all', ['0'], 2, '--synthetic takes a whole number'],
    ['no such pack', ['10', '--with', folder.path('nowhere.json')], 1, 'no such file'],
    ['a pack that has more names', ['1', '--with', 'assets/packs/starter.json'], 1, 'names already'],
    [
      'a pack twice',
      ['999', ...Array(2).fill(['--with', 'assets/packs/starter.json']).flat()],
      1,
      'another pack',
    ],
    ['words without capitals', ['9', '--first-words', folder.write('small.txt', 'a b')], 1, 'no word'],
  ])('says what is wrong and writes nothing: %s', async (_, args, status, reason) => {
    const called = await make('wrong.ndjson', ...args);
    expect(called).toMatchObject({ status });
    expect(called.err).toContain(reason);
    expect(existsSync(called.path)).toBe(false);
    expect(readdirSync(folder.path('')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('does not take its options for those of another kind of pack', async () => {
    const { status, err } = await call(['pack', 'a.txt', '--out', folder.path('x.json'), '--seed', '3']);
    expect(status).toBe(2);
    expect(err).toContain('--seed go with pack --synthetic');
  });
});
