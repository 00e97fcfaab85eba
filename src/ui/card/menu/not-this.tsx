import { useStrings } from '../../strings.ts';
import { type Decide, useDecide } from './use-decide.ts';
import { onSite } from './where-choice.tsx';

interface NotThisProps {
  /** The name as the page writes it. */
  name: string;
  company: { id: string; name: string };
  site: string;
  /** Of a private window nothing is kept, so the page alone can forget the name, as long as it is open. */
  isPrivate: boolean;
  onDecide: Decide;
}

/** A name is not this company's: on this page, on this site, or anywhere. */
export function NotThis({ name, company, site, isPrivate, onDecide }: NotThisProps) {
  const strings = useStrings();
  const { t } = strings;
  const { decide, failure } = useDecide(onDecide);
  const choices = [
    ['page', t('where_page')],
    ['site', onSite(site, strings)],
    ['everywhere', t('where_everywhere')],
  ] as const;
  return (
    <div class="panel-parts">
      <p>{t('notThis', name, company.name)}</p>
      <div class="panel-choices">
        {choices.slice(0, isPrivate ? 1 : undefined).map(([where, label]) => (
          <button
            type="button"
            class="panel-choice"
            data-where={where}
            key={where}
            onClick={decide({ is: 'notThis', company: company.id, name, where })}
          >
            <bdi>{label}</bdi>
          </button>
        ))}
      </div>
      <p class="panel-hint">{t(isPrivate ? 'notThisPrivate' : 'decidedOnCard')}</p>
      <p class="panel-failure" role="alert">
        {failure}
      </p>
    </div>
  );
}
