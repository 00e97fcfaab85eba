import type { Ref } from 'preact';
import { useRef } from 'preact/hooks';
import { dayOf } from '../../model/partial-date.ts';
import { formatDate } from '../../ui/format-date.ts';
import { useStrings } from '../../ui/strings.ts';
import { useFileDrop } from '../use-file-drop.ts';
import { backupFailureText, backupProblemText } from './backup-failure.ts';
import { RestorePanel } from './restore-panel.tsx';
import type { RestoreState } from './restore-state.ts';
import type { Restorer } from './restorer.ts';
import { StepProgress } from './step-progress.tsx';

interface RestoreFileProps {
  state: RestoreState;
  restorer: Restorer;
  input: Ref<HTMLInputElement>;
}

/** The way back in for a backup, and what becomes of the file that was chosen last. */
export function RestoreFile({ state, restorer, input }: RestoreFileProps) {
  const strings = useStrings();
  const { t } = strings;
  const status = useRef<HTMLDivElement>(null);
  const { isOver, listeners } = useFileDrop(restorer.offer);
  const isWorking = state.is === 'reading' || state.is === 'writing' || state.is === 'undoing';
  /** What was pressed goes: what becomes of it takes the focus. */
  const then = (act: () => unknown) => {
    status.current?.focus();
    act();
  };
  return (
    <div {...listeners}>
      <div class={isOver ? 'install is-over' : 'install'}>
        <label for="restore-file">{t('backup_file')}</label>
        <input
          type="file"
          id="restore-file"
          ref={input}
          accept=".gz,.ndjson,application/gzip"
          aria-describedby="restore-hint"
          onChange={(event) => {
            const { currentTarget } = event;
            const file = currentTarget.files?.[0];
            if (!file) return;
            void restorer.offer(file);
            currentTarget.value = ''; // so that the same file can be chosen again
          }}
        />
        <p class="hint" id="restore-hint">
          {t(isOver ? 'backup_drop' : 'backup_fileHint')}
        </p>
      </div>
      {/* Always there, since screen readers speak what changes in it and not what comes with it. */}
      <div role="status" class="install-status" tabIndex={-1} ref={status}>
        {isWorking && <p>{t(`backup_${state.is}`, state.file)}</p>}
        {state.is === 'done' && (
          <p class="good">{t('backup_done', formatDate(dayOf(state.made), strings))}</p>
        )}
        {state.is === 'undone' && <p class="good">{t('backup_undone')}</p>}
        {(state.is === 'cancelled' || state.is === 'kept') && <p>{t('backup_nothingChanged')}</p>}
      </div>
      {isWorking && (
        <StepProgress
          label={t(`backup_${state.is}`, state.file)}
          done={state.done}
          total={state.total}
          onCancel={restorer.cancel}
          onFocusLost={() => status.current?.focus()}
        />
      )}
      {state.is === 'asking' && (
        <RestorePanel
          asking={state}
          onRestore={(mode) => then(() => restorer.restore(state, mode))}
          onKeep={() => then(restorer.keep)}
        />
      )}
      <div role="alert">
        {state.is === 'refused' && (
          <section class="panel trouble">
            <h3>{t('backup_refused', state.file)}</h3>
            <p>{backupProblemText(state.problem, strings)}</p>
            <p>{t('backup_nothingChanged')}</p>
          </section>
        )}
        {state.is === 'failed' && (
          <section class="panel trouble">
            <p>{backupFailureText(state.error, strings)}</p>
          </section>
        )}
      </div>
    </div>
  );
}
