import { MAX_LENGTH } from '../model/fields.ts';
import { isWebAddress } from '../model/web-address.ts';
import { readMeta } from './meta.ts';

/** The canonical address, unless it leads to the front page from below it; else the document's own. */
export function readAddress(document: Document): string | undefined {
  const own = isWebAddress(document.URL) ? document.URL.replace(/#.*$/, '') : undefined;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const told = [canonical, readMeta(document, ['og:url'])]
    .filter((href) => href != null && href !== '')
    .map((href) => (URL.canParse(href ?? '', own) ? new URL(href ?? '', own).href : ''))
    .filter((href) => isWebAddress(href) && href.length <= MAX_LENGTH.url);
  return told.find((href) => !own || !isFrontAddress(href) || isFrontAddress(own)) ?? own;
}

/** True of an address that leads to the front page of a site. */
export function isFrontAddress(address: string): boolean {
  return (
    URL.canParse(address) &&
    /^\/(?:index\.\w+|home)?$/.test(new URL(address).pathname) &&
    !address.includes('?')
  );
}
