// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPageDate } from '../../src/read/page-date.ts';

const HERE = 'https://news.example/xiaomi';

function dateOf(html: string): string | undefined {
  document.documentElement.innerHTML = html.includes('<body') ? html : `<head>${html}</head><body></body>`;
  return readPageDate(document);
}
const jsonLd = (...things: unknown[]) =>
  things.map((thing) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`).join('');
const article = (datePublished: unknown, rest: object = {}) => ({
  '@type': 'NewsArticle',
  datePublished,
  ...rest,
});
const CANONICAL = `<link rel="canonical" href="${HERE}">`;

describe('the date of a page', () => {
  it.each<[string, unknown]>([
    ['an article', article('2021-02-14')],
    ['an article in a list', [{ '@type': 'BreadcrumbList' }, article('2021-02-14')]],
    ['an article in a graph', { '@graph': [{ '@type': 'Person' }, article('2021-02-14')] }],
    ['an article of several types', { '@type': ['Article', 'Thing'], datePublished: '2021-02-14' }],
    ['a type by its address', { '@type': 'https://schema.org/BlogPosting', datePublished: '2021-02-14' }],
    [
      'the article rather than its page',
      [{ '@type': 'WebPage', datePublished: '2019' }, article('2021-02-14')],
    ],
    ['a page', { '@type': 'WebPage', datePublished: '2021-02-14' }],
    ['two articles of one day', [article('2021-02-14T08:00'), article('2021-02-14T09:00')]],
  ])('is read from JSON-LD: %s', (_what, data) => {
    expect(dateOf(jsonLd(data))).toBe('2021-02-14');
  });

  it('is read from the JSON-LD behind one that is broken', () => {
    const broken = '<script type="application/ld+json">{"datePublished": "2019-01-01",}</script>';
    expect(dateOf(broken + jsonLd(article('2021-02-14')))).toBe('2021-02-14');
  });

  it.each<[string, object]>([
    ['url', { url: HERE }],
    ['id', { '@id': `${HERE}#article` }],
    ['page', { mainEntityOfPage: HERE }],
    ['page as a thing', { mainEntityOfPage: { '@type': 'WebPage', '@id': HERE } }],
  ])('is, of several articles, that of the one at the page’s address, by its %s', (_what, address) => {
    const other = article('2020-01-01', { url: 'https://news.example/other' });
    expect(dateOf(CANONICAL + jsonLd(other, article('2021-02-14', address)))).toBe('2021-02-14');
    expect(dateOf(CANONICAL + jsonLd(other, article('2021-02-14')))).toBeUndefined();
  });

  it.each([
    'property="article:published_time"',
    'property="og:article:published_time"',
    'itemprop="datePublished"',
    'name="datePublished"',
    'name="parsely-pub-date"',
    'name="DC.date.issued"',
    'name="dc.date"',
    'name="date"',
  ])('is read from <meta %s>', (attribute) => {
    expect(dateOf(`<meta ${attribute} content="2021-02-14T08:00:00Z">`)).toBe('2021-02-14');
  });

  it('is read from JSON-LD rather than meta, and from meta rather than a time element', () => {
    const meta = '<meta property="article:published_time" content="2021-02-14">';
    const time = '<article><header><time datetime="2021-03-03">3 March</time></header></article>';
    expect(dateOf(`<head>${meta}${jsonLd(article('2021-01-01'))}</head><body>${time}</body>`)).toBe(
      '2021-01-01',
    );
    expect(dateOf(`<head>${meta}</head><body>${time}</body>`)).toBe('2021-02-14');
    expect(dateOf(`<head></head><body>${time}</body>`)).toBe('2021-03-03');
  });

  it('is the first one of an article that tells when it was changed as well', () => {
    const times = '<time datetime="2021-02-14">a</time><time datetime="2021-02-20">b</time>';
    expect(dateOf(`<body><article><header>${times}</header></article></body>`)).toBe('2021-02-14');
  });

  it('is that of the article with the heading, where others are shown beside it', () => {
    const own = '<article><header><h1>H</h1><time datetime="2021-02-14">a</time></header></article>';
    const other = '<article><header><h2>O</h2><time datetime="2021-03-03">b</time></header></article>';
    expect(dateOf(`<body>${other}${own}${other}</body>`)).toBe('2021-02-14');
    expect(dateOf(`<body>${other}${other}</body>`)).toBeUndefined();
  });

  it.each([
    ['2021-02-14T23:30:00-05:00', '2021-02-14'],
    ['2021-02-14T00:30:00+09:00', '2021-02-14'],
    ['2021-02-14 08:00', '2021-02-14'],
    [' 2021-02-14 ', '2021-02-14'],
    ['2021-02', '2021-02'],
    ['2021', '2021'],
  ])('is the page’s own day, as far as it says: %j', (text, expected) => {
    expect(dateOf(jsonLd(article(text)))).toBe(expected);
    expect(dateOf(`<meta name="date" content="${text}">`)).toBe(expected);
  });
});

describe('a page stays undated', () => {
  it.each([
    '2021-02-30',
    '2021-13-01',
    '2021-2-4',
    '20211',
    '1613286000',
    '0001-01-01T00:00:00',
    '1970-01-01T00:00:00Z',
    '9999-12-31',
    '14 February 2021',
    '',
    20210214,
    null,
    ['2021-02-14'],
  ])('with a date that makes no sense: %j', (value) => {
    expect(dateOf(jsonLd(article(value)))).toBeUndefined();
  });

  it.each<[string, unknown]>([
    ['a list of them', { '@type': 'ItemList', itemListElement: [article('2021-02-14')] }],
    [
      'the list that a page is about',
      { '@type': 'WebPage', mainEntity: { itemListElement: [article('2021-02-14')] } },
    ],
    ['what the page is part of', { '@type': 'WebPage', isPartOf: article('2021-02-14') }],
    ['comments', { '@type': 'Comment', datePublished: '2021-02-14' }],
    ['books', { '@type': 'Book', datePublished: '1949-06-08' }],
    ['things of no type', { datePublished: '2021-02-14' }],
    ['nothing', null],
    ['text', 'datePublished'],
  ])('where its JSON-LD dates other things: %s', (_what, data) => {
    expect(dateOf(jsonLd(data))).toBeUndefined();
  });

  it('where a time element tells of something else', () => {
    expect(dateOf('<body><p>On <time datetime="2021-02-14">Sunday</time></p></body>')).toBeUndefined();
  });

  it('where nothing tells', () => {
    expect(dateOf('<meta name="description" content="2021-02-14">')).toBeUndefined();
  });
});
