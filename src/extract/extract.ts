import type { ArticleText } from '../model/article-text.ts';
import type { Extraction, KnownName } from '../model/extraction.ts';

export interface ExtractOptions {
  /** Names of the fact base that occur in the text: they are companies, with these ids. */
  known?: readonly KnownName[];
}

/** The facts of an article: pure, deterministic, and never more than its words say. */
export function extractFacts({ source, text }: ArticleText, _options: ExtractOptions = {}): Extraction {
  return { article: { id: 'article', ...source }, text, companies: [], facts: [] };
}
