import type { ArticleSource } from '../model/article-text.ts';
import { MAX_LENGTH } from '../model/fields.ts';
import { isWebAddress } from '../model/web-address.ts';
import { readAddress } from './address.ts';
import { readAuthor } from './author.ts';
import { shorten } from './fold-space.ts';
import { isOfType, readThings, type Thing } from './json-ld.ts';
import { readMeta } from './meta.ts';
import { namesOf, ownArticle, textOf } from './own-article.ts';
import { readPublished } from './published.ts';
import { readTitle } from './title.ts';

/** What a page says of the article on it, each from the place that can be trusted most. Nothing is guessed. */
export function readSource(document: Document): ArticleSource {
  const things = readThings(document);
  const article = ownArticle(things, document);
  const meta = (...names: string[]) => readMeta(document, names);
  const publisher = [
    namesOf(article?.publisher, things)[0],
    meta('og:site_name', 'application-name', 'dc.publisher'),
  ]
    .filter((name) => name !== undefined)
    // Some pages give the address of the site in place of its name.
    .find((name) => !isWebAddress(name));
  const site = namesOf(
    things.filter((thing) => isOfType(thing, /WebSite$/)),
    things,
  );
  const url = readAddress(document);
  const title = readTitle(document, {
    titles: [textOf(article?.headline) ?? textOf(article?.name), meta('og:title', 'twitter:title')].filter(
      (text) => text !== undefined,
    ),
    sites: [publisher, ...site].filter((text) => text !== undefined),
  });
  const author = readAuthor(document, article, things);
  const published = readPublished(document, article, url);
  const language = readLanguageTag(document, article);
  return {
    title: shorten(title ?? '', MAX_LENGTH.line),
    ...(publisher && { publisher: shorten(publisher, MAX_LENGTH.name) }),
    ...(author && { author: shorten(author, MAX_LENGTH.name) }),
    ...(published && { published }),
    ...(url && { url }),
    ...(language && { language }),
  };
}

/** True where the page says that it is one article. */
export function claimsArticle(document: Document): boolean {
  return (
    ownArticle(readThings(document), document) !== undefined ||
    readMeta(document, ['og:type'])?.toLowerCase() === 'article' ||
    readMeta(document, ['article:published_time']) !== undefined
  );
}

/** True where the page says that its article is for subscribers. */
export function claimsWall(document: Document): boolean {
  const free = ownArticle(readThings(document), document)?.isAccessibleForFree;
  return free === false || (typeof free === 'string' && free.toLowerCase() === 'false');
}

function readLanguageTag(document: Document, article: Thing | undefined): string | undefined {
  const told = [
    document.documentElement?.getAttribute('lang'),
    textOf(article?.inLanguage),
    readMeta(document, ['og:locale', 'content-language', 'dc.language']),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
  ];
  return told
    .map((tag) => (tag ?? '').trim().replace('_', '-'))
    .find((tag) => tag.length <= 35 && /^[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(tag));
}
