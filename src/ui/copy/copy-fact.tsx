import { copyFact } from '../../cite/copy-facts.ts';
import type { FactView } from '../../model/company-view.ts';
import { useStrings } from '../strings.ts';
import { citeWords } from './cite-words.ts';
import { CopyChoice } from './copy-choice.tsx';

/** Copies one fact of a company. */
export function CopyFact({ fact, company }: { fact: FactView; company: string }) {
  const strings = useStrings();
  return (
    <CopyChoice
      label={strings.t('copyFact')}
      textOf={(form) => copyFact(fact, { name: company }, form, citeWords(strings))}
    />
  );
}
