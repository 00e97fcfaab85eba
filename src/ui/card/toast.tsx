import cross from 'lucide-static/icons/x.svg?raw';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';
import type { CardScheme } from './card-frame.tsx';

interface ToastProps {
  sentence: string;
  /** Light or dark like the page; the system's choice where it is not known. */
  scheme?: CardScheme | undefined;
  /** Absent: there is no way back, or not any more. */
  onUndo?: (() => void) | undefined;
  onClose: () => void;
}

/** What was just done, when the card that it was done on is gone, and the way back. */
export function Toast({ sentence, scheme, onUndo, onClose }: ToastProps) {
  const { t, direction, locale } = useStrings();
  return (
    <div class="fc toast" dir={direction} lang={locale} data-scheme={scheme}>
      <p role="status">{sentence}</p>
      {onUndo && (
        <button type="button" class="toast-undo" onClick={onUndo}>
          {t('options_undo')}
        </button>
      )}
      <button type="button" class="card-button" aria-label={t('cardClose')} onClick={onClose}>
        <Icon svg={cross} />
      </button>
    </div>
  );
}
