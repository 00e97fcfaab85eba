import unequal from 'lucide-static/icons/equal-not.svg?raw';
import type { Disagreement } from '../../model/company-view.ts';
import { formatDate } from '../format-date.ts';
import { Icon } from '../icon.tsx';
import { type Strings, useStrings } from '../strings.ts';

/** Another source has another date or sum: which, and who says so. The reader has to judge, so both are in sight. */
export function DisagreementNote({ disagreement }: { disagreement: Disagreement }) {
  const strings = useStrings();
  return (
    <p class="fact-disagrees">
      <Icon svg={unequal} />
      <bdi>{disagreementText(disagreement, strings)}</bdi>
    </p>
  );
}

export function disagreementText({ about, date, statement, source }: Disagreement, strings: Strings): string {
  const who = source?.publisher ?? source?.title ?? strings.t('factAnotherSource');
  return about === 'date' && date
    ? strings.t('factOtherDate', who, formatDate(date, strings))
    : strings.t('factOtherAmount', who, statement);
}
