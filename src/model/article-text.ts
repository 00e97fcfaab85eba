import type { Article } from './article.ts';

/** What a page says of itself. Whatever it does not say is left out, never guessed. */
export type ArticleSource = Omit<Article, 'id' | 'retrieved' | 'text'>;

/** An article as a reader sees it, without the page around it. Plain data. */
export interface ArticleText {
  source: ArticleSource;
  /** One paragraph a line, the title first. Offsets of mentions and evidence point into it, in UTF-16 code units. */
  text: string;
}
