// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { beginReview } from '../../src/review/review.ts';
import { find, press } from '../ui/render-with-strings.tsx';
import { FOUND } from './mill-article.ts';
import { button, fill, openReview, textOf } from './open-review.tsx';

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
