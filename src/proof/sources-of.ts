import type { Article } from '../model/article.ts';
import type { Passage, SourceView } from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';

/** The articles that a fact cites, each once, with where they say it. */
export function sourcesOf(
  { evidence, statement }: Pick<Fact, 'evidence' | 'statement'>,
  articles: Readonly<Record<string, Article>>,
): SourceView[] {
  const cited = [...new Set(evidence.map(({ article }) => article))];
  return cited.flatMap((id) => {
    const article = articles[id];
    if (!article) return [];
    const passages = evidence.flatMap(({ article: of, quote, prefix, suffix }): Passage[] => {
      if (of !== id || quote === undefined) return [];
      const context = { ...(prefix && { prefix }), ...(suffix && { suffix }) };
      return [quote === statement ? context : { quote, ...context }];
    });
    return { ...article, ...(passages.length > 0 && { passages }) };
  });
}
