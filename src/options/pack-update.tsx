import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PackDiff } from '../model/pack-diff.ts';
import { formatDate } from '../ui/format-date.ts';
import { type MessageKey, useStrings } from '../ui/strings.ts';
import type { Asking } from './install-state.ts';
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

/** A pack of this id is installed: shows what the file would change, and asks. */
export function PackUpdate({ asking, onReplace, onKeep }: PackUpdateProps) {
  const strings = useStrings();
  const { t } = strings;
  const { header, installed, diff, age, warnings } = asking;
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  const isSame = LISTS.every(({ list }) => Object.values(diff[list]).every((count) => count === 0));
  const from = [installed.revision, formatDate(installed.updated, strings)];
  const to = [header.revision, formatDate(header.updated, strings)];
  return (
    <section class="panel" aria-labelledby="ask" tabIndex={-1} ref={ref}>
      <h3 id="ask">{t('options_ask', installed.title)}</h3>
      {age === 'newer' && <p>{t('options_askNewer', ...from, ...to)}</p>}
      {age === 'older' && <p class="warn">{t('options_askOlder', ...from, ...to)}</p>}
      {age === 'same' && <p>{t('options_askSame', ...to)}</p>}
      {header.publisher !== installed.publisher && (
        <p class="warn">{t('options_askPublisher', installed.publisher, header.publisher)}</p>
      )}
      {isSame ? <p>{t('options_askNoChange')}</p> : <DiffTable diff={diff} />}
      <WarningList warnings={warnings} />
      <p class="buttons">
        <button type="button" class="main-button" onClick={onReplace}>
          {t('options_replace')}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {t('options_keep')}
        </button>
      </p>
    </section>
  );
}

function DiffTable({ diff }: { diff: PackDiff }) {
  const { t, locale } = useStrings();
  const number = (n: number) => n.toLocaleString(locale);
  return (
    <table class="diff">
      <caption>{t('options_diff')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('options_diffAdded')}</th>
          <th scope="col">{t('options_diffChanged')}</th>
          <th scope="col">{t('options_diffRemoved')}</th>
        </tr>
      </thead>
      <tbody>
        {LISTS.map(({ list, label }) => (
          <tr key={list}>
            <th scope="row">{t(label)}</th>
            {[diff[list].added, diff[list].changed, diff[list].removed].map((count, i) => (
              <td key={['added', 'changed', 'removed'][i]} class={count === 0 ? 'nothing' : ''}>
                {number(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
