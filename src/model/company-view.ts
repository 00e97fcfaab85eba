import type { Article } from './article.ts';
import type { Company } from './company.ts';
import type { Evidence, Fact, ShownModality } from './fact.ts';
import type { PartialDate } from './partial-date.ts';
import type { CheckedSentence } from './source-check.ts';
import type { Thread } from './thread.ts';

/** All that is known of a company: what the fact base hands on. */
export interface CompanyRecord {
  company: Company;
  facts: Fact[];
  /** The articles that the facts cite, by id. */
  articles: Record<string, Article>;
  /** What became of sentences on the pages of saved articles, by the ids of those. */
  checks?: Record<string, CheckedSentence[]>;
  /** What the reader decided about it; absent where nothing was. */
  reader?: ReadersPart;
}

/** What a reader has to say of a company and of its facts, which are named by their ids. */
export interface ReadersPart {
  note?: string;
  notes: Record<string, string>;
  /** The facts that the reader put in other words. */
  edits: Record<string, FactEdit>;
  /** The companies that were merged into this one. */
  merged: Pick<Company, 'id' | 'name'>[];
  /** How many facts are hidden. */
  hidden: number;
}

export interface FactEdit {
  /** What the pack says, or said last. */
  original: Fact;
  /** What became of the pack's fact since it was edited. */
  since: 'same' | 'changed' | 'gone';
}

/** An article that says a fact. */
export interface SourceView extends Article {
  /** Where in it, as far as its words are known. */
  passages?: Passage[];
  /** What became of these words on its page, the worst of it. */
  check?: CheckedSentence;
}

/** The words of an article that say a fact, and the fewest beside them that tell their place from others. */
export interface Passage extends Pick<Evidence, 'prefix' | 'suffix' | 'fragment'> {
  /** Absent where it is the fact's statement to the letter: what travels to a page is kept small. */
  quote?: string;
}

/** A fact as a card or a popup shows it. */
export interface FactView extends Pick<Fact, 'id' | 'kind' | 'date' | 'statement' | 'said'> {
  modality?: ShownModality;
  /** The articles that say so, the first one first; of those that print one story, one. */
  sources: SourceView[];
  /** How many more articles print the same story as one of the sources. */
  reprints?: number;
  /** Facts of other sources that contradict this one. */
  disagreements?: Disagreement[];
  /** It had happened on the day that the company is shown as of, but the first article that is here is of this date. */
  toldLater?: PartialDate;
  /** What the reader noted on it. */
  note?: string;
  /** A later fact of its thread has overtaken it. */
  isSuperseded: boolean;
  /** It surely happened after the page was published. */
  isNewer: boolean;
  /** The reader has seen it. */
  isSeen?: boolean;
  /** It came after the reader last looked at the company. */
  isNew?: boolean;
}

/** Another source says the same of another day, or with another sum. */
export interface Disagreement {
  about: 'date' | 'amount';
  /** The id of the fact that says so, its statement, its date, and who says it. */
  with: string;
  statement: string;
  date?: PartialDate;
  source?: Article;
}

/** A company as a card or a popup shows it, seen from a page of a certain date. Plain data. */
export interface CompanyView extends Pick<Company, 'id' | 'name' | 'about' | 'listings'> {
  threads: Thread[];
  /** Every fact, newest first; undated ones last. */
  facts: FactView[];
  /** The ids of the facts that belong on the card, best first; at most three. */
  key: string[];
  pageDate?: PartialDate;
  /** The page changes all the time, so nothing is said of its age. */
  isLive?: boolean;
  /** The day that it is shown as of: nothing is there that came later. */
  asOf?: PartialDate;
  /** What the reader noted on it. */
  note?: string;
  /** Other companies of its facts, which the fact base knows as well; absent where nobody looked for them. */
  related?: Pick<Company, 'id' | 'name'>[];
  /** How many facts surely happened after the page was published; 0 for an undated page. */
  newerCount: number;
}

/** A company that a page names, and how often. */
export interface NamedCompany {
  view: CompanyView;
  mentions: number;
}
