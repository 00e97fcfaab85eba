import check from 'lucide-static/icons/circle-check.svg?raw';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { saveFailureText } from '../ui/save-failure.ts';
import { useStrings } from '../ui/strings.ts';
import type { ReviewActions, ReviewView } from './review-view.ts';

interface SavedNoteProps {
  view: Extract<ReviewView, { is: 'saved' }>;
  actions: ReviewActions;
}

/** What was saved, and where to go from here. */
export function SavedNote({ view, actions }: SavedNoteProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const { facts, companies, unchanged, isCorrected, review, undoFailure } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  return (
    <main class="review-note saved">
      <span class="note-icon">
        <Icon svg={check} />
      </span>
      <h2 tabIndex={-1} ref={heading}>
        {facts > 0
          ? plural('review_saved', facts, plural('review_ofCompanies', companies))
          : t(isCorrected ? 'review_savedSource' : 'review_savedNone')}
      </h2>
      <p>
        <cite dir="auto">{review.article.title}</cite>
      </p>
      {unchanged > 0 && <p class="unchanged">{plural('review_unchanged', unchanged)}</p>}
      {facts > 0 && <p>{t('review_savedHint')}</p>}
      <div class="note-buttons">
        <button type="button" class="main-button" onClick={actions.onBack}>
          {t('review_back')}
        </button>
        <button type="button" class="button" onClick={actions.onShowInOptions}>
          {t('review_showInOptions')}
        </button>
        {facts > 0 && (
          <button type="button" class="button" onClick={actions.onUndo}>
            {t('review_undo')}
          </button>
        )}
      </div>
      <p role="alert" class="failure">
        {undoFailure !== undefined && saveFailureText(undoFailure, strings)}
      </p>
    </main>
  );
}
