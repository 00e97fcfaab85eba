import { isPartialDate, type PartialDate } from '../model/partial-date.ts';
import { ARTICLE_TYPE, findAtAddress, isOfType, PAGE_TYPE, readThings, type Thing } from './json-ld.ts';
import { isLivePage } from './live-page.ts';

/** Where a page says when it was published, the most trustworthy first. */
export const DATE_META = [
  'meta[property="article:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="article.published"]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dc.date" i]',
  'meta[name="DC.date.issued"]',
  'meta[name="date"]',
];
const TIMES = ['time[itemprop="datePublished"]', 'time[pubdate]', 'article header time[datetime]'];

/** Of when a page is: of a day; of every day anew; or, where it tells neither, of a day that nobody knows. */
export interface PageTime {
  pageDate?: PartialDate;
  isLive?: true;
}

/** A page that changes all the time may tell a day too: that of its template, or of its newest article. */
export function readPageTime(document: Document): PageTime {
  const things = readThings(document);
  if (isLivePage(document, things)) return { isLive: true };
  const pageDate = readDate(document, things);
  return pageDate ? { pageDate } : {};
}

/** When the page says that it was published, to the day or as far as it says; undefined where it does not. Never guessed. */
export function readPageDate(document: Document): PartialDate | undefined {
  return readDate(document, readThings(document));
}

function readDate(document: Document, things: readonly Thing[]): PartialDate | undefined {
  return fromJsonLd(document, things) ?? fromMeta(document) ?? fromTime(document);
}

function fromJsonLd(document: Document, things: readonly Thing[]): PartialDate | undefined {
  return dateOfPage(things, ARTICLE_TYPE, document) ?? dateOfPage(things, PAGE_TYPE, document);
}

/** Where a page describes several articles, and they are of several days, it is dated only by the one at its own address. */
function dateOfPage(things: readonly Thing[], type: RegExp, document: Document): PartialDate | undefined {
  const dated = things.flatMap((thing) => {
    const date = toDate(thing.datePublished);
    return date && isOfType(thing, type) ? [{ thing, date }] : [];
  });
  const dates = new Set(dated.map(({ date }) => date));
  return (dates.size <= 1 ? dated[0] : findAtAddress(dated, document))?.date;
}

function fromMeta(document: Document): PartialDate | undefined {
  return first(DATE_META, (selector) => toDate(ofPage(document, selector)?.getAttribute('content')));
}

function fromTime(document: Document): PartialDate | undefined {
  return first(TIMES, (selector) => toDate(ofPage(document, selector)?.getAttribute('datetime')));
}

function first(selectors: readonly string[], read: (selector: string) => PartialDate | undefined) {
  for (const selector of selectors) {
    const date = read(selector);
    if (date) return date;
  }
  return undefined;
}

/** The first element that speaks of the page: where several articles have one, that of the article with the page's heading. */
export function ofPage(document: Document, selector: string): Element | undefined {
  const found = [...document.querySelectorAll(selector)];
  const articles = new Set(found.map((element) => element.closest('article')));
  if (articles.size <= 1) return found[0];
  const own = [...articles].filter((article) => !article || article.querySelector('h1'));
  return own.length === 1 ? found.find((element) => element.closest('article') === own[0]) : undefined;
}

/** What systems write where they know no date: the first day of their clocks, or a year that nobody will see. */
export const NO_DATE = /^(?:000|1970-01-01|1969-12-31|1900-01-01|2[1-9]|[3-9])/;

/** The day as the page writes it, in its own time zone: 2021-02-14T23:30:00-05:00 was the 14th for its readers. */
function toDate(value: unknown): PartialDate | undefined {
  if (typeof value !== 'string') return undefined;
  const date = /^\s*(\d{4}(?:-\d{2}){0,2})(?![\d-])/.exec(value)?.[1];
  return date && isPartialDate(date) && !NO_DATE.test(date) ? date : undefined;
}
