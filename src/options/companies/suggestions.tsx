import type { SuggestedMerge } from '../../factbase/suggest-merges.ts';
import { useStrings } from '../../ui/strings.ts';
import type { CompanyActs } from './company-acts.ts';

interface SuggestionsProps extends Pick<CompanyActs, 'onMerge' | 'onKeepApart'> {
  suggestions: readonly SuggestedMerge[];
}

/** Companies that bear one name: are they one? Until the reader says so, a page marks the name only with evidence. */
export function Suggestions({ suggestions, onMerge, onKeepApart }: SuggestionsProps) {
  const { t } = useStrings();
  return (
    <>
      {suggestions.map(({ company, into, text }) => {
        const id = `suggested-${company.id}-${into.id}`;
        return (
          <section class="panel known-suggestion" aria-labelledby={id} key={id}>
            <p id={id}>{t('known_namesakes', company.name, into.name, text)}</p>
            <p class="buttons">
              <button
                type="button"
                class="main-button"
                aria-describedby={id}
                onClick={() => onMerge(company, into)}
              >
                {t('known_mergeThem')}
              </button>
              <button
                type="button"
                class="button"
                aria-describedby={id}
                onClick={() => onKeepApart(company, into)}
              >
                {t('known_areTwo')}
              </button>
            </p>
          </section>
        );
      })}
    </>
  );
}
