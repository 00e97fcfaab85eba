import { useRef, useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';
import { useStrings } from '../../ui/strings.ts';
import { ExportSaved } from './export-saved.tsx';
import { RecentChanges } from './recent-changes.tsx';
import { createRowActs } from './row-acts.ts';
import { SavedArticle } from './saved-article.tsx';
import { SavedFindings } from './saved-findings.tsx';
import { UndoLine } from './undo-line.tsx';
import type { Place } from './use-acts.ts';
import { useSaved } from './use-saved.ts';

/** More rows than this nobody reads: the field finds the others. */
const SHOWN = 50;

interface SavedSectionProps {
  factBase: FactBase;
  /** Grows when something else on the page changed what is saved. */
  outside: number;
  onChanged(): void;
  /** Offers a file to the reader. */
  saveFile(name: string, text: string): void;
}

/** What the reader saved: found, mended, deleted and brought back here. */
export function SavedSection({ factBase, outside, onChanged, saveFile }: SavedSectionProps) {
  const strings = useStrings();
  const { t, locale } = strings;
  const saved = useSaved(factBase, onChanged, outside);
  const { articles, changes, version } = saved;
  const [words, setWords] = useState('');
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The row that takes the focus when it is there again. */
  const [wanted, setWanted] = useState<Place>();

  const acts = createRowActs(factBase, saved, strings, wanted);

  const undo = async (change: number, place?: Place) => {
    if (!(await saved.undo(change))) return;
    // The button that was pressed is gone. A row that was mended is there; one that was deleted comes in a moment.
    const row = place && section.current?.querySelector(`[data-row="${CSS.escape(place)}"] button`);
    if (!row) setWanted(place);
    (row instanceof HTMLElement ? row : heading.current)?.focus();
  };

  return (
    <section aria-labelledby="saved" class="saved" ref={section}>
      <h2 id="saved" tabIndex={-1} ref={heading}>
        {t('saved')}
      </h2>
      <p class="intro">{t('saved_intro')}</p>
      {!articles && <p class="hint">{t('saved_loading')}</p>}
      {articles?.length === 0 && !saved.failure && <p class="hint">{t('saved_none')}</p>}
      {articles && articles.length > 0 && (
        <div class="saved-tools">
          <input
            type="search"
            aria-label={t('saved_search')}
            placeholder={t('saved_search')}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <ExportSaved factBase={factBase} saveFile={saveFile} />
        </div>
      )}
      {words.trim() ? (
        <SavedFindings words={words} version={version} find={factBase.searchOwn} {...acts} />
      ) : (
        <ul class="saved-articles">
          {articles?.slice(0, SHOWN).map((each) => (
            <SavedArticle key={each.article.id} saved={each} version={version} {...acts} />
          ))}
        </ul>
      )}
      {!words.trim() && articles && articles.length > SHOWN && (
        <p class="hint">
          {t('saved_shown', SHOWN.toLocaleString(locale), articles.length.toLocaleString(locale))}
        </p>
      )}
      <RecentChanges
        changes={changes}
        onUndo={({ change }) => undo(change)}
        onForget={() => void saved.forget()}
      />
      <UndoLine
        done={saved.done}
        failure={saved.failure}
        onUndo={({ change, place }) => undo(change, place)}
        onDismiss={saved.dismiss}
      />
    </section>
  );
}
