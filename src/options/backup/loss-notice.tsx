import { useRef } from 'preact/hooks';
import { dayOf } from '../../model/partial-date.ts';
import { type Inventory, type Loss, lastFile } from '../../safety/inventory.ts';
import { formatDate } from '../../ui/format-date.ts';
import { useStrings } from '../../ui/strings.ts';

interface LossNoticeProps {
  inventory: Inventory;
  /** To the way back in for a backup. */
  onRestore(): void;
  /** It is all right as it is. */
  onAccept(): void;
}

/** That something is gone which nobody took away, what it was, and where the last file of it went. */
export function LossNotice({ inventory, onRestore, onAccept }: LossNoticeProps) {
  const strings = useStrings();
  const { t } = strings;
  const { loss } = inventory;
  const file = lastFile(inventory);
  const notice = useRef<HTMLDivElement>(null);
  return (
    // Always there, since screen readers speak what comes into it.
    <div role="alert" tabIndex={-1} ref={notice}>
      {loss && (
        <section class="panel trouble loss-notice" aria-labelledby="loss">
          <h2 id="loss">{t(`loss_${loss.kind}`)}</h2>
          <p>
            <LostThings loss={loss} />
          </p>
          {loss.reason && <p class="hint">{t('loss_reason', loss.reason)}</p>}
          <p>
            {file ? t('loss_lastFile', file.name, formatDate(dayOf(file.at), strings)) : t('loss_noFile')}
          </p>
          <p class="buttons">
            <button type="button" class="main-button" onClick={onRestore}>
              {t('loss_restore')}
            </button>
            {loss.kind === 'gone' && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  notice.current?.focus(); // the button goes
                  onAccept();
                }}
              >
                {t('loss_accept')}
              </button>
            )}
          </p>
        </section>
      )}
    </div>
  );
}

function LostThings({ loss }: { loss: Loss }) {
  const strings = useStrings();
  const { t, plural } = strings;
  const { facts, articles, packs, at, kind } = loss;
  const own = facts + articles > 0;
  const things = [
    ...(own ? [plural('options_factCount', facts), plural('options_articleCount', articles)] : []),
    ...(packs.length > 0 ? [plural('loss_packs', packs.length, packs.join(t('listComma')))] : []),
  ].join(t('listComma'));
  const date = formatDate(dayOf(at), strings);
  // Of a database that was never counted nobody knows what is in it.
  if (!things) return <>{t(kind === 'gone' ? 'loss_goneOther' : 'loss_otherUnreadable', date)}</>;
  return <>{t(`loss_${kind}Text`, things, date)}</>;
}
