import type { ArticleText } from './article-text.ts';

/**
 * What a reader should know before trusting what was read of a page. Plain data; the words for a code stand in
 * `_locales` as `article_${code}`.
 * - `empty`: there is nothing to read.
 * - `wall`: only the beginning is there, for the rest the page wants a login or a subscription.
 * - `short`: very little text, so perhaps the article was not found.
 * - `notAnArticle`: a front page, a list of articles or an app.
 * - `otherLanguage`: not in English, which is all that the rules for facts know; `language` as far as it can be told.
 * - `tooLong`: only the first `kept` characters of the text were read.
 * - `undated`: the page does not say when it was published, so 'yesterday' has no date.
 */
export type ArticleProblem =
  | { code: 'empty' | 'wall' | 'short' | 'notAnArticle' | 'undated' }
  | { code: 'otherLanguage'; language?: string }
  | { code: 'tooLong'; kept: number };

/** An article as it was read, and what is wrong with it; the text is what could be read all the same. */
export interface ReadArticle extends ArticleText {
  problems: ArticleProblem[];
}

/** True where facts must not be looked for: in another language the rules would find what is not there. */
export function isUnreadable(problems: readonly ArticleProblem[]): boolean {
  return problems.some(({ code }) => code === 'empty' || code === 'otherLanguage');
}
