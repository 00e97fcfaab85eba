import type { ListDiff } from '../model/pack-diff.ts';
import { useStrings } from '../ui/strings.ts';

interface DiffTableProps {
  rows: readonly { label: string; diff: ListDiff }[];
  /** It changes while it is looked at, and says so. */
  isLive?: boolean;
}

const COLUMNS = ['added', 'changed', 'removed'] as const;

/** How much of each kind of thing would be added, changed and removed. */
export function DiffTable({ rows, isLive = false }: DiffTableProps) {
  const { t, locale } = useStrings();
  return (
    <table class="diff" aria-live={isLive ? 'polite' : undefined}>
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
        {rows.map(({ label, diff }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {COLUMNS.map((column) => (
              <td key={column} class={diff[column] === 0 ? 'nothing' : ''}>
                {diff[column].toLocaleString(locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
