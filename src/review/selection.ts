import type { Extraction } from '../model/extraction.ts';
import { MAX_LENGTH } from '../model/fields.ts';

/** The words that were selected, which stand below the title, as far as evidence may quote them. */
export function selectionOf({ text }: { text: string }) {
  const start = text.indexOf('\n') + 1;
  const quote = text.slice(start, start + MAX_LENGTH.quote);
  return { start, end: start + quote.length, quote };
}

/** Of a selection no fact is wanted that its page's title alone says. */
export function withoutTitle(found: Extraction): Extraction {
  const { start } = selectionOf(found);
  const facts = found.facts.filter(({ fact }) => fact.evidence.some(({ end = start }) => end > start));
  return { ...found, facts };
}
