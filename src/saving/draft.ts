import type { ArticleText } from '../model/article-text.ts';

/**
 * Why a page gave no article, or one to be taken with care. People read it as the `_locales` messages `reading_<problem>`
 * and, where there is no article, `reading_<problem>Hint`, else `reading_<problem>Part`.
 */
export const READING_PROBLEMS = [
  // What a browser or its reader keeps from extensions.
  'restricted',
  'noAccess',
  'localFiles',
  'pdf',
  'closed',
  // What the page is: the codes of `model/article-problem.ts`.
  'empty',
  'wall',
  'short',
  'notAnArticle',
  'otherLanguage',
  'tooLong',
  'undated',
  // What became of the reading.
  'noSelection',
  'draftTooLarge',
  'failed',
] as const;

export type ReadingProblem = (typeof READING_PROBLEMS)[number];

/** All of a page's article, or what the reader selected on it. */
export type Part = 'page' | 'selection';

/** What a reading of a page gave: an article, or none; and what is wrong, the worst first. */
export interface Reading {
  article?: ArticleText;
  problems: ReadingProblem[];
}

/** What came of one press on 'save', before it is saved: it lives in the browser's session alone. */
export interface Draft extends Reading {
  id: string;
  /** The tab with the article; it may be gone by now. */
  tabId: number;
  /** The frame of the tab: a selection may stand in another one than the page's own, which is 0. */
  frameId: number;
  url: string;
  part: Part;
  /** In ms since 1970. */
  begunAt: number;
  isRead: boolean;
  /** A draft of the same article that the reader has edited and not saved. */
  earlier?: string;
}
