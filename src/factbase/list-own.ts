import { groupBy } from '../model/group-by.ts';
import type { OwnArticle } from './own-saved.ts';
import type { OwnRecords } from './read-own.ts';

/** The saved articles, the one that was saved last first. */
export function listArticles({ articles, companies, facts }: OwnRecords): OwnArticle[] {
  const names = new Map(companies.map(({ id, company }) => [id, company.name]));
  const citing = groupBy(
    facts.flatMap((row) => row.articles.map((article) => ({ article, company: row.fact.company }))),
    ({ article }) => article,
  );
  return articles
    .map(({ id, article, savedAt }) => {
      const ofArticle = citing.get(id) ?? [];
      const byCompany = [...groupBy(ofArticle, ({ company }) => company)];
      byCompany.sort(([, a], [, b]) => b.length - a.length);
      return {
        article,
        savedAt,
        facts: ofArticle.length,
        companies: byCompany.flatMap(([company]) => names.get(company) ?? []),
      };
    })
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
}
