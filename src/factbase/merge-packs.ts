import type { Article } from '../model/article.ts';
import type { Company } from '../model/company.ts';
import type { CompanyRecord } from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';
import { isSameArticle } from '../model/is-same-article.ts';
import { mergeCompanies } from '../model/merge-companies.ts';

/** What one pack holds of a company. `pack` is the pack's id. */
export interface CompanyPart {
  pack: string;
  company: Company;
  facts: Fact[];
  /** The articles that its facts cite, or more, by id. */
  articles: ReadonlyMap<string, Article>;
}

/** A company as all packs together know it. Where they disagree the first one has its way. */
export function mergeParts(parts: readonly CompanyPart[]): CompanyRecord | null {
  const [first] = parts;
  if (!first) return null;
  const record: CompanyRecord = {
    company: mergeCompanies(parts.map((part) => part.company)),
    facts: [],
    articles: {},
  };
  const known = new Set<string>();
  for (const part of parts) {
    for (const fact of part.facts) {
      if (known.has(fact.id)) continue;
      known.add(fact.id);
      record.facts.push(citeArticles(fact, part, record.articles));
    }
  }
  return record;
}

/**
 * Adds the articles that a fact cites. Ids of articles are the affair of each pack: two packs may give the same one to
 * different articles, and a fact must never be shown with another's source, so the second goes by a longer id.
 */
function citeArticles(fact: Fact, { pack, articles }: CompanyPart, cited: Record<string, Article>): Fact {
  const evidence = fact.evidence.map((each) => {
    const article = articles.get(each.article);
    if (!article) return each;
    const taken = Object.hasOwn(cited, article.id) ? cited[article.id] : undefined;
    const id = !taken || isSameArticle(taken, article) ? article.id : `${pack}/${article.id}`;
    if (!taken || id !== article.id) cited[id] = { ...article, id };
    return { ...each, article: id };
  });
  return { ...fact, evidence };
}
