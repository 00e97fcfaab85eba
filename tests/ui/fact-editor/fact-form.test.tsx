// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import { FactForm } from '../../../src/ui/fact-editor/fact-form.tsx';
import { find, press, renderWithStrings } from '../render-with-strings.tsx';

const FACT: Fact = {
  id: 'f1',
  company: 'xiaomi',
  kind: 'ruling',
  date: '2021-05-25',
  statement: 'A court cleared Xiaomi.',
  evidence: [{ article: 'a1' }],
};

function openForm() {
  const onSave = vi.fn();
  const onCancel = vi.fn();
  const threads = [{ id: 'list', title: 'US blacklist' }];
  const root = renderWithStrings(
    <FactForm fact={FACT} threads={threads} onSave={onSave} onCancel={onCancel} />,
  );
  const field = (label: string) => {
    const found = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label);
    return find<HTMLInputElement>(root, `[id="${found?.htmlFor}"]`);
  };
  const type = (label: string, value: string) => {
    const element = field(label);
    act(() => {
      element.value = value;
      element.dispatchEvent(new Event(element.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    });
  };
  const errors = () =>
    [...root.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent).filter(Boolean);
  return { root, onSave, onCancel, field, type, errors };
}

it('saves what was typed, with a date as people write it', () => {
  const { root, type, onSave } = openForm();
  type('Statement', 'Cleared at last.');
  type('Kind', 'lawsuit');
  type('Date', 'May 2021');
  type('Matter', 'us blacklist');
  type('How it is meant', 'denied');
  press(root, '[type="submit"]');
  expect(onSave).toHaveBeenCalledExactlyOnceWith({
    ...FACT,
    statement: 'Cleared at last.',
    kind: 'lawsuit',
    date: '2021-05',
    thread: { id: 'list', title: 'US blacklist' },
    modality: 'denied',
  });
});

it('says what it understood of a date, and complains only when the field is left', () => {
  const { root, type, field, errors } = openForm();
  expect(root.textContent).toContain('Read as 25 May 2021');
  type('Date', '2021-');
  expect(errors()).toEqual([]);
  act(() => {
    field('Date').focus();
    field('Date').blur();
  });
  expect(errors()).toEqual([expect.stringContaining('This is not a date')]);
  expect(field('Date').getAttribute('aria-invalid')).toBe('true');
  expect(field('Date').getAttribute('aria-describedby')).toContain('-error');
});

it('saves nothing that is wrong: it says so and puts the focus there', async () => {
  const { root, type, field, errors, onSave } = openForm();
  type('Statement', ' ');
  expect(errors()).toEqual([]);
  type('Date', 'soon');
  press(root, '[type="submit"]');
  expect(errors()).toHaveLength(2);
  await vi.waitFor(() => expect(document.activeElement).toBe(field('Statement')));
  expect(onSave).not.toHaveBeenCalled();
});

it('tells how much room is left, once that is little', () => {
  const { root, type, errors } = openForm();
  type('Statement', 'x'.repeat(299));
  expect(root.textContent).toContain('1 character left');
  type('Statement', 'x'.repeat(301));
  expect(errors()).toEqual([expect.stringContaining('Too long: 301 characters')]);
});

it('begins in the statement, and Escape leaves all as it was', () => {
  const { field, onCancel, onSave } = openForm();
  expect(document.activeElement).toBe(field('Statement'));
  act(() => void field('Date').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onSave).not.toHaveBeenCalled();
});

it('offers the matters of the company', () => {
  const { root } = openForm();
  expect([...root.querySelectorAll('datalist option')].map((option) => option.getAttribute('value'))).toEqual(
    ['US blacklist'],
  );
});
