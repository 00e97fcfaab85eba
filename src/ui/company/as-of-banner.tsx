import type { PartialDate } from '../../model/partial-date.ts';
import { formatDate } from '../format-date.ts';
import { useStrings } from '../strings.ts';

interface AsOfBannerProps {
  /** The day that is looked at; undefined: today, of which there is nothing to say. */
  asOf: PartialDate | undefined;
  onBack: () => void;
}

/** Says that a company is seen as of another day than today, with the way back. Always there, so that it is heard when it speaks. */
export function AsOfBanner({ asOf, onBack }: AsOfBannerProps) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <p role="status" class="as-of-banner">
      {asOf && (
        <>
          <span>
            <b>{t('asOf', formatDate(asOf, strings))}</b> {t('asOfHint')}
          </span>{' '}
          <button type="button" onClick={onBack}>
            {t('asOfBack')}
          </button>
        </>
      )}
    </p>
  );
}
