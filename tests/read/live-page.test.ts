// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPageTime } from '../../src/read/page-date.ts';

const STORY = 'https://ledger.example/2021/02/14/xiaomi-waits';

const jsonLd = (...things: unknown[]) =>
  things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('');
const teaser = (i: number) =>
  `<article><h2><a href="/2021/02/${i}/story">Story ${i}</a></h2><time datetime="2021-02-1${i}">${i}</time></article>`;
const teasers = (count: number) => Array.from({ length: count }, (_, i) => teaser(i)).join('');
const article = (rest: object = {}) => ({ '@type': 'NewsArticle', datePublished: '2021-02-14', ...rest });
const PUBLISHED = '<meta property="article:published_time" content="2021-02-14T08:00:00Z">';
const TYPE = '<meta property="og:type" content="article">';

function timeOf(address: string, head: string, body: string) {
  const page = new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  Object.defineProperty(page, 'URL', { value: address });
  return readPageTime(page);
}

beforeEach(() => {
  document.documentElement.innerHTML = '';
});

describe('a page that changes all the time has no date, whatever dates are on it:', () => {
  it.each<[what: string, address: string, head: string, body: string]>([
    [
      'the front page of a newspaper whose template is dated',
      'https://ledger.example/',
      jsonLd(
        { '@type': 'WebSite', name: 'The Ledger' },
        { '@type': 'WebPage', datePublished: '2019-03-01', dateModified: '2026-11-30' },
      ),
      `<main>${teasers(3)}</main>`,
    ],
    [
      'a front page that describes every story on it',
      'https://ledger.example/index.html#top',
      jsonLd(article({ url: `${STORY}-1` }), article({ url: `${STORY}-2` })),
      `<main><h1>The Ledger</h1>${teasers(2)}</main>`,
    ],
    [
      'a section, as content systems describe it',
      'https://ledger.example/technology/',
      jsonLd({ '@graph': [{ '@type': ['WebPage', 'CollectionPage'], datePublished: '2020-01-02' }] }),
      `<main><h1>Technology</h1>${teasers(4)}</main>`,
    ],
    [
      'what a search found',
      'https://ledger.example/search?q=xiaomi',
      jsonLd({ '@type': 'SearchResultsPage' }),
      '',
    ],
    [
      'a blog with its newest entries',
      'https://blog.example/tag/phones',
      '<meta property="og:type" content="website">',
      `<main><h1>Phones</h1>${teasers(6)}</main>`,
    ],
    [
      'a feed',
      'https://social.example/home',
      '',
      '<main role="feed"><article>Xiaomi!</article><article>Huawei!</article></main>',
    ],
    ['a chat', 'https://chat.example/room/7', '', '<div role="log"><p>Xiaomi?</p></div>'],
  ])('%s', (_what, address, head, body) => {
    expect(timeOf(address, head, body)).toEqual({ isLive: true });
  });
});

describe('an article keeps its date', () => {
  it.each<[what: string, address: string, head: string, body: string]>([
    ['with many teasers below it', STORY, jsonLd(article({ url: STORY })), `<h1>Xiaomi</h1>${teasers(12)}`],
    [
      'among others that its page describes',
      STORY,
      jsonLd(
        article({ url: STORY }),
        article({ url: 'https://ledger.example/other', datePublished: '2020' }),
      ),
      teasers(8),
    ],
    ['that only its meta elements tell of', STORY, TYPE + PUBLISHED, teasers(12)],
    [
      'with a feed of comments',
      STORY,
      PUBLISHED,
      '<article><h1>Xiaomi</h1></article><section role="feed"></section>',
    ],
    ['that is all of its site', 'https://one-story.example/', TYPE + PUBLISHED, '<h1>Xiaomi</h1>'],
    [
      'that says nothing of itself but a time in its head',
      STORY,
      '',
      `<article><header><h1>Xiaomi</h1><time datetime="2021-02-14">14 Feb</time></header></article>
       <aside>${teasers(3).replaceAll('article', 'div')}</aside>`,
    ],
  ])('%s', (_what, address, head, body) => {
    expect(timeOf(address, head, body)).toEqual({ pageDate: '2021-02-14' });
  });

  it.each([
    ['a plain page', 'https://ledger.example/about', '<h1>About us</h1>'],
    ['a page asked for by a query', 'https://ledger.example/?p=812', '<h1>Xiaomi</h1><p>It waits.</p>'],
    ['a page with a few teasers', 'https://ledger.example/xiaomi', `<h1>Xiaomi</h1>${teasers(5)}`],
    ['a saved page', 'file:///home/reader/index.htm', '<h1>Xiaomi</h1>'],
  ])('and %s without one is undated, not a page that changes', (_what, address, body) => {
    expect(timeOf(address, '', body)).toEqual({});
  });
});
