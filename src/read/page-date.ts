import { isPartialDate, type PartialDate } from '../model/partial-date.ts';

/** Where a page says when it was published, the most trustworthy first. */
const META = [
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

/** When the page says that it was published, to the day or as far as it says; undefined where it does not. Never guessed. */
export function readPageDate(document: Document): PartialDate | undefined {
  return fromJsonLd(document) ?? fromMeta(document) ?? fromTime(document);
}

/** What a page says of itself in JSON-LD. Other things have dates too: books, films, comments on the page. */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;
const PAGE_TYPE = /Page$/;

function fromJsonLd(document: Document): PartialDate | undefined {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => {
      try {
        return describedIn(JSON.parse(textContent ?? ''));
      } catch {
        // Many pages carry broken JSON-LD; the other places still speak.
        return [];
      }
    },
  );
  return dateOfPage(things, ARTICLE_TYPE, document) ?? dateOfPage(things, PAGE_TYPE, document);
}

type Thing = Record<string, unknown>;

/** Looks only where a page describes itself: at the top, in `@graph` and in lists, not in the articles that it links to. */
function describedIn(data: unknown): Thing[] {
  if (Array.isArray(data)) return data.flatMap(describedIn);
  if (typeof data !== 'object' || data === null) return [];
  const thing = data as Thing;
  return [thing, ...describedIn(thing['@graph'])];
}

/** Where a page describes several articles, and they are of several days, it is dated only by the one at its own address. */
function dateOfPage(things: readonly Thing[], type: RegExp, document: Document): PartialDate | undefined {
  const dated = things.flatMap((thing) => {
    const date = toDate(thing.datePublished);
    return date && typesOf(thing).some((name) => type.test(name)) ? [{ thing, date }] : [];
  });
  const dates = new Set(dated.map(({ date }) => date));
  if (dates.size <= 1) return dated[0]?.date;
  const addresses = addressesOf(document);
  return dated.find(({ thing }) => addresses.has(addressOf(thing)))?.date;
}

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

function addressOf({ url, mainEntityOfPage, '@id': id }: Thing): string {
  const page =
    typeof mainEntityOfPage === 'object' ? (mainEntityOfPage as Thing | null)?.['@id'] : mainEntityOfPage;
  return withoutHash([url, page, id].find((address) => typeof address === 'string') ?? '');
}

function addressesOf(document: Document): Set<string> {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return new Set([document.URL, canonical ?? ''].map(withoutHash).filter((address) => address !== ''));
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}

function fromMeta(document: Document): PartialDate | undefined {
  return first(META, (selector) => toDate(ofPage(document, selector)?.getAttribute('content')));
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
function ofPage(document: Document, selector: string): Element | undefined {
  const found = [...document.querySelectorAll(selector)];
  const articles = new Set(found.map((element) => element.closest('article')));
  if (articles.size <= 1) return found[0];
  const own = [...articles].filter((article) => !article || article.querySelector('h1'));
  return own.length === 1 ? found.find((element) => element.closest('article') === own[0]) : undefined;
}

/** What systems write where they know no date: the first day of their clocks. */
const NO_DATE = /^(?:000|1970-01-01|1969-12-31|1900-01-01)/;

/** The day as the page writes it, in its own time zone: 2021-02-14T23:30:00-05:00 was the 14th for its readers. */
function toDate(value: unknown): PartialDate | undefined {
  if (typeof value !== 'string') return undefined;
  const date = /^\s*(\d{4}(?:-\d{2}){0,2})(?![\d-])/.exec(value)?.[1];
  return date && isPartialDate(date) && !NO_DATE.test(date) ? date : undefined;
}
