import type { Article } from './article.ts';
import type { Company } from './company.ts';
import type { Fact } from './fact.ts';

/** A stretch of a text: offsets in UTF-16 code units, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Where an article speaks of a company. `named` is false for 'the company' and 'it'. */
export interface FoundMention extends Span {
  named: boolean;
}

/** A company that an article tells of. */
export interface FoundCompany {
  company: Company;
  /** The fact base had it already, under this id. */
  isKnown: boolean;
  mentions: FoundMention[];
}

/** A fact as it was found: `evidence` has whole sentences with their offsets. */
export interface FoundFact {
  fact: Fact;
  /** True where a reader should look twice before keeping it. */
  isWeak: boolean;
}

/** What an article tells of companies. Plain data; the same article gives the same one. */
export interface Extraction {
  article: Article;
  text: string;
  /** The company that the article tells most of first. */
  companies: FoundCompany[];
  /** Company by company in that order, the best fact of each first. */
  facts: FoundFact[];
}

/** A name that the fact base knows, and whose it is. */
export interface KnownName {
  text: string;
  company: Pick<Company, 'id' | 'name'>;
}
