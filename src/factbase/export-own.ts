import type { Pack, PackHeader } from '../model/pack.ts';
import { dayOf } from '../model/partial-date.ts';
import { readOwn } from './read-own.ts';
import type { Database } from './schema.ts';

/** What an exported pack says of itself, in the reader's language. */
export type ExportWords = Pick<PackHeader, 'title' | 'publisher' | 'license'>;

/** All that was saved as a pack: each article with its text, so that nothing is lost. */
export async function exportOwn(db: Database, words: ExportWords, now: Date): Promise<Pack> {
  const { articles, companies, facts, texts, since = now.toISOString() } = await readOwn(db, true);
  return {
    format: 'factcards-pack',
    version: 1,
    // One reader's exports are revisions of one pack; those of two readers must not take each other's place.
    id: `saved-${Date.parse(since).toString(36)}`,
    ...words,
    revision: now.toISOString(),
    updated: dayOf(now),
    companies: companies.map(({ company }) => company),
    articles: articles.map(({ id, article }) => ({ ...article, text: texts.get(id) ?? '' })),
    facts: facts.map(({ fact }) => fact),
  };
}
