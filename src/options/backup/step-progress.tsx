import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from '../../ui/strings.ts';

interface StepProgressProps {
  /** What is being done, for those who hear it. */
  label: string;
  done: number;
  /** 0 until it is known. */
  total: number;
  onCancel(): void;
  /** It goes, and the focus was in it. */
  onFocusLost(): void;
}

/** How far it is, beside the status and not in it: nobody wants to hear every count. */
export function StepProgress({ label, done, total, onCancel, onFocusLost }: StepProgressProps) {
  const { t, locale } = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    () => () => {
      if (button.current === document.activeElement) onFocusLost();
    },
    [],
  );
  const number = (count: number) => count.toLocaleString(locale);
  return (
    <div class="install-progress">
      <progress {...(total > 0 && { value: done, max: total })} aria-label={label} />
      <button type="button" class="button" ref={button} onClick={onCancel}>
        {t('options_cancel')}
      </button>
      <p class="hint">{total > 0 && t('options_written', number(done), number(total))}</p>
    </div>
  );
}
