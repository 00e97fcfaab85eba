// @vitest-environment happy-dom
import { dayOf } from '../../src/model/partial-date.ts';
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { makePack } from '../factbase/make-pack.ts';
import { makeSaving } from '../factbase/make-saving.ts';
import { fakeStorage } from '../safety/fake-browser.ts';
import {
  createFactBase,
  createSafety,
  createSettings,
  findButton,
  openOptions,
  pressButton,
  textOf,
  until,
} from './open-options.tsx';

const NAME = `factcards-backup-${dayOf()}.ndjson.gz`;

type Page = Awaited<ReturnType<typeof openOptions>>;

/** The options of a browser in which an article is saved and a pack installed. */
async function openFull(): Promise<Page> {
  const factBase = createFactBase();
  await factBase.install(makePack());
  await factBase.saveOwn(makeSaving());
  return openOptions({ factBase });
}

async function backUp({ root, saveFile }: Page): Promise<File> {
  pressButton(root, 'Back up now');
  await until(() => textOf(root, '.back-up [role="status"]') !== '');
  const [name, file] = saveFile.mock.calls.at(-1) ?? [];
  return new File([await (file as Blob).arrayBuffer()], name as string);
}

async function offer({ root }: Page, file: File): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('#restore-file');
  if (!input) throw new Error('there is no field for backups');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await until(() => root.querySelector('.backup .panel') !== null);
}

const columnsOf = (root: HTMLElement) =>
  [...root.querySelectorAll('.restore-panel tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
const statusOf = (root: HTMLElement) => textOf(root, '.backup .install-status');

describe('a backup', () => {
  test('is handed to the reader as a file of the day, and where it went is remembered', async () => {
    const page = await openFull();
    const file = await backUp(page);
    expect(file.name).toBe(NAME);
    expect(textOf(page.root, '.back-up [role="status"]')).toBe(`${NAME} is in your downloads.`);
    await until(() => textOf(page.root, '.last-backup').startsWith(`Last backup: ${NAME}`));
    expect(await page.safety.inventory.load()).toMatchObject({ lastBackup: { facts: 2, articles: 1 } });
  });

  test('that fails says why, and nothing is remembered of it', async () => {
    const page = await openFull();
    vi.spyOn(page.safety.backups, 'write').mockRejectedValue(
      new DOMException('no room', 'QuotaExceededError'),
    );
    pressButton(page.root, 'Back up now');
    await until(() => textOf(page.root, '.back-up [role="alert"]') !== '');
    expect(textOf(page.root, '.back-up [role="alert"]')).toContain('no room left on this computer');
    expect(page.saveFile).not.toHaveBeenCalled();
    expect(await page.safety.inventory.load()).not.toHaveProperty('lastBackup');
  });
});

describe('a restore', () => {
  test('shows what is in the file and what each way would change, and does nothing before it is told to', async () => {
    const file = await backUp(await openFull());
    const page = await openOptions();
    await page.factBase.saveOwn(makeSaving({ article: { id: 'mine', title: 'Mine' }, facts: [] }));
    await offer(page, file);
    expect(document.activeElement?.classList.contains('restore-panel')).toBe(true);
    expect(textOf(page.root, '.restore-panel')).toContain('2 facts · 1 article · 1 pack');
    expect(columnsOf(page.root)).toEqual([
      ['Facts', '2', '0', '0'],
      ['Articles', '1', '0', '0'],
      ['Companies and other things', '2', '0', '0'],
      ['Packs', '1', '0', '0'],
    ]);
    act(() => page.root.querySelector<HTMLInputElement>('#restore-replace')?.click());
    expect(columnsOf(page.root)[1]).toEqual(['Articles', '1', '0', '1']);
    pressButton(page.root.querySelector('.restore-panel') ?? page.root, 'Cancel');
    expect(statusOf(page.root)).toBe('Nothing was changed.');
    expect(await page.factBase.ownArticles()).toHaveLength(1);
    expect(page.onFactsChanged).not.toHaveBeenCalled();
  });

  test('brings everything back to the page at once, tells the others, and can be undone in one press', async () => {
    const file = await backUp(await openFull());
    const page = await openOptions({ settings: createSettings({ sitesOff: ['a.example'] }) });
    await offer(page, file);
    pressButton(page.root, 'Restore');
    await until(() => statusOf(page.root).includes('is restored'));
    expect(document.activeElement?.classList.contains('install-status')).toBe(true);
    await until(() => page.root.querySelector('[data-row="article court"]') !== null);
    await until(() => page.root.querySelector('[data-installed="news"]') !== null);
    expect(page.onFactsChanged).toHaveBeenCalled();
    expect((await page.settings.load()).sitesOff).toEqual(['a.example']);

    await until(() => page.root.querySelector('.last-restore') !== null);
    pressButton(page.root, 'Undo the restore');
    await until(() => statusOf(page.root) === 'All is as it was before the restore.');
    expect(await page.factBase.ownArticles()).toEqual([]);
    expect(page.root.querySelector('.last-restore')).toBeNull();
    expect(document.activeElement?.id).toBe('backup');
  });

  test('of a file that is torn says where, and that nothing was changed', async () => {
    const file = await backUp(await openFull());
    const torn = new File([(await file.arrayBuffer()).slice(0, -40)], 'torn.ndjson.gz');
    const page = await openOptions();
    await offer(page, torn);
    expect(textOf(page.root, '.backup .trouble')).toMatch(
      /torn\.ndjson\.gz cannot be restored ?It breaks off after line \d+.*Nothing was changed\./,
    );
  });

  test('of a pack says what to do with it', async () => {
    const page = await openOptions();
    await offer(page, new File([JSON.stringify(makePack())], 'pack.json'));
    expect(textOf(page.root, '.backup .trouble')).toContain('It is a pack. Install it under Packs instead.');
  });

  test('that fails in the middle says why', async () => {
    const file = await backUp(await openFull());
    const page = await openOptions();
    vi.spyOn(page.safety.backups, 'restore').mockRejectedValue(
      new DOMException('no room', 'QuotaExceededError'),
    );
    await offer(page, file);
    pressButton(page.root, 'Restore');
    await until(() => textOf(page.root, '.backup .trouble') !== '');
    expect(textOf(page.root, '.backup .trouble')).toContain('Nothing was changed.');
  });
});

describe('what is lost', () => {
  test('is said at the top with the last file of it, and goes when it is restored', async () => {
    const { storage } = fakeStorage();
    const full = createFactBase();
    await full.saveOwn(makeSaving());
    const before = await openOptions({
      factBase: full,
      safety: createSafety(full, createSettings(), storage),
    });
    await before.safety.watch.check();
    const file = await backUp(before);

    const factBase = createFactBase();
    const page = await openOptions({ factBase, safety: createSafety(factBase, createSettings(), storage) });
    await page.safety.watch.check();
    await until(() => page.root.querySelector('.loss-notice') !== null);
    expect(textOf(page.root, '.loss-notice')).toMatch(/no longer had 2 facts, 1 article\./);
    expect(textOf(page.root, '.loss-notice')).toContain(`The last file with it is ${NAME}`);
    pressButton(page.root, 'Restore from a backup');
    expect(document.activeElement?.id).toBe('restore-file');
    await offer(page, file);
    pressButton(page.root, 'Restore');
    await until(() => page.root.querySelector('.loss-notice') === null);
  });

  test('can be let go', async () => {
    const { storage } = fakeStorage();
    const full = createFactBase();
    await full.saveOwn(makeSaving());
    await createSafety(full, createSettings(), storage).watch.check();
    const factBase = createFactBase();
    const page = await openOptions({ factBase, safety: createSafety(factBase, createSettings(), storage) });
    await page.safety.watch.check();
    await until(() => page.root.querySelector('.loss-notice') !== null);
    expect(textOf(page.root, '.loss-notice')).toContain('No backup was made of it here.');
    pressButton(page.root, 'Go on without it');
    await until(() => page.root.querySelector('.loss-notice') === null);
  });
});

describe('what goes by itself', () => {
  test('is off, and asks the browser for the downloads folder when it is switched on', async () => {
    const { root, settings, safety } = await openOptions();
    await until(() => root.querySelector<HTMLInputElement>('#export-off')?.checked === true);
    act(() => root.querySelector<HTMLInputElement>('#export-weekly')?.click());
    await until(() => root.querySelector<HTMLInputElement>('#export-weekly')?.checked === true);
    expect(safety.askForDownloads).toHaveBeenCalledOnce();
    expect((await settings.load()).autoExport).toBe('weekly');
  });

  test('stays off where the browser is not allowed to', async () => {
    const factBase = createFactBase();
    const safety = { ...createSafety(factBase), askForDownloads: async () => false };
    const { root, settings } = await openOptions({ factBase, safety });
    act(() => root.querySelector<HTMLInputElement>('#export-daily')?.click());
    await until(() => textOf(root, '.export-choice [role="alert"]') !== '');
    expect((await settings.load()).autoExport).toBe('off');
  });

  test('is what looks alike in other browsers, where the reader asks', async () => {
    const { root, settings } = await openOptions();
    await until(() => root.querySelector<HTMLInputElement>('#sync')?.checked === false);
    act(() => root.querySelector<HTMLInputElement>('#sync')?.click());
    await until(() => root.querySelector<HTMLInputElement>('#sync')?.checked === true);
    expect((await settings.load()).isSynced).toBe(true);
  });
});

test('how much room is taken is shown, and the browser can be asked to keep it', async () => {
  const { root } = await openOptions();
  await until(() => root.querySelector('.storage-line') !== null);
  expect(textOf(root, '.storage-line')).toContain('Factcards takes 3.3 MB');
  expect(textOf(root, '.storage-line')).toContain('may drop it');
  findButton(root, 'Ask the browser to keep it').click();
  await until(() => textOf(root, '.storage-line').includes('promised not to drop it'));
});

describe('what is damaged', () => {
  test('is found among what was saved, with what helps; large packs are gone through when the reader asks', async () => {
    const factBase = createFactBase();
    await factBase.install(makePack());
    await factBase.saveOwn(makeSaving());
    const db = await factBase.access.open();
    const row = await db.get('own-facts', 's1');
    await db.put('own-facts', { ...row, fact: { id: 's1' } } as never);
    for (const chunk of await db.getAll('chunks')) {
      if (chunk.list === 'facts') await db.delete('chunks', ['news', chunk.generation, 'facts', chunk.part]);
    }
    const { root } = await openOptions({ factBase });
    await until(() => textOf(root, '.damage .warn') !== '');
    expect(textOf(root, '.damage')).toContain('1 entry that you saved is damaged.');
    expect(textOf(root, '.damage')).not.toContain('News of the day');
    pressButton(root, 'Check the large packs too');
    await until(() => textOf(root, '.damage').includes('1 record of the pack “News of the day” is damaged.'));
  });

  test('is nothing where all can be read', async () => {
    const { root } = await openOptions();
    await until(() => textOf(root, '.damage') !== '');
    expect(textOf(root, '.damage')).toBe('Everything that is stored can be read.');
  });
});
