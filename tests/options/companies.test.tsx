// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FactBase } from '../../src/factbase/fact-base.ts';
import { StorageFailure } from '../../src/factbase/storage-failure.ts';
import { makeCompany, makeFact, makePack } from '../factbase/make-pack.ts';
import { makeSaving } from '../factbase/make-saving.ts';
import { find } from '../ui/render-with-strings.tsx';
import { createFactBase, findButton, openOptions, pressButton, textOf, until } from './open-options.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const XIAOMI = { id: 'xiaomi', name: 'Xiaomi' };
const ROW = '[data-row="company xiaomi"]';
const FACT = '[data-row="fact xiaomi f1"]';

/** The options over a pack of two companies and a saved article about a third, with which one of them shares a name. */
async function open(parts: Partial<FactBase> = {}, prepare?: (factBase: FactBase) => Promise<unknown>) {
  const factBase = createFactBase();
  await factBase.install(
    makePack({
      companies: [
        makeCompany('xiaomi', ['Xiaomi', 'Xiaomi Corporation'], { about: 'Maker of phones' }),
        makeCompany('oak-inc', ['Oakworks']),
      ],
      articles: [{ id: 'a1', title: 'Off the list', publisher: 'The Post', url: 'https://post.example/a1' }],
      facts: [
        makeFact('f1', 'xiaomi', { date: '2021-05-25' }),
        makeFact('f2', 'xiaomi', { date: '2020' }),
        makeFact('f3', 'oak-inc'),
      ],
    }),
  );
  await prepare?.(factBase);
  const page = await openOptions({ factBase: { ...factBase, ...parts } });
  return { ...page, factBase };
}

function type(root: ParentNode, selector: string, value: string): void {
  const field = find<HTMLInputElement>(root as HTMLElement, selector);
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function openCompany(root: HTMLElement, words = 'xiaomi', row = ROW): Promise<void> {
  type(root, '.known-search', words);
  await until(() => root.querySelector(row) !== null);
  act(() => find(root, `${row} .saved-toggle`).click());
  await until(() => root.querySelector(`${row} .known-facts`) !== null);
}

const statements = (root: HTMLElement) =>
  [...root.querySelectorAll('.known-facts .fact-statement')].map(({ textContent }) => textContent);
const said = (root: HTMLElement) => textOf(root, '.known .undo-line [role="status"]');
const undo = (root: HTMLElement) => pressButton(find(root, '.known .undo-line'), 'Undo');
const hasFocus = (button: () => HTMLElement) => until(() => document.activeElement === button());

describe('the search', () => {
  it('finds companies of packs and what was saved, as it is typed', async () => {
    const { root } = await open({}, (factBase) => factBase.saveOwn(makeSaving()));
    type(root, '.known-search', 'oakw');
    await until(() => textOf(root, '.known-count') === '2 companies');
    await until(() => textOf(root, '.known .saved-findings').includes('Rival Oakworks Ltd did not comment.'));
    type(root, '.known-search', 'nobody');
    await until(() => textOf(root, '.known-count') === 'No company is called so.');
  });

  it('shows a company with its facts, newest first, and who says so', async () => {
    const { root } = await open();
    await openCompany(root);
    expect(textOf(root, ROW)).toContain('Maker of phones');
    expect(statements(root)).toEqual(['What f1 says.', 'What f2 says.']);
    expect(find<HTMLAnchorElement>(root, `${FACT} a.source`).href).toBe('https://post.example/a1');
  });

  it('says so where the fact base cannot be read', async () => {
    const broken = () => Promise.reject(new StorageFailure('storage', 'disk'));
    const { root } = await open({ findCompanies: broken });
    type(root, '.known-search', 'xiaomi');
    await until(() => textOf(root, '.known > .failure') !== '');
  });
});

describe('a fact of a pack', () => {
  it('is hidden, with the undo at hand, which brings it and the focus back', async () => {
    const { root, factBase, onFactsChanged } = await open();
    await openCompany(root);
    pressButton(find(root, FACT), 'Hide');
    await until(() => statements(root).length === 1);
    expect(said(root)).toBe('“What f1 says.” is hidden.');
    expect(onFactsChanged).toHaveBeenCalledOnce();
    expect(textOf(root, `${ROW} .saved-facts > .pack-line`)).toBe('1 fact · 1 fact hidden');
    expect((await factBase.company('xiaomi'))?.facts).toHaveLength(1);
    await hasFocus(() => findButton(find(root, '.known .undo-line'), 'Undo'));
    undo(root);
    await until(() => statements(root).length === 2);
    await hasFocus(() => findButton(find(root, FACT), 'Edit'));
  });

  it('is shown again from the list, however long ago it was hidden', async () => {
    const { root, factBase } = await open({}, (base) =>
      base.decide({ kind: 'hideFact', company: XIAOMI, fact: { id: 'f1', statement: 'What f1 says.' } }),
    );
    await factBase.forgetOwnChanges();
    await until(() => root.querySelector('[data-decided]') !== null);
    expect(textOf(root, '[data-decided] summary')).toBe('1 hidden fact');
    expect(textOf(root, '[data-decided] li')).toContain('What f1 says.');
    pressButton(root, 'Show again: What f1 says.');
    await until(() => root.querySelector('[data-decided]') === null);
    expect((await factBase.company('xiaomi'))?.facts).toHaveLength(2);
    // And even this can be taken back.
    undo(root);
    await until(() => root.querySelector('[data-decided="hideFact"]') !== null);
    expect(find<HTMLDetailsElement>(root, '[data-decided="hideFact"]').open).toBe(true);
    await hasFocus(() => findButton(root, 'Show again: What f1 says.'));
  });

  it('is put in other words, and the original is shown again', async () => {
    const { root } = await open();
    await openCompany(root);
    pressButton(find(root, FACT), 'Edit');
    await until(() => root.querySelector(`${FACT} textarea`) !== null);
    type(root, `${FACT} textarea`, 'Mine.');
    pressButton(find(root, FACT), 'Save changes');
    await until(() => statements(root)[0] === 'Mine.');
    expect(textOf(root, `${FACT} .known-original`)).toContain(
      'In your words. The source says: What f1 says.',
    );
    await hasFocus(() => findButton(find(root, FACT), 'Edit'));
    pressButton(find(root, FACT), 'Show the original');
    await until(() => statements(root)[0] === 'What f1 says.');
    await hasFocus(() => findButton(find(root, '.known .undo-line'), 'Undo'));
  });

  it('that another tab changed meanwhile is shown above the form, and only then put in these words', async () => {
    const { root, factBase } = await open();
    await openCompany(root);
    pressButton(find(root, FACT), 'Edit');
    await until(() => root.querySelector(`${FACT} textarea`) !== null);
    const before = makeFact('f1', 'xiaomi', { date: '2021-05-25' });
    await factBase.editFact({ ...before, statement: 'From the other tab.' }, before);
    type(root, `${FACT} textarea`, 'Mine.');
    pressButton(find(root, FACT), 'Save changes');
    await until(() => textOf(root, `${FACT} .newer-fact`).includes('From the other tab.'));
    pressButton(find(root, FACT), 'Save changes');
    await until(() => statements(root)[0] === 'Mine.');
  });

  it('says that its pack changed it since', async () => {
    const { root, factBase } = await open({}, async (base) => {
      const fact = makeFact('f1', 'xiaomi', { date: '2021-05-25' });
      await base.editFact({ ...fact, statement: 'Mine.' }, fact);
      const facts = [{ ...fact, statement: 'Put right.' }];
      await base.install(makePack({ revision: '2', facts }));
    });
    void factBase;
    await openCompany(root);
    expect(textOf(root, `${FACT} .known-original`)).toContain(
      'The pack has changed it since, and says now: Put right.',
    );
  });

  it('has a note, which an empty one takes away', async () => {
    const { root } = await open();
    await openCompany(root);
    pressButton(find(root, FACT), 'Add a note');
    type(root, `${FACT} .line-form input`, 'Ask Ann.');
    pressButton(find(root, FACT), 'Save changes');
    await until(() => textOf(root, `${FACT} .known-note`) === 'Ask Ann.');
    await hasFocus(() => findButton(find(root, FACT), 'Change the note'));
    pressButton(find(root, FACT), 'Change the note');
    type(root, `${FACT} .line-form input`, ' ');
    pressButton(find(root, FACT), 'Save changes');
    await until(() => root.querySelector(`${FACT} .known-note`) === null);
    await until(() => said(root) === 'There is no note any more.');
  });
});

describe('a company', () => {
  it('is merged with another that is searched for, and parted again', async () => {
    const { root, factBase } = await open();
    await openCompany(root, 'oakworks', '[data-row="company oak-inc"]');
    pressButton(root, 'Merge with another');
    type(root, '.line-form input', 'xiao');
    await until(() => root.querySelector('.known-hits button') !== null);
    act(() => find(root, '.known-hits button').click());
    await until(() => said(root) === 'Oakworks is now part of Xiaomi.');
    expect((await factBase.company('oak-inc'))?.company.id).toBe('xiaomi');
    await until(() => root.querySelector(ROW) !== null);
    expect(root.querySelector('[data-row="company oak-inc"]')).toBeNull();
    await hasFocus(() => findButton(find(root, '.known .undo-line'), 'Undo'));
    undo(root);
    await until(() => root.querySelector('[data-row="company oak-inc"]') !== null);
    expect((await factBase.company('oak-inc'))?.company.id).toBe('oak-inc');
  });

  it('that bears the name of another is suggested for a merge, and asked about no more once they are two', async () => {
    const { root, factBase } = await open({}, (base) => base.saveOwn(makeSaving()));
    await until(() => root.querySelector('.known-suggestion') !== null);
    const asked = [...root.querySelectorAll('.known-suggestion p:first-child')].map(
      (each) => each.textContent,
    );
    expect(asked).toEqual(['Oakworks Ltd and Oakworks are both called “Oakworks”. Are they one company?']);
    pressButton(root, 'They are two');
    await until(() => root.querySelector('.known-suggestion') === null);
    await until(() =>
      textOf(root, '[data-decided="apart"] li').includes('Oakworks Ltd and Oakworks are two'),
    );
    undo(root);
    await until(() => root.querySelector('.known-suggestion') !== null);
    pressButton(root, 'They are one');
    await until(() => root.querySelector('.known-suggestion') === null);
    expect((await factBase.company('oakworks'))?.company.id).toBe('oak-inc');
    await until(() => textOf(root, '[data-decided="merge"] li').includes('Oakworks Ltd is Oakworks'));
  });

  it('is renamed, and an empty name is refused', async () => {
    const { root, factBase } = await open();
    await openCompany(root);
    pressButton(root, 'Name and description');
    type(root, '.line-form input', '');
    pressButton(find(root, '.line-form'), 'Save changes');
    await until(() => textOf(root, '.line-form [role="alert"]') === 'This cannot be empty.');
    type(root, '.line-form input', 'The phone people');
    pressButton(find(root, '.line-form'), 'Save changes');
    await until(() => textOf(root, `${ROW} .saved-toggle`) === 'The phone people');
    expect((await factBase.company('xiaomi'))?.company).toMatchObject({ about: 'Maker of phones' });
    await hasFocus(() => findButton(root, 'Name and description'));
  });

  it('is not marked by a name that is taken out, nor while it sleeps', async () => {
    const { root, factBase } = await open();
    await openCompany(root);
    pressButton(root, 'Names on pages');
    pressButton(root, 'Do not mark “Xiaomi” as this company');
    await until(() => said(root) === '“Xiaomi” is not marked as Xiaomi any more.');
    const texts = async () =>
      (await factBase.dictionary(['xiaomi', 'corporation'])).names.map(({ text }) => text).sort();
    expect(await texts()).toEqual(['Xiaomi Corporation']);
    pressButton(root, 'Snooze');
    pressButton(root, 'Until there is news of it');
    await until(() => said(root) === 'Xiaomi is not marked for now.');
    expect(await texts()).toEqual([]);
    await until(() => textOf(root, '[data-decided="snooze"] li').includes('Until there is news'));
    pressButton(root, 'End the snooze: Xiaomi');
    await until(() => root.querySelector('[data-decided="snooze"]') === null);
    expect(await texts()).toEqual(['Xiaomi Corporation']);
  });

  it('is left as it was by Escape', async () => {
    const { root, factBase } = await open();
    await openCompany(root);
    for (const tool of ['Name and description', 'Note', 'Merge with another', 'Snooze']) {
      pressButton(root, tool);
      const form = find(root, `${ROW} form`);
      act(() => void form.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
      await hasFocus(() => findButton(root, tool));
    }
    expect(await factBase.decisions()).toEqual([]);
  });
});

describe('a text that must never be marked', () => {
  it('is typed in, listed, and marked again', async () => {
    const { root, factBase } = await open();
    pressButton(root, 'Never mark');
    await until(() => textOf(root, '#never-marked-error') === 'This cannot be empty.');
    type(root, '#never-marked', 'xiaomi');
    pressButton(root, 'Never mark');
    await until(() => said(root) === '“xiaomi” is not marked any more.');
    await until(() => find<HTMLInputElement>(root, '#never-marked').value === '');
    const texts = async () =>
      (await factBase.dictionary(['xiaomi', 'corporation'])).names.map(({ text }) => text).sort();
    expect(await texts()).toEqual(['Xiaomi Corporation']);
    await until(() => textOf(root, '[data-decided="hideName"] li').includes('Any company'));
    pressButton(root, 'Mark again: xiaomi');
    await until(() => root.querySelector('[data-decided]') === null);
    expect(await texts()).toEqual(['Xiaomi', 'Xiaomi Corporation']);
  });
});

describe('what was decided on a card', () => {
  const XIAOMI = { id: 'xiaomi', name: 'Xiaomi' };

  it('is listed with where it holds, and undone there', async () => {
    const { root, factBase } = await open();
    await factBase.decide({ kind: 'hideName', text: 'Mi', company: XIAOMI, page: 'recipes.example/pie' });
    await factBase.decide({ kind: 'hideName', text: 'Mi', company: XIAOMI, site: 'recipes.example' });
    await factBase.decide({ kind: 'chooseName', text: 'Mi', company: XIAOMI, site: 'news.example' });
    await factBase.snooze(XIAOMI, 'ever', 'news.example');
    act(() => void window.dispatchEvent(new Event('focus')));
    const lines = () =>
      [...root.querySelectorAll('[data-decided] li .company-text')].map((li) => li.textContent);
    await until(() => lines().length === 4);
    expect(lines()).toEqual([
      'Xiaomi · recipes.exampleMi',
      'Xiaomi · recipes.example/pieMi',
      'news.example“Mi” means Xiaomi',
      'For ever · news.exampleXiaomi',
    ]);
    for (const [button, left] of [
      ['Mark again: Mi', 3],
      ['Mark again: Mi', 2],
      ['Forget the choice: Mi', 1],
      ['End the snooze: Xiaomi', 0],
    ] as const) {
      pressButton(root, button);
      await until(() => lines().length === left);
    }
    expect(await factBase.decisions()).toEqual([]);
  });
});

describe('a decision that cannot be kept', () => {
  it('changes nothing and says why', async () => {
    const { root } = await open({ decide: () => Promise.reject(new StorageFailure('full', 'no room')) });
    await openCompany(root);
    pressButton(find(root, FACT), 'Hide');
    await until(() => textOf(root, '.known .undo-line [role="alert"]') !== '');
    expect(statements(root)).toHaveLength(2);
  });
});
