// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/cli/open-document.ts';
import type { ArticleProblem } from '../../src/model/article-problem.ts';
import { MAX_TEXT } from '../../src/read/join-lines.ts';
import { readArticle } from '../../src/read/read-article.ts';

const fixture = (name: string) => readFileSync(`tests/fixtures/articles-html/${name}.html`, 'utf8');
const inBrowser = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (name: string) => readArticle(openDocument(fixture(name)));

describe.each([
  ['a DOM as browsers have it', inBrowser],
  ['the DOM of the command line', openDocument],
])('an article in %s', (_, open) => {
  it('is read with all that its page says of it', () => {
    expect(readArticle(open(fixture('json-ld'))).source).toEqual({
      title: 'Harbour Lights buys Northern Buoy',
      publisher: 'The Quay Times',
      author: 'Jo Mast, Al Keel',
      published: '2021-03-01',
      url: 'https://quay.example/2021/03/02/harbour-lights-buys-northern-buoy',
      language: 'en-GB',
    });
  });

  it('has its title first, then a line for each paragraph, caption, quote, list item and row, and nothing of the page around it', () => {
    const lines = readArticle(open(fixture('json-ld'))).text.split('\n');
    expect(lines.map((line) => line.slice(0, 48))).toEqual([
      'Harbour Lights buys Northern Buoy',
      'Two of the oldest names in ship lamps become one',
      'The yard of Northern Buoy in winter.',
      'Harbour Lights, the maker of ship lamps, said on',
      'The price is about twice the annual sales of Nor',
      '“We have waited ten years for this day,” said Ad',
      'Harbour Lights employs 1,200 people.',
      'Northern Buoy employs 300.',
      'Year\tSales',
      '2019\t18 million',
      '2020\t20 million',
      'First line of the address',
      'Second line of the address',
      'Shares of Harbour Lights rose 3 per cent in Lond',
    ]);
  });

  it('leaves the page as it was', () => {
    const document = open(fixture('json-ld'));
    const before = document.documentElement.outerHTML;
    readArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the date of an article', () => {
  it.each([
    ['meta', '2021-03-01'],
    ['time', '2021-03-01'],
    ['byline', '2021-03-01'],
    ['address', '2021-03-01'],
  ])('is read where only its %s tells it', (name, date) => {
    const { source, problems } = read(name);
    expect(source.published).toBe(date);
    expect(problems).toEqual([]);
  });

  it('is left out, and said to be missing, where a page tells none, or one that could be two', () => {
    const { source, problems } = read('undated');
    expect(source).not.toHaveProperty('published');
    expect(problems).toEqual([{ code: 'undated' }]);
  });
});

describe('what a page says in meta elements', () => {
  it('names publisher, author and address', () => {
    expect(read('meta').source).toMatchObject({
      publisher: 'The Quay Times',
      author: 'Jo Mast',
      url: 'https://quay.example/meta',
    });
  });
});

describe('a page that is no whole article in English says so', () => {
  it.each<[string, ArticleProblem]>([
    ['empty', { code: 'empty' }],
    ['wall', { code: 'wall' }],
    ['front-page', { code: 'notAnArticle' }],
    ['german', { code: 'otherLanguage', language: 'de' }],
  ])('%s', (name, problem) => {
    expect(read(name).problems[0]).toEqual(problem);
  });

  it('still gives what can be read before a wall, without the words of the wall', () => {
    const { text, source } = read('wall');
    expect(source.title).toBe('Harbour Lights buys Northern Buoy');
    expect(text.split('\n')).toHaveLength(2);
    expect(text).not.toMatch(/subscri/i);
  });

  it('knows very little text', () => {
    const html = '<html lang="en"><body><h1>A yard</h1><p>Three words more.</p></body></html>';
    expect(readArticle(openDocument(html)).problems).toEqual([{ code: 'short' }, { code: 'undated' }]);
  });

  it('is empty even where there is no html at all', () => {
    expect(readArticle(openDocument('')).problems).toEqual([{ code: 'empty' }]);
  });
});

describe('a box around an article', () => {
  const words =
    'Harbour Lights, the maker of ship lamps, said on Monday that it had bought a smaller rival for cash. ';
  const page = (boxed: string) =>
    `<html lang="en"><body><h1>Yard sold</h1><article><p>${words}1</p><p>${words}2</p><p>${words}3</p></article>
    <div class="related">${boxed}</div></body></html>`;

  it('is left out by what its class says', () => {
    expect(
      readArticle(openDocument(page('<p>A lamp for every ship, and where to buy it.</p>'))).text,
    ).not.toContain('every ship');
  });

  it('is the article where most of its paragraphs are in it, whatever its class says', () => {
    const body = Array.from({ length: 9 }, (_, i) => `<p>${words}${i}</p>`).join('');
    const html = `<html lang="en"><body><h1>Yard sold</h1><div id="story"><p>${words}</p><div class="related">${body}</div></div></body></html>`;
    expect(readArticle(openDocument(html)).text).toContain(`${words}8`);
  });
});

describe('what a page says twice', () => {
  const words = 'Harbour Lights, the maker of ship lamps, said on Monday that it had bought a smaller rival.';
  const linesOf = (body: string) =>
    readArticle(openDocument(`<html lang="en"><body>${body}</body></html>`)).text.split('\n');

  it('is read once where it is a sentence, and as often as it stands there where it is a heading or a row', () => {
    const row = '<tr><td>Harbour Lights and its subsidiaries</td><td>180 million</td></tr>';
    const page = `<h1>Yard sold</h1><p>${words}</p><h2>Lamps</h2><blockquote>${words}</blockquote><h2>Lamps</h2><table>${row}${row}</table>`;
    const told = 'Harbour Lights and its subsidiaries\t180 million';
    expect(linesOf(page)).toEqual(['Yard sold', words, 'Lamps', 'Lamps', told, told]);
  });

  it('is read once where the line under the heading only says the heading again', () => {
    const title = 'Yard sold after ten long years';
    const page = `<div><h1>${title}</h1><p class="standfirst">${title}</p><p>${words}</p></div>`;
    expect(linesOf(page)).toEqual([title, words]);
  });
});

describe('a table', () => {
  it('is no row of figures where it only lays out the page: its paragraphs are read one by one', () => {
    const words = 'Harbour Lights, the maker of ship lamps, said that it had bought a rival. '
      .repeat(3)
      .trim();
    const html = `<html lang="en"><body><h1>Yard sold</h1><table><tr><td>Ships</td><td>${words}</td></tr></table></body></html>`;
    expect(readArticle(openDocument(html)).text).toBe(`Yard sold\nShips\n${words}`);
  });
});

describe('broken html', () => {
  it('is read as a browser would read it', () => {
    const { source, text } = read('broken');
    expect(source.title).toBe('Harbour Lights buys Northern Buoy');
    expect(text).toContain('both yards would stay open.\n');
    expect(text).toContain('Bold and slanted to the end');
    expect(text).toContain('5 < 6');
    expect(text).toContain('One late sentence');
    expect(text).not.toContain('not a word of this');
  });
});

describe('a page of five megabytes', () => {
  const sentence = 'The company said on Monday that it would buy the rest of the shares of the yard. ';
  const page = (body: string) => `<html lang="en"><body><h1>A long page</h1>${body}</body></html>`;

  it.each([
    ['paragraphs', Array.from({ length: 54_000 }, (_, i) => `<p>${i} ${sentence}</p>`).join('')],
    ['a single paragraph', `<p>${sentence.repeat(62_000)}</p>`],
    ['rows of a table', `<table>${`<tr><td>${sentence}</td><td>12</td></tr>`.repeat(45_000)}</table>`],
  ])(
    'of %s is read as far as facts can be found in good time, and says so',
    (_, body) => {
      const document = openDocument(page(body));
      const { text, problems } = readArticle(document);
      expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
      expect(text.length).toBeGreaterThan(MAX_TEXT - 200);
      expect(problems).toContainEqual({ code: 'tooLong', kept: text.length });
    },
    30_000,
  );

  it('costs nothing where it is all script', () => {
    const script = `<script>${'var a = "<p>no</p>";\n'.repeat(240_000)}</script>`;
    const { text } = readArticle(openDocument(page(`${script}<p>${sentence}</p>`)));
    expect(text).toBe(`A long page\n${sentence.trim()}`);
  }, 30_000);

  it('nested deeper than a stack allows is read all the same', () => {
    const html = page(`${'<div>'.repeat(20_000)}<p>${sentence}</p>`);
    expect(readArticle(openDocument(html)).text).toContain(sentence.trim());
  }, 30_000);
});
