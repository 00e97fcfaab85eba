// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { changeReview, type ReviewChange } from '../../src/review/change-review.ts';
import { fieldsOf } from '../../src/review/fact-fields.ts';
import { beginReview } from '../../src/review/review.ts';
import { find, press } from '../ui/render-with-strings.tsx';
import { FOUND } from './mill-article.ts';
import { button, fill, openReview } from './open-review.tsx';

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

  const pressEscape = (root: HTMLElement, selector: string) =>
    act(() => {
      find(root, selector).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });

  it('is on the button of the company after Escape, which leaves its name as it was', () => {
    const { root } = openReview();
    const name = 'Name of Tallow & Birch: change it, or join it to another company';
    act(() => button(root, name).click());
    fill(find<HTMLInputElement>(root, '.company-form input'), 'Tallow');
    expect(find(root, '.review-company h2').textContent).toBe('Tallow');
    pressEscape(root, '.company-form input');
    expect(find(root, '.review-company h2').textContent).toBe('Tallow & Birch');
    expect(root.querySelector('.company-form')).toBeNull();
    expect(focused()).toBe(name);
  });

  it('is on the button of the source after Escape, which leaves that as it was', async () => {
    const { root } = openReview();
    act(() => button(root, 'Edit the source').click());
    fill(find<HTMLInputElement>(root, '.article-head input'), 'Another title');
    pressEscape(root, '.article-head input');
    expect(find(root, '.article-title').textContent).toContain('Tallow & Birch to build batteries');
    await act(async () => {});
    expect(focused()).toContain('Edit the source');
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
