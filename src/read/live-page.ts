import { isFrontAddress } from './address.ts';
import { ARTICLE_TYPE, findAtAddress, isOfType, type Thing } from './json-ld.ts';

/** A feed, a chat, an app. */
const CHANGING = '[role="feed"], [role="log"], [role="application"]';
const COLLECTION = /(?:CollectionPage|SearchResultsPage)$/;
/** So many articles with a heading that leads elsewhere make a list; fewer stand below articles, too. */
const MANY = 6;

/**
 * True of a page that changes all the time: a front page, a section of a newspaper, a feed. What it says of itself decides;
 * a page that says that it is one article is none, whatever stands around that.
 */
export function isLivePage(document: Document, things: readonly Thing[]): boolean {
  if (things.some((thing) => isOfType(thing, COLLECTION))) return true;
  return (
    !claimsOneArticle(document, things) &&
    (isFrontAddress(document.URL) ||
      document.querySelector(CHANGING) !== null ||
      document.querySelectorAll('article :is(h2, h3) a[href]').length >= MANY)
  );
}

function claimsOneArticle(document: Document, things: readonly Thing[]): boolean {
  const articles = things.flatMap((thing) => (isOfType(thing, ARTICLE_TYPE) ? [{ thing }] : []));
  return (
    articles.length === 1 ||
    findAtAddress(articles, document) !== undefined ||
    document.querySelector(
      'meta[property="og:type"][content="article" i], meta[property="article:published_time"]',
    ) !== null
  );
}
