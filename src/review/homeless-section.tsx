import { useStrings } from '../ui/strings.ts';
import { FactRow } from './fact-row.tsx';
import type { ReviewFact } from './review.ts';
import type { FactListParts } from './review-view.ts';

interface HomelessSectionProps {
  facts: ReviewFact[];
  parts: FactListParts;
}

/** Facts that still want a company. */
export function HomelessSection({ facts, parts }: HomelessSectionProps) {
  const { t } = useStrings();
  return (
    <section class="review-company" aria-labelledby="homeless">
      <header class="review-company-head">
        <div class="review-company-name">
          <h2 id="homeless">{t('review_homeless')}</h2>
          <p class="hint">{t('review_homelessHint')}</p>
        </div>
      </header>
      <ul>
        {facts.map((fact) => (
          <FactRow key={fact.fact.id} shown={fact} company="" parts={parts} />
        ))}
      </ul>
    </section>
  );
}
