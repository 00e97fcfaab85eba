import type { VNode } from 'preact';
import { changeReview, type ReviewChange } from '../../src/review/change-review.ts';
import { fieldsOf } from '../../src/review/fact-fields.ts';
import { beginReview, type Review } from '../../src/review/review.ts';
import { ReviewPage } from '../../src/review/review-page.tsx';
import type { ReviewActions, ReviewView, ShownReview } from '../../src/review/review-view.ts';
import { type Draft, READING_PROBLEMS } from '../../src/saving/draft.ts';
import { FOUND, MILL } from '../review/mill-article.ts';

const nothing = () => {};
const actions: ReviewActions = {
  onChange: nothing,
  onFinish: nothing,
  onAdd: nothing,
  onSave: nothing,
  onDownload: nothing,
  onUndo: nothing,
  onShowElsewhere: nothing,
  onReadAgain: nothing,
  onAllow: nothing,
  onContinueEarlier: nothing,
  onBeginAnew: nothing,
  onBack: nothing,
  onShowInOptions: nothing,
  search: async () => [],
};

const DRAFT: Draft = {
  id: 'd1',
  tabId: 7,
  frameId: 0,
  url: MILL.source.url ?? '',
  part: 'page',
  begunAt: 0,
  isRead: true,
  problems: [],
  article: MILL,
};

const page = (view: ReviewView): { kind: 'page'; show: () => VNode } => ({
  kind: 'page',
  show: () => <ReviewPage view={view} actions={actions} />,
});

const shown = (review: Review, rest: Partial<ShownReview> = {}) =>
  page({
    is: 'review',
    draft: DRAFT,
    review,
    saving: { is: 'idle' },
    isUnkept: false,
    wasUndone: false,
    ...rest,
  });

const full = beginReview(FOUND);
const changed = (...changes: ReviewChange[]) => changes.reduce(changeReview, full);
const [first] = FOUND.facts;
if (!first) throw new Error('the article has no facts');

const { published: _, ...undated } = FOUND.article;

/** Every state of the review page. */
export const REVIEW_VIEWS = {
  'review-full': shown(full),
  'review-editing': shown(
    changed(
      {
        do: 'fillIn',
        fact: first.fact.id,
        fields: { ...fieldsOf(first.fact, 'Tallow & Birch'), date: 'last Tuesday' },
      },
      {
        do: 'fillInArticle',
        fields: { title: '', publisher: 'The Harbour Courier', author: '', published: '2023', url: '' },
        article: FOUND.article,
      },
    ),
  ),
  'review-dropped': shown(changed({ do: 'drop', company: 'council', isDropped: true })),
  'review-homeless': shown(
    changeReview(beginReview({ ...FOUND, companies: [], facts: [] }), {
      do: 'add',
      fact: { ...first.fact, company: '' },
    }),
  ),
  'review-saved-before': shown(
    beginReview(FOUND, { companies: [], facts: FOUND.facts.slice(0, 4).map(({ fact }) => fact) }),
  ),
  'review-none': shown(beginReview({ ...FOUND, companies: [], facts: [] })),
  'review-undated': shown(beginReview({ ...FOUND, article: undated })),
  'review-other-language': shown(beginReview({ ...FOUND, companies: [], facts: [] }), {
    draft: { ...DRAFT, problems: ['otherLanguage'] },
  }),
  'review-teaser': shown(full, { draft: { ...DRAFT, problems: ['wall'], earlier: 'd0' } }),
  'review-failed': shown(full, {
    saving: { is: 'failed', isFull: true, reason: 'QuotaExceededError', leftOut: 2 },
    isUnkept: true,
  }),
  'review-undone': shown(full, { wasUndone: true }),
  'review-saved': page({
    is: 'saved',
    draft: DRAFT,
    review: full,
    facts: 4,
    companies: 2,
    unchanged: 0,
    isCorrected: false,
  }),
  'review-reading': page({ is: 'reading', isSlow: false }),
  'review-slow': page({ is: 'reading', isSlow: true }),
  'review-gone': page({ is: 'gone' }),
  'review-elsewhere': page({ is: 'elsewhere' }),
  ...Object.fromEntries(
    READING_PROBLEMS.map((problem) => [`review-problem-${problem}`, page({ is: 'problem', problem })]),
  ),
};
