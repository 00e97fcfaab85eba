import type { Article } from '../model/article.ts';
import type { CompanyRecord, Passage, SourceView } from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';
import { type CheckedSentence, SENTENCE_STATES } from '../model/source-check.ts';

/** The articles that a fact cites, each once, with where they say it. */
export function sourcesOf(
  { evidence, statement }: Pick<Fact, 'evidence' | 'statement'>,
  articles: Readonly<Record<string, Article>>,
  checks: CompanyRecord['checks'] = {},
): SourceView[] {
  const cited = [...new Set(evidence.map(({ article }) => article))];
  return cited.flatMap((id) => {
    const article = articles[id];
    if (!article) return [];
    const quoted = evidence.filter(({ article: of, quote }) => of === id && quote);
    const passages = quoted.map(({ quote, prefix, suffix, fragment }): Passage => {
      // Made on the page itself, it needs no context beside it.
      const context = fragment ? { fragment } : { ...(prefix && { prefix }), ...(suffix && { suffix }) };
      return quote === statement || !quote ? context : { quote, ...context };
    });
    const check = worstOf(checks[id]?.filter((of) => quoted.some(({ quote }) => quote === of.quote)) ?? []);
    return { ...article, ...(passages.length > 0 && { passages }), ...(check && { check }) };
  });
}

function worstOf(checked: readonly CheckedSentence[]): CheckedSentence | undefined {
  const badness = ({ is }: CheckedSentence) => SENTENCE_STATES.indexOf(is);
  return [...checked].sort((a, b) => badness(b) - badness(a))[0];
}
