import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from '../ui/strings.ts';
import { InstallProgress } from './install-progress.tsx';
import type { Asking, Failed, InstallState } from './install-state.ts';
import { PackUpdate } from './pack-update.tsx';
import { ProblemList, WarningList } from './problem-list.tsx';

interface InstallReportProps {
  state: InstallState;
  /** What is said of it, which can take the focus. */
  status: { current: HTMLDivElement | null };
  onReplace(asking: Asking): void;
  onKeep(asking: Asking): void;
  onCancel(): void;
}

/** What became of the file or the address that was chosen last. */
export function InstallReport({ state, status, onReplace, onKeep, onCancel }: InstallReportProps) {
  const answer = (asking: Asking, tell: (asking: Asking) => void) => {
    status.current?.focus(); // the question goes, with the button that was pressed
    tell(asking);
  };
  return (
    <>
      {/* Always there, since screen readers speak what changes in it and not what comes with it. */}
      <div role="status" class="install-status" tabIndex={-1} ref={status}>
        <InstallStatus state={state} />
      </div>
      {(state.is === 'fetching' || state.is === 'reading' || state.is === 'writing') && (
        <InstallProgress state={state} onCancel={onCancel} onFocusLost={() => status.current?.focus()} />
      )}
      {state.is === 'asking' && (
        <PackUpdate
          asking={state}
          onReplace={() => answer(state, onReplace)}
          onKeep={() => answer(state, onKeep)}
        />
      )}
      {state.is === 'refused' && <Refusal {...state} />}
      {state.is === 'failed' && <Failure {...state} />}
      {state.is === 'done' && <WarningList warnings={state.warnings} />}
    </>
  );
}

function InstallStatus({ state }: { state: InstallState }) {
  const { t } = useStrings();
  switch (state.is) {
    case 'fetching':
      return <p>{t('options_fetching', state.host)}</p>;
    case 'current':
      return <p class="good">{t('options_current', state.title, state.revision)}</p>;
    case 'reading':
      return <p>{t('options_reading', state.file)}</p>;
    case 'writing':
      return <p>{t('options_writing', state.title)}</p>;
    case 'done':
      return (
        <p class="good">
          {state.isUpdate
            ? t('options_updated', state.title, state.revision)
            : t('options_installed', state.title)}
        </p>
      );
    case 'kept':
      return <p>{t(state.isNew ? 'options_notInstalled' : 'options_kept', state.title)}</p>;
    case 'cancelled':
      return <p>{t('options_cancelled', state.file)}</p>;
    default:
      return null;
  }
}

function Refusal({ file, problems, more }: Extract<InstallState, { is: 'refused' }>) {
  const { t, plural } = useStrings();
  return (
    <Trouble heading={t('options_refused', file)}>
      <p>{t('options_refusedHint')}</p>
      <ProblemList problems={problems} />
      {more > 0 && <p>{plural('options_refusedMore', more)}</p>}
    </Trouble>
  );
}

function Failure({ file, cause, reason, problem }: Failed) {
  const { t } = useStrings();
  const sentence = {
    file: t('options_failedFile'),
    quota: t('options_failedQuota'),
    storage: t('options_failedStorage', reason),
    changed: t('options_failedChanged'),
    address: problem ? t(`fetch_${problem.code}`, problem.host, problem.detail ?? '') : '',
  };
  return (
    <Trouble heading={t('options_refused', file)}>
      <p>{sentence[cause]}</p>
      {problem && <p>{t('options_nothingChanged')}</p>}
    </Trouble>
  );
}

/** Takes the focus when it appears, so that whoever cannot see it is told of it and can read on from there. */
function Trouble({ heading, children }: { heading: string; children: ComponentChildren }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  return (
    <div class="panel trouble" role="alert" tabIndex={-1} ref={ref}>
      <h3>{heading}</h3>
      {children}
    </div>
  );
}
