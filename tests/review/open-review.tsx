import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { changeReview, type ReviewChange } from '../../src/review/change-review.ts';
import { beginReview, type Review } from '../../src/review/review.ts';
import { ReviewPage } from '../../src/review/review-page.tsx';
import type { ReviewActions, ShownReview } from '../../src/review/review-view.ts';
import { renderWithStrings } from '../ui/render-with-strings.tsx';
import { FOUND, MILL } from './mill-article.ts';

export const textOf = (root: ParentNode, selector: string) =>
  (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const button = (root: ParentNode, name: string) => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`there is no button '${name}'`);
  return found;
};
export const fill = (input: HTMLInputElement | HTMLTextAreaElement, text: string) =>
  act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

export function reviewActions() {
  return {
    onChange: vi.fn(),
    onFinish: vi.fn(),
    onAdd: vi.fn(),
    onSave: vi.fn(),
    onDownload: vi.fn(),
    onUndo: vi.fn(),
    onShowElsewhere: vi.fn(),
    onReadAgain: vi.fn(),
    onAllow: vi.fn(),
    onContinueEarlier: vi.fn(),
    onBeginAnew: vi.fn(),
    onBack: vi.fn(),
    onShowInOptions: vi.fn(),
    search: vi.fn(async () => [{ id: 'tb', name: 'Tallow Birch plc', about: 'A battery maker' }]),
  } satisfies ReviewActions;
}

/** The review page over a review that changes as the reader does. */
export function openReview(rest: Partial<ShownReview> = {}, begun: Review = beginReview(FOUND)) {
  let review = begun;
  const actions = reviewActions();
  const show = (root?: HTMLElement) =>
    renderWithStrings(
      <ReviewPage
        view={{
          is: 'review',
          draft: {
            id: 'd1',
            tabId: 7,
            frameId: 0,
            url: MILL.source.url ?? '',
            part: 'page',
            begunAt: 0,
            isRead: true,
            problems: [],
            article: MILL,
          },
          review,
          saving: { is: 'idle' },
          isUnkept: false,
          wasUndone: false,
          ...rest,
        }}
        actions={actions}
      />,
      undefined,
      root,
    );
  const page = { root: show(), actions, current: () => review };
  actions.onChange.mockImplementation((change: ReviewChange) => {
    review = changeReview(review, change);
    show(page.root);
  });
  return page;
}
