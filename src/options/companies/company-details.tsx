import { useEffect, useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';
import type { SuggestedMerge } from '../../factbase/suggest-merges.ts';
import type { CompanyRecord } from '../../model/company-view.ts';
import { newestFirst } from '../../model/partial-date.ts';
import { sourcesOf } from '../../proof/sources-of.ts';
import { viewCompany } from '../../timeline/company-view.ts';
import { CopyCompany } from '../../ui/copy/copy-company.tsx';
import { saveFailureText } from '../../ui/save-failure.ts';
import { useStrings } from '../../ui/strings.ts';
import type { CompanyActs } from './company-acts.ts';
import { CompanyTools } from './company-tools.tsx';
import { KnownFact } from './known-fact.tsx';
import { Suggestions } from './suggestions.tsx';

/** More than this is read on the card, where it is a timeline. */
const SHOWN = 50;

interface CompanyDetailsProps extends CompanyActs {
  id: string;
  /** Read again when this grows. */
  version: number;
  factBase: FactBase;
}

/** All that is known of a company, newest first, and what can be decided about it. */
export function CompanyDetails({ id, version, factBase, ...acts }: CompanyDetailsProps) {
  const strings = useStrings();
  const { t, plural, locale } = strings;
  const [record, setRecord] = useState<CompanyRecord | null>();
  const [namesakes, setNamesakes] = useState<SuggestedMerge[]>([]);
  const [failure, setFailure] = useState('');

  useEffect(() => {
    let isCurrent = true;
    Promise.all([factBase.company(id), factBase.suggestMerges(id)]).then(
      ([found, others]) => {
        if (!isCurrent) return;
        setRecord(found);
        setNamesakes(others);
      },
      (error) => isCurrent && setFailure(saveFailureText(error, strings)),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, version, factBase, strings]);

  if (failure) {
    return (
      <p role="alert" class="failure">
        {failure}
      </p>
    );
  }
  if (!record) return record === null ? <p class="hint">{t('known_gone')}</p> : null;
  const { facts, articles, checks, reader } = record;
  const company = { id: record.company.id, name: record.company.name };
  const threads = facts.flatMap(({ thread }) => thread ?? []);
  const sorted = [...facts].sort((a, b) => newestFirst(a.date, b.date));
  return (
    <div class="saved-facts">
      {reader?.note && (
        <p class="known-note" dir="auto">
          {reader.note}
        </p>
      )}
      <CompanyTools record={record} factBase={factBase} {...acts} />
      <Suggestions suggestions={namesakes} {...acts} />
      <p class="pack-line">
        {plural('options_factCount', facts.length)}
        {reader && reader.hidden > 0 && ` · ${plural('known_hidden', reader.hidden)}`}
        {facts.length > SHOWN && ` · ${t('known_shown', SHOWN.toLocaleString(locale))}`}
      </p>
      {facts.length > 0 && (
        <p class="copy-here">
          <CopyCompany view={viewCompany(record)} />
        </p>
      )}
      <ol class="known-facts">
        {sorted.slice(0, SHOWN).map((fact) => (
          <KnownFact
            key={`${fact.company} ${fact.id}`}
            fact={fact}
            company={company}
            sources={sourcesOf(fact, articles, checks)}
            note={reader?.notes[fact.id]}
            edit={reader?.edits[fact.id]}
            threads={threads}
            {...acts}
          />
        ))}
      </ol>
    </div>
  );
}
