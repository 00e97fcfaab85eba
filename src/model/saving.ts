import * as v from 'valibot';
import { type Article, articleSchema, articleTextSchema } from './article.ts';
import { type Company, companySchema } from './company.ts';
import { type Fact, factSchema } from './fact.ts';
import { idText } from './fields.ts';

/** Far more than an article tells; a request with more is no article. */
const MAX_RECORDS = 5000;

/** What a reader saves of an article. Offsets of evidence point into its `text`. */
export interface Saving {
  /** Of which draft: saved again it takes the place of what an earlier try, whose answer was lost, saved of it. */
  draft?: string;
  article: Article;
  text: string;
  /** Those that the facts are about. */
  companies: Company[];
  facts: Fact[];
  corrected?: Corrected;
}

/** What the reader set right in a saving. It is taken in even where something else was saved before. */
export interface Corrected {
  /** What is said of the article as a source. */
  article: boolean;
  /** The ids of the companies that have another name. */
  names: string[];
}

export const savingSchema = v.strictObject({
  draft: v.exactOptional(idText),
  article: articleSchema,
  text: articleTextSchema,
  companies: v.pipe(v.array(companySchema), v.maxLength(MAX_RECORDS, 'tooMany')),
  facts: v.pipe(v.array(factSchema), v.maxLength(MAX_RECORDS, 'tooMany')),
  corrected: v.exactOptional(
    v.strictObject({
      article: v.boolean(),
      names: v.pipe(v.array(idText), v.maxLength(MAX_RECORDS, 'tooMany')),
    }),
  ),
});

/** The ids of the facts that a saving brought, and of those that were saved before: these are left as the reader made them. */
export interface SavingResult {
  added: string[];
  unchanged: string[];
}

/** What is saved of an article. Plain data. */
export interface SavedArticle {
  article: Article;
  /** When it was saved first, ISO 8601 in UTC. */
  savedAt: string;
  companies: Company[];
  facts: Fact[];
}
