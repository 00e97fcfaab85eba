import type { Name } from './company.ts';
import type { PartialDate } from './partial-date.ts';

/** A name that may occur on a page. `company` is an index into the dictionary's companies. */
export interface DictionaryName {
  text: string;
  company: number;
  kind: Name['kind'];
  needsContext: boolean;
}

/** A company of a page's dictionary: what is needed to mark its names. */
export interface DictionaryCompany {
  id: string;
  /** The date of its newest fact: later than the page, the mark says so. */
  newest?: PartialDate;
  /** Nothing came since the reader last looked, and such a company is to be left unmarked: it is found, and not painted. */
  isQuiet?: boolean;
  /** Words that tell it from an ordinary word of the same letters. Only where one of its names needs them. */
  context: string[];
}

/** The few names that can occur on a page, answered by the background for the page's words. Plain data. */
export interface Dictionary {
  companies: DictionaryCompany[];
  names: DictionaryName[];
}
