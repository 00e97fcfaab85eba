import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../../src/factbase/schema.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { makePack } from '../make-pack.ts';
import { makeOtherSaving, makeSaving } from '../make-saving.ts';
import { backUp, countCopies, dump, type FakeBrowser, fill, openBrowser, opened } from './open-backups.ts';

const restore = async ({ backups }: FakeBrowser, bytes: Uint8Array, mode: 'merge' | 'replace') => {
  const open = opened(bytes);
  await backups.restore(open, await backups.read(open), mode);
};

async function filled(): Promise<{ full: FakeBrowser; backup: Uint8Array }> {
  const full = openBrowser();
  await fill(full);
  full.settings.value = { marks: 'every', sitesOff: ['a.example'] };
  return { full, backup: await backUp(full) };
}

const [fact] = makeSaving().facts as [Fact];

describe.each(['merge', 'replace'] as const)('into an empty browser, %s', (mode) => {
  test('brings everything back to the byte, packs, settings and what could be undone', async () => {
    const { full, backup } = await filled();
    const empty = openBrowser();
    await restore(empty, backup, mode);
    expect(await dump(empty.factory)).toEqual(await dump(full.factory));
    expect(empty.settings.value).toEqual(full.settings.value);
    const later = empty.restart();
    expect((await later.factBase.company('xiaomi'))?.facts).toHaveLength(2);
    const [change] = await later.factBase.ownChanges();
    await later.factBase.undo(change?.change ?? 0);
    expect((await later.factBase.ownOf('other'))?.facts).toHaveLength(2);
  });

  test('and once more changes nothing', async () => {
    const { backup } = await filled();
    const empty = openBrowser();
    await restore(empty, backup, mode);
    const before = await dump(empty.factory);
    await restore(empty, backup, mode);
    expect(await dump(empty.factory)).toEqual(before);
  });
});

test('every page hears of a restore by the revision', async () => {
  const { backup } = await filled();
  const browser = openBrowser();
  await fill(browser);
  const before = await browser.factBase.revision();
  await restore(browser, backup, 'merge');
  expect(await browser.factBase.revision()).not.toBe(before);
});

describe('merge', () => {
  test('keeps what is here, adds what is not, and of two edits takes the later one', async () => {
    const { full, backup } = await filled();
    const browser = full;
    await browser.factBase.changeFact({ ...fact, statement: 'Mended here.' }, await factHere(browser, 's1'));
    await browser.factBase.saveOwn(
      makeSaving({
        article: { id: 'third', title: 'A third' },
        facts: [{ ...fact, id: 's7', evidence: [{ article: 'third' }] }],
      }),
    );
    await browser.factBase.deleteFacts(['s2']);
    await restore(browser, backup, 'merge');
    expect((await factHere(browser, 's1')).statement).toBe('Mended here.');
    expect(await factHere(browser, 's2')).toMatchObject({ company: 'oakworks' });
    expect(await browser.factBase.ownOf('third')).not.toBeNull();
    expect(await browser.factBase.company('oakworks')).not.toBeNull();
  });

  test('takes the backup’s edit where it is the later one', async () => {
    const { full } = await filled();
    const older = await backUp(full);
    await full.factBase.changeFact({ ...fact, statement: 'Mended there.' }, await factHere(full, 's1'));
    const newer = await backUp(full);
    const browser = openBrowser();
    await restore(browser, older, 'replace');
    await restore(browser, newer, 'merge');
    expect((await factHere(browser, 's1')).statement).toBe('Mended there.');
    await restore(browser, older, 'merge');
    expect((await factHere(browser, 's1')).statement).toBe('Mended there.');
  });

  test('puts a sound row in the place of one that is damaged here', async () => {
    const { full, backup } = await filled();
    const db = await openDatabase(full.factory, () => {});
    const row = await db.get('own-facts', 's1');
    await db.put('own-facts', { ...row, change: Number.MAX_SAFE_INTEGER, fact: { id: 's1' } } as never);
    db.close();
    await restore(full, backup, 'merge');
    expect((await factHere(full, 's1')).statement).toBe(fact.statement);
  });

  test('leaves a pack that is newer here, and takes one that is newer in the backup', async () => {
    const { full, backup } = await filled();
    await full.factBase.install(makePack({ revision: '2', updated: '2022-01-01' }));
    const newer = await backUp(full);
    await restore(full, backup, 'merge');
    expect(await full.factBase.packs()).toMatchObject([{ revision: '2' }]);
    const other = openBrowser();
    await other.factBase.install(makePack());
    await restore(other, newer, 'merge');
    expect(await other.factBase.packs()).toMatchObject([{ revision: '2' }]);
  });
});

describe('replace', () => {
  test('takes away what the backup has not, packs too', async () => {
    const { full, backup } = await filled();
    const before = await dump(full.factory);
    await full.factBase.saveOwn(makeSaving({ article: { id: 'third', title: 'A third' }, facts: [] }));
    await full.factBase.install(makePack({ id: 'more', title: 'More' }));
    await full.factBase.remove('news');
    await restore(full, backup, 'replace');
    expect(await dump(full.factory)).toEqual(before);
    expect((await full.factBase.packs()).map(({ id, isRemoved }) => [id, isRemoved])).toEqual([
      ['news', false],
    ]);
  });

  test('by a backup without packs leaves the packs', async () => {
    const { full } = await filled();
    const own = await backUp(full, false);
    await full.factBase.install(makePack({ id: 'more' }));
    await restore(full, own, 'replace');
    expect(await full.factBase.packs()).toHaveLength(2);
  });

  test('remembers which packs the reader removed', async () => {
    const { full } = await filled();
    await full.factBase.remove('news');
    const backup = await backUp(full);
    const browser = openBrowser();
    await browser.factBase.install(makePack());
    await restore(browser, backup, 'replace');
    expect(await browser.factBase.packs()).toEqual([]);
    expect(await browser.factBase.wasRemoved('news')).toBe(true);
  });
});

describe('what a restore would do', () => {
  test('is told before it is done, and nothing is changed by looking', async () => {
    const { full, backup } = await filled();
    await full.factBase.saveOwn(
      makeSaving({
        article: { id: 'third', title: 'A third' },
        facts: [{ ...fact, id: 's7', evidence: [{ article: 'third' }] }],
      }),
    );
    await full.factBase.deleteFacts(['s2']);
    await full.factBase.install(makePack({ id: 'more', title: 'More' }));
    const before = await dump(full.factory);
    const contents = await full.backups.read(opened(backup));
    const merge = await full.backups.plan(contents, 'merge');
    expect(merge.rows.get('own-facts')).toEqual({ added: 1, changed: 0, removed: 0 });
    expect(merge.packs).toEqual({ added: 0, changed: 0, removed: 0 });
    const replace = await full.backups.plan(contents, 'replace');
    expect(replace.rows.get('own-facts')).toEqual({ added: 1, changed: 0, removed: 1 });
    expect(replace.rows.get('own-articles')).toEqual({ added: 0, changed: 0, removed: 1 });
    expect(replace).toMatchObject({ packs: { removed: 1 }, removes: ['More'] });
    expect(await dump(full.factory)).toEqual(before);
    expect(await countCopies(full.factory)).toBe(0);
  });
});

describe('the undo of a restore', () => {
  test.each(['merge', 'replace'] as const)(
    'puts everything back as it was, after a restart too: %s',
    async (mode) => {
      const { backup } = await filled();
      const browser = openBrowser();
      await browser.factBase.saveOwn(makeOtherSaving());
      await browser.factBase.install(makePack({ id: 'mine', title: 'Mine' }));
      const before = await dump(browser.factory);
      await restore(browser, backup, mode);
      expect(await dump(browser.factory)).not.toEqual(before);
      const later = browser.restart();
      expect(await later.backups.lastRestore()).toMatchObject({ isChangedSince: false });
      await later.backups.undoLast();
      expect(await dump(later.factory)).toEqual(before);
      expect(later.settings.value).toEqual({ marks: 'first' });
      expect(await later.backups.lastRestore()).toBeUndefined();
      expect(await countCopies(later.factory)).toBe(0);
      await expect(later.backups.undoLast()).rejects.toMatchObject({ code: 'gone' });
    },
  );

  test('says where something was changed since', async () => {
    const { backup } = await filled();
    const browser = openBrowser();
    await restore(browser, backup, 'replace');
    await browser.factBase.deleteFacts(['s1']);
    expect(await browser.backups.lastRestore()).toMatchObject({ isChangedSince: true });
  });

  test('is possible for the last one alone, and not when it is forgotten', async () => {
    const { backup } = await filled();
    const browser = openBrowser();
    await restore(browser, backup, 'replace');
    await restore(browser, backup, 'replace');
    await browser.restart().factBase.packs();
    expect(await countCopies(browser.factory)).toBe(2);
    await browser.factBase.forgetOwnChanges();
    expect(await browser.backups.lastRestore()).toBeUndefined();
    expect(await countCopies(browser.factory)).toBe(0);
  });
});

test('a file that is another one when it is read again changes nothing', async () => {
  const { full, backup } = await filled();
  const other = await backUp(full);
  const browser = openBrowser();
  const before = await dump(browser.factory);
  const contents = await browser.backups.read(opened(backup));
  const work = browser.backups.restore(opened(other), contents, 'merge');
  await expect(work).rejects.toMatchObject({ problem: { code: 'changed' } });
  expect(await dump(browser.factory)).toEqual(before);
});

async function factHere({ factBase }: FakeBrowser, id: string): Promise<Fact> {
  for (const article of ['court', 'other']) {
    const found = (await factBase.ownOf(article))?.facts.find((each) => each.id === id);
    if (found) return found;
  }
  throw new Error(`there is no fact '${id}'`);
}
