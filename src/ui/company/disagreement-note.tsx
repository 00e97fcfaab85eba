import unequal from 'lucide-static/icons/equal-not.svg?raw';
import type { Disagreement } from '../../model/company-view.ts';
import { formatDate } from '../format-date.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';

/** Another source has another date or sum: which, and who says so. The reader has to judge, so both are in sight. */
export function DisagreementNote({ disagreement }: { disagreement: Disagreement }) {
  const strings = useStrings();
  const { about, date, statement, source } = disagreement;
  const who = source?.publisher ?? source?.title ?? strings.t('factAnotherSource');
  return (
    <p class="fact-disagrees">
      <Icon svg={unequal} />
      <bdi>
        {about === 'date' && date
          ? strings.t('factOtherDate', who, formatDate(date, strings))
          : strings.t('factOtherAmount', who, statement)}
      </bdi>
    </p>
  );
}
