import type { Article } from '../model/article.ts';
import type { Company } from '../model/company.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { ArticleFields } from './article-fields.ts';
import type { FactFields, Threads } from './fact-fields.ts';
import { unsavedFacts } from './unsaved-facts.ts';

/** A fact under review. */
export interface ReviewFact {
  fact: Fact;
  /** It will be saved. */
  isTicked: boolean;
  /** A reader should look twice. */
  isWeak: boolean;
  /** The reader wrote it. */
  isOwn: boolean;
  /** The reader changed it. */
  isEdited: boolean;
  /** The fact base has it from this article already. */
  isSaved: boolean;
}

/** A company under review. Its id stays while the reader names it anew or joins it to another. */
export interface ReviewCompany {
  id: string;
  /** As it will be saved: what the article told, or what the reader made of it. */
  company: Company;
  /** The fact base has it, under the id of `company`. */
  isKnown: boolean;
  /** The reader says that it is no company: none of its facts are saved. */
  isDropped: boolean;
  /** How often the article speaks of it. */
  mentions: number;
  /** That one of its names which only the reader gives it. */
  typedName?: string;
  /** Its name before the reader gave it another one. */
  wasCalled?: string;
  /** Which company it was before the reader joined it to another. */
  before?: Pick<ReviewCompany, 'company' | 'isKnown' | 'typedName' | 'wasCalled'>;
}

/** What the reader makes of an article's facts. Plain data: it is the draft. The facts are in the order of the page. */
export interface Review {
  article: Article;
  /** The reader changed what is said of the article. */
  isCorrected?: boolean;
  companies: ReviewCompany[];
  facts: ReviewFact[];
  /** The forms that are open, as they are filled in: the article's, and those of facts by their ids. */
  articleForm?: ArticleFields;
  /** What stands in the field for the date of an article that has none. */
  dateTyped?: string;
  factForms: Record<string, FactFields>;
}

/** What the fact base has from this article already, as the reader made it. */
export interface SavedBefore {
  article?: Article;
  companies: readonly Company[];
  facts: readonly Fact[];
}

const NOTHING: SavedBefore = { companies: [], facts: [] };

/** The review as it begins: what is new and sure is ticked; what is saved stands as it was saved. */
export function beginReview({ article, companies, facts }: Extraction, before = NOTHING): Review {
  const found = new Set(companies.map(({ company }) => company.id));
  const named = new Map(before.companies.map(({ id, name }) => [id, name]));
  const fresh = unsavedFacts(facts, before.facts, found);
  return {
    article: { ...article, ...before.article },
    companies: [
      ...companies.map(({ company, isKnown, mentions }) => {
        const name = named.get(company.id);
        const known = name === undefined ? company : { ...company, name };
        return toReview(known, isKnown || name !== undefined, mentions.length);
      }),
      ...before.companies.filter(({ id }) => !found.has(id)).map((company) => toReview(company, true, 0)),
    ],
    facts: [
      ...fresh.map(({ fact, isWeak }) => ({ fact, isWeak, ...UNTOUCHED, isTicked: !isWeak })),
      ...before.facts.map((fact) => ({ fact, isWeak: false, ...UNTOUCHED, isSaved: true })),
    ],
    factForms: {},
  };
}

const UNTOUCHED = { isTicked: false, isOwn: false, isEdited: false, isSaved: false };

function toReview(company: Company, isKnown: boolean, mentions: number): ReviewCompany {
  return { id: company.id, company, isKnown, isDropped: false, mentions };
}

/** The facts of a company that are not saved yet. */
export function factsOf(review: Review, company: string): ReviewFact[] {
  return review.facts.filter(({ fact, isSaved }) => !isSaved && fact.company === company);
}

/** What 'save' would save: the facts, and those companies that have any. Their ids are those of the fact base. */
export function chosenOf({ companies, facts }: Review): { companies: ReviewCompany[]; facts: ReviewFact[] } {
  const kept = new Map(
    companies.filter(({ isDropped }) => !isDropped).map((company) => [company.id, company]),
  );
  const chosen = facts.filter(
    ({ fact, isTicked, isSaved }) => isTicked && !isSaved && kept.has(fact.company),
  );
  const used = new Set(chosen.map(({ fact }) => fact.company));
  return { companies: [...kept.values()].filter(({ id }) => used.has(id)), facts: chosen };
}

/** How many different companies those are: two that were joined are one. */
export function countChosen(review: Review): { facts: number; companies: number } {
  const { companies, facts } = chosenOf(review);
  return { facts: facts.length, companies: new Set(companies.map(({ company }) => company.id)).size };
}

/** The matters of a company's facts. */
export function threadsOf({ facts }: Review, company: string): Threads {
  return facts.flatMap(({ fact }) => (fact.company === company && fact.thread ? [fact.thread] : []));
}

/** Is there nothing to save but what the reader changed of a source that is saved already? */
export function isCorrection(review: Review): boolean {
  return (
    review.isCorrected === true &&
    review.facts.some(({ isSaved }) => isSaved) &&
    chosenOf(review).facts.length === 0
  );
}

/** Facts whose company the reader has not said yet. */
export function homelessFacts({ companies, facts }: Review): ReviewFact[] {
  const known = new Set(companies.map(({ id }) => id));
  return facts.filter(({ fact, isSaved }) => !isSaved && !known.has(fact.company));
}

/** Is there anything to look through that is not saved yet? */
export function hasFacts({ facts }: Review): boolean {
  return facts.some(({ isSaved }) => !isSaved);
}

/** The company that a sentence names; else the one that the article tells most of. */
export function companyNear({ companies, ...review }: Review, sentence: string): ReviewCompany | undefined {
  const kept = companies.filter(({ isDropped }) => !isDropped);
  const named = kept.find(({ company }) => company.names.some(({ text }) => sentence.includes(text)));
  return named ?? kept.find(({ id }) => factsOf({ companies, ...review }, id).length > 0);
}
