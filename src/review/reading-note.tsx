import calendar from 'lucide-static/icons/calendar-off.svg?raw';
import file from 'lucide-static/icons/file-text.svg?raw';
import notFound from 'lucide-static/icons/file-x.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import logIn from 'lucide-static/icons/log-in.svg?raw';
import newspaper from 'lucide-static/icons/newspaper.svg?raw';
import puzzle from 'lucide-static/icons/puzzle.svg?raw';
import selection from 'lucide-static/icons/text-select.svg?raw';
import warning from 'lucide-static/icons/triangle-alert.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import type { ReadingProblem } from '../saving/draft.ts';
import { Icon } from '../ui/icon.tsx';
import { useStrings } from '../ui/strings.ts';
import type { ReviewActions, ReviewView } from './review-view.ts';

const ICONS: Record<ReadingProblem, string> = {
  restricted: puzzle,
  noAccess: puzzle,
  localFiles: file,
  pdf: file,
  closed: notFound,
  empty: newspaper,
  wall: logIn,
  short: newspaper,
  otherLanguage: languages,
  undated: calendar,
  tooLong: warning,
  notAnArticle: newspaper,
  noSelection: selection,
  draftTooLarge: warning,
  failed: warning,
};

/** Nothing in the page itself changes these, but the reader can, or time can. */
const WORTH_A_RETRY: ReadonlySet<ReadingProblem> = new Set([
  'empty',
  'wall',
  'short',
  'notAnArticle',
  'noSelection',
  'localFiles',
  'failed',
]);

interface ReadingNoteProps {
  view: Extract<ReviewView, { is: 'reading' | 'gone' | 'problem' }>;
  actions: ReviewActions;
}

/** Why there is nothing to look through yet, or at all, and what to do about it. */
export function ReadingNote({ view, actions }: ReadingNoteProps) {
  const { t } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  const state = view.is === 'problem' ? view.problem : view.is;
  // A screen reader hears what has become of the page: focus goes where it is said.
  useEffect(() => {
    if (state !== 'reading') heading.current?.focus();
  }, [state]);

  if (view.is === 'reading') {
    return (
      <main class="review-note" aria-busy="true">
        <span class="note-icon">
          <Icon svg={hourglass} />
        </span>
        <h2>{t('review_reading')}</h2>
        {view.isSlow && (
          <>
            <p>{t('review_slow')}</p>
            <button type="button" class="button" onClick={actions.onReadAgain}>
              {t('review_readAgain')}
            </button>
          </>
        )}
      </main>
    );
  }

  const problem = view.is === 'problem' ? view.problem : undefined;
  return (
    <main class="review-note">
      <span class="note-icon">
        <Icon svg={problem ? ICONS[problem] : notFound} />
      </span>
      <h2 tabIndex={-1} ref={heading}>
        {problem ? t(`reading_${problem}`) : t('review_gone')}
      </h2>
      <p>{problem ? t(`reading_${problem}Hint`) : t('review_goneHint')}</p>
      <div class="note-buttons">
        {problem === 'noAccess' && (
          <button type="button" class="main-button" onClick={actions.onAllow}>
            {t('review_allow')}
          </button>
        )}
        {problem && WORTH_A_RETRY.has(problem) && (
          <button type="button" class="main-button" onClick={actions.onReadAgain}>
            {t('review_readAgain')}
          </button>
        )}
        {problem && problem !== 'closed' && (
          <button type="button" class="button" onClick={actions.onBack}>
            {t('review_back')}
          </button>
        )}
      </div>
    </main>
  );
}
