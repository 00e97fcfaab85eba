// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FactBase } from '../../src/factbase/fact-base.ts';
import { StorageFailure } from '../../src/factbase/storage-failure.ts';
import { makeOtherSaving, makeSaving } from '../factbase/make-saving.ts';
import { find } from '../ui/render-with-strings.tsx';
import { createFactBase, findButton, openOptions, pressButton, textOf, until } from './open-options.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const ARTICLE = '[data-row="article court"]';
const FACT = '[data-row="fact s1"]';

/** The options over a fact base in which two articles are saved. */
async function openSaved(parts: Partial<FactBase> = {}) {
  const factBase = createFactBase();
  await factBase.saveOwn(makeSaving());
  await new Promise((done) => setTimeout(done, 2));
  await factBase.saveOwn(makeOtherSaving());
  const page = await openOptions({ factBase: { ...factBase, ...parts } });
  await until(() => page.root.querySelector(ARTICLE) !== null);
  return { ...page, factBase };
}

async function openArticle(root: HTMLElement): Promise<void> {
  act(() => find(root, `${ARTICLE} .saved-toggle`).click());
  await until(() => root.querySelector(FACT) !== null);
}

async function deleteFact(root: HTMLElement): Promise<void> {
  pressButton(find(root, FACT), 'Delete');
  await until(() => root.querySelector(FACT) === null);
}

function type(root: HTMLElement, selector: string, value: string): void {
  const field = find<HTMLInputElement>(root, selector);
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const titles = (root: HTMLElement) =>
  [...root.querySelectorAll('.saved-toggle')].map(({ textContent }) => textContent);

describe('what is saved', () => {
  it('is nothing at first, and the page says so', async () => {
    const { root } = await openOptions();
    await until(() => textOf(root, '.saved').includes('Nothing yet.'));
    expect(root.querySelector('.saved-tools')).toBeNull();
  });

  it('is listed, the last article first, with where it is from and whom it is about', async () => {
    const { root } = await openSaved();
    expect(titles(root)).toEqual(['Xiaomi after the ruling', 'Court clears Xiaomi']);
    expect(textOf(root, `${ARTICLE} .saved-line`)).toBe(
      'The Harbour Post · 26 May 2021 · 2 facts · Xiaomi, Oakworks Ltd',
    );
  });

  it('opens into facts by company, each with its sentence where that is another, its matter and how it is meant', async () => {
    const factBase = createFactBase();
    const [first] = makeSaving().facts;
    if (!first) throw new Error('no fact');
    await factBase.saveOwn(
      makeSaving({
        facts: [
          {
            ...first,
            statement: 'Cleared.',
            modality: 'reported',
            thread: { id: 't', title: 'US blacklist' },
            said: { speaker: 'Ann Ash', role: 'judge' },
          },
        ],
      }),
    );
    const { root } = await openOptions({ factBase });
    await until(() => root.querySelector(ARTICLE) !== null);
    await openArticle(root);
    const text = textOf(root, '.saved-facts');
    for (const part of [
      'Xiaomi',
      '25 May 2021',
      'Court ruling',
      'Reported, not confirmed',
      'Cleared.',
      'Said by Ann Ash, judge',
      'A court cleared Xiaomi on Tuesday.',
      'Matter: US blacklist',
    ]) {
      expect(text).toContain(part);
    }
    expect(find<HTMLAnchorElement>(root, '.saved-facts a').href).toBe('https://post.example/court');
  });

  it('says which of the facts are still to come', async () => {
    const factBase = createFactBase();
    const facts = makeSaving().facts.map((fact, i) => (i === 0 ? { ...fact, date: '2099-01-01' } : fact));
    await factBase.saveOwn(makeSaving({ facts }));
    const { root } = await openOptions({ factBase });
    await until(() => root.querySelector(ARTICLE) !== null);
    await openArticle(root);
    expect(textOf(root, `${FACT} .fact-meta`)).toContain('Still to come');
    expect(textOf(root, '.saved-facts').match(/Still to come/g)).toHaveLength(1);
  });

  it('says of each fact whether its sentence was still on the page, in the list and among what was found', async () => {
    const { root, factBase } = await openSaved();
    const saved = await factBase.savedSource('https://post.example/court');
    if (!saved) throw new Error('nothing saved');
    const answers = [
      { is: 'changed' as const, now: 'A court all but cleared Xiaomi.' },
      { is: 'there' as const },
    ];
    await factBase.noteCheck(saved.article, saved.source, answers, '2026-11-30');
    await openArticle(root);
    await until(() => root.querySelector(`${FACT} .source-check.is-changed`) !== null);
    expect(textOf(root, `${FACT} .source-now`)).toContain('A court all but cleared Xiaomi.');
    expect(textOf(root, '[data-row="fact s2"] .source-check.is-there')).toContain('30 Nov 2026');
    type(root, '.saved-tools input', 'comm');
    await until(() => root.querySelector('.found-facts .source-check.is-there') !== null);
  });

  it('is found as it is typed, and the list is back when the field is empty', async () => {
    const { root } = await openSaved();
    type(root, '.saved-tools input', 'comm');
    await until(() => textOf(root, '.saved-findings [role="status"]') === '1 fact, 0 articles');
    expect(textOf(root, '.found-facts')).toContain('Oakworks Ltd · Court clears Xiaomi');
    type(root, '.saved-tools input', 'volcano');
    await until(() => textOf(root, '.saved-findings').includes('Nothing that you saved says that.'));
    type(root, '.saved-tools input', ' ');
    expect(titles(root)).toHaveLength(2);
  });

  it('is read again when the reader comes back to the page', async () => {
    const { root, factBase } = await openSaved();
    await factBase.deleteArticle('other');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await until(() => titles(root).length === 1);
  });

  it('is exported whole', async () => {
    const { root, saveFile } = await openSaved();
    pressButton(root, 'Export all');
    await until(() => saveFile.mock.calls.length === 1);
    const [name, text] = saveFile.mock.calls[0] as [string, string];
    expect(name).toMatch(/^factcards-saved-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(text)).toMatchObject({
      title: 'Saved facts',
      facts: [{ id: 's1' }, { id: 's2' }, { id: 's3' }],
    });
  });
});

describe('a fact', () => {
  it('is mended in place; pages are told, and the button has the focus again', async () => {
    const { root, factBase, onFactsChanged } = await openSaved();
    await openArticle(root);
    pressButton(find(root, FACT), 'Edit');
    await until(() => root.querySelector(`${FACT} textarea`) !== null);
    expect(
      [...root.querySelectorAll('datalist option')].map((option) => option.getAttribute('value')),
    ).toEqual(['US blacklist']);
    type(root, `${FACT} textarea`, 'Mended.');
    pressButton(find(root, FACT), 'Save changes');
    await until(() => textOf(root, FACT).includes('Mended.'));
    expect((await factBase.ownOf('court'))?.facts[0]?.statement).toBe('Mended.');
    expect(onFactsChanged).toHaveBeenCalledOnce();
    expect(textOf(root, '.undo-line [role="status"]')).toBe('The fact was changed.');
    await until(() => document.activeElement === findButton(find(root, FACT), 'Edit'));

    pressButton(find(root, '.undo-line'), 'Undo');
    await until(() => textOf(root, FACT).includes('A court cleared Xiaomi on Tuesday.'));
    expect(document.activeElement).toBe(findButton(find(root, FACT), 'Edit'));
  });

  it('is left as it was when the reader cancels', async () => {
    const { root, onFactsChanged } = await openSaved();
    await openArticle(root);
    pressButton(find(root, FACT), 'Edit');
    await until(() => root.querySelector(`${FACT} textarea`) !== null);
    type(root, `${FACT} textarea`, 'Mended.');
    pressButton(find(root, FACT), 'Cancel');
    expect(textOf(root, FACT)).not.toContain('Mended.');
    expect(onFactsChanged).not.toHaveBeenCalled();
  });

  it('keeps the form and what was typed where there is no room on the disk, and says so', async () => {
    const full = () => Promise.reject(new StorageFailure('full', 'no room'));
    const { root, onFactsChanged } = await openSaved({ changeFact: full });
    await openArticle(root);
    pressButton(find(root, FACT), 'Edit');
    await until(() => root.querySelector(`${FACT} textarea`) !== null);
    type(root, `${FACT} textarea`, 'Mended.');
    pressButton(find(root, FACT), 'Save changes');
    await until(() => textOf(root, '.undo-line [role="alert"]').includes('no room left'));
    expect(find<HTMLTextAreaElement>(root, `${FACT} textarea`).value).toBe('Mended.');
    expect(onFactsChanged).not.toHaveBeenCalled();
    pressButton(root, 'Close this message');
    expect(textOf(root, '.undo-line')).toBe('');
  });

  it.each(['at once', 'when the reader comes back'])(
    'is not mended where another tab changed it, which is seen %s; saved again it takes that one’s place',
    async (when) => {
      const { root, factBase } = await openSaved();
      await openArticle(root);
      pressButton(find(root, FACT), 'Edit');
      await until(() => root.querySelector(`${FACT} textarea`) !== null);
      type(root, `${FACT} textarea`, 'Mended here.');
      const fact = (await factBase.ownOf('court'))?.facts[0];
      if (!fact) throw new Error('no fact');
      await factBase.changeFact({ ...fact, statement: 'Mended elsewhere.', date: '2021-05' }, fact);
      if (when !== 'at once') {
        act(() => void document.dispatchEvent(new Event('visibilitychange')));
        await until(() => textOf(root, `${FACT} .newer-fact`).includes('Mended elsewhere.'));
      }

      pressButton(find(root, FACT), 'Save changes');
      await until(() => textOf(root, '.undo-line [role="alert"]').includes('changed in another tab'));
      await until(() => textOf(root, `${FACT} .newer-fact`).includes('Mended elsewhere.'));
      expect((await factBase.ownOf('court'))?.facts[0]?.statement).toBe('Mended elsewhere.');
      expect(find<HTMLTextAreaElement>(root, `${FACT} textarea`).value).toBe('Mended here.');

      pressButton(find(root, FACT), 'Save changes');
      await until(() => textOf(root, `${FACT} .fact-statement`) === 'Mended here.');
      expect(root.querySelector('.newer-fact')).toBeNull();
    },
  );

  it('is deleted with the way back under the finger, and comes back with the focus', async () => {
    const { root, onFactsChanged } = await openSaved();
    await openArticle(root);
    await deleteFact(root);
    expect(onFactsChanged).toHaveBeenCalledOnce();
    expect(textOf(root, '.undo-line [role="status"]')).toBe('Deleted: “A court cleared Xiaomi on Tuesday.”');
    expect(document.activeElement).toBe(findButton(find(root, '.undo-line'), 'Undo'));
    pressButton(find(root, '.undo-line'), 'Undo');
    await until(() => root.querySelector(FACT) !== null);
    await until(() => document.activeElement === findButton(find(root, FACT), 'Edit'));
    expect(textOf(root, '.undo-line [role="status"]')).toBe('All is as it was before.');
    expect(onFactsChanged).toHaveBeenCalledTimes(2);
  });

  it('that was found is deleted from among what was found', async () => {
    const { root } = await openSaved();
    type(root, '.saved-tools input', 'cleared');
    await until(() => root.querySelector(FACT) !== null);
    await deleteFact(root);
    expect(textOf(root, '.saved-findings')).toContain('Nothing that you saved says that.');
  });
});

describe('an article', () => {
  it('is deleted with its facts and brought back whole', async () => {
    const { root, factBase } = await openSaved();
    pressButton(root, 'Delete “Court clears Xiaomi” and its facts');
    await until(() => titles(root).length === 1);
    expect(textOf(root, '.undo-line [role="status"]')).toBe(
      '“Court clears Xiaomi” and its facts were deleted.',
    );
    pressButton(find(root, '.undo-line'), 'Undo');
    await until(() => document.activeElement === root.querySelector(`${ARTICLE} .saved-toggle`));
    expect((await factBase.ownOf('court'))?.facts).toHaveLength(2);
  });
});

describe('what was changed before', () => {
  it('is listed after a restart, and brought back from there', async () => {
    const first = await openSaved();
    await first.factBase.deleteArticle('court');
    await first.factBase.deleteFacts(['s3']);
    const { root } = await openOptions({ factBase: first.factBase });
    await until(() => root.querySelector('.recent') !== null);
    expect(textOf(root, '.recent summary')).toBe('2 changes that can be undone');
    expect(textOf(root, '.recent .hint')).toBe('Changes can be undone for 30 days, also after a restart.');
    expect(textOf(root, '.recent li')).toContain('Fact deleted');
    pressButton(root, 'Undo: Court clears Xiaomi');
    await until(() => root.querySelector(ARTICLE) !== null);
    expect(textOf(root, '.recent summary')).toBe('1 change that can be undone');
  });

  it('is gone for good when the reader says so twice', async () => {
    const { root, factBase } = await openSaved();
    await factBase.deleteArticle('court');
    const again = await openOptions({ factBase });
    await until(() => again.root.querySelector('.recent') !== null);
    pressButton(again.root, 'Delete these for good');
    expect(textOf(again.root, '.recent .panel h3')).toBe('Delete 1 change for good?');
    expect(document.activeElement).toBe(find(again.root, '.recent .panel'));
    expect(await factBase.ownChanges()).toHaveLength(1);
    pressButton(find(again.root, '.recent .panel'), 'Delete for good');
    await until(() => again.root.querySelector('.recent') === null);
    expect(await factBase.ownChanges()).toEqual([]);
    expect(root).not.toBe(again.root);
  });

  it('is kept when the reader thinks better of it', async () => {
    const { factBase } = await openSaved();
    await factBase.deleteArticle('court');
    const { root } = await openOptions({ factBase });
    await until(() => root.querySelector('.recent') !== null);
    pressButton(root, 'Delete these for good');
    pressButton(find(root, '.recent .panel'), 'Keep');
    expect(root.querySelector('.recent .panel')).toBeNull();
    expect(document.activeElement).toBe(findButton(root, 'Delete these for good'));
    expect(await factBase.ownChanges()).toHaveLength(1);
  });

  it('that was changed again since stays, and the page says why', async () => {
    const { root } = await openSaved({ undo: () => Promise.reject(new StorageFailure('stale', '')) });
    await openArticle(root);
    await deleteFact(root);
    pressButton(find(root, '.undo-line'), 'Undo');
    await until(() => textOf(root, '.undo-line [role="alert"]').includes('changed again since'));
  });
});

it('a database that cannot be read is said, and takes no other section along', async () => {
  const broken = () => Promise.reject(new StorageFailure('storage', 'disk'));
  const { root } = await openOptions({ factBase: { ...createFactBase(), ownArticles: broken } });
  await until(() => textOf(root, '.undo-line [role="alert"]').includes('storage could not be reached'));
  expect(root.querySelector('#packs')).not.toBeNull();
});
