import bookmark from 'lucide-static/icons/bookmark-plus.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import lock from 'lucide-static/icons/lock-keyhole.svg?raw';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';
import type { PrivateSaveState } from './popup-state.ts';

export interface SavePageProps {
  /** Only in a private window, where nothing is saved. */
  privateSave?: PrivateSaveState | undefined;
  /** Save the facts of the page; in a private window: find them. */
  onSave: () => void;
  /** Of a private window: keep what was found as a file. */
  onDownload: () => void;
  /** The review could not be opened. */
  hasFailed?: boolean;
}

/** The button that makes facts of the page. In a private window it makes a file of them, and says why. */
export function SavePage({ privateSave, onSave, onDownload, hasFailed = false }: SavePageProps) {
  const { t } = useStrings();
  if (!privateSave) {
    return (
      <>
        <button type="button" class="save-page" onClick={onSave}>
          <Icon svg={bookmark} />
          {t('popupSave')}
        </button>
        <p role="alert" class="save-failed">
          {hasFailed && t('popupSaveFailed')}
        </p>
      </>
    );
  }
  const isFound = privateSave.is === 'found' && privateSave.facts > 0;
  return (
    <div class="save-private">
      <p>
        <Icon svg={lock} />
        <span>{t('popupSavePrivate')}</span>
      </p>
      <p role="status">
        <PrivateStatus state={privateSave} />
      </p>
      {isFound ? (
        <button type="button" class="save-page" onClick={onDownload}>
          <Icon svg={download} />
          {t('popupDownload')}
        </button>
      ) : (
        <button
          type="button"
          class="save-page"
          aria-disabled={privateSave.is === 'reading'}
          onClick={() => privateSave.is !== 'reading' && onSave()}
        >
          <Icon svg={bookmark} />
          {t('popupFind')}
        </button>
      )}
    </div>
  );
}

function PrivateStatus({ state }: { state: PrivateSaveState }) {
  const { t, plural } = useStrings();
  switch (state.is) {
    case 'idle':
      return null;
    case 'reading':
      return <>{t('review_reading')}</>;
    case 'problem':
      return <strong>{t(`reading_${state.problem}`)}</strong>;
    case 'found':
      return (
        <>
          {state.facts > 0 && (
            <strong>
              {plural('review_chosen', state.facts, plural('review_ofCompanies', state.companies))}
            </strong>
          )}{' '}
          {state.leftOut > 0 && plural('fileLeftOut', state.leftOut)}
          {state.facts + state.leftOut === 0 && <strong>{t('review_none')}</strong>}
        </>
      );
  }
}
