import { MAX_LENGTH } from '../model/fields.ts';
import { isWebAddress } from '../model/web-address.ts';
import { readMeta } from './meta.ts';

/**
 * The canonical address, unless it leads to the front page from below it; else the document's own, unless it is longer
 * than an article may carry.
 */
export function readAddress(document: Document): string | undefined {
  const own = isWebAddress(document.URL) ? document.URL.replace(/#.*$/, '') : undefined;
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const told = [canonical, readMeta(document, ['og:url'])]
    .filter((href) => href != null && href !== '')
    .map((href) => (URL.canParse(href ?? '', own) ? new URL(href ?? '', own).href : ''))
    .filter((href) => isWebAddress(href) && href.length <= MAX_LENGTH.url);
  return told.find((href) => !own || !isFrontAddress(href) || isFrontAddress(own)) ?? short(own);
}

function short(address: string | undefined): string | undefined {
  return address && address.length <= MAX_LENGTH.url ? address : undefined;
}

/** True of an address that leads to the front page of a site. */
export function isFrontAddress(address: string): boolean {
  return (
    URL.canParse(address) &&
    /^\/(?:index\.\w+|home)?$/.test(new URL(address).pathname) &&
    !address.includes('?')
  );
}
