import { useState } from 'preact/hooks';
import { SNOOZES } from '../../../model/card-decision.ts';
import { useStrings } from '../../strings.ts';
import { type Decide, useDecide } from './use-decide.ts';
import { type Where, WhereChoice } from './where-choice.tsx';

interface SnoozeProps {
  company: { id: string; name: string };
  site: string;
  onDecide: Decide;
}

/** The company is left unmarked for a while: on this site, or everywhere. */
export function Snooze({ company, site, onDecide }: SnoozeProps) {
  const { t } = useStrings();
  const [where, setWhere] = useState<Where>('everywhere');
  const { decide, failure } = useDecide(onDecide);
  return (
    <div class="panel-parts">
      <WhereChoice legend={t('snoozeWhere', company.name)} site={site} where={where} onChange={setWhere} />
      <div class="panel-choices">
        {SNOOZES.map((until) => (
          <button
            type="button"
            class="panel-choice"
            data-until={until}
            key={until}
            onClick={decide({ is: 'snooze', company: company.id, until, where })}
          >
            {t(`snooze_${until}`)}
          </button>
        ))}
      </div>
      <p class="panel-hint">{t('decidedOnCard')}</p>
      <p class="panel-failure" role="alert">
        {failure}
      </p>
    </div>
  );
}
