import type { Ref } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LastRestore } from '../../factbase/backup/create-backups.ts';
import { dayOf } from '../../model/partial-date.ts';
import { MAX_TRIES } from '../../safety/auto-export.ts';
import { type Inventory, type KeptFile, lastFile } from '../../safety/inventory.ts';
import { isBackupDue } from '../../safety/reminder.ts';
import type { Settings } from '../../settings/settings.ts';
import { formatDate } from '../../ui/format-date.ts';
import { useStrings } from '../../ui/strings.ts';
import { BackUpNow } from './back-up-now.tsx';
import { DamageNote } from './damage-note.tsx';
import { ExportChoice } from './export-choice.tsx';
import { LastRestoreLine } from './last-restore.tsx';
import { RestoreFile } from './restore-file.tsx';
import type { RestoreState } from './restore-state.ts';
import { createRestorer } from './restorer.ts';
import type { SafetyParts } from './safety-parts.ts';
import { StorageLine } from './storage-line.tsx';

interface BackupSectionProps {
  safety: SafetyParts;
  inventory: Inventory;
  settings: Settings | undefined;
  /** The field for a backup's file, for whoever leads there. */
  fileInput: Ref<HTMLInputElement>;
  saveFile(name: string, content: Blob): void;
  onSettings(change: (settings: Settings) => Settings): void;
  /** All that is saved and installed may be another. */
  onRestored(): void;
}

/** How what was saved is kept safe: a file of it, the way back in, what goes by itself, and the room that it takes. */
export function BackupSection(props: BackupSectionProps) {
  const { safety, inventory, settings, fileInput, saveFile, onSettings, onRestored } = props;
  const strings = useStrings();
  const { t } = strings;
  const { backups, watch } = safety;
  const [state, setState] = useState<RestoreState>({ is: 'idle' });
  const [last, setLast] = useState<LastRestore>();
  const [version, setVersion] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);

  const look = useCallback(async () => {
    setLast(await backups.lastRestore().catch(() => undefined));
    setVersion((number) => number + 1);
  }, [backups]);
  // What is saved elsewhere on this page counts here too.
  useEffect(() => void look(), [look, inventory]);

  const restorer = useMemo(
    () =>
      createRestorer(backups, setState, async () => {
        await watch.check();
        onRestored();
        await look();
      }),
    [backups, watch, onRestored, look],
  );

  const file = lastFile(inventory);
  const isDue = isBackupDue(inventory, new Date());
  const { exporting } = inventory;
  const note = (kept: KeptFile) => safety.inventory.change((known) => ({ ...known, lastBackup: kept }));

  return (
    <section aria-labelledby="backup" class="backup">
      <h2 id="backup" tabIndex={-1} ref={heading}>
        {t('backup')}
      </h2>
      <p class="intro">{t('backup_intro')}</p>
      {isDue && <p class="warn backup-due">{t('backup_due')}</p>}
      <BackUpNow backups={backups} saveFile={saveFile} onMade={note} />
      <p class="hint last-backup">
        {file ? t('backup_last', file.name, formatDate(dayOf(file.at), strings)) : t('backup_never')}
      </p>
      <RestoreFile state={state} restorer={restorer} input={fileInput} />
      {last && state.is !== 'undoing' && (
        <LastRestoreLine
          last={last}
          onUndo={() => {
            heading.current?.focus(); // the button goes
            void restorer.undo();
          }}
          onForget={async () => {
            heading.current?.focus();
            await backups.forgetLast().catch((error) => setState({ is: 'failed', error }));
            await look();
          }}
        />
      )}
      <ExportChoice
        settings={settings}
        inventory={inventory}
        hasFailed={exporting !== undefined && exporting.tries >= MAX_TRIES}
        askForDownloads={safety.askForDownloads}
        onChoose={(autoExport) => onSettings((now) => ({ ...now, autoExport }))}
      />
      <label class="check sync-choice">
        <input
          type="checkbox"
          id="sync"
          aria-describedby="sync-hint"
          checked={settings?.isSynced ?? false}
          onChange={({ currentTarget: { checked } }) => onSettings((now) => ({ ...now, isSynced: checked }))}
        />
        {t('sync_label')}
      </label>
      <p class="hint" id="sync-hint">
        {t('sync_hint')}
      </p>
      <StorageLine room={safety.room} version={version} />
      <DamageNote findDamage={safety.findDamage} version={version} />
    </section>
  );
}
