import { useEffect, useRef, useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';
import { useStrings } from '../../ui/strings.ts';
import { createRowActs } from '../saved/row-acts.ts';
import { SavedFindings } from '../saved/saved-findings.tsx';
import { UndoLine } from '../saved/undo-line.tsx';
import type { Place } from '../saved/use-acts.ts';
import { createCompanyActs } from './company-acts.ts';
import { CompanyFindings } from './company-findings.tsx';
import { DecisionLists } from './decision-lists.tsx';
import { NeverMarked } from './never-marked.tsx';
import { Suggestions } from './suggestions.tsx';
import { useDecisions } from './use-decisions.ts';

export interface AskedFor {
  company?: string | null;
  words?: string | null;
}

interface CompaniesSectionProps {
  factBase: FactBase;
  /** Grows when something else on the page changed what is known. */
  outside: number;
  onChanged(): void;
  /** What the page was opened for. */
  asked?: AskedFor | undefined;
}

/** Every company that the fact base knows: found, looked at, and decided about; and all that was decided. */
export function CompaniesSection({ factBase, outside, onChanged, asked }: CompaniesSectionProps) {
  const strings = useStrings();
  const { t } = strings;
  const decided = useDecisions(factBase, onChanged, outside);
  const { decisions, suggestions, version } = decided;
  const [words, setWords] = useState(asked?.words ?? '');
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The row that takes the focus when it is there again. */
  const [wanted, setWanted] = useState<Place>();
  const company = asked?.company;
  const [opened, setOpened] = useState<string>();
  useEffect(() => {
    if (!company) return;
    factBase.company(company).then(
      (record) => {
        if (!record) return heading.current?.focus();
        setOpened(record.company.id);
        setWords(record.company.name);
        setWanted(`company ${record.company.id}`);
      },
      // The section itself says that the fact base cannot be read.
      () => heading.current?.focus(),
    );
  }, [company, factBase]);
  const acts = createCompanyActs(factBase, decided, strings, wanted);
  const savedActs = createRowActs(factBase, decided, strings, wanted);

  const undo = async (change: number, place: Place) => {
    if (!(await decided.undo(change))) return;
    // The button that was pressed is gone. What was changed is there; what was hidden comes in a moment.
    const rows = section.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [];
    const row = [...rows].find((each) => each.dataset.row === place);
    const list = row?.closest('details');
    if (list) list.open = true; // what is in a closed list cannot take the focus
    if (!row) setWanted(place);
    (row?.querySelector('button') ?? heading.current)?.focus();
  };

  return (
    <section aria-labelledby="companies" class="known" ref={section}>
      <h2 id="companies" tabIndex={-1} ref={heading}>
        {t('known')}
      </h2>
      <p class="intro">{t('known_intro')}</p>
      <input
        type="search"
        class="known-search"
        aria-label={t('known_search')}
        placeholder={t('known_search')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {words.trim() ? (
        <>
          <CompanyFindings
            words={words}
            version={version}
            factBase={factBase}
            openAtFirst={opened}
            {...acts}
          />
          <h3 class="known-saved">{t('known_saved')}</h3>
          <SavedFindings words={words} version={version} find={factBase.searchOwn} {...savedActs} />
        </>
      ) : (
        <Suggestions suggestions={suggestions} {...acts} />
      )}
      <DecisionLists decisions={decisions} {...acts} />
      <NeverMarked onAdd={(text) => acts.onHideName(text)} />
      <UndoLine
        done={decided.done}
        failure={decided.failure}
        onUndo={({ change, place }) => undo(change, place)}
        onDismiss={decided.dismiss}
      />
    </section>
  );
}
