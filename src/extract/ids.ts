import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ArticleText } from '../model/article-text.ts';
import type { FactKind } from '../model/fact.ts';
import { nameKey } from './names/name-group.ts';

/** 80 bits: no two facts of a reader's life collide, and an id stays readable in a file. */
const HEX_DIGITS = 20;

/** The same for every reading of an article: of its address where it has one, or else of its words. */
export function articleId({ source, text }: ArticleText): string {
  return `article-${hash(source.url ? withoutTracking(source.url) : text)}`;
}

/** The same for the same sentence of the same article, so that saving an article twice changes nothing. */
export function factId(article: string, company: string, kind: FactKind, sentence: string): string {
  return `fact-${hash([article, company, kind, sentence.replace(/\s+/g, ' ').trim()].join('\n'))}`;
}

/** A company that the fact base does not know is called by its name: 'home-depot', 'at-t', '小米'. */
export function companyId(name: string): string {
  return (
    nameKey(name.replace(/['’]/g, '')).replace(/&/g, ' and ').trim().replace(/\s+/g, '-') ||
    `company-${hash(name)}`
  );
}

/** Campaign marks and the place on a page do not make another article. */
function withoutTracking(url: string): string {
  const address = new URL(url);
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) {
    if (/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid|ocid|smid|taid|s_cid)$/i.test(name))
      address.searchParams.delete(name);
  }
  return address.href.replace(/\/$/, '');
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, HEX_DIGITS);
}
