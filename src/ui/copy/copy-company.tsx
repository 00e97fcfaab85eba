import { copyCompany } from '../../cite/copy-facts.ts';
import { csvOfCompany } from '../../cite/to-csv.ts';
import { jsonOfCompany } from '../../cite/to-json.ts';
import type { CompanyView } from '../../model/company-view.ts';
import { dayOf } from '../../model/partial-date.ts';
import { saveFile } from '../save-file.ts';
import { useStrings } from '../strings.ts';
import { citeWords } from './cite-words.ts';
import { CopyChoice, type FileForm } from './copy-choice.tsx';
import { fileNameOf } from './file-name.ts';

/** Copies all that is known of a company, or saves it as a file. For our own pages: a file saved from a page's own is the page's. */
export function CopyCompany({ view, hasText = true }: { view: CompanyView; hasText?: boolean }) {
  const strings = useStrings();
  const save = (form: FileForm) => {
    const [text, type] =
      form === 'csv' ? [csvOfCompany(view), 'text/csv'] : [jsonOfCompany(view, dayOf()), 'application/json'];
    saveFile(fileNameOf(view.name, form), new Blob([text], { type: `${type};charset=utf-8` }));
  };
  return (
    <CopyChoice
      label={strings.t('copyCompany')}
      hasText={hasText}
      textOf={(form) => copyCompany(view, 'timeline', form, citeWords(strings), dayOf())}
      onSave={save}
    />
  );
}
