import type { Article } from '../model/article.ts';
import type { SourceView } from '../model/company-view.ts';
import type { Evidence } from '../model/fact.ts';
import { termsOf, toDirective } from './text-fragment.ts';

/** More passages of one article than this make an address that nobody needs. */
const MOST_PASSAGES = 3;

/** The articles that evidence cites, each once, with where they say it. */
export function sourcesOf(
  evidence: readonly Evidence[],
  articles: Readonly<Record<string, Article>>,
): SourceView[] {
  const cited = [...new Set(evidence.map(({ article }) => article))];
  return cited.flatMap((id) => {
    const article = articles[id];
    if (!article) return [];
    const fragment = article.url && fragmentOf(evidence.filter((each) => each.article === id));
    return { ...article, ...(fragment && { fragment }) };
  });
}

function fragmentOf(passages: readonly Evidence[]): string {
  const directives = passages.flatMap((each) => termsOf(each) ?? []).map(toDirective);
  return [...new Set(directives)].slice(0, MOST_PASSAGES).join('&');
}
