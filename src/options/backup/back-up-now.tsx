import { useRef, useState } from 'preact/hooks';
import type { Backups } from '../../factbase/backup/create-backups.ts';
import { exportName } from '../../safety/auto-export.ts';
import { type KeptFile, toKeptFile } from '../../safety/inventory.ts';
import { useStrings } from '../../ui/strings.ts';
import { backupFailureText } from './backup-failure.ts';
import { StepProgress } from './step-progress.tsx';

interface BackUpNowProps {
  backups: Pick<Backups, 'write'>;
  saveFile(name: string, content: Blob): void;
  onMade(file: KeptFile): void;
}

/** Makes a backup and hands it to the reader. */
export function BackUpNow({ backups, saveFile, onMade }: BackUpNowProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const [withPacks, setWithPacks] = useState(true);
  const [step, setStep] = useState<{ done: number; total: number }>();
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState('');
  const work = useRef<AbortController | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  const make = async () => {
    if (work.current) return;
    const ending = new AbortController();
    work.current = ending;
    setSaid('');
    setFailure('');
    setStep({ done: 0, total: 0 });
    try {
      const onProgress = (done: number, total: number) => setStep({ done, total });
      const { file, ...report } = await backups.write(withPacks, { signal: ending.signal, onProgress });
      const now = new Date();
      const kept = toKeptFile(exportName(now), now, report);
      saveFile(kept.name, file);
      onMade(kept);
      setSaid(t('backup_made', kept.name));
      if (report.damaged > 0) setFailure(plural('backup_damaged', report.damaged));
    } catch (error) {
      if (ending.signal.aborted) setSaid(t('backup_cancelled'));
      else setFailure(backupFailureText(error, strings));
    } finally {
      work.current = null;
      setStep(undefined);
    }
  };

  return (
    <div class="back-up">
      <button
        type="button"
        class="main-button"
        ref={button}
        aria-disabled={step !== undefined}
        onClick={make}
      >
        {t('backup_now')}
      </button>
      <label class="check">
        <input
          type="checkbox"
          id="backup-packs"
          checked={withPacks}
          onChange={(event) => setWithPacks(event.currentTarget.checked)}
        />
        {t('backup_withPacks')}
      </label>
      {step && (
        <StepProgress
          label={t('backup_making')}
          {...step}
          onCancel={() => work.current?.abort()}
          onFocusLost={() => button.current?.focus()}
        />
      )}
      <p role="status" class={said && 'good'}>
        {said}
      </p>
      <p role="alert" class="failure">
        {failure}
      </p>
    </div>
  );
}
