// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { ReviewPage } from '../../src/review/review-page.tsx';
import { READING_PROBLEMS } from '../../src/saving/draft.ts';
import { renderWithStrings } from '../ui/render-with-strings.tsx';
import { button, reviewActions, textOf } from './open-review.tsx';

describe('a page that gave no article', () => {
  it.each(READING_PROBLEMS)('%s: says what is wrong and what to do', (problem) => {
    const root = renderWithStrings(
      <ReviewPage view={{ is: 'problem', problem }} actions={reviewActions()} />,
    );
    expect(textOf(root, 'h2').length).toBeGreaterThan(10);
    expect(textOf(root, '.review-note > p').length).toBeGreaterThan(20);
    expect(document.activeElement?.tagName).toBe('H2');
  });
});

describe('a draft that another tab has', () => {
  it('is said to be there, with a way to it', () => {
    const actions = reviewActions();
    const root = renderWithStrings(<ReviewPage view={{ is: 'elsewhere' }} actions={actions} />);
    expect(textOf(root, 'h2')).toBe('This draft is open in another tab');
    expect(document.activeElement?.tagName).toBe('H2');
    act(() => button(root, 'Show that tab').click());
    expect(actions.onShowElsewhere).toHaveBeenCalledOnce();
  });
});
