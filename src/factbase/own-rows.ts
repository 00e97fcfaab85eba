import type { Article } from '../model/article.ts';
import type { Company } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import type { CheckedSentence } from '../model/source-check.ts';
import type { Decision, DecisionKind } from './decision.ts';

/**
 * The own layer as rows: what the reader saved. `change` is the number of the change that wrote a row last, so that an
 * undo sees whether anything happened to it since. The rows hold few fields of their own around what the model knows.
 */
interface OwnRow {
  id: string;
  change: number;
}

export interface OwnArticleRow extends OwnRow {
  article: Article;
  /** The article's address without what does not tell it from others; to find it by. */
  address?: string;
  /** ISO 8601 in UTC. */
  savedAt: string;
}

/** Apart from the article: everything else is read at every start of the background, the text only where it is shown. */
export interface OwnTextRow extends OwnRow {
  text: string;
}

export interface OwnCompanyRow extends OwnRow {
  company: Company;
}

export interface OwnFactRow extends OwnRow {
  fact: Fact;
  /** The ids of the articles that its evidence cites. */
  articles: string[];
  savedAt: string;
  /** Of which draft it was saved; gone with the first change of the row. */
  draft?: string;
}

/** What the reader decided over what packs say; the id is the decision's own (see `decisionId`). */
export interface DecisionRow extends OwnRow {
  decision: Decision;
  /** ISO 8601 in UTC. */
  at: string;
}

/** What the reader has seen of a company. Written often, so it is in no journal and has no part in a revision. */
export interface SeenRow {
  company: string;
  /** The facts that were in sight. */
  facts: string[];
  /** Those that were there too when the reader last looked. Rows of older versions have none. */
  others?: string[];
}

/** What became of the sentences of an article on its page. In no journal and no revision either: a check changes no fact. */
export interface SourceCheckRow {
  article: string;
  sentences: CheckedSentence[];
}

export interface OwnRows {
  'own-articles': OwnArticleRow;
  'own-texts': OwnTextRow;
  'own-companies': OwnCompanyRow;
  'own-facts': OwnFactRow;
  'own-decisions': DecisionRow;
}

export type OwnStore = keyof OwnRows;
export const OWN_STORES = [
  'own-articles',
  'own-texts',
  'own-companies',
  'own-facts',
  'own-decisions',
] as const;

/** What a change did to a row: enough to take it back. */
export type Undoing = { [Name in OwnStore]: UndoingOf<Name> }[OwnStore];

interface UndoingOf<Name extends OwnStore> {
  store: Name;
  id: string;
  before: OwnRows[Name] | undefined;
  /** The change took the row away. */
  isGone: boolean;
}

/** What the reader did. People read it as the `_locales` message `savedAct_<act>`. */
export type Act = 'deleteArticle' | 'deleteFacts' | 'changeFact' | 'unsave' | 'withdraw' | DecisionKind;

/** A change that can be taken back, kept for `KEPT_DAYS`. */
export interface UndoRow {
  change: number;
  act: Act;
  /** ISO 8601 in UTC. */
  at: string;
  /** What it was about, where the rows as they were before do not tell. */
  title?: string;
  rows: Undoing[];
}

/** The one row about the own layer as a whole. */
export interface OwnStateRow {
  key: 'layer';
  /** The number of its last change. */
  change: number;
  /** When its first article was saved, ISO 8601 in UTC, though that may be deleted by now. Layers of older versions have none until their next change. */
  since?: string;
}
