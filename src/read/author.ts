import { foldSpace } from './fold-space.ts';
import type { Thing } from './json-ld.ts';
import { readMeta } from './meta.ts';
import { namesOf } from './own-article.ts';
import { aroundHeading, headingsOf } from './own-heading.ts';

const BYLINE =
  '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .author-name, .byline, .author, [class*="byline" i]';

/** Who wrote the article: by JSON-LD, by `meta`, by the line under its heading. Several names are joined by commas. */
export function readAuthor(
  document: Document,
  article: Thing | undefined,
  things: readonly Thing[],
): string | undefined {
  const told = toAuthors(namesOf(article?.author, things));
  if (told) return told;
  const meta = toAuthors([
    readMeta(document, ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator']) ?? '',
  ]);
  if (meta) return meta;
  const [heading] = headingsOf(document);
  for (const around of heading ? aroundHeading(heading) : []) {
    const names = [...around.querySelectorAll(BYLINE)].map(({ textContent }) => foldSpace(textContent ?? ''));
    const author = toAuthors(names.filter((name) => name !== '').slice(0, 1));
    if (author) return author;
  }
  return undefined;
}

/** Names without 'By', and without what is no name: addresses, and the text of a box that holds more than a name. */
function toAuthors(names: readonly string[]): string | undefined {
  const clean = names
    .map((name) => name.replace(/^(?:written )?by:?\s+/i, '').replace(/[\s,|·•]+$/, ''))
    .filter(
      (name) => name !== '' && name.length <= 80 && !/https?:|[@<>]|\d{4}|\b(?:ago|updated)\b/i.test(name),
    );
  return [...new Set(clean)].join(', ') || undefined;
}
