import type { BackgroundMessages } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import type { ArticleText } from '../model/article-text.ts';
import type { Evidence } from '../model/fact.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { citable } from '../saving/citable.ts';
import type { Draft } from '../saving/draft.ts';
import type { Drafts } from '../saving/drafts.ts';
import { type Extract, findFacts } from '../saving/find-facts.ts';
import { changeReview, type ReviewChange } from './change-review.ts';
import { factFrom, fieldsOf } from './fact-fields.ts';
import { finishFact } from './finish-facts.ts';
import { createKeeper } from './keeper.ts';
import type { AskPage } from './link-to-page.ts';
import { createRedater } from './redater.ts';
import { beginReview, companyNear } from './review.ts';
import type { ReviewView } from './review-view.ts';
import { createSaver } from './saver.ts';
import { selectionOf, withoutTitle } from './selection.ts';
import { type Kept, type SessionState, viewOf } from './session-state.ts';

/** A page that is not read after so long is said to be slow. */
const SLOW_MS = 8000;

export interface SessionParts {
  draftId: string;
  drafts: Drafts;
  send: Send<BackgroundMessages>;
  /** Brings the extractor's code. */
  loadExtract: () => Promise<Extract>;
  show: (view: ReviewView) => void;
  newId: () => string;
  /** Asks the page that was read, where it is still open. */
  askPage: (draft: Draft) => AskPage;
  /** In which dates are written. */
  locale: string;
  today: () => PartialDate;
  signal: AbortSignal;
}

/**
 * The review of one draft:
 *
 *     reading ─ problem ─ reading again
 *        └───── review ─ saved ─ undone: review
 *
 * Every change is kept in the draft, so each of these is found again by a page that opens later.
 */
export function createSession(parts: SessionParts) {
  const { draftId, drafts, send, loadExtract, show, newId, askPage, locale, today, signal } = parts;
  const state: SessionState = { saving: { is: 'idle' }, isUnkept: false, wasUndone: false };
  let slow: ReturnType<typeof setTimeout> | undefined;
  const keeper = createKeeper(write);
  const find = (article: ArticleText) => findFacts(article, send, loadExtract);
  const { redate } = createRedater({ state, find, change });
  const saver = createSaver({
    state,
    send,
    newId,
    askPage,
    locale,
    today,
    redate,
    show: showReview,
    keep: keeper.now,
  });

  function showReview(): void {
    const view = viewOf(state);
    if (view) show(view);
  }

  async function start(): Promise<void> {
    // Once, and first: only this page writes them, and between two drafts that come closely nothing may be waited for.
    const edits = drafts.edits(draftId).finally(() => {
      // Also where they cannot be read: 'read the page again' waits for a draft.
      drafts.onDraft(draftId, (next) => take(next).catch(fail), signal);
    });
    state.kept = (await edits) as Kept | undefined;
    const found = await drafts.get(draftId);
    // The browser may tell of a draft that was written later before it answers with the one that was there.
    if (state.draft) return;
    if (found) await take(found);
    else show({ is: 'gone' });
  }

  async function take(next: Draft): Promise<void> {
    const { draft } = state;
    const isNews = next.isRead !== draft?.isRead || next.article?.text !== draft?.article?.text;
    state.draft = next;
    clearTimeout(slow);
    if (state.kept) return showReview();
    if (!next.isRead) {
      show({ is: 'reading', isSlow: false });
      slow = setTimeout(() => show({ is: 'reading', isSlow: true }), SLOW_MS);
    } else if (!next.article) {
      show({ is: 'problem', problem: next.problems[0] ?? 'failed' });
    } else if (isNews) {
      await begin(next, next.article);
    }
  }

  async function begin({ part, problems }: Draft, article: ArticleText): Promise<void> {
    const found = await find(article);
    // What would be found in another language is none; the article itself can still be cited.
    const isForeign = problems.includes('otherLanguage');
    const wanted = part === 'selection' ? withoutTitle(found) : found;
    const extraction = isForeign ? { ...found, companies: [], facts: [] } : wanted;
    const before = await send('savedOf', { article: extraction.article.id }).catch((error) => {
      console.error('Factcards, what is saved of the article:', error);
      return null;
    });
    // The page was read again in between, or its facts were found twice: what the reader has changed since stays.
    if (state.kept || state.draft?.article?.text !== article.text) return;
    state.kept = {
      review: beginReview(extraction, before ?? undefined),
      datedBy: extraction.article.published ?? '',
    };
    // Who selects some words wants a fact of them, found or not.
    if (part === 'selection' && extraction.facts.length === 0) addFact(selectionOf(article));
    showReview();
    // What was saved may say another day than the page does.
    redateNow();
  }

  /** Where that fails, saving tries it again and says so. */
  function redateNow(): void {
    redate().catch((error) => console.error('Factcards, dating the facts anew:', error));
  }

  function change(what: ReviewChange): void {
    const { kept } = state;
    if (!kept || kept.saved) return;
    state.kept = { ...kept, review: changeReview(kept.review, what) };
    if (state.saving.is !== 'saving') state.saving = { is: 'idle' };
    showReview();
    keeper.soon();
    if (what.do === 'fillInArticle' && !what.fields) redateNow();
  }

  async function write(): Promise<void> {
    const { kept } = state;
    if (!kept) return;
    let isUnkept = false;
    try {
      await drafts.keep(draftId, kept, kept.saved !== undefined);
    } catch (error) {
      console.error('Factcards, keeping the draft:', error);
      isUnkept = true;
    }
    if (isUnkept === state.isUnkept) return;
    state.isUnkept = isUnkept;
    showReview();
  }

  function addFact({ start, end, quote }: { start: number; end: number; quote: string }): void {
    if (!state.kept) return;
    const { review } = state.kept;
    const evidence: Evidence = citable({ article: review.article.id, quote, start, end });
    const company = companyNear(review, quote);
    const fact = factFrom(newId(), company?.id ?? '', evidence, quote);
    change({ do: 'add', fact });
    change({ do: 'fillIn', fact: fact.id, fields: fieldsOf(fact, company?.company.name ?? '') });
  }

  function fail(error: unknown): void {
    console.error('Factcards, review:', error);
    clearTimeout(slow);
    state.saving = { is: 'idle' };
    show({ is: 'problem', problem: 'failed' });
  }

  return {
    start: () => start().catch(fail),
    change,
    /** Writes at once what waits for the reader to pause. */
    flush: keeper.flush,
    /** A fact of this stretch of the article's text, its form open. */
    add(start: number, end: number): void {
      const text = state.draft?.article?.text ?? '';
      addFact({ start, end, quote: text.slice(start, end) });
    },
    async finish(fact: string): Promise<void> {
      if (!state.kept) return;
      const changes = await finishFact(state.kept.review, fact, send, newId, locale);
      for (const each of changes ?? []) change(each);
    },
    save: saver.save,
    undo: saver.undo,
    async readAgain(): Promise<void> {
      show({ is: 'reading', isSlow: false });
      const isThere = await send('readDraft', { id: draftId }).catch(fail);
      if (isThere === false) show({ is: 'gone' });
    },
    /** Leaves this draft for the earlier one, which is now about the tab of this one; answers with its id. */
    async continueEarlier(): Promise<string | undefined> {
      const { draft } = state;
      const earlier = draft?.earlier && (await drafts.get(draft.earlier));
      if (!draft || !earlier) return undefined;
      const { tabId, frameId } = draft;
      await drafts.put({ ...earlier, tabId, frameId });
      await drafts.remove(draftId);
      return earlier.id;
    },
    /** Drops the earlier draft of the article. */
    async beginAnew(): Promise<void> {
      if (!state.draft?.earlier) return;
      const { earlier, ...rest } = state.draft;
      await drafts.remove(earlier);
      state.draft = rest;
      await drafts.put(rest);
      showReview();
    },
    draft: (): Draft | undefined => state.draft,
    /** What 'save' would save. */
    chosen: saver.chosen,
  };
}
