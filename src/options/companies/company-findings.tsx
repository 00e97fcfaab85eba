import chevron from 'lucide-static/icons/chevron-down.svg?raw';
import { useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';
import { Icon } from '../../ui/icon.tsx';
import { saveFailureText } from '../../ui/save-failure.ts';
import { useStrings } from '../../ui/strings.ts';
import { useFocus } from '../use-focus.ts';
import type { CompanyActs } from './company-acts.ts';
import { CompanyDetails } from './company-details.tsx';
import { useFound } from './use-found.ts';

interface CompanyFindingsProps extends CompanyActs {
  words: string;
  /** Looked for again when this grows. */
  version: number;
  factBase: FactBase;
  /** The id of a company that is shown opened. */
  openAtFirst?: string | undefined;
}

/** The companies that were found, each to be opened. */
export function CompanyFindings({ words, version, factBase, openAtFirst, ...acts }: CompanyFindingsProps) {
  const strings = useStrings();
  const { t, plural } = strings;
  const { hits, error } = useFound(factBase, words, version);
  return (
    <>
      <p class="hint known-count" role="status">
        {hits && (hits.length === 0 ? t('known_none') : plural('known_found', hits.length))}
      </p>
      <p role="alert" class="failure">
        {error !== undefined && saveFailureText(error, strings)}
      </p>
      <ul class="saved-articles">
        {hits?.map((hit) => (
          <CompanyRow
            key={hit.id}
            {...hit}
            isOpenAtFirst={hit.id === openAtFirst}
            version={version}
            factBase={factBase}
            {...acts}
          />
        ))}
      </ul>
    </>
  );
}

interface CompanyRowProps extends CompanyActs {
  id: string;
  name: string;
  about?: string;
  isOpenAtFirst: boolean;
  version: number;
  factBase: FactBase;
}

function CompanyRow({ id, name, about, isOpenAtFirst, version, factBase, ...acts }: CompanyRowProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const toggle = useFocus<HTMLButtonElement>(acts.wanted === `company ${id}`);
  return (
    <li class="saved-article" data-row={`company ${id}`}>
      <h3>
        <button
          type="button"
          class="saved-toggle"
          ref={toggle}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon svg={chevron} />
          <span dir="auto">{name}</span>
        </button>
      </h3>
      {about && (
        <p class="pack-line saved-line">
          <bdi>{about}</bdi>
        </p>
      )}
      {isOpen && <CompanyDetails id={id} version={version} factBase={factBase} {...acts} />}
    </li>
  );
}
