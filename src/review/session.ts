import type { BackgroundMessages } from '../messages/contract.ts';
import { MessageFailure, type Send } from '../messages/send.ts';
import type { ArticleText } from '../model/article-text.ts';
import type { Evidence } from '../model/fact.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Saving as Chosen } from '../model/saving.ts';
import type { Draft } from '../saving/draft.ts';
import type { Drafts } from '../saving/drafts.ts';
import { type Extract, findFacts } from '../saving/find-facts.ts';
import { changeReview, type ReviewChange } from './change-review.ts';
import { citable } from './citable.ts';
import { factFrom, fieldsOf } from './fact-fields.ts';
import { finishArticle } from './finish-article.ts';
import { finishFact, finishFacts } from './finish-facts.ts';
import { createKeeper } from './keeper.ts';
import { beginReview, companyNear, type Review } from './review.ts';
import type { ReviewView, Saving } from './review-view.ts';
import { selectionOf, withoutTitle } from './selection.ts';
import { toSaving } from './to-saving.ts';

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
  /** In which dates are written. */
  locale: string;
  today: () => PartialDate;
  signal: AbortSignal;
}

/** What is written of a review: with it the page shows again what it showed last. */
interface Kept {
  review: Review;
  /** The article's date when its facts were dated; empty where it had none. */
  datedBy?: string;
  /** What the saving added, until the reader takes it back, and how many facts were saved already. */
  saved?: { facts: string[]; companies: number; unchanged: number };
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
  const { draftId, drafts, send, loadExtract, show, newId, locale, today, signal } = parts;
  let draft: Draft | undefined;
  let kept: Kept | undefined;
  let saving: Saving = { is: 'idle' };
  let isUnkept = false;
  let wasUndone = false;
  let undoFailure: unknown;
  const keeper = createKeeper(write);
  let redating = Promise.resolve();
  let slow: ReturnType<typeof setTimeout> | undefined;

  function showReview(): void {
    if (!draft || !kept) return;
    const { review, saved } = kept;
    if (saved) {
      const { companies, unchanged } = saved;
      const counts = { facts: saved.facts.length, companies, unchanged };
      show({ is: 'saved', draft, review, ...counts, ...(undoFailure !== undefined && { undoFailure }) });
    } else {
      show({ is: 'review', draft, review, saving, isUnkept, wasUndone });
    }
  }

  async function start(): Promise<void> {
    drafts.onDraft(draftId, (next) => take(next).catch(fail), signal);
    const found = await drafts.get(draftId);
    if (found) await take(found);
    else show({ is: 'gone' });
  }

  async function take(next: Draft): Promise<void> {
    const isNews = next.isRead !== draft?.isRead || next.article?.text !== draft?.article?.text;
    draft = next;
    clearTimeout(slow);
    kept ??= (await drafts.edits(draftId)) as Kept | undefined;
    if (kept) return showReview();
    if (!next.isRead) {
      show({ is: 'reading', isSlow: false });
      slow = setTimeout(() => show({ is: 'reading', isSlow: true }), SLOW_MS);
    } else if (!next.article) {
      show({ is: 'problem', problem: next.problems[0] ?? 'failed' });
    } else if (isNews) {
      await begin(next.article);
    }
  }

  async function begin(article: ArticleText): Promise<void> {
    const found = await findFacts(article, send, loadExtract);
    // What would be found in another language is none; the article itself can still be cited.
    const isForeign = draft?.problems.includes('otherLanguage');
    const wanted = draft?.part === 'selection' ? withoutTitle(found) : found;
    const extraction = isForeign ? { ...found, companies: [], facts: [] } : wanted;
    const before = await send('savedOf', { article: extraction.article.id }).catch((error) => {
      console.error('Factcards, what is saved of the article:', error);
      return null;
    });
    kept = {
      review: beginReview(extraction, before ?? undefined),
      datedBy: extraction.article.published ?? '',
    };
    // Who selects some words wants a fact of them, found or not.
    if (draft?.part === 'selection' && extraction.facts.length === 0) addFact(selectionOf(article));
    showReview();
  }

  function change(what: ReviewChange): void {
    if (!kept || kept.saved) return;
    kept = { ...kept, review: changeReview(kept.review, what) };
    if (saving.is !== 'saving') saving = { is: 'idle' };
    showReview();
    keeper.soon();
    if (what.do === 'fillInArticle' && !what.fields) redateInTurn().catch(fail);
  }

  async function write(): Promise<void> {
    if (!kept) return;
    let isTooMuch = false;
    try {
      await drafts.keep(draftId, kept, kept.saved !== undefined);
    } catch (error) {
      console.error('Factcards, keeping the draft:', error);
      isTooMuch = true;
    }
    if (isTooMuch === isUnkept) return;
    isUnkept = isTooMuch;
    showReview();
  }

  function redateInTurn(): Promise<void> {
    redating = redating.catch(() => {}).then(redate);
    return redating;
  }

  /** By another date of the article, words like 'yesterday' have another one too, and by none they have none. */
  async function redate(): Promise<void> {
    const text = draft?.article;
    if (!text || !kept) return;
    const { published = '' } = kept.review.article;
    if (published === (kept.datedBy ?? text.source.published ?? '')) return;
    // Nothing else of what the reader changed: the ids of the facts are to stay.
    const { published: _, ...source } = text.source;
    const dated = { ...text, source: published ? { ...source, published } : source };
    const { facts } = await findFacts(dated, send, loadExtract);
    kept = { ...kept, datedBy: published };
    change({ do: 'redate', facts: facts.map(({ fact }) => fact) });
  }

  function addFact({ start, end, quote }: { start: number; end: number; quote: string }): void {
    if (!kept) return;
    const { review } = kept;
    const evidence: Evidence = citable({ article: review.article.id, quote, start, end });
    const company = companyNear(review, quote);
    const fact = factFrom(newId(), company?.id ?? '', evidence, quote);
    change({ do: 'add', fact });
    change({ do: 'fillIn', fact: fact.id, fields: fieldsOf(fact, company?.company.name ?? '') });
  }

  async function save(): Promise<void> {
    if (!kept || !draft?.article || saving.is === 'saving') return;
    saving = { is: 'saving' };
    showReview();
    const { review, isComplete } = finishArticle(kept.review, locale);
    kept = { ...kept, review };
    await redateInTurn();
    let done: Awaited<ReturnType<typeof finishFacts>>;
    let finished: Review;
    do {
      finished = kept.review;
      done = await finishFacts(finished, send, newId, locale);
      // What the reader changed while a company was looked up counts too.
    } while (kept.review !== finished);
    kept = { ...kept, review: done.review };
    const chosen = toSaving(kept.review, draft.article.text, today());
    const isUnfinished = !isComplete || !done.isComplete;
    if (isUnfinished || chosen.facts.length === 0) {
      saving = { is: isUnfinished ? 'unfinished' : 'idle' };
      return showReview();
    }
    try {
      const { added, unchanged } = await send('saveArticle', chosen);
      const companies = new Set(
        chosen.facts.flatMap(({ id, company }) => (added.includes(id) ? [company] : [])),
      );
      kept = { ...kept, saved: { facts: added, companies: companies.size, unchanged: unchanged.length } };
      saving = { is: 'idle' };
    } catch (error) {
      const code = error instanceof MessageFailure ? error.code : undefined;
      saving =
        code === 'unreachable'
          ? { is: 'stopped' }
          : { is: 'failed', isFull: code === 'full', reason: reasonOf(error, chosen) };
    }
    await keeper.now();
    showReview();
  }

  async function undo(): Promise<void> {
    if (!kept?.saved) return;
    undoFailure = undefined;
    try {
      await send('unsave', { article: kept.review.article.id, facts: kept.saved.facts });
      const { saved: _, ...rest } = kept;
      kept = rest;
      wasUndone = true;
    } catch (error) {
      undoFailure = error;
    }
    showReview();
    await keeper.now();
  }

  function fail(error: unknown): void {
    console.error('Factcards, review:', error);
    saving = { is: 'idle' };
    show({ is: 'problem', problem: 'failed' });
  }

  return {
    start: () => start().catch(fail),
    change,
    /** Writes at once what waits for the reader to pause. */
    flush: keeper.flush,
    /** A fact of this stretch of the article's text, its form open. */
    add(start: number, end: number): void {
      const text = draft?.article?.text ?? '';
      addFact({ start, end, quote: text.slice(start, end) });
    },
    async finish(fact: string): Promise<void> {
      if (!kept) return;
      const changes = await finishFact(kept.review, fact, send, newId, locale);
      for (const each of changes ?? []) change(each);
    },
    save: () => save().catch(fail),
    undo,
    async readAgain(): Promise<void> {
      show({ is: 'reading', isSlow: false });
      if (!(await send('readDraft', { id: draftId }))) show({ is: 'gone' });
    },
    /** Leaves this draft for the earlier one, which is now about the tab of this one; answers with its id. */
    async continueEarlier(): Promise<string | undefined> {
      const earlier = draft?.earlier && (await drafts.get(draft.earlier));
      if (!draft || !earlier) return undefined;
      const { tabId, frameId } = draft;
      await drafts.put({ ...earlier, tabId, frameId });
      await drafts.remove(draftId);
      return earlier.id;
    },
    /** Drops the earlier draft of the article. */
    async beginAnew(): Promise<void> {
      if (!draft?.earlier) return;
      const { earlier, ...rest } = draft;
      await drafts.remove(earlier);
      draft = rest;
      await drafts.put(rest);
      showReview();
    },
    draft: (): Draft | undefined => draft,
    /** What 'save' would save. */
    chosen: () => kept && draft?.article && toSaving(kept.review, draft.article.text, today()),
  };
}

/** Why nothing was saved. What is wrong with a fact is told of its statement: nobody sees the facts numbered. */
function reasonOf(error: unknown, { facts }: Chosen): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/^facts\.(\d+)\.(.*)$/, (whole, index, rest) => {
    const statement = facts[Number(index)]?.statement;
    return statement ? `“${statement}” (${rest})` : whole;
  });
}

export type ReviewSession = ReturnType<typeof createSession>;
