import type { Pack, PackHeader } from '../model/pack.ts';
import { readOwn } from './read-own.ts';
import type { Database } from './schema.ts';

/** All that was saved as a pack: each article with its text, so that nothing is lost. */
export async function exportOwn(db: Database, header: PackHeader): Promise<Pack> {
  const { articles, companies, facts } = await readOwn(db);
  const texts = new Map((await db.getAll('own-texts')).map(({ id, text }) => [id, text]));
  return {
    ...header,
    companies: companies.map(({ company }) => company),
    articles: articles.map(({ id, article }) => ({ ...article, text: texts.get(id) ?? '' })),
    facts: facts.map(({ fact }) => fact),
  };
}
