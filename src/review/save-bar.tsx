import { useEffect } from 'preact/hooks';
import { useStrings } from '../ui/strings.ts';
import { countChosen, isCorrection } from './review.ts';
import type { ReviewActions, ShownReview } from './review-view.ts';

interface SaveBarProps {
  view: ShownReview;
  actions: ReviewActions;
}

/** The first field that is not right. */
const WRONG = ['.article-head', '.date-asked', '.review-fact-form']
  .map((form) => `${form} [aria-invalid="true"]`)
  .join(', ');

/** What would be saved, and the button that does. */
export function SaveBar({ view: { review, saving }, actions }: SaveBarProps) {
  const { t, plural } = useStrings();
  const { facts, companies } = countChosen(review);
  useEffect(() => {
    if (saving.is === 'unfinished') document.querySelector<HTMLElement>(WRONG)?.focus();
  }, [saving.is]);
  const isFailed = saving.is === 'failed' || saving.is === 'stopped';
  const isSaving = saving.is === 'saving';
  // A form that is open may come to a fact, or must say what it wants for that.
  const canSave =
    !isSaving && (facts > 0 || isCorrection(review) || Object.keys(review.factForms).length > 0);
  return (
    <footer class="save-bar">
      <div class="save-bar-inner">
        <p role="alert" class="failure">
          {saving.is === 'unfinished' && t('review_unfinished')}
          {saving.is === 'stopped' && t('review_stopped')}
          {saving.is === 'failed' && t(saving.isFull ? 'review_failedFull' : 'review_failed', saving.reason)}
          {isFailed && saving.leftOut && ` ${plural('fileLeftOut', saving.leftOut)}`}
        </p>
        <p class="save-count" role="status">
          {facts === 0
            ? t(isCorrection(review) ? 'review_chosenSource' : 'review_chosenNone')
            : plural('review_chosen', facts, plural('review_ofCompanies', companies))}
        </p>
        {isFailed && (
          <button type="button" class="button" onClick={actions.onDownload}>
            {t('review_download')}
          </button>
        )}
        <button
          type="button"
          class="main-button save"
          aria-disabled={!canSave}
          onClick={() => canSave && actions.onSave()}
        >
          {t(isSaving ? 'review_saving' : 'review_save')}
        </button>
      </div>
    </footer>
  );
}
