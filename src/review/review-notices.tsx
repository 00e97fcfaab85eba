import calendar from 'lucide-static/icons/calendar-off.svg?raw';
import clock from 'lucide-static/icons/hourglass.svg?raw';
import warning from 'lucide-static/icons/triangle-alert.svg?raw';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ReadingProblem } from '../saving/draft.ts';
import { Icon } from '../ui/icon.tsx';
import { type MessageKey, useStrings } from '../ui/strings.ts';
import { focusIfLost } from './focus-if-lost.ts';
import type { ReviewActions, ShownReview } from './review-view.ts';
import { UndatedField } from './undated-field.tsx';

/** What each problem means for an article that was read all the same. */
const PARTS: Partial<Record<ReadingProblem, MessageKey>> = {
  wall: 'reading_wallPart',
  short: 'reading_shortPart',
  notAnArticle: 'reading_notAnArticlePart',
  otherLanguage: 'reading_otherLanguagePart',
  tooLong: 'reading_tooLongPart',
};

interface ReviewNoticesProps {
  view: ShownReview;
  actions: ReviewActions;
}

/** What a reader should know of this review before reading on. */
export function ReviewNotices({ view, actions }: ReviewNoticesProps) {
  const { t } = useStrings();
  const { draft, review, isUnkept, wasUndone } = view;
  const { problems, earlier } = draft;
  // A page can be undated whatever else is the matter with it.
  const isUndated = review.article.published === undefined;
  const undone = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (wasUndone) undone.current?.focus();
  }, [wasUndone]);
  const wasUndated = useRef(isUndated);
  // The field goes: the date stands at the article now, and can be changed there.
  useEffect(() => {
    if (wasUndated.current && !isUndated) focusIfLost('.article-head button');
    wasUndated.current = isUndated;
  }, [isUndated]);
  return (
    <div class="notices">
      <p role="status" tabIndex={-1} ref={undone} class={wasUndone ? 'notice plain' : 'heard'}>
        {wasUndone && t('review_undone')}
      </p>
      {earlier && (
        <Notice icon={clock} title={t('review_earlier')}>
          <p>{t('review_earlierHint')}</p>
          <p class="notice-buttons">
            <button type="button" class="button" onClick={actions.onContinueEarlier}>
              {t('review_continue')}
            </button>
            <button type="button" class="button" onClick={actions.onBeginAnew}>
              {t('review_beginAnew')}
            </button>
          </p>
        </Notice>
      )}
      {problems.map((problem) => {
        const part = PARTS[problem];
        return (
          part && (
            <Notice icon={warning} title={t(`reading_${problem}`)} key={problem}>
              <p>{t(part)}</p>
            </Notice>
          )
        );
      })}
      {isUndated && (
        <Notice icon={calendar} title={t('reading_undated')}>
          <p>{t('reading_undatedHint')}</p>
          <UndatedField
            article={review.article}
            text={review.dateTyped ?? ''}
            mustBeDone={view.saving.is === 'unfinished'}
            onChange={actions.onChange}
          />
        </Notice>
      )}
      {isUnkept && (
        <Notice icon={warning} title={t('review_unkept')}>
          <p>{t('review_unkeptHint')}</p>
        </Notice>
      )}
    </div>
  );
}

function Notice({ icon, title, children }: { icon: string; title: string; children: ComponentChildren }) {
  return (
    <section class="notice" aria-label={title}>
      <Icon svg={icon} />
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </section>
  );
}
