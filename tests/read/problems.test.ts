import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/cli/open-document.ts';
import { readArticle } from '../../src/read/read-article.ts';

const SENTENCE =
  'Harbour Lights, the maker of ship lamps, said on Monday that it had bought a smaller rival for cash. ';
/** Paragraphs that differ, each of some 60 words. */
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${i + 1} ${SENTENCE.repeat(3)}</p>`).join('');
const LINKS = Array.from({ length: 30 }, (_, i) => `<a href="/${i}">Ships ${i}</a> `).join('');

function problemsOf(body: string, head = '', url = 'https://quay.example/2021/yard-sold'): string[] {
  const html = `<html lang="en"><head><meta name="date" content="2021-03-01">${head}</head><body>${body}</body></html>`;
  return readArticle(openDocument(html, url)).problems.map(({ code }) => code);
}

describe('an article behind a wall', () => {
  const WALL = '<p>Already a subscriber? Sign in to continue reading.</p>';

  it('is one of which only the beginning can be read', () => {
    expect(problemsOf(`<h1>Yard sold</h1>${paragraphs(1)}${WALL}`)).toEqual(['wall']);
  });

  it('is none where all of it is there, though the page offers a subscription', () => {
    expect(problemsOf(`<h1>Yard sold</h1>${paragraphs(9)}${WALL}`)).toEqual([]);
  });

  it.each(['false', '"False"'])(
    'is known by what the page says of itself: "isAccessibleForFree": %s',
    (isFree) => {
      const json = `<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": ${isFree}}</script>`;
      expect(problemsOf(`<h1>Yard sold</h1>${paragraphs(1)}`, json)).toEqual(['wall']);
    },
  );
});

describe('a page that is no article', () => {
  it('is the front page of a site, even with some words of its own', () => {
    const front = `<h1>The Quay</h1>${paragraphs(4)}`;
    expect(problemsOf(front, '', 'https://quay.example/')).toEqual(['notAnArticle']);
    expect(problemsOf(front)).toEqual([]);
  });

  it('is a page of links', () => {
    expect(problemsOf(`<h1>Ships</h1>${paragraphs(2)}<nav>${LINKS}</nav>`)).toEqual(['notAnArticle']);
    expect(problemsOf(`<h1>Ships</h1>${paragraphs(3)}<nav>${LINKS}</nav>`)).toEqual([]);
  });

  it('is one to work with rather than to read', () => {
    const form = '<input><input><select></select><button>Search</button>';
    expect(problemsOf(`<h1>Find a ship</h1><p>All ships of the harbour.</p>${form}`)).toEqual([
      'notAnArticle',
    ]);
  });

  it('is none that says it is one article, however many links it has', () => {
    const json = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';
    expect(problemsOf(`<h1>Ships</h1>${paragraphs(2)}<nav>${LINKS}</nav>`, json)).toEqual([]);
  });
});
