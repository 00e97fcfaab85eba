import type { SourceView } from '../model/company-view.ts';
import { isWebAddress } from '../model/web-address.ts';
import { addressAt } from '../proof/text-fragment.ts';
import type { CiteWords } from './cite-words.ts';

/**
 * A source as a note cites it: author, “title”, publisher, date, accessed when, address. This is the form of the Chicago
 * Manual's notes. It leaves an author's name as the article has it, where other styles want it turned around (`Keane, J.`):
 * which part of a name is the family's, and whether an author is a person at all, nobody can tell from the name alone.
 */
export function citeSource(source: SourceView, words: CiteWords): string {
  const { title, author, publisher, published, retrieved } = source;
  const parts = [
    author !== publisher && author,
    words.quoted(oneLine(title)),
    publisher,
    published ? words.date(published) : words.noDate,
    retrieved && words.accessed(words.date(retrieved)),
    // The page, not the sentence: a citation outlives the wording of a page.
    addressOf(source),
  ];
  return parts.filter(Boolean).join(words.comma);
}

/** Where it can be read, if that is an address on the web. */
export function addressOf({ url }: Pick<SourceView, 'url'>): string | undefined {
  return url && isWebAddress(url) ? url : undefined;
}

/** The same at the very sentence. */
export function sentenceOf(source: SourceView, fact: { statement: string }): string | undefined {
  const url = addressOf(source);
  return url && addressAt({ ...source, url }, fact);
}

/** Each source once, in the order in which they are told. */
export function distinctSources(facts: readonly { sources: readonly SourceView[] }[]): SourceView[] {
  const known = new Map<string, SourceView>();
  for (const source of facts.flatMap(({ sources }) => sources)) {
    if (!known.has(source.id)) known.set(source.id, source);
  }
  return [...known.values()];
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
