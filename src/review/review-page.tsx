import { useStrings } from '../ui/strings.ts';
import { ElsewhereNote } from './elsewhere-note.tsx';
import { ReadingNote } from './reading-note.tsx';
import { ReviewForm } from './review-form.tsx';
import type { ReviewActions, ReviewView } from './review-view.ts';
import { SavedNote } from './saved-note.tsx';

interface ReviewPageProps {
  view: ReviewView;
  actions: ReviewActions;
}

/** The page beside the article: what was found in it, to look through and to save. */
export function ReviewPage({ view, actions }: ReviewPageProps) {
  const { t, direction, locale } = useStrings();
  return (
    <div class="fc review" dir={direction} lang={locale}>
      <header class="page-head">
        <img src="/icons/48.png" alt="" width="36" height="36" />
        <div>
          <p class="product">Factcards</p>
          <h1>{t('review_heading')}</h1>
        </div>
      </header>
      {view.is === 'review' && <ReviewForm view={view} actions={actions} />}
      {view.is === 'saved' && <SavedNote view={view} actions={actions} />}
      {view.is === 'elsewhere' && <ElsewhereNote onShow={actions.onShowElsewhere} />}
      {(view.is === 'reading' || view.is === 'gone' || view.is === 'problem') && (
        <ReadingNote view={view} actions={actions} />
      )}
    </div>
  );
}
