/** What a page says of itself in JSON-LD. Other things are described there too: books, films, comments on the page. */
export type Thing = Record<string, unknown>;

export const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;
export const PAGE_TYPE = /Page$/;

/** Everything that a page describes at the top, in `@graph` and in lists, in its order; broken JSON-LD is passed over. */
export function readThings(document: Document): Thing[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) => {
    try {
      return describedIn(JSON.parse(textContent ?? ''));
    } catch {
      // Many pages carry broken JSON-LD; the other places still speak.
      return [];
    }
  });
}

/** Looks only where a page describes itself: at the top, in `@graph` and in lists, not in the articles that it links to. */
function describedIn(data: unknown): Thing[] {
  if (Array.isArray(data)) return data.flatMap(describedIn);
  if (typeof data !== 'object' || data === null) return [];
  const thing = data as Thing;
  return [thing, ...describedIn(thing['@graph'])];
}

export function isOfType(thing: Thing, type: RegExp): boolean {
  return [thing['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

/** The one at the page's own address: what tells the page's own article from others that it describes. */
export function findAtAddress<T extends { thing: Thing }>(
  found: readonly T[],
  document: Document,
): T | undefined {
  const addresses = addressesOf(document);
  return found.find(({ thing }) => addresses.has(addressOf(thing)));
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
