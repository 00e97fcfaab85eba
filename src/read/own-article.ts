import { decodeEntities } from './entities.ts';
import { foldSpace } from './fold-space.ts';
import { ARTICLE_TYPE, findAtAddress, isOfType, type Thing } from './json-ld.ts';

/** The page's own article in its JSON-LD: the only one, or the one at the page's address. */
export function ownArticle(things: readonly Thing[], document: Document): Thing | undefined {
  const articles = things.filter((thing) => isOfType(thing, ARTICLE_TYPE));
  if (articles.length <= 1) return articles[0];
  return findAtAddress(
    articles.map((thing) => ({ thing })),
    document,
  )?.thing;
}

/** A text of JSON-LD as it was meant. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? foldSpace(decodeEntities(value)) || undefined : undefined;
}

/** Names of people and organisations: told as text, as things, or as references to things told elsewhere on the page. */
export function namesOf(value: unknown, things: readonly Thing[]): string[] {
  return [value].flat().flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null) return textOf(one) ?? [];
    const { name, '@id': id } = one as Thing;
    const told = name ?? things.find((thing) => thing !== one && id && thing['@id'] === id)?.name;
    return [told].flat().flatMap((text) => textOf(text) ?? []);
  });
}
