import type { Article } from '../model/article.ts';
import type { Company } from '../model/company.ts';
import type { CompanyRecord } from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';
import { addTo, groupBy } from '../model/group-by.ts';
import { mergeCompanies } from '../model/merge-companies.ts';
import type { PackRecords } from './read-records.ts';

export { mergeCompanies };

/** What one pack holds of a company. `pack` is the pack's id. */
export interface CompanyPart {
  pack: string;
  company: Company;
  facts: Fact[];
  /** The articles of the whole pack, by id. */
  articles: ReadonlyMap<string, Article>;
}

/** The companies of some packs, each with what the packs hold of it, in the order of the packs. */
export function gatherParts(
  packs: readonly { id: string; records: PackRecords }[],
): Map<string, CompanyPart[]> {
  const companies = new Map<string, CompanyPart[]>();
  for (const { id: pack, records } of packs) {
    // Without the texts that an exported pack has: what is handed on goes to pages, and is held in memory.
    const articles = new Map(records.articles.map(({ text: _, ...article }) => [article.id, article]));
    const facts = groupBy(records.facts, (fact) => fact.company);
    for (const company of records.companies) {
      addTo(companies, company.id, { pack, company, facts: facts.get(company.id) ?? [], articles });
    }
  }
  return companies;
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

function isSameArticle(a: Article, b: Article): boolean {
  return a.url && b.url ? a.url === b.url : a.title === b.title && a.published === b.published;
}
