import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call } from '../cli/call.ts';
import { median, percentile } from './in-page/time.ts';
import { makeLargeCompany } from './large-company.ts';
import { spread } from './measure-answers.ts';
import { total } from './measure-marking.ts';
import { readOptions } from './options.ts';
import { makeBenchPack } from './packs.ts';
import { findPages, servePages, withoutActive } from './pages.ts';
import { replaceResults } from './results.ts';
import { kb, mb, ms, toTable } from './table.ts';

const folder = mkdtempSync(join(tmpdir(), 'factcards-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('saved pages', () => {
  it('are stripped of what would run or load, and keep their text', () => {
    const html = `<html><head><meta http-equiv="refresh" content="0"><link rel="stylesheet" href="https://a.example/a.css">
      <script>const Script = "<p>";</script ><style>p { color: red }</style></head>
      <body onload="go()"><p ONCLICK='x()'>Text of <b>Xiaomi</b></p><img src="https://a.example/a.png">
      <noscript>No</noscript><iframe src="https://a.example"></iframe><video src="v.mp4">old</video></body></html>`;
    const stripped = withoutActive(html);
    expect(stripped).toContain('Text of <b>Xiaomi</b>');
    expect(stripped).toContain('color: red');
    expect(stripped).not.toMatch(/script|iframe|<img|<link|<video|onload|onclick|refresh|a\.example/i);
  });

  it('are served with their words that begin with a capital letter', async () => {
    writeFileSync(
      join(folder, 'a.html'),
      '<p>The yard of <a title="Not Read">Harbour</a> &amp; Überlingen, a Place.</p>',
    );
    writeFileSync(join(folder, 'b.txt'), 'No page');
    const served = await servePages(findPages([folder]));
    try {
      expect(served.words).toEqual(['The', 'Harbour', 'Überlingen', 'Place']);
      expect(served.urls).toHaveLength(1);
      const answer = await fetch(served.urls[0] ?? '');
      expect(await answer.text()).toContain('Harbour');
      expect((await fetch(new URL('/7/x', served.urls[0]))).status).toBe(404);
    } finally {
      await served.close();
    }
  });

  it('are taken from all over a folder where not all are wanted', () => {
    const all = findPages(['tests/fixtures/pages']);
    const some = findPages(['tests/fixtures/pages'], 3);
    expect(some).toHaveLength(3);
    expect(all).toEqual(expect.arrayContaining(some));
    expect(findPages(['tests/fixtures/pages'], 999)).toEqual(all);
  });
});

describe('the packs of the bench', () => {
  it('are valid, hold the names of the pages, and are made once', async () => {
    const real = 'tests/fixtures/packs/brands.json';
    const first = await makeBenchPack(folder, 400, real, ['Harbour', 'Summit']);
    expect(first.title).toBe('400 made-up names');
    expect(first.sample.length).toBeGreaterThan(100);
    const checked = await call(['pack', '--check', first.path]);
    expect(checked).toMatchObject({ status: 0, err: '' });
    expect((await makeBenchPack(folder, 400, real, ['Harbour', 'Summit'])).path).toBe(first.path);
    expect((await makeBenchPack(folder, 400, real, ['Other'])).path).not.toBe(first.path);
  });
});

describe('the large company of the bench', () => {
  it('is a valid pack of one company with all of the facts, beside a page that names it', async () => {
    const { path, site } = makeLargeCompany(folder, 200);
    expect(await call(['pack', '--check', path])).toMatchObject({ status: 0, err: '' });
    const { companies, facts } = JSON.parse(readFileSync(path, 'utf8'));
    expect([companies.length, facts.length]).toEqual([1, 200]);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain(companies[0].names[0].text);
  });
});

describe('figures', () => {
  it('have a median and percentiles that were measured', () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 95)).toBe(10);
    expect(percentile([3], 95)).toBe(3);
    expect(median([])).toBeNaN();
  });

  it('of all pages are the sum of the medians of each', () => {
    const page = (...readings: number[]) =>
      ({
        rounds: readings.map((reading) => ({ floor: 1, words: 1, reading, matching: 0, waiting: 0 })),
      }) as never;
    expect(total([page(1, 100, 2), page(10)], ({ reading }) => reading)).toBe(12);
  });

  it('are taken from all over a list', () => {
    expect(spread([0, 1, 2, 3, 4, 5], 3)).toEqual([0, 2, 4]);
    expect(spread([0, 1], 5)).toEqual([0, 1]);
  });

  it('stand in a table with their floor, their budget and whether it holds', () => {
    const row = { browser: 'chromium', what: 'a|b', measured: ms(12.34) };
    expect(
      toTable([
        { ...row, floor: ms(4), times: 3.085, budget: '3 ×', holds: false },
        { ...row, holds: true },
        row,
      ]).split('\n'),
    ).toEqual([
      '| browser | what | measured | floor in the same run | × | budget | holds |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| chromium | a\\|b | 12.3 ms | 4.0 ms | 3.08 | 3 × | **no** |',
      '| chromium | a\\|b | 12.3 ms |  |  |  | yes |',
      '| chromium | a\\|b | 12.3 ms |  |  |  |  |',
    ]);
    expect([ms(250.4), ms(61_234), mb(2_500_000), kb(1234)]).toEqual([
      '250 ms',
      '61.2 s',
      '2.5 MB',
      '1.2 kB',
    ]);
  });
});

describe('RESULTS.md', () => {
  it('gets the results of the day in the place of older ones, and keeps what people wrote', () => {
    const first = replaceResults('# What names cost\n\nBefore.\n', 'one');
    const second = replaceResults(`${first}\nAfter.\n`, 'two');
    expect(second).toContain('Before.');
    expect(second).toContain('After.');
    expect(second).toContain('two');
    expect(second).not.toContain('one\n');
    expect(second.match(/begin -->/g)).toHaveLength(1);
  });
});

describe('a call of the bench', () => {
  it('measures the pages of the tests in both browsers if not told otherwise', () => {
    expect(readOptions([])).toMatchObject({
      small: 1000,
      large: 1_000_000,
      browsers: ['chromium', 'firefox'],
      build: true,
    });
    expect(readOptions(['--pages', 'a', '--pages', 'b', '--browser', 'firefox', '--no-build'])).toMatchObject(
      {
        pages: ['a', 'b'],
        browsers: ['firefox'],
        build: false,
      },
    );
  });

  it.each([[['--browser', 'opera']], [['--large', 'many']], [['--page', 'x']]])(
    'says what is wrong: %s',
    (args) => {
      expect(() => readOptions(args)).toThrow(/--|browser/);
    },
  );
});
