import warning from 'lucide-static/icons/triangle-alert.svg?raw';
import type { CompanyView } from '../../model/company-view.ts';
import { formatDate } from '../format-date.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';

/** Says that the page is older than what is known. Nothing where it is not, or where its date is unknown. */
export function PageWarning({ pageDate, newerCount }: Pick<CompanyView, 'pageDate' | 'newerCount'>) {
  const strings = useStrings();
  if (!pageDate || newerCount === 0) return null;
  return (
    <p class="page-warning">
      <Icon svg={warning} />
      <span>
        {strings.t('cardPageDate', formatDate(pageDate, strings))}{' '}
        <b>{strings.plural('newerFacts', newerCount)}</b>
      </span>
    </p>
  );
}
