import { useStrings } from '../ui/strings.ts';
import type { Review } from './review.ts';

/** What the fact base has from this article already: folded, since there is nothing to do about it here. */
export function SavedBefore({ review: { facts, companies } }: { review: Review }) {
  const { t, plural } = useStrings();
  const saved = facts.filter(({ isSaved }) => isSaved);
  if (saved.length === 0) return null;
  const names = new Map(companies.map(({ id, company }) => [id, company.name]));
  return (
    <details class="saved-before">
      <summary>{plural('review_savedBefore', saved.length)}</summary>
      <p class="hint">{t('review_savedBeforeHint')}</p>
      <ul>
        {saved.map(({ fact }) => (
          <li key={fact.id}>
            <input type="checkbox" checked disabled aria-label={fact.statement} />
            <p>
              <bdi class="saved-name">{names.get(fact.company)}</bdi> <bdi>{fact.statement}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
