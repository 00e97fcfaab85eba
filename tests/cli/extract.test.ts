import { truncateSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/extract/extract.ts';
import { call, createFolder } from './call.ts';

const folder = createFolder();
afterAll(folder.remove);

const PAGE = 'tests/fixtures/articles-html/meta.html';
const story = folder.write('story.txt', 'Yard sold\n1 March 2021\nHarbour Lights bought a yard.\n');
const plain = folder.write('plain.txt', 'Yard sold\nHarbour Lights bought a yard.\n');

interface Printed {
  source: { title: string; published?: string; url?: string };
  text: string;
  problems: { code: string }[];
  companies: { id: string; name: string; mentions: { start: number; end: number; named: boolean }[] }[];
  facts: Record<string, unknown>[];
}
const printed = async (args: string[]) => JSON.parse((await call(args)).out) as Printed;

describe('factcards extract', () => {
  it('prints what an article tells: source, text, companies with their mentions, and facts whose evidence points into the text', async () => {
    const { source, text, companies, facts } = await printed(['extract', story]);
    expect(source).toEqual({ title: 'Yard sold', published: '2021-03-01' });
    expect(companies).toEqual([
      { id: 'harbour-lights', name: 'Harbour Lights', mentions: [{ start: 23, end: 37, named: true }] },
    ]);
    expect(text.slice(23, 37)).toBe('Harbour Lights');
    expect(facts[0]).toEqual({
      company: 'harbour-lights',
      kind: 'acquisition',
      date: '2021-03-01',
      evidence: [{ start: 23, end: 37 }],
      statement: 'Harbour Lights bought a yard.',
      modality: 'reported',
      rule: 'a test',
      isWeak: false,
    });
    expect(facts[1]).toMatchObject({ isWeak: true });
  });

  it('reads a saved page', async () => {
    const { source, companies } = await printed(['extract', PAGE]);
    expect(source).toMatchObject({ title: 'Harbour Lights buys Northern Buoy', published: '2021-03-01' });
    expect(companies).toHaveLength(1);
  });

  it('calls a saved page without a title by where it was, else by its file', async () => {
    const path = folder.write('nameless.html', '<p>Harbour Lights bought a yard.');
    expect((await printed(['extract', path])).source.title).toBe('nameless.html');
    const url = 'https://quay.example/yard';
    expect((await printed(['extract', path, '--url', url])).source.title).toBe('quay.example/yard');
  });

  it('knows a saved page by how it begins, whatever it is called', async () => {
    const path = folder.write(
      'page',
      '<!doctype html><title>Yard sold</title><p>Harbour Lights bought a yard.',
    );
    expect((await printed(['extract', path])).text).toBe('Yard sold\nHarbour Lights bought a yard.');
  });

  it('takes a file that is called plain text for that, however it begins', async () => {
    const path = folder.write('tags.txt', '<p> and other tags\nHarbour Lights bought a yard.\n');
    expect((await printed(['extract', path])).text).toBe('<p> and other tags\nHarbour Lights bought a yard.');
  });

  it.each([story, PAGE])(
    'is told the date and the address by the caller, who knows better: %s',
    async (file) => {
      const { source, problems } = await printed([
        'extract',
        file,
        '--published',
        '2020-02',
        '--url',
        'https://quay.example/a',
      ]);
      expect(source).toMatchObject({ published: '2020-02', url: 'https://quay.example/a' });
      expect(problems).toEqual([]);
    },
  );

  it('says that an article is undated, and prints what there is', async () => {
    const { status, out, err } = await call(['extract', plain]);
    expect(status).toBe(0);
    expect(err).toBe(
      `factcards: ${plain}: It does not say when it was published, so words like “yesterday” have no date.\n`,
    );
    expect((JSON.parse(out) as Printed).facts[0]).toMatchObject({ date: null });
  });

  it('looks for no facts in another language, and names it', async () => {
    const { status, out, err } = await call(['extract', 'tests/fixtures/articles-html/german.html']);
    expect(status).toBe(0);
    expect(err).toContain('(German)');
    expect((JSON.parse(out) as Printed).facts).toEqual([]);
  });

  it('names a language as the page does where nobody knows what that is', async () => {
    const words = 'Der Hersteller hat mitgeteilt, dass er die Werft kauft und dass beide offen bleiben. ';
    const path = folder.write('page.html', `<html lang="de-x"><h1>Werft</h1><p>${words.repeat(3)}`);
    const { status, err } = await call(['extract', path]);
    expect(status).toBe(0);
    expect(err).toContain('(de-x)');
  });

  it('fails for a file that is larger than any article, and says so', async () => {
    const path = folder.write('large.html', '');
    truncateSync(path, 65 * 1024 * 1024);
    const { status, err } = await call(['extract', path]);
    expect(status).toBe(1);
    expect(err).toContain(`${path}: too large`);
  });

  it.each<[string, string, string]>([
    ['is not there', folder.path('nowhere.html'), 'no such file'],
    ['is a device', '/dev/zero', 'a device, not a file'],
    ['is a folder', folder.path(''), 'a folder, not a file'],
    ['has nothing to read', 'tests/fixtures/articles-html/empty.html', 'There is no text to read here.'],
    ['is no text', folder.write('picture.html', Buffer.from([137, 80, 78, 71, 0, 0, 1])), 'not a text file'],
  ])('fails for a file that %s, and says so', async (_, path, reason) => {
    const { status, out, err } = await call(['extract', path]);
    expect(status).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(`${path}: ${reason}`);
  });

  it.each<[string, Buffer]>([
    ['that a page names', Buffer.from('<meta charset="iso-8859-1"><title>Yard</title><p>Café', 'latin1')],
    ['of an older Windows, which no page names', Buffer.from('<title>Yard</title><p>Café', 'latin1')],
    ['wrongly said to be UTF-16 by a page', Buffer.from('<meta charset="utf-16"><title>Yard</title><p>Café')],
    [
      'of its first bytes, whatever its head says',
      Buffer.from('\uFEFF<meta charset="iso-8859-1"><title>Yard</title><p>Café'),
    ],
    ['with a mark at the beginning', Buffer.from('\uFEFF<title>Yard</title><p>Café', 'utf16le')],
  ])('reads an encoding %s', async (_, bytes) => {
    expect((await printed(['extract', folder.write('encoded.html', bytes)])).text).toBe('Yard\nCafé');
  });
});

describe('a text that tells its day in a line of its own', () => {
  it('is dated by it, and not said to be undated', async () => {
    const file = folder.write(
      'dated.txt',
      'Yard sold\nBy Ann Lee | 12 May 2021\nVantor Ltd sold its yard to Halden Motors Ltd for $5 million on Tuesday.',
    );
    const { out, err } = await call(['extract', file], { extract: (article) => extractFacts(article) });
    const { source, problems, facts } = JSON.parse(out) as Printed;
    expect(source.published).toBe('2021-05-12');
    expect(problems).toEqual([]);
    expect(err).toBe('');
    expect(facts.map(({ date }) => date)).toContain('2021-05-11');
  });
});

describe('a damaged file', () => {
  it('keeps all of its text but the broken character', async () => {
    const [head, tail] = [
      Buffer.from('<meta charset="utf-8"><title>Yard</title><p>Café '),
      Buffer.from(' é'),
    ];
    const page = folder.write('damaged.html', Buffer.concat([head, Buffer.from([0xff]), tail]));
    expect((await printed(['extract', page])).text).toBe('Yard\nCafé \uFFFD é');
  });
});

describe('factcards extract --ndjson', () => {
  it('prints a line for each file, in their order, and goes on past one that it cannot read', async () => {
    const missing = folder.path('nowhere.txt');
    const { status, out, err } = await call(['extract', '--ndjson', story, missing, PAGE]);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as Printed).source.title)).toEqual([
      'Yard sold',
      'Harbour Lights buys Northern Buoy',
    ]);
    expect(err).toBe(`factcards: ${missing}: no such file\n`);
    expect(status).toBe(1);
  });
});

describe('a call that cannot be meant so', () => {
  it.each<[string[], string]>([
    [[], 'say what to do'],
    [['make'], 'there is no command make'],
    [['extract'], 'extract needs a file'],
    [['extract', 'a', 'b'], 'several files need --ndjson'],
    [['extract', '--ndjson', 'a', 'b', '--published', '2021'], 'said of one file'],
    [['extract', 'a', '--published', 'yesterday'], '--published has to be a date'],
    [['extract', 'a', '--url', 'file:///a'], '--url has to begin with'],
    [['extract', 'a', '--fast'], '--fast'],
    [['pack', 'a'], 'pack needs --out'],
    [['pack', '--out', 'p.json'], 'pack needs files'],
    [['pack', 'a.html', '--out', './a.html'], 'is one of the files to read'],
    [['pack', 'a.html', '--out', 'p.json', '--updated', 'now'], '--updated has to be a date'],
    [['pack', 'a.html', '--check', 'p.json'], 'takes one pack and nothing else'],
  ])('%j is told what to do instead', async (args, message) => {
    const { status, out, err } = await call(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err).toContain('Try: factcards --help');
  });

  it.each([['--help'], ['extract', '--help'], ['help']])(
    '%s is answered with how to call it',
    async (...args) => {
      const { status, out } = await call(args);
      expect(status).toBe(0);
      expect(out).toMatch(/^Usage:/);
    },
  );
});
