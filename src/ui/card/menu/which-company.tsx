import { useState } from 'preact/hooks';
import type { Namesakes } from '../../../model/namesakes.ts';
import { useStrings } from '../../strings.ts';
import { type Decide, useDecide } from './use-decide.ts';
import { useNamesakes } from './use-namesakes.ts';
import { type Where, WhereChoice } from './where-choice.tsx';

interface ChoiceProps {
  /** The name as the page writes it. */
  name: string;
  /** The one whose card this is. */
  company: { id: string };
  site: string;
  onDecide: Decide;
}

export interface WhichCompanyProps extends ChoiceProps {
  askNamesakes: () => Promise<Namesakes>;
}

/** Who is meant, where several companies are called so. */
export function WhichCompany({ askNamesakes, ...choice }: WhichCompanyProps) {
  const { namesakes, failure } = useNamesakes(askNamesakes);
  if (namesakes) return <CompanyChoice {...choice} {...namesakes} />;
  return (
    <p class="panel-failure" role="alert">
      {failure}
    </p>
  );
}

/** The companies that bear the name, one of which is chosen, and remembered on this site or everywhere. */
export function CompanyChoice(props: ChoiceProps & Namesakes) {
  const { name, company, site, companies, chosen, onDecide } = props;
  const { t } = useStrings();
  const [where, setWhere] = useState<Where>('site');
  const { decide, failure } = useDecide(onDecide);
  return (
    <div class="panel-parts">
      <WhereChoice legend={t('whichWhere', name)} site={site} where={where} onChange={setWhere} />
      <ul class="panel-choices" aria-label={t('whichCompanies')}>
        {companies.map(({ id, name: own, about }) => (
          <li key={id}>
            <button
              type="button"
              class="panel-choice"
              data-company={id}
              aria-current={id === company.id}
              onClick={decide({ is: 'means', company: id, name, where })}
            >
              <bdi>{own}</bdi>
              {about && <bdi class="panel-hint">{about}</bdi>}
              {id === company.id && <span class="panel-now">{t('whichNow')}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p class="panel-hint">
        {chosen && `${t(chosen.isHere ? 'whichChosenHere' : 'whichChosen')} `}
        {t('decidedOnCard')}
      </p>
      <p class="panel-failure" role="alert">
        {failure}
      </p>
    </div>
  );
}
