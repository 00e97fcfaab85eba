import type { Article } from '../model/article.ts';
import type { Company } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import type { Act } from './own-rows.ts';

/** A line of what was saved. */
export interface OwnArticle {
  article: Article;
  /** ISO 8601 in UTC. */
  savedAt: string;
  /** How many facts cite it. */
  facts: number;
  /** The names of the companies that these are about, the one with most facts first. */
  companies: string[];
}

/** A fact that a search found, with what is needed to show it. */
export interface FoundFact {
  fact: Fact;
  company: Company;
  /** The first article that says so. */
  article: Article;
}

/** The best of what a search found, and how much it found. */
export interface OwnFindings {
  articles: OwnArticle[];
  facts: FoundFact[];
  counts: { articles: number; facts: number };
}

/** A change that can be taken back. */
export interface Change {
  change: number;
  act: Act;
  /** ISO 8601 in UTC. */
  at: string;
  /** What it was about: the article's title, the statement of the first fact, or whom a decision is about. */
  title: string;
  /** How many facts it touched. */
  facts: number;
}
