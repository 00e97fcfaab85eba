import { useState } from 'preact/hooks';
import type { PackCompany } from '../factbase/installed-pack.ts';
import { useStrings } from '../ui/strings.ts';
import { reasonOf } from './install-state.ts';

/** More rows than this nobody reads, and thousands would freeze the page: the field finds the others. */
const SHOWN = 100;
/** Up to here the eye is faster. */
const WORTH_A_FIELD = 10;

interface PackContentsProps {
  title: string;
  read(): Promise<PackCompany[]>;
}

/** The companies in a pack, read when the reader first asks to see them. */
export function PackContents({ title, read }: PackContentsProps) {
  const { t, plural, locale } = useStrings();
  const [companies, setCompanies] = useState<PackCompany[]>();
  const [failure, setFailure] = useState('');
  const [words, setWords] = useState('');
  const found = findCompanies(companies ?? [], words);

  const open = (isOpen: boolean) => {
    if (isOpen && !companies) read().then(setCompanies, (error) => setFailure(reasonOf(error)));
  };

  return (
    <details class="contents" onToggle={(event) => open(event.currentTarget.open)}>
      <summary>
        {t('options_contents')} <span class="heard">{title}</span>
      </summary>
      {failure && (
        <p role="alert" class="failure">
          {t('options_packsFailed', failure)}
        </p>
      )}
      {companies && companies.length > WORTH_A_FIELD && (
        <input
          type="search"
          class="filter"
          aria-label={t('options_filter')}
          placeholder={t('options_filter')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <ul>
        {found.slice(0, SHOWN).map((company) => (
          <li key={company.id}>
            <span class="company-text">
              <bdi>{company.name}</bdi>
              {company.about && <span class="hint"> {company.about}</span>}
            </span>
            <span class="count">{plural('options_factCount', company.facts)}</span>
          </li>
        ))}
      </ul>
      <p class="hint" role="status">
        {companies && found.length === 0 && t('options_filterNone')}
        {found.length > SHOWN &&
          t('options_shown', SHOWN.toLocaleString(locale), found.length.toLocaleString(locale))}
      </p>
    </details>
  );
}

function findCompanies(companies: readonly PackCompany[], words: string): readonly PackCompany[] {
  const wanted = words.trim().toLocaleLowerCase();
  if (!wanted) return companies;
  return companies.filter(({ name, about = '' }) => `${name} ${about}`.toLocaleLowerCase().includes(wanted));
}
