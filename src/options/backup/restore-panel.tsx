import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RestoreMode } from '../../factbase/backup/plan-restore.ts';
import type { RestorePlan } from '../../factbase/backup/restore-backup.ts';
import { dayOf } from '../../model/partial-date.ts';
import { formatDate } from '../../ui/format-date.ts';
import { useStrings } from '../../ui/strings.ts';
import { DiffTable } from '../diff-table.tsx';
import type { RestoreAsking } from './restore-state.ts';
import { sumOf } from './sum-counts.ts';

interface RestorePanelProps {
  asking: RestoreAsking;
  onRestore(mode: RestoreMode): void;
  onKeep(): void;
}

const MODES = ['merge', 'replace'] as const;

/** What is in a backup, and what each of the two ways to restore it would change. */
export function RestorePanel({ asking, onRestore, onKeep }: RestorePanelProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const { contents, plans, file } = asking;
  const [mode, setMode] = useState<RestoreMode>('merge');
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => panel.current?.focus(), []);
  const countOf = (store: string) => contents.rows.get(store)?.length ?? 0;
  const packs = contents.packs.filter(({ isRemoved }) => !isRemoved);
  const plan = plans[mode];
  return (
    <section class="panel restore-panel" aria-labelledby="restore-ask" tabIndex={-1} ref={panel}>
      <h3 id="restore-ask">{t('backup_ask', formatDate(dayOf(contents.header.made), strings))}</h3>
      <p>
        <bdi>{file.name}</bdi>
        <br />
        {plural('options_factCount', countOf('own-facts'))} ·{' '}
        {plural('options_articleCount', countOf('own-articles'))}
        {contents.header.holdsPacks && ` · ${plural('backup_packCount', packs.length)}`}
      </p>
      <div class="choices" role="radiogroup" aria-label={t('backup_mode')}>
        {MODES.map((each) => (
          <div class="choice" key={each}>
            <input
              type="radio"
              name="restore-mode"
              id={`restore-${each}`}
              aria-describedby={`restore-${each}-hint`}
              checked={mode === each}
              onChange={() => setMode(each)}
            />
            <label for={`restore-${each}`}>{t(`backup_${each}`)}</label>
            <span class="hint" id={`restore-${each}-hint`}>
              {t(`backup_${each}Hint`)}
            </span>
          </div>
        ))}
      </div>
      <PlanTable plan={plan} />
      {plan.removes.length > 0 && (
        <p class="warn">{t('backup_removes', plan.removes.join(t('listComma')))}</p>
      )}
      {mode === 'replace' && !contents.header.holdsPacks && <p>{t('backup_noPacks')}</p>}
      <p class="hint">{t('backup_undoHint')}</p>
      <p class="buttons">
        <button type="button" class="main-button" onClick={() => onRestore(mode)}>
          {t('backup_restore')}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {t('options_cancel')}
        </button>
      </p>
    </section>
  );
}

function PlanTable({ plan }: { plan: RestorePlan }) {
  const { t } = useStrings();
  const rows = [
    { label: t('options_facts'), diff: sumOf(plan, 'own-facts') },
    { label: t('options_articles'), diff: sumOf(plan, 'own-articles') },
    { label: t('backup_rest'), diff: sumOf(plan, '') },
    { label: t('options_packs'), diff: plan.packs },
  ];
  return <DiffTable rows={rows} isLive />;
}
