import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStrings } from '../../ui/strings.ts';

interface ForgetChangesProps {
  /** How many changes can be undone. */
  count: number;
  onForget(): void;
}

/** Drops all that can be taken back. Nothing brings it back, so it asks first. */
export function ForgetChanges({ count, onForget }: ForgetChangesProps) {
  const { t, plural } = useStrings();
  const [isAsking, setAsking] = useState(false);
  const forget = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLElement>(null);
  const wasAsking = useRef(false);
  // What was pressed goes: what takes its place takes the focus.
  useLayoutEffect(() => {
    if (wasAsking.current !== isAsking) (isAsking ? question : forget).current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <p class="saved-buttons">
        <button type="button" class="small-button" ref={forget} onClick={() => setAsking(true)}>
          {t('saved_forget')}
        </button>
      </p>
    );
  }
  return (
    <section class="panel" aria-labelledby="forget" tabIndex={-1} ref={question}>
      <h3 id="forget">{plural('saved_askForget', count)}</h3>
      <p>{t('saved_askForgetHint')}</p>
      <p class="buttons">
        <button type="button" class="main-button" onClick={onForget}>
          {t('saved_forgetNow')}
        </button>
        <button type="button" class="button" onClick={() => setAsking(false)}>
          {t('options_keep')}
        </button>
      </p>
    </section>
  );
}
