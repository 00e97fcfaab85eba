import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PackDiff } from '../model/pack-diff.ts';
import { formatDate } from '../ui/format-date.ts';
import { type MessageKey, useStrings } from '../ui/strings.ts';
import { DiffTable } from './diff-table.tsx';
import type { Asking } from './install-state.ts';
import { PackOffer } from './pack-offer.tsx';
import { WarningList } from './problem-list.tsx';

interface PackUpdateProps {
  asking: Asking;
  onReplace(): void;
  onKeep(): void;
}

const LISTS: readonly { list: keyof PackDiff; label: MessageKey }[] = [
  { list: 'companies', label: 'options_companies' },
  { list: 'facts', label: 'options_facts' },
  { list: 'articles', label: 'options_articles' },
];

/** Shows what the file would change, or what an address would bring, and asks. */
export function PackUpdate({ asking, onReplace, onKeep }: PackUpdateProps) {
  const { t } = useStrings();
  const { header, over, counts, origin, insteadOf, movesFrom, warnings } = asking;
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  return (
    <section class="panel" aria-labelledby="ask" tabIndex={-1} ref={ref}>
      <h3 id="ask">
        {over
          ? t(origin ? 'options_askUpdate' : 'options_ask', over.installed.title)
          : t('options_askFirst', header.title)}
      </h3>
      {insteadOf !== undefined && <p class="warn">{t('options_askOtherPack', insteadOf, header.title)}</p>}
      {movesFrom !== undefined && <p class="warn">{t('options_askMoves', movesFrom)}</p>}
      {origin && <PackOffer header={header} origin={origin} counts={counts} />}
      {over && <Differences header={header} {...over} />}
      <WarningList warnings={warnings} />
      <p class="buttons">
        <button type="button" class="main-button" onClick={onReplace}>
          {t(!over ? 'options_installIt' : origin ? 'options_update' : 'options_replace')}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {t(over ? 'options_keep' : 'options_installNot')}
        </button>
      </p>
    </section>
  );
}

function Differences({ header, installed, diff, age }: NonNullable<Asking['over']> & Pick<Asking, 'header'>) {
  const strings = useStrings();
  const { t } = strings;
  const isSame = LISTS.every(({ list }) => Object.values(diff[list]).every((count) => count === 0));
  const from = [installed.revision, formatDate(installed.updated, strings)];
  const to = [header.revision, formatDate(header.updated, strings)];
  return (
    <>
      {age === 'newer' && <p>{t('options_askNewer', ...from, ...to)}</p>}
      {age === 'older' && <p class="warn">{t('options_askOlder', ...from, ...to)}</p>}
      {age === 'same' && <p>{t('options_askSame', ...to)}</p>}
      {header.publisher !== installed.publisher && (
        <p class="warn">{t('options_askPublisher', installed.publisher, header.publisher)}</p>
      )}
      {isSame ? (
        <p>{t('options_askNoChange')}</p>
      ) : (
        <DiffTable rows={LISTS.map(({ list, label }) => ({ label: t(label), diff: diff[list] }))} />
      )}
    </>
  );
}
