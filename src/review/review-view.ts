import type { Company } from '../model/company.ts';
import type { Draft, ReadingProblem } from '../saving/draft.ts';
import type { ReviewChange } from './change-review.ts';
import type { Review } from './review.ts';

/** How the saving of a review stands. */
export type Saving =
  | { is: 'idle' }
  | { is: 'saving' }
  /** A form is open that cannot be saved as it is. */
  | { is: 'unfinished' }
  /** Nothing was saved, and the draft is as it was. `leftOut`: so many facts cannot be kept as a file either. */
  | { is: 'failed'; isFull: boolean; reason: string; leftOut?: number }
  /** The background was stopped before it answered: nobody knows whether something was saved. */
  | { is: 'stopped'; leftOut?: number };

/** What the review page shows. */
export type ReviewView =
  | { is: 'reading'; isSlow: boolean }
  /** There is no such draft: the browser was restarted, or newer drafts took its room. */
  | { is: 'gone' }
  /** Another tab has the draft; this one goes on when that is closed. */
  | { is: 'elsewhere' }
  | { is: 'problem'; problem: ReadingProblem }
  | {
      is: 'review';
      draft: Draft;
      review: Review;
      saving: Saving;
      /** The draft could not be kept as it is now. */
      isUnkept: boolean;
      /** What was saved has been taken back. */
      wasUndone: boolean;
    }
  | {
      is: 'saved';
      draft: Draft;
      review: Review;
      /** What the saving added. */
      facts: number;
      companies: number;
      /** Facts that were saved already, which stay as they are. */
      unchanged: number;
      /** What is said of the article was changed. */
      isCorrected: boolean;
      undoFailure?: unknown;
    };

export type ShownReview = Extract<ReviewView, { is: 'review' }>;

/** A company of the fact base that a search found. */
export type CompanyHit = Pick<Company, 'id' | 'name' | 'about'>;

/** What a reader can do on the review page. */
export interface ReviewActions {
  onChange(change: ReviewChange): void;
  /** The reader is done with the form of a fact. */
  onFinish(fact: string): void;
  /** A fact of this stretch of the article's text. */
  onAdd(start: number, end: number): void;
  onSave(): void;
  onDownload(): void;
  onUndo(): void;
  /** Goes to the tab that has the draft. */
  onShowElsewhere(): void;
  onReadAgain(): void;
  /** Asks the browser to let us read pages. */
  onAllow(): void;
  /** Goes to the earlier draft, or drops it. */
  onContinueEarlier(): void;
  onBeginAnew(): void;
  onBack(): void;
  onShowInOptions(): void;
  search(text: string): Promise<CompanyHit[]>;
}

/** What every list of facts needs. */
export interface FactListParts {
  review: Review;
  /** The article's. */
  text: string;
  /** The companies to choose from. */
  names: readonly string[];
  /** The reader wants to save: every form that is open says what is wrong in it. */
  mustBeDone: boolean;
  actions: ReviewActions;
}
