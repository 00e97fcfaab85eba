import { useStrings } from '../ui/strings.ts';
import { FactRow } from './fact-row.tsx';
import type { Review, ReviewFact } from './review.ts';
import type { ReviewActions } from './review-view.ts';

interface HomelessSectionProps {
  facts: ReviewFact[];
  review: Review;
  text: string;
  names: readonly string[];
  actions: ReviewActions;
}

/** Facts that still want a company. */
export function HomelessSection({ facts, review, text, names, actions }: HomelessSectionProps) {
  const { t } = useStrings();
  return (
    <section class="review-company" aria-labelledby="homeless">
      <header class="review-company-head">
        <div class="review-company-name">
          <h2 id="homeless">{t('review_homeless')}</h2>
          <p class="hint">{t('review_homelessHint')}</p>
        </div>
      </header>
      <ul class="review-facts">
        {facts.map((fact) => (
          <FactRow
            key={fact.fact.id}
            shown={fact}
            fields={review.factForms[fact.fact.id]}
            company=""
            text={text}
            names={names}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}
