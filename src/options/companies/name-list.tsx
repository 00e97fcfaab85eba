import type { Name } from '../../model/company.ts';
import { useStrings } from '../../ui/strings.ts';

interface NameListProps {
  names: readonly Name[];
  onHide(text: string): void;
}

/** The names that a company is marked by, each to be taken out. */
export function NameList({ names, onHide }: NameListProps) {
  const { t } = useStrings();
  if (names.length === 0) return <p class="hint">{t('known_noNames')}</p>;
  return (
    <ul class="known-names">
      {names.map(({ text }) => (
        <li key={text}>
          <bdi>{text}</bdi>
          <button
            type="button"
            class="small-button"
            aria-label={t('known_hideNameNamed', text)}
            onClick={() => onHide(text)}
          >
            {t('known_hideName')}
          </button>
        </li>
      ))}
    </ul>
  );
}
