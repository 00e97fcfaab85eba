import { KEPT_DAYS } from '../../factbase/change-own.ts';
import type { Act } from '../../factbase/own-rows.ts';
import type { Change } from '../../factbase/own-saved.ts';
import { dayOf } from '../../model/partial-date.ts';
import { formatDate } from '../../ui/format-date.ts';
import { useStrings } from '../../ui/strings.ts';
import { ForgetChanges } from './forget-changes.tsx';

interface RecentChangesProps {
  changes: readonly Change[];
  onUndo(change: Change): void;
  onForget(): void;
}

/** What can touch many facts. */
const COUNTED: ReadonlySet<Act> = new Set(['deleteArticle', 'unsave']);

/** All that can still be taken back, newest first, also after a restart. */
export function RecentChanges({ changes, onUndo, onForget }: RecentChangesProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  if (changes.length === 0) return null;
  return (
    <details class="contents recent">
      <summary>{plural('saved_recent', changes.length)}</summary>
      <p class="hint">{plural('saved_recentHint', KEPT_DAYS)}</p>
      <ul>
        {changes.map((change) => (
          <li key={change.change}>
            <span class="company-text">
              <span class="hint">
                {t(`savedAct_${change.act}`)} · {formatDate(dayOf(change.at), strings)}
                {COUNTED.has(change.act) && ` · ${plural('options_factCount', change.facts)}`}
              </span>
              <br />
              <bdi>{change.title}</bdi>
            </span>
            <button
              type="button"
              class="small-button"
              aria-label={t('saved_undoNamed', change.title)}
              onClick={() => onUndo(change)}
            >
              {t('options_undo')}
            </button>
          </li>
        ))}
      </ul>
      <ForgetChanges count={changes.length} onForget={onForget} />
    </details>
  );
}
