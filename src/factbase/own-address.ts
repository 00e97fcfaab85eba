import { MAX_LENGTH } from '../model/fields.ts';

/** Parameters that tell where a reader came from, and nothing of the article. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|cmpid|smid)$/i;

/** An article's address without what changes from visit to visit: two that are equal lead to the same article. */
export function addressOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname, searchParams } = new URL(url);
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.toString();
  return `${host}${pathname.replace(/\/+$/, '')}${query && `?${query}`}`;
}

/** A page as decisions name it: the beginning of its address, without fragment and without what tells where a reader came from. */
export function pageOf(url: string | undefined): string | undefined {
  return (url === undefined ? undefined : addressOf(url))?.slice(0, MAX_LENGTH.url) || undefined;
}
