import type { BackgroundMessages } from '../messages/contract.ts';
import { MessageFailure, type Send } from '../messages/send.ts';
import type { Fact } from '../model/fact.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Saving as Chosen } from '../model/saving.ts';
import type { Draft } from '../saving/draft.ts';
import { toPack } from '../saving/to-pack.ts';
import { finishArticle } from './finish-article.ts';
import { finishFacts } from './finish-facts.ts';
import { type AskPage, linkToPage } from './link-to-page.ts';
import { isCorrection, type Review } from './review.ts';
import type { Saving } from './review-view.ts';
import type { SessionState } from './session-state.ts';
import { toSaving } from './to-saving.ts';

interface SaverParts {
  state: SessionState;
  send: Send<BackgroundMessages>;
  newId: () => string;
  /** Asks the page that was read, where it is still open. */
  askPage: (draft: Draft) => AskPage;
  /** In which dates are written. */
  locale: string;
  today: () => PartialDate;
  /** Brings the facts' dates up to that of the article. */
  redate: () => Promise<void>;
  show: () => void;
  /** Writes the state into the draft. */
  keep: () => Promise<void>;
}

/** Saves what is chosen in a review, and takes it back. */
export function createSaver({ state, send, newId, askPage, locale, today, redate, show, keep }: SaverParts) {
  /** Takes in every form that is open. False where one is not right: it stays open. */
  async function finish(): Promise<boolean> {
    const { kept } = state;
    if (!kept) return false;
    const article = finishArticle(kept.review, locale);
    state.kept = { ...kept, review: article.review };
    await redate();
    let facts: Awaited<ReturnType<typeof finishFacts>>;
    let finished: Review;
    do {
      finished = state.kept.review;
      facts = await finishFacts(finished, send, newId, locale);
      // What the reader changed while a company was looked up counts too.
    } while (state.kept.review !== finished);
    state.kept = { ...state.kept, review: facts.review };
    return article.isComplete && facts.isComplete;
  }

  function chosen(): Chosen | undefined {
    const { draft, kept } = state;
    if (!kept || !draft?.article) return undefined;
    return { ...toSaving(kept.review, draft.article.text, today()), draft: draft.id };
  }

  async function saveChosen(): Promise<void> {
    const { draft } = state;
    const wanted = chosen();
    if (!draft || !wanted || !state.kept) return;
    if (wanted.facts.length === 0 && !isCorrection(state.kept.review)) return;
    const saving = await linkToPage(wanted, askPage(draft));
    const { added, unchanged } = await send('saveArticle', saving);
    const companies = new Set(
      saving.facts.flatMap(({ id, company }) => (added.includes(id) ? [company] : [])),
    );
    const counts = { companies: companies.size, unchanged: unchanged.length };
    const saved = { facts: added, ...counts, isCorrected: saving.corrected?.article === true };
    state.kept = { ...state.kept, saved };
  }

  async function save(): Promise<void> {
    if (state.saving.is === 'saving') return;
    state.saving = { is: 'saving' };
    show();
    try {
      const isComplete = await finish();
      if (isComplete) await saveChosen();
      state.saving = { is: isComplete ? 'idle' : 'unfinished' };
    } catch (error) {
      const saving = chosen();
      const leftOut = saving ? toPack(saving, today()).leftOut : 0;
      state.saving = failureOf(error, saving?.facts ?? [], leftOut);
    }
    await keep();
    show();
  }

  async function undo(): Promise<void> {
    const { kept } = state;
    if (!kept?.saved) return;
    state.undoFailure = undefined;
    try {
      await send('unsave', { article: kept.review.article.id, facts: kept.saved.facts });
      const { saved: _, ...rest } = kept;
      state.kept = rest;
      state.wasUndone = true;
    } catch (error) {
      state.undoFailure = error;
    }
    show();
    await keep();
  }

  return { chosen, save, undo };
}

function failureOf(error: unknown, facts: readonly Fact[], leftOut: number): Saving {
  const code = error instanceof MessageFailure ? error.code : undefined;
  const file = leftOut > 0 && { leftOut };
  if (code === 'unreachable') return { is: 'stopped', ...file };
  return { is: 'failed', isFull: code === 'full', reason: reasonOf(error, facts), ...file };
}

/** Why nothing was saved. What is wrong with a fact is told of its statement: nobody sees the facts numbered. */
function reasonOf(error: unknown, facts: readonly Fact[]): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/^(?:saveArticle: )?facts\.(\d+)\.(.*)$/, (whole, index, rest) => {
    const statement = facts[Number(index)]?.statement;
    return statement ? `“${statement}” (${rest})` : whole;
  });
}
