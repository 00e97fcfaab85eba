import type { SnoozeFor } from '../../factbase/own-decisions.ts';
import { dayOf } from '../../model/partial-date.ts';
import { useInPlace } from '../../ui/fact-editor/use-in-place.ts';
import { useStrings } from '../../ui/strings.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

interface SnoozeFormProps {
  onSnooze(howLong: SnoozeFor): void;
  onCancel(): void;
}

/** For how long a company is left unmarked. */
export function SnoozeForm({ onSnooze, onCancel }: SnoozeFormProps) {
  const { t } = useStrings();
  const inPlace = useInPlace('button', onCancel);
  const week = () => dayOf(Date.now() + WEEK_MS);
  return (
    <form class="buttons known-snooze" {...inPlace} onSubmit={(event) => event.preventDefault()}>
      <button type="button" class="button" onClick={() => onSnooze('news')}>
        {t('known_snoozeNews')}
      </button>
      <button type="button" class="button" onClick={() => onSnooze({ day: week() })}>
        {t('known_snoozeWeek')}
      </button>
      <button type="button" class="button" onClick={() => onSnooze('ever')}>
        {t('known_snoozeEver')}
      </button>
    </form>
  );
}
