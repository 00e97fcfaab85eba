import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useStrings } from '../ui/strings.ts';
import type { Asking, InstallState } from './install-state.ts';
import { PackUpdate } from './pack-update.tsx';
import { ProblemList, WarningList } from './problem-list.tsx';

interface InstallReportProps {
  state: InstallState;
  onReplace(asking: Asking): void;
  onKeep(asking: Asking): void;
}

/** What became of the file that was chosen last. */
export function InstallReport({ state, onReplace, onKeep }: InstallReportProps) {
  return (
    <>
      {/* Always there, since screen readers speak what changes in it and not what comes with it. */}
      <div role="status" class="install-status">
        <InstallStatus state={state} />
      </div>
      {state.is === 'asking' && (
        <PackUpdate asking={state} onReplace={() => onReplace(state)} onKeep={() => onKeep(state)} />
      )}
      {state.is === 'refused' && <Refusal {...state} />}
      {state.is === 'failed' && <Failure {...state} />}
      {state.is === 'done' && <WarningList warnings={state.warnings} />}
    </>
  );
}

function InstallStatus({ state }: { state: InstallState }) {
  const { t, locale } = useStrings();
  const number = (n: number) => n.toLocaleString(locale);
  switch (state.is) {
    case 'reading':
      return <p>{t('options_reading', state.file)}</p>;
    case 'writing':
      return (
        <>
          <p>{t('options_writing', state.title, number(state.written), number(state.total))}</p>
          <progress value={state.written} max={state.total} />
        </>
      );
    case 'done':
      return (
        <p class="good">
          {state.isUpdate
            ? t('options_updated', state.title, state.revision)
            : t('options_installed', state.title)}
        </p>
      );
    case 'kept':
      return <p>{t('options_kept', state.title)}</p>;
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

function Failure({ file, cause, reason }: Extract<InstallState, { is: 'failed' }>) {
  const { t } = useStrings();
  const sentence = {
    file: t('options_failedFile'),
    quota: t('options_failedQuota'),
    storage: t('options_failedStorage', reason),
  };
  return (
    <Trouble heading={t('options_refused', file)}>
      <p>{sentence[cause]}</p>
    </Trouble>
  );
}

/** Takes the focus when it appears, so that whoever cannot see it is told of it and can read on from there. */
function Trouble({ heading, children }: { heading: string; children: ComponentChildren }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <div class="panel trouble" role="alert" tabIndex={-1} ref={ref}>
      <h3>{heading}</h3>
      {children}
    </div>
  );
}
