import type { InstalledPack } from '../../factbase/installed-pack.ts';
import { ageOf } from '../../model/pack-age.ts';
import type { Subscription } from '../../model/subscription.ts';
import { useStrings } from '../../ui/strings.ts';
import { useFocus } from '../use-focus.ts';
import { FileHash } from './file-hash.tsx';
import { formatMoment } from './format-moment.ts';

interface PackSubscriptionProps {
  pack: InstalledPack;
  subscription: Subscription;
  /** The reader has just taken it up again: its button takes the focus that the other one lost. */
  takesFocus: boolean;
  onCheck(): void;
  onAutomatic(isAutomatic: boolean): void;
  onForget(): void;
}

/** The address that a pack has its updates from: what it last had to give, and what is to be done with the next. */
export function PackSubscription(props: PackSubscriptionProps) {
  const { pack, subscription, takesFocus, onCheck, onAutomatic, onForget } = props;
  const { t, locale } = useStrings();
  const { address, isAutomatic, checkedAt, failure, waiting } = subscription;
  const button = useFocus<HTMLButtonElement>(takesFocus);
  const box = `automatic-${pack.id}`;
  const isBackFrom = pack.previous && ageOf(pack.previous, pack) === 'newer';
  const label = t(waiting ? 'options_lookAtUpdate' : 'options_check');
  return (
    <div class="subscription">
      <p class="pack-line">
        {t('options_updatesFrom')}{' '}
        <bdi class="address" dir="ltr">
          {address}
        </bdi>
      </p>
      <p class="pack-line">{t('options_checkedAt', formatMoment(checkedAt, locale))}</p>
      {failure && (
        <p class="subscription-failure">
          <strong>{t('options_failingSince', formatMoment(failure.since, locale), pack.revision)}</strong>{' '}
          {t(`fetch_${failure.code}`, failure.host, failure.detail ?? '')}
        </p>
      )}
      {waiting && (
        <p class="warn">
          {t('options_waiting')} {t(`waiting_${waiting.reason}`, waiting.revision ?? '')}
        </p>
      )}
      {pack.origin && <FileHash hash={pack.origin.hash} />}
      <div class="subscription-acts">
        <div class="automatic">
          <input
            type="checkbox"
            id={box}
            checked={isAutomatic}
            aria-describedby={`${box}-hint`}
            onChange={(event) => onAutomatic(event.currentTarget.checked)}
          />
          <label for={box}>{t('options_automatic')}</label>
          <span class="hint" id={`${box}-hint`}>
            {t('options_automaticHint')}{' '}
            {isAutomatic && isBackFrom && t('options_automaticPaused', pack.previous?.revision ?? '')}
          </span>
        </div>
        <button
          type="button"
          class="button"
          aria-label={t('options_named', label, pack.title)}
          onClick={onCheck}
        >
          {label}
        </button>
        <button
          type="button"
          class="button"
          aria-label={t('options_named', t('options_forget'), pack.title)}
          ref={button}
          onClick={onForget}
        >
          {t('options_forget')}
        </button>
      </div>
    </div>
  );
}
