// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { changeReview, type ReviewChange } from '../../src/review/change-review.ts';
import { fieldsOf } from '../../src/review/fact-fields.ts';
import { beginReview } from '../../src/review/review.ts';
import { ReviewPage } from '../../src/review/review-page.tsx';
import { READING_PROBLEMS } from '../../src/saving/draft.ts';
import { find, press, renderWithStrings } from '../ui/render-with-strings.tsx';
import { FOUND } from './mill-article.ts';
import { openReview, reviewActions } from './open-review.tsx';

const textOf = (root: ParentNode, selector: string) =>
  (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const button = (root: ParentNode, name: string) => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`there is no button '${name}'`);
  return found;
};
const fill = (input: HTMLInputElement | HTMLTextAreaElement, text: string) =>
  act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

describe('the review of an article', () => {
  it('shows company by company what was found, with date, kind and how it is meant', () => {
    const { root } = openReview();
    expect([...root.querySelectorAll('.review-company h2')].map((one) => one.textContent)).toEqual([
      'Tallow & Birch',
      'Xiaomi',
      'Harbour City Council',
    ]);
    expect(textOf(root, '[data-fact="f-deliveries"] .fact-meta')).toBe('Deal Q3 2023 Planned, not done yet');
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

describe('a fact that is edited', () => {
  const open = () => {
    const page = openReview();
    act(() => button(find(page.root, '[data-fact="f-order"]'), 'Edit').click());
    return page;
  };

  it('keeps in the draft what is typed, stroke by stroke', () => {
    const page = open();
    fill(find<HTMLTextAreaElement>(page.root, '[data-fact="f-order"] textarea'), 'An order');
    expect(page.current().factForms['f-order']?.statement).toBe('An order');
  });

  it('is done only when it is right', async () => {
    const page = open();
    fill(find<HTMLTextAreaElement>(page.root, '[data-fact="f-order"] textarea'), ' ');
    const submit = () =>
      act(() => {
        find(page.root, '.review-fact-form').dispatchEvent(
          new Event('submit', { bubbles: true, cancelable: true }),
        );
      });
    submit();
    expect(page.actions.onFinish).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    fill(find<HTMLTextAreaElement>(page.root, '[data-fact="f-order"] textarea'), 'An order.');
    submit();
    expect(page.actions.onFinish).toHaveBeenCalledWith('f-order');
  });

  it('is as it was after Escape', () => {
    const page = open();
    act(
      () =>
        void find(page.root, '.review-fact-form').dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
        ),
    );
    expect(page.current()).toEqual(beginReview(FOUND));
  });
});

describe('a company of the review', () => {
  it('is none, if the reader says so, until that is taken back', () => {
    const page = openReview();
    act(() => button(page.root, 'Harbour City Council is not a company').click());
    expect(textOf(page.root, '.dropped')).toContain('“Harbour City Council” is left out');
    act(() => button(page.root, 'Put it back: Harbour City Council').click());
    expect(page.root.querySelector('.dropped')).toBeNull();
  });

  it('is given another name, or joined to one of the fact base', async () => {
    const { root, actions } = openReview();
    act(() => button(root, 'Name of Tallow & Birch: change it, or join it to another company').click());
    const [name, join] = root.querySelectorAll<HTMLInputElement>('.company-form input');
    if (!name || !join) throw new Error('there are no fields');
    actions.onChange.mockImplementation(() => {});
    fill(name, 'Tallow');
    expect(actions.onChange).toHaveBeenLastCalledWith({ do: 'rename', company: 'tallow', name: 'Tallow' });
    fill(join, 'tall');
    await vi.waitFor(async () => {
      await act(async () => {});
      find(root, '.hits button');
    });
    press(root, '.hits button');
    expect(actions.onChange).toHaveBeenLastCalledWith({
      do: 'join',
      company: 'tallow',
      to: { id: 'tb', name: 'Tallow Birch plc' },
    });
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

  it('offers a file where nothing could be saved', () => {
    const { root, actions } = openReview({ saving: { is: 'failed', isFull: true, reason: '' } });
    expect(textOf(root, '.save-bar [role=alert]')).toContain('Your draft is kept');
    act(() => button(root, 'Download as a file').click());
    expect(actions.onDownload).toHaveBeenCalledOnce();
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

describe('the focus, where what was pressed goes', () => {
  const focused = () =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
  const settle = () => act(() => {});

  it('is on the button of the company after its form is done', () => {
    const { root } = openReview();
    const name = 'Name of Tallow & Birch: change it, or join it to another company';
    act(() => button(root, name).click());
    act(() => button(find(root, '.company-form'), 'Done').click());
    expect(focused()).toBe(name);
  });

  it('is on what takes it back after a company is joined, and on the field after that', async () => {
    const page = openReview();
    act(() => button(page.root, 'Name of Tallow & Birch: change it, or join it to another company').click());
    const [, join] = page.root.querySelectorAll<HTMLInputElement>('.company-form input');
    if (!join) throw new Error('there is no field');
    fill(join, 'tall');
    await vi.waitFor(async () => {
      await act(async () => {});
      find(page.root, '.hits button');
    });
    press(page.root, '.hits button');
    settle();
    expect(focused()).toBe('Part them again');
    act(() => button(page.root, 'Part them again').click());
    settle();
    expect(document.activeElement).toBe(page.root.querySelectorAll('.company-form input')[1]);
  });

  it('is on the sentence again after a fact of it is removed', () => {
    const found = FOUND.facts[1]?.fact as Fact;
    const own = { ...found, id: 'own' };
    const begun = [
      { do: 'add', fact: own },
      { do: 'fillIn', fact: 'own', fields: fieldsOf(own, 'Tallow & Birch') },
    ].reduce((review, change) => changeReview(review, change as ReviewChange), beginReview(FOUND));
    const { root } = openReview({}, begun);
    const remove = button(find(root, '[data-fact="own"]'), 'Remove');
    remove.focus();
    act(() => remove.click());
    settle();
    expect(focused()).toBe('Deliveries are to begin in the third quarter.');
  });

  it('is on what says that a saving was undone', () => {
    openReview({ wasUndone: true });
    expect(focused()).toContain('The saving was undone');
  });

  it('is at the article after its date is set', () => {
    const { published: _, ...undated } = FOUND.article;
    const page = openReview({}, beginReview({ ...FOUND, article: undated }));
    const input = find<HTMLInputElement>(page.root, '.date-asked input');
    input.focus();
    fill(input, '7 June 2023');
    act(() => {
      find(page.root, '.date-asked').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    settle();
    expect(focused()).toBe('Edit the source');
  });
});
