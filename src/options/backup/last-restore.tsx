import type { LastRestore } from '../../factbase/backup/create-backups.ts';
import { dayOf } from '../../model/partial-date.ts';
import { formatDate } from '../../ui/format-date.ts';
import { useStrings } from '../../ui/strings.ts';

interface LastRestoreLineProps {
  last: LastRestore;
  onUndo(): void;
  onForget(): void;
}

/** The way back from the last restore, also after a restart. */
export function LastRestoreLine({ last, onUndo, onForget }: LastRestoreLineProps) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <div class="last-restore">
      <p>{t('backup_lastRestore', formatDate(dayOf(last.made), strings))}</p>
      {last.isChangedSince && <p class="warn">{t('backup_changedSince')}</p>}
      <p class="buttons">
        <button type="button" class="button" onClick={onUndo}>
          {t('backup_undoRestore')}
        </button>
        <button type="button" class="small-button" onClick={onForget}>
          {t('backup_forgetCopy')}
        </button>
      </p>
    </div>
  );
}
