import type { Thread, ThreadState } from '../../model/thread.ts';
import { DateText } from '../date.tsx';
import { formatDate } from '../format-date.ts';
import { type MessageKey, type Strings, useStrings } from '../strings.ts';

const stateLabel = (state: ThreadState): MessageKey => `threadState_${state}`;

/** Where each matter stands: `● US blacklist (CCMC)   removed, 25 May 2021`. */
export function StatusLines({ threads }: { threads: Thread[] }) {
  const strings = useStrings();
  const { t } = strings;
  if (threads.length === 0) return null;
  return (
    <ul class="status-lines">
      {threads.map(({ id, title, state, since, asOf }) => (
        <li class={`status-line in-${state}`} key={id}>
          <span class="status-title">
            <span class="status-dot" aria-hidden="true" />
            <bdi>{title}</bdi>
          </span>{' '}
          <span class="status-state">
            <b>{t(stateLabel(state))}</b>{' '}
            {since && (
              <span class="status-since">
                <DateText date={since} />
              </span>
            )}
            {asOf && <span class="status-since">{t('statusAsOf', formatDate(asOf, strings))}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The same in one sentence, for those who hear it. */
export function statusSentence({ title, state, since, asOf }: Thread, strings: Strings): string {
  const { t } = strings;
  const label = t(stateLabel(state));
  const when = since ? formatDate(since, strings) : asOf && t('statusAsOf', formatDate(asOf, strings));
  return t('cardStatus', title, when ? t('cardStatusSince', label, when) : label);
}
