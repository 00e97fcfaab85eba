import type { Article } from './article.ts';
import type { Company } from './company.ts';
import type { Fact } from './fact.ts';

/** The lists of a pack. */
export const LISTS = ['companies', 'articles', 'facts'] as const;
export type List = (typeof LISTS)[number];

/** A record with the list that it belongs to. */
export type PackRecord =
  | { list: 'companies'; record: Company }
  | { list: 'articles'; record: Article }
  | { list: 'facts'; record: Fact };
