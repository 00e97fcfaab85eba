// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { changeReview, type ReviewChange } from '../../src/review/change-review.ts';
import { fieldsOf } from '../../src/review/fact-fields.ts';
import { beginReview } from '../../src/review/review.ts';
import { ReviewPage } from '../../src/review/review-page.tsx';
import { find, renderWithStrings } from '../ui/render-with-strings.tsx';
import { FOUND } from './mill-article.ts';
import { button, fill, openReview, reviewActions, textOf } from './open-review.tsx';

describe('the review of an article', () => {
  it('shows company by company what was found, with date, kind and how it is meant', () => {
    const { root } = openReview();
    expect([...root.querySelectorAll('.review-company h2')].map((one) => one.textContent)).toEqual([
      'Tallow & Birch',
      'Xiaomi',
      'Harbour City Council',
    ]);
    expect(textOf(root, '[data-fact="f-deliveries"] .fact-meta')).toBe('Q3 2023 Deal Planned, not done yet');
    expect(textOf(root, '[data-fact="f-porto"]')).toContain('Look twice');
    expect(textOf(root, '.save-count')).toBe('4 facts of 2 companies');
  });

  it('lights up the sentence in its paragraph when the reader wants to see it', () => {
    const { root } = openReview();
    const row = find(root, '[data-fact="f-deliveries"]');
    act(() => button(row, 'In the article').click());
    expect(textOf(row, 'blockquote mark')).toBe('Deliveries are to begin in the third quarter.');
    expect(textOf(row, 'blockquote')).toContain('HARBOUR CITY');
  });

  it('ticks all facts of a company with one press', () => {
    const page = openReview();
    const [all] = page.root.querySelectorAll<HTMLInputElement>('.review-company-head input');
    expect(all?.indeterminate).toBe(true);
    act(() => all?.click());
    expect(page.current().facts.filter(({ isTicked }) => isTicked)).toHaveLength(5);
  });

  it('makes a fact of a sentence that is pressed, by key too', () => {
    const { root, actions } = openReview();
    const sentence = [...root.querySelectorAll<HTMLElement>('.sentence')].find((one) =>
      one.textContent?.startsWith('Tallow & Birch, which'),
    );
    act(() => void sentence?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    act(() => sentence?.click());
    expect(actions.onAdd).toHaveBeenCalledTimes(2);
    expect(root.querySelectorAll('.sentence.tells')).toHaveLength(6);
  });

  it('says of another language that its sentences can still be used', () => {
    const { root } = openReview({}, beginReview({ ...FOUND, companies: [], facts: [] }));
    expect(textOf(root, '.nothing-found')).toContain('press its sentence');
    const view = find<HTMLButtonElement>(root, '.save');
    expect(view.getAttribute('aria-disabled')).toBe('true');
  });

  it('folds what is saved already', () => {
    const { root } = openReview(
      {},
      beginReview(FOUND, { companies: [], facts: FOUND.facts.slice(0, 2).map(({ fact }) => fact) }),
    );
    const saved = find(root, 'details.saved-before');
    expect(saved.hasAttribute('open')).toBe(false);
    expect(textOf(saved, 'summary')).toBe('2 facts of this article are saved already');
    expect(root.querySelector('[data-fact="f-order"]')).toBeNull();
  });
});

describe('what stands over the review', () => {
  it('asks an undated page for its date', () => {
    const { published: _, ...undated } = FOUND.article;
    const page = openReview({}, beginReview({ ...FOUND, article: undated }));
    fill(find<HTMLInputElement>(page.root, '.date-asked input'), '7 June 2023');
    act(() => {
      find(page.root, '.date-asked').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    expect(page.current().article.published).toBe('2023-06-07');
    expect(page.root.querySelector('.date-asked')).toBeNull();
  });

  it('lets the reader mend the source', () => {
    const page = openReview();
    act(() => button(page.root, 'Edit the source').click());
    const [title] = page.root.querySelectorAll<HTMLInputElement>('form.article-head input');
    if (!title) throw new Error('there is no field');
    fill(title, 'Batteries for Xiaomi');
    expect(page.current().article.title).toBe('Batteries for Xiaomi');
  });

  it('offers to go on with an earlier draft', () => {
    const { root, actions } = openReview({
      draft: {
        id: 'd1',
        tabId: 7,
        frameId: 0,
        url: '',
        part: 'page',
        begunAt: 0,
        isRead: true,
        problems: [],
        earlier: 'd0',
      },
    });
    act(() => button(root, 'Go on with that draft').click());
    act(() => button(root, 'Begin anew').click());
    expect(actions.onContinueEarlier).toHaveBeenCalledOnce();
    expect(actions.onBeginAnew).toHaveBeenCalledOnce();
  });
});

describe('saving', () => {
  it('can be pressed while the company of the only fact is being typed, and not where there is nothing to save', () => {
    const own = { ...FOUND.facts[0]?.fact, id: 'own', company: '' } as Fact;
    const begun = beginReview({ ...FOUND, companies: [], facts: [] });
    const { root, actions } = openReview(
      {},
      [
        { do: 'add', fact: own },
        { do: 'fillIn', fact: 'own', fields: fieldsOf(own, 'Nord') },
      ].reduce((review, change) => changeReview(review, change as ReviewChange), begun),
    );
    act(() => find(root, '.save').click());
    expect(actions.onSave).toHaveBeenCalledOnce();
    const empty = openReview({}, begun);
    act(() => find(empty.root, '.save').click());
    expect(empty.actions.onSave).not.toHaveBeenCalled();
  });

  it('can be pressed for a corrected source alone, where facts of the article are saved already', () => {
    const facts = FOUND.facts.map(({ fact }) => fact);
    const { root, actions } = openReview(
      {},
      changeReview(beginReview(FOUND, { companies: [], facts }), {
        do: 'fillInArticle',
        fields: undefined,
        article: { ...FOUND.article, title: 'Corrected' },
      }),
    );
    expect(textOf(root, '.save-count')).toBe('The source as you corrected it');
    act(() => find(root, '.save').click());
    expect(actions.onSave).toHaveBeenCalledOnce();
  });

  it('offers a file where nothing could be saved', () => {
    const { root, actions } = openReview({ saving: { is: 'failed', isFull: true, reason: '' } });
    expect(textOf(root, '.save-bar [role=alert]')).toContain('Your draft is kept');
    act(() => button(root, 'Download as a file').click());
    expect(actions.onDownload).toHaveBeenCalledOnce();
  });

  it('says how many facts that file cannot hold', () => {
    const { root } = openReview({ saving: { is: 'failed', isFull: false, reason: '', leftOut: 1 } });
    expect(textOf(root, '.save-bar [role=alert]')).toContain('1 fact cannot be in the file');
  });

  it('asks to be pressed again where the background was stopped', () => {
    const { root, actions } = openReview({ saving: { is: 'stopped' } });
    expect(textOf(root, '.save-bar [role=alert]')).toContain('press Save again');
    act(() => find(root, '.save').click());
    expect(actions.onSave).toHaveBeenCalledOnce();
  });

  it('is told with the ways on from there', () => {
    const actions = reviewActions();
    const root = renderWithStrings(
      <ReviewPage
        view={{
          is: 'saved',
          draft: {
            id: 'd1',
            tabId: 7,
            frameId: 0,
            url: '',
            part: 'page',
            begunAt: 0,
            isRead: true,
            problems: [],
          },
          review: beginReview(FOUND),
          facts: 4,
          companies: 1,
          unchanged: 2,
          isCorrected: false,
        }}
        actions={actions}
      />,
    );
    expect(textOf(root, 'h2')).toBe('Saved: 4 facts of 1 company');
    expect(textOf(root, '.unchanged')).toContain('2 facts were saved already and stay as they were');
    expect(document.activeElement?.tagName).toBe('H2');
    for (const name of ['Back to the article', 'Show in the options', 'Undo'])
      act(() => button(root, name).click());
    expect(actions.onBack).toHaveBeenCalledOnce();
    expect(actions.onShowInOptions).toHaveBeenCalledOnce();
    expect(actions.onUndo).toHaveBeenCalledOnce();
  });
});
