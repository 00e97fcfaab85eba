// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { makeCompany, makeFact, makeLargePack, makePack } from '../factbase/make-pack.ts';
import {
  chooseAnyFile,
  chooseFile,
  createFactBase,
  findButton,
  openOptions,
  pressButton,
  textOf,
  until,
} from './open-options.tsx';

describe('choosing a pack’s file', () => {
  test('installs a first one without a question and tells the background', async () => {
    const { root, onFactsChanged } = await openOptions();
    await chooseFile(root, makePack());
    await until(() => root.querySelector('[data-installed="news"]') !== null);
    expect(textOf(root, '.install-status')).toBe('“News of the day” is installed.');
    const row = textOf(root, '[data-installed]');
    expect(row).toContain('by A Newsroom');
    expect(row).toContain('1 company · 1 fact · 1 article');
    expect(row).toContain('Revision 1 · updated 1 Jun 2021 · Licence CC0-1.0');
    expect(onFactsChanged).toHaveBeenCalledTimes(1);
  });

  test('names every place that is wrong with its reason, and changes nothing', async () => {
    const { root, factBase, onFactsChanged } = await openOptions();
    const facts = [
      { ...makeFact('f1', 'xiaomi'), statement: '<b>no</b>' },
      { ...makeFact('f2', 'xiaomi'), date: 'May' },
    ];
    await chooseFile(root, { ...makePack(), facts, homepage: 'javascript:alert(1)' }, 'bad.json');
    expect(textOf(root, '.trouble h3')).toBe('bad.json was not installed');
    expect(textOf(root, '.trouble')).toContain('Nothing was changed.');
    const problems = [...root.querySelectorAll('.trouble li')].map((li) => [
      textOf(li, 'code'),
      textOf(li, '.reason').split('.')[0],
    ]);
    expect(problems).toEqual([
      ['homepage', 'This has to be an address that begins with https:// or http://'],
      ['facts[0].statement', 'This holds markup (HTML)'],
      ['facts[1].date', 'This is not a date'],
    ]);
    expect(await factBase.packs()).toEqual([]);
    expect(onFactsChanged).not.toHaveBeenCalled();
  });

  test('shows markup in a refused file as text', async () => {
    const { root } = await openOptions();
    await chooseFile(root, { ...makePack(), title: '<img src=x onerror=alert(1)>' });
    expect(textOf(root, '.trouble .reason')).toContain('<img src=x');
    expect(root.querySelector('.trouble img')).toBeNull();
  });

  test('moves the focus to what went wrong and has it spoken', async () => {
    const { root } = await openOptions();
    await chooseFile(root, 'not a pack');
    expect(document.activeElement).toBe(root.querySelector('.trouble'));
    expect(root.querySelector('.trouble')?.getAttribute('role')).toBe('alert');
    expect(textOf(root, '.trouble .reason')).toContain('This is not JSON');
  });

  test('says so when the file cannot be read', async () => {
    const { root } = await openOptions();
    const stream = () => new ReadableStream({ pull: () => Promise.reject(new Error('gone')) });
    await chooseAnyFile(root, { name: 'gone.json', size: 9, stream });
    expect(textOf(root, '.trouble')).toContain('The file could not be read.');
  });

  test('mentions unknown fields of a pack that it installed', async () => {
    const { root } = await openOptions();
    await chooseFile(root, { ...makePack(), motto: 'x' });
    expect(textOf(root, '.warnings summary')).toContain('1 field is not known');
    expect(textOf(root, '.warnings code')).toBe('motto');
  });

  test('says once that it is installed, and shows how far it is without saying so', async () => {
    let finish = () => {};
    const factBase = createFactBase();
    const install: typeof factBase.install = async (pack, options) => {
      options?.onProgress?.(1);
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return factBase.install(pack);
    };
    const { root } = await openOptions({ factBase: { ...factBase, install } });
    const input = root.querySelector<HTMLInputElement>('#install-pack');
    input?.focus();
    const chosen = chooseFile(root, makePack());
    await until(() => textOf(root, '.install-progress .hint') === '1 of 3 records');
    expect(document.activeElement).toBe(input);
    expect(input?.disabled).toBe(false);
    expect(textOf(root, '.install-status')).toBe('Installing “News of the day” …');
    expect(root.querySelector('progress')?.closest('[role="status"]')).toBeNull();
    finish();
    await chosen;
    expect(root.querySelector('progress')).toBeNull();
  });

  test('with no room left says so and leaves what was installed', async () => {
    const factBase = createFactBase();
    await factBase.install(makePack({ id: 'before', title: 'Before' }));
    const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const { root, onFactsChanged } = await openOptions({ factBase: { ...factBase, install: full } });
    await chooseFile(root, makePack());
    expect(textOf(root, '.trouble')).toContain('is full. Nothing was changed');
    expect(textOf(root, '[data-installed] h3')).toBe('Before');
    expect(onFactsChanged).not.toHaveBeenCalled();
  });

  test('with a store that fails says what the browser says', async () => {
    const factBase = { ...createFactBase(), install: () => Promise.reject(new Error('disk on fire.')) };
    const { root } = await openOptions({ factBase });
    await chooseFile(root, makePack());
    expect(textOf(root, '.trouble')).toContain('could not store the pack: disk on fire. Nothing was changed');
  });

  test('by dropping it on the packs does the same', async () => {
    const { root } = await openOptions();
    const section = root.querySelector('section[aria-labelledby="packs"]');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File([JSON.stringify(makePack())], 'pack.json')] } });
    act(() => void section?.dispatchEvent(drop));
    await until(() => root.querySelector('[data-installed]') !== null);
    expect(drop.defaultPrevented).toBe(true);
  });
});

describe('a file of a pack that is installed already', () => {
  const update = makePack({
    revision: '2',
    updated: '2021-07-01',
    companies: [makeCompany('xiaomi', ['Xiaomi'], { about: 'Phones' }), makeCompany('huawei', ['Huawei'])],
    facts: [makeFact('f2', 'huawei'), makeFact('f3', 'huawei')],
  });

  async function offer(pack: unknown) {
    const factBase = createFactBase();
    await factBase.install(makePack());
    const page = await openOptions({ factBase });
    await chooseFile(page.root, pack);
    return page;
  }

  test('asks before it replaces anything, and shows what would change', async () => {
    const { root, factBase } = await offer(update);
    const panel = textOf(root, '.panel');
    expect(panel).toContain('“News of the day” is installed already');
    expect(panel).toContain('Installed is revision 1 of 1 Jun 2021; the file has revision 2 of 1 Jul 2021.');
    const rows = [...root.querySelectorAll('.diff tbody tr')].map((row) => textOf(row, 'th') + rowOf(row));
    expect(rows).toEqual(['Companies 1 1 0', 'Facts 2 0 1', 'Articles 0 0 0']);
    expect(document.activeElement).toBe(root.querySelector('.panel'));
    expect(await factBase.packs()).toMatchObject([{ revision: '1' }]);
  });

  const rowOf = (row: Element) =>
    [...row.querySelectorAll('td')].map((cell) => ` ${cell.textContent}`).join('');

  test('replaces it when the reader says so', async () => {
    const { root, factBase, onFactsChanged } = await offer(update);
    pressButton(root, 'Replace');
    await until(() => textOf(root, '[data-installed]').includes('Revision 2'));
    expect(textOf(root, '.install-status')).toBe('“News of the day” is now at revision 2.');
    expect(await factBase.company('huawei')).not.toBeNull();
    expect(onFactsChanged).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(root.querySelector('.install-status'));
  });

  test('keeps it when the reader says so', async () => {
    const { root, factBase, onFactsChanged } = await offer(update);
    pressButton(root, 'Keep');
    await until(() => root.querySelector('.panel') === null);
    expect(textOf(root, '.install-status')).toBe('“News of the day” was left as it is.');
    expect(document.activeElement).toBe(root.querySelector('.install-status'));
    expect(await factBase.packs()).toMatchObject([{ revision: '1' }]);
    expect(onFactsChanged).not.toHaveBeenCalled();
  });

  test('says so when the file is older, the same, or somebody else’s', async () => {
    const older = await offer(makePack({ revision: '0.9', updated: '2021-05-01' }));
    expect(textOf(older.root, '.panel .warn')).toContain('The file is older.');
    const same = await offer(makePack());
    expect(textOf(same.root, '.panel')).toContain('the same revision, 1 of 1 Jun 2021');
    expect(textOf(same.root, '.panel')).toContain('Nothing in it differs');
    const other = await offer({ ...update, publisher: 'Somebody else' });
    expect(textOf(other.root, '.panel .warn')).toContain('by A Newsroom, this file by Somebody else');
  });
});

describe('an installed pack', () => {
  test('can be removed and brought back', async () => {
    const { root, factBase, onFactsChanged } = await openOptions();
    await chooseFile(root, makePack());
    await until(() => root.querySelector('[data-installed]') !== null);
    pressButton(root, 'Remove “News of the day”');
    await until(() => root.querySelector('.is-removed') !== null);
    expect(root.querySelector('[data-installed]')).toBeNull();
    expect(await factBase.company('xiaomi')).toBeNull();
    expect(document.activeElement).toBe(findButton(root, 'Undo'));
    pressButton(root, 'Undo');
    await until(() => root.querySelector('[data-installed]') !== null);
    expect(await factBase.company('xiaomi')).not.toBeNull();
    expect(document.activeElement).toBe(findButton(root, 'Remove “News of the day”'));
    expect(onFactsChanged).toHaveBeenCalledTimes(3);
  });

  test('goes back to the revision before in one press, and forward again', async () => {
    const factBase = createFactBase();
    await factBase.install(makePack());
    const companies = [makeCompany('huawei', ['Huawei'])];
    const update = { revision: '2', updated: '2021-07-01', companies, facts: [makeFact('f1', 'huawei')] };
    await factBase.install(makePack(update));
    const { root, onFactsChanged } = await openOptions({ factBase });
    expect(textOf(root, '.pack-previous .hint')).toMatch(
      /^Revision 1, installed on .*, is kept\. .*revision 2/,
    );

    pressButton(root, 'Back to revision 1: News of the day');
    await until(() => textOf(root, '[data-installed]').includes('Revision 1 · updated'));
    expect(await factBase.company('xiaomi')).not.toBeNull();
    expect(textOf(root, '.heard[role="status"]')).toBe('“News of the day” is at revision 1 again.');
    const forward = findButton(root, 'Forward to revision 2: News of the day');
    expect(document.activeElement).toBe(forward);

    pressButton(root, 'Forward to revision 2: News of the day');
    await until(() => textOf(root, '[data-installed]').includes('Revision 2 · updated'));
    expect(await factBase.company('huawei')).not.toBeNull();
    expect(onFactsChanged).toHaveBeenCalledTimes(2);
  });

  test('that never had another revision offers no way back', async () => {
    const { root } = await openOptions();
    await chooseFile(root, makePack());
    await until(() => root.querySelector('[data-installed]') !== null);
    expect(root.querySelector('.pack-previous')).toBeNull();
  });

  test('of thousands of companies lists the first hundred and finds the others', async () => {
    const factBase = createFactBase();
    await factBase.install(makeLargePack(3000));
    const { root } = await openOptions({ factBase });
    const details = root.querySelector('details');
    if (!details) throw new Error('no list of companies');
    expect(details.querySelectorAll('li')).toHaveLength(0);
    details.open = true;
    act(() => void details.dispatchEvent(new Event('toggle')));
    await until(() => details.querySelectorAll('li').length > 0);
    expect(details.querySelectorAll('li')).toHaveLength(100);
    expect(textOf(details, '[role="status"]')).toBe('The first 100 of 3,000 are shown.');

    const field = details.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('no field');
    field.value = 'firm2718 ';
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect([...details.querySelectorAll('li')].map((li) => li.textContent)).toEqual(['Firm2718 Works1 fact']);
    field.value = 'nobody';
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    expect(textOf(details, '[role="status"]')).toBe('No company here is called that.');
  });

  test('leads to its website, but nowhere else whatever its row says', async () => {
    const show = async (homepage: string) => {
      const factBase = createFactBase();
      await factBase.install(makePack());
      const packs = async () => (await factBase.packs()).map((pack) => ({ ...pack, homepage }));
      return (await openOptions({ factBase: { ...factBase, packs } })).root.querySelector('.pack-by a');
    };
    expect((await show('https://news.example/'))?.getAttribute('href')).toBe('https://news.example/');
    expect(await show('javascript:alert(1)')).toBeNull();
  });

  test('is not listed, but the reason is, when the fact base cannot be read', async () => {
    const factBase = { ...createFactBase(), packs: () => Promise.reject(new Error('Damaged.')) };
    const { root } = await openOptions({ factBase });
    expect(textOf(root, 'section[aria-labelledby="packs"] > .failure')).toContain('cannot be read: Damaged.');
    expect(root.querySelector('#install-pack')).not.toBeNull();
  });
});
