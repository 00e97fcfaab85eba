import type { Article } from './article.ts';
import type { Company } from './company.ts';
import type { Fact } from './fact.ts';

/** A saved fact that a search found. */
export interface FoundFactLine extends Pick<Fact, 'id' | 'kind' | 'date' | 'statement'> {
  company: Pick<Company, 'id' | 'name'>;
  /** The first article that says so. */
  article: Pick<Article, 'title' | 'published' | 'url'>;
}

/** The best of what the whole fact base has for some words. Plain data, small enough for a message. */
export interface SearchFindings {
  companies: Pick<Company, 'id' | 'name' | 'about'>[];
  /** Of what the reader saved. */
  facts: FoundFactLine[];
  articles: Pick<Article, 'id' | 'title' | 'publisher' | 'published' | 'url'>[];
}
