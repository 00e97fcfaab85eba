import { useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';
import { saveFailureText } from '../../ui/save-failure.ts';
import { useStrings } from '../../ui/strings.ts';

interface ExportSavedProps {
  factBase: Pick<FactBase, 'exportOwn'>;
  saveFile(name: string, text: string): void;
}

/** Everything that was saved as one pack, to keep elsewhere or to give away. */
export function ExportSaved({ factBase, saveFile }: ExportSavedProps) {
  const strings = useStrings();
  const { t } = strings;
  const [failure, setFailure] = useState('');

  const save = async () => {
    try {
      const pack = await factBase.exportOwn({
        title: t('saved_exportTitle'),
        publisher: t('saved_exportPublisher'),
        license: t('saved_exportLicense'),
      });
      saveFile(`factcards-saved-${pack.updated}.json`, `${JSON.stringify(pack, null, 2)}\n`);
      setFailure('');
    } catch (error) {
      setFailure(saveFailureText(error, strings));
    }
  };

  return (
    <>
      <button type="button" class="button" aria-describedby="export-hint" onClick={save}>
        {t('saved_export')}
      </button>
      <p class="hint" id="export-hint">
        {t('saved_exportHint')}
      </p>
      <p role="alert" class="failure">
        {failure}
      </p>
    </>
  );
}
