import close from 'lucide-static/icons/x.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';
import { useStrings } from '../../ui/strings.ts';
import type { Done } from './use-acts.ts';

interface UndoLineProps {
  done: Done | undefined;
  failure: string;
  onUndo(undo: NonNullable<Done['undo']>): void;
  onDismiss(): void;
}

/** What was just done, and the way back; or why it was not done. It stays until the next act: nobody has to be quick. */
export function UndoLine({ done, failure, onUndo, onDismiss }: UndoLineProps) {
  const { t } = useStrings();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (done?.takesFocus) undo.current?.focus();
  }, [done]);
  const isShown = Boolean(done || failure);
  return (
    <div class={`undo-line${isShown ? '' : ' is-empty'}${failure ? ' is-failure' : ''}`}>
      {/* Always there, since screen readers speak what changes in it and not what comes with it. */}
      <p role="alert">{failure}</p>
      <p role="status">{!failure && done?.sentence}</p>
      {!failure && done?.undo && (
        <button type="button" class="undo-button" ref={undo} onClick={() => done.undo && onUndo(done.undo)}>
          {t('options_undo')}
        </button>
      )}
      {isShown && (
        <button type="button" class="undo-close" aria-label={t('saved_dismiss')} onClick={onDismiss}>
          <Icon svg={close} />
        </button>
      )}
    </div>
  );
}
