import { readFileSync } from 'node:fs';
import type { CompanyRecord } from '../../src/model/company-view.ts';
import type { Fact } from '../../src/model/fact.ts';
import { parsePack } from '../../src/model/pack.ts';

/** A fact of one company; its statement and its article do not matter here. */
export function fact(id: string, rest: Partial<Omit<Fact, 'thread'>> & { thread?: string } = {}): Fact {
  const { thread, ...others } = rest;
  return {
    id,
    company: 'c',
    kind: 'other',
    statement: `${id}.`,
    evidence: [{ article: 'a' }],
    ...others,
    ...(thread && { thread: { id: thread, title: thread } }),
  };
}

/** A company of the pack that comes with the extension, as the fact base would hand it on. */
export function starterRecord(id: string): CompanyRecord {
  const result = parsePack(readFileSync('assets/packs/starter.json', 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { companies, facts, articles } = result.pack;
  const company = companies.find((one) => one.id === id);
  if (!company) throw new Error(`no company '${id}'`);
  return {
    company,
    facts: facts.filter((one) => one.company === id),
    articles: Object.fromEntries(articles.map((article) => [article.id, article])),
  };
}
