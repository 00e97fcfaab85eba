import type { BackgroundMessages } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import type { ArticleText } from '../model/article-text.ts';
import type { Extraction, KnownName } from '../model/extraction.ts';
import { findKnownNames } from './known-names.ts';

export type Extract = (article: ArticleText, options: { known: readonly KnownName[] }) => Extraction;

/** The facts of an article, found with the names that the fact base knows. Without the fact base there are still some. */
export async function findFacts(
  article: ArticleText,
  send: Send<BackgroundMessages>,
  loadExtract: () => Promise<Extract>,
): Promise<Extraction> {
  const [extract, known] = await Promise.all([
    loadExtract(),
    findKnownNames(article.text, send).catch((error): KnownName[] => {
      console.error('Factcards, names of the fact base:', error);
      return [];
    }),
  ]);
  return extract(article, { known });
}
