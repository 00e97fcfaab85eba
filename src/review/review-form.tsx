import { useEffect, useRef } from 'preact/hooks';
import { useStrings } from '../ui/strings.ts';
import { ArticleHead } from './article-head.tsx';
import { ArticleSentences } from './article-sentences.tsx';
import { CompanySection } from './company-section.tsx';
import { focusIfLost } from './focus-if-lost.ts';
import { HomelessSection } from './homeless-section.tsx';
import { hasFacts, homelessFacts } from './review.ts';
import { ReviewNotices } from './review-notices.tsx';
import type { ReviewActions, ShownReview } from './review-view.ts';
import { SaveBar } from './save-bar.tsx';
import { SavedBefore } from './saved-before.tsx';

interface ReviewFormProps {
  view: ShownReview;
  actions: ReviewActions;
}

/** Everything that was found, company by company, beside the words in which it was found. */
export function ReviewForm({ view, actions }: ReviewFormProps) {
  const { t } = useStrings();
  const { draft, review, saving } = view;
  const text = draft.article?.text ?? '';
  const names = review.companies.filter(({ isDropped }) => !isDropped).map(({ company }) => company.name);
  const parts = { review, text, names, mustBeDone: saving.is === 'unfinished', actions };
  const homeless = homelessFacts(review);
  const { facts } = review;
  const shown = useRef(facts);
  // The form of a fact that was removed is gone: on from the sentence that it was made of.
  useEffect(() => {
    const removed = shown.current.find(({ fact: { id } }) => !facts.some(({ fact }) => fact.id === id));
    shown.current = facts;
    if (removed) focusIfLost(`[data-start="${removed.fact.evidence[0]?.start}"]`, '#article-text');
  }, [facts]);
  return (
    <>
      <ArticleHead review={review} onChange={actions.onChange} />
      <ReviewNotices view={view} actions={actions} />
      <div class="review-columns">
        <main>
          {homeless.length > 0 && <HomelessSection facts={homeless} parts={parts} />}
          {!hasFacts(review) && (
            <div class="nothing-found">
              <h2>{t(review.facts.length > 0 ? 'review_noneNew' : 'review_none')}</h2>
              <p>{t('review_noneHint')}</p>
            </div>
          )}
          {review.companies.map((company) => (
            <CompanySection key={company.id} company={company} parts={parts} />
          ))}
          <SavedBefore review={review} />
        </main>
        {/* Before the text, which can have thousands of sentences to go through by key. */}
        <SaveBar view={view} actions={actions} />
        <ArticleSentences text={text} review={review} onAdd={actions.onAdd} />
      </div>
    </>
  );
}
