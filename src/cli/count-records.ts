import type { List } from '../model/pack-records.ts';

/** What a pack holds, in words. */
export function countRecords({ companies, articles, facts }: Record<List, number>): string {
  const amount = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  return [
    amount(companies, 'company', 'companies'),
    amount(articles, 'article', 'articles'),
    amount(facts, 'fact', 'facts'),
  ].join(', ');
}
