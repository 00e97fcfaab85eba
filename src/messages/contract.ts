import type { CardDecision } from '../model/card-decision.ts';
import type { Company } from '../model/company.ts';
import type { CompanyView } from '../model/company-view.ts';
import type { Dictionary } from '../model/dictionary.ts';
import type { Look } from '../model/look.ts';
import type { Marks } from '../model/marks.ts';
import type { Namesakes } from '../model/namesakes.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { SavedArticle, Saving, SavingResult } from '../model/saving.ts';
import type { SearchFindings } from '../model/search-findings.ts';

/** What a page has to know before it looks for names. */
export interface PageTerms {
  /** False where the reader switched this site off. */
  isEnabled: boolean;
  marks: Marks;
  /** Some companies may be left unmarked, which the dictionary says. */
  marksOnlyNews: boolean;
  look: Look;
  /** Keys of the few names that are written all in small letters: a page does not offer such words of itself. */
  smallKeys: string[];
  /** Changes when the fact base does, and with what was decided of this very page: what it learned before is then stale. */
  revision: string;
}

/** The most keys that one message may ask for. */
export const MAX_KEYS = 20_000;

/** A company that a page names, as the page counts it. */
export interface PageCompany {
  id: string;
  mentions: number;
}

/** What a content script knows of its page. */
export interface PageReport {
  isEnabled: boolean;
  /** The background could not answer for the page, so there may be names that were not found. */
  isIncomplete: boolean;
  companies: PageCompany[];
  pageDate?: PartialDate;
  /** It changes all the time, so nothing is said of its age. */
  isLive?: boolean;
}

/** From when a company is looked at. */
export interface Standpoint {
  pageDate?: PartialDate;
  isLive?: boolean;
  /** Only what was known on this day. */
  asOf?: PartialDate;
}

/**
 * Every message to the background: its name, what is asked and what is answered. Requests are validated where they
 * arrive (`background/`), since a page's process is less trusted than ours.
 */
export interface BackgroundMessages {
  /** A page begins, or was told to begin anew: what holds on this site? */
  pageTerms: { request: Record<never, never>; reply: PageTerms };
  /**
   * Which names have no other keys than these? At most MAX_KEYS, none longer than MAX_KEY_LENGTH. `texts`: a name needs
   * all of its keys in one of them; each is a list of places in `keys`, at most MAX_KEYS of them. Without it all keys are
   * of one text.
   */
  dictionary: { request: { keys: string[]; texts?: number[][] }; reply: Dictionary };
  /** How many companies a page names, and of how many a fact is newer than the page; sets the badge of the sender's tab. */
  found: { request: { companies: number; newer: number }; reply: null };
  /** Bring the card's code into the frame that asks. */
  cardCode: { request: Record<never, never>; reply: null };
  /** Everything a card shows of one company, seen from a page of this date. `null`: the fact base does not hold it. */
  company: { request: { id: string } & Standpoint; reply: CompanyView | null };
  /** The same for a list of companies, for the popup; unknown ones are left out. */
  companies: { request: { ids: string[] } & Standpoint; reply: CompanyView[] };
  /**
   * Save an article with facts of it, for our own pages alone; then every open page marks anew. What is saved already stays
   * as it is, so that saving twice changes nothing; only what was saved of the same draft gives way. Fails with `private`
   * from a private window, with `full` where there is no room; then nothing is saved.
   */
  saveArticle: { request: Saving; reply: SavingResult };
  /** What is saved of an article, by its id or else by its address, for our own pages alone. `null`: nothing. */
  savedOf: { request: { article?: string; url?: string }; reply: SavedArticle | null };
  /** The options page changed the fact base: read it again and tell the open pages. */
  factBaseChanged: { request: Record<never, never>; reply: null };
  /** The options page: other packs are to be updated without a question. */
  subscriptionsChanged: { request: Record<never, never>; reply: null };
  /** The popup: open the review of what stands in a tab, and read it. Fails where no draft can be kept; then nothing opens. */
  savePage: { request: { tabId: number; part: 'page' | 'selection' }; reply: null };
  /** The review page: read the tab of this draft again. `false`: there is no such draft any more. */
  readDraft: { request: { id: string }; reply: boolean };
  /** The review page: take back what was just saved of an article, and the article where that was all there is of it. */
  unsave: { request: { article: string; facts: string[] }; reply: null };
  /**
   * Decide what the reader says on a card; then every open page marks anew. Answers with the number that takes it back, 0
   * where it was decided already. Fails with `private` in a private window.
   */
  decideOnCard: { request: CardDecision; reply: number };
  /** Take such a decision back. Nothing else can be taken back so. */
  undoOnCard: { request: { change: number }; reply: null };
  /** Who can be meant by a name where it stands, and what the reader chose. */
  namesakes: { request: { name: string }; reply: Namesakes };
  /** The reader looked at a company, and these of its facts were in sight. Of a private window nothing is noted. */
  lookedAt: { request: { company: string; shown: string[] }; reply: null };
  /** The companies that have these words in a name, of which the last may be a beginning; the best few. */
  findCompanies: { request: { words: string }; reply: Pick<Company, 'id' | 'name' | 'about'>[] };
  /** Open the options page where all of the fact base is searched for these words. */
  lookFurther: { request: { words: string }; reply: null };
  /** The best of the whole fact base for these words, of which the last may be a beginning; for our own pages alone. */
  search: { request: { words: string }; reply: SearchFindings };
}

/** Every message to a page's content script. */
export interface PageMessages {
  /** Settings or facts changed: ask for the terms again and begin anew. */
  refresh: { request: Record<never, never>; reply: null };
  /** What was found on the page? */
  report: { request: Record<never, never>; reply: PageReport };
  /** Scroll to the next mention of a company and flash it. `false`: there is none any more. */
  jump: { request: { company: string }; reply: boolean };
  /** The keyboard shortcut: open the card of the next or the previous mention. */
  walk: { request: { direction: 'next' | 'previous' }; reply: null };
  /** The context menu: open the card of the company that is named in the selected text. */
  selection: { request: { text: string }; reply: null };
}

/** Why a message got no answer. */
export type FailureCode =
  /** Nobody listens: no content script there, or the extension was updated under an old page. */
  | 'unreachable'
  /** The request has not the form that the contract says. */
  | 'badRequest'
  /** No such message. */
  | 'unknownMessage'
  /** The fact base cannot be opened or read. */
  | 'storage'
  /** There is no room left to save anything. Nothing was. */
  | 'full'
  /** Nothing of a private window is stored. */
  | 'private'
  /** A fault of ours. */
  | 'internal';

export type Reply<T> = { ok: true; value: T } | { ok: false; code: FailureCode; message: string };
