import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SnoozeFor } from '../../factbase/own-decisions.ts';
import { useStrings } from '../../ui/strings.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

interface SnoozeFormProps {
  onSnooze(howLong: SnoozeFor): void;
  onCancel(): void;
}

/** For how long a company is left unmarked. */
export function SnoozeForm({ onSnooze, onCancel }: SnoozeFormProps) {
  const { t } = useStrings();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('button')?.focus(), []);
  const week = () => new Date(Date.now() + WEEK_MS).toISOString().slice(0, 10);
  return (
    <form
      class="buttons known-snooze"
      ref={form}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
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
