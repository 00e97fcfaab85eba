import type { Edition, InstalledPack } from '../factbase/installed-pack.ts';
import { ageOf } from '../model/pack-age.ts';
import { dayOf } from '../model/partial-date.ts';
import { formatDate } from '../ui/format-date.ts';
import { type MessageKey, useStrings } from '../ui/strings.ts';
import { useFocus } from './use-focus.ts';

interface PackPreviousProps {
  pack: InstalledPack;
  previous: Edition;
  /** The reader has just pressed it: the button that comes in its place takes the focus. */
  takesFocus: boolean;
  onRollBack(): void;
}

/** By how the revision that is kept stands to the one in force: after going back it is the newer one. */
const LABELS: Record<ReturnType<typeof ageOf>, MessageKey> = {
  older: 'options_backTo',
  newer: 'options_forwardTo',
  same: 'options_backToCopy',
};

/** The revision that was in force before, and the way back to it. */
export function PackPrevious({ pack, previous, takesFocus, onRollBack }: PackPreviousProps) {
  const strings = useStrings();
  const { t } = strings;
  const button = useFocus<HTMLButtonElement>(takesFocus);
  const day = formatDate(dayOf(previous.installedAt), strings);
  const label = t(LABELS[ageOf(previous, pack)], previous.revision);
  return (
    <div class="pack-previous">
      <p class="hint">{t('options_previousHint', previous.revision, day, pack.revision)}</p>
      <button
        type="button"
        class="button"
        aria-label={t('options_named', label, pack.title)}
        ref={button}
        onClick={onRollBack}
      >
        {label}
      </button>
    </div>
  );
}
