import type { Draft } from '../saving/draft.ts';
import type { Review } from './review.ts';
import type { ReviewView, Saving } from './review-view.ts';

/** What is written of a review: with it the page shows again what it showed last. */
export interface Kept {
  review: Review;
  /** The article's date when its facts were dated; empty where it had none. */
  datedBy?: string;
  /** What the saving added, until the reader takes it back, how many facts were saved already, and was the source corrected? */
  saved?: { facts: string[]; companies: number; unchanged: number; isCorrected: boolean };
}

/** Where a session stands. Its parts share it. */
export interface SessionState {
  draft?: Draft;
  kept?: Kept | undefined;
  saving: Saving;
  isUnkept: boolean;
  wasUndone: boolean;
  undoFailure?: unknown;
}

/** How a review that has begun is shown. */
export function viewOf({ draft, kept, ...state }: SessionState): ReviewView | undefined {
  if (!draft || !kept) return undefined;
  const { review, saved } = kept;
  const { saving, isUnkept, wasUndone, undoFailure } = state;
  if (!saved) return { is: 'review', draft, review, saving, isUnkept, wasUndone };
  const what = { ...saved, facts: saved.facts.length };
  return { is: 'saved', draft, review, ...what, ...(undoFailure !== undefined && { undoFailure }) };
}
