import type { ArticleSource } from '../model/article-text.ts';
import { isPlainText, MAX_LENGTH } from '../model/fields.ts';
import { decodeEntities } from './entities.ts';
import { foldSpace, shorten } from './fold-space.ts';

/**
 * What a page says of itself, as it can be cited: without the markup that some systems leave in it. A page without a
 * title is called by where it is; the title is empty where that is unknown too.
 */
export function citableSource(source: ArticleSource, address = ''): ArticleSource {
  const { title, publisher, author, ...rest } = source;
  const [by, from] = [toPlain(author, MAX_LENGTH.name), toPlain(publisher, MAX_LENGTH.name)];
  return {
    title: toPlain(title, MAX_LENGTH.line) ?? toPlain(placeOf(source.url ?? address), MAX_LENGTH.line) ?? '',
    ...(from && { publisher: from }),
    ...(by && { author: by }),
    ...rest,
  };
}

function toPlain(text = '', max: number): string | undefined {
  const plain = [text, foldSpace(decodeEntities(text))].find((one) => isPlainText(one, Infinity));
  return plain && shorten(plain, max);
}

/** Host and path of an address; of a file only its name. */
function placeOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, host, pathname } = new URL(address);
  if (protocol === 'file:') return pathname.replace(/^.*\//, '');
  return host && host + pathname.replace(/\/$/, '');
}
