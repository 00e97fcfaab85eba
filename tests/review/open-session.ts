import { beforeEach, vi } from 'vitest';
import type { BackgroundMessages } from '../../src/messages/contract.ts';
import type { Send } from '../../src/messages/send.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { SavedArticle, Saving } from '../../src/model/saving.ts';
import type { ReviewView } from '../../src/review/review-view.ts';
import { createSession } from '../../src/review/session.ts';
import type { Draft } from '../../src/saving/draft.ts';
import { createDrafts, type Drafts } from '../../src/saving/drafts.ts';
import { fakeSession } from '../saving/fake-session.ts';
import { FOUND, MILL } from './mill-article.ts';

export const READ: Draft = {
  id: 'd1',
  tabId: 7,
  frameId: 0,
  url: MILL.source.url ?? '',
  part: 'page',
  begunAt: 1,
  isRead: true,
  problems: [],
  article: MILL,
};
export const NOTHING: Extraction = { ...FOUND, companies: [], facts: [] };

export let drafts: Drafts;
let shown: ReviewView[];
/** What the background was told to save, and how it refuses. */
export let saved: Saving[];
/** What the page that was read tells of its passages; undefined where it is closed. */
let fragments: unknown;
let refusal: Error | undefined;
/** Facts that another review saves while this one is open. */
export let savedElsewhere: string[];

export function refuse(error: Error | undefined): void {
  refusal = error;
}

export function answerOnPage(answer: unknown): void {
  fragments = answer;
}

export function saveElsewhere(ids: string[]): void {
  savedElsewhere = ids;
}

beforeEach(() => {
  drafts = createDrafts(fakeSession());
  shown = [];
  saved = [];
  refusal = undefined;
  fragments = undefined;
  savedElsewhere = [];
});

interface OpenOptions {
  found?: Extraction;
  savedBefore?: string[];
  /** What else is saved of the article. */
  savedAs?: Partial<SavedArticle>;
  draftId?: string;
}

export function open({ found = FOUND, savedBefore = [], savedAs, draftId = 'd1' }: OpenOptions = {}) {
  const answers: Record<string, (request: never) => unknown> = {
    pageTerms: () => ({ smallKeys: [] }),
    dictionary: () => ({ names: [], companies: [] }),
    companies: () => [],
    findCompanies: ({ words }: { words: string }) =>
      'Nordwind'.startsWith(words) ? [{ id: 'nw', name: 'Nordwind' }] : [],
    savedOf: () => ({
      companies: [],
      facts: found.facts.map(({ fact }) => fact).filter(({ id }) => savedBefore.includes(id)),
      ...savedAs,
    }),
    saveArticle: (saving: Saving) => {
      if (refusal) throw refusal;
      saved.push(saving);
      const ids = saving.facts.map(({ id }) => id);
      return {
        added: ids.filter((id) => !savedElsewhere.includes(id)),
        unchanged: ids.filter((id) => savedElsewhere.includes(id)),
      };
    },
    unsave: ({ facts }: { facts: string[] }) => {
      saved = saved.map((saving) => ({
        ...saving,
        facts: saving.facts.filter(({ id }) => !facts.includes(id)),
      }));
      return null;
    },
    readDraft: async ({ id }: { id: string }) => (await drafts.get(id)) !== undefined,
  };
  const extract = vi.fn(() => found);
  let lastId = 0;
  const session = createSession({
    draftId,
    drafts,
    send: (async (name: string, request: never) => answers[name]?.(request)) as Send<BackgroundMessages>,
    loadExtract: async () => extract,
    show: (view) => shown.push(view),
    askPage: () => async () => fragments,
    newId: () => `own-${++lastId}`,
    locale: 'en',
    today: () => '2023-06-08',
    signal: new AbortController().signal,
  });
  return { session, extract };
}

export const last = () => shown.at(-1);
/** The review as it is shown now. */
export function review() {
  const view = last();
  if (view?.is !== 'review') throw new Error(`shown is ${view?.is}`);
  return view;
}
