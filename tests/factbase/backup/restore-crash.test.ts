import { afterEach, describe, expect, test, vi } from 'vitest';
import { isSame } from '../../../src/model/is-same.ts';
import { failFromWrite } from '../fail-from-write.ts';
import { makePack } from '../make-pack.ts';
import { makeOtherSaving, makeSaving } from '../make-saving.ts';
import { backUp, dump, type FakeBrowser, fill, openBrowser, opened } from './open-backups.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A backup with two packs, and a browser that holds other things. */
async function prepare() {
  const full = openBrowser();
  await fill(full);
  await full.factBase.install(makePack({ id: 'large' }));
  full.settings.value = { marks: 'every' };
  const backup = await backUp(full);
  const browser = openBrowser();
  await browser.factBase.saveOwn(makeSaving({ article: { id: 'mine', title: 'Mine' }, facts: [] }));
  await browser.factBase.saveOwn(makeOtherSaving());
  await browser.factBase.install(makePack({ revision: '0', updated: '2020' }));
  return { backup, browser, before: await dump(browser.factory) };
}

const work = async ({ backups }: FakeBrowser, backup: Uint8Array, mode: 'merge' | 'replace') => {
  const open = opened(backup, 4000);
  return backups.restore(open, await backups.read(open), mode);
};

/** More than any of the three takes. */
const WRITES = 45;
const CUTS = Array.from({ length: WRITES }, (_, i) => i + 1);

describe.each(['merge', 'replace'] as const)('a restore, %s', (mode) => {
  test.each(CUTS)(
    'that the disk or the browser cuts off at its write %i leaves the old state or the new one, whole',
    async (number) => {
      const { backup, browser, before } = await prepare();
      failFromWrite(number);
      const error: unknown = await work(browser, backup, mode).then(
        () => undefined,
        (failure: unknown) => failure,
      );
      vi.restoreAllMocks();
      if (error) expect(error).toMatchObject({ name: 'StorageFailure', code: 'full' });
      const later = browser.restart();
      await later.factBase.packs();
      await later.backups.finish();
      const after = await dump(later.factory);
      const isOld = isSame(after, before);
      expect(later.settings.value).toEqual({ marks: isOld ? 'first' : 'every' });
      expect(isOld || number > 20).toBe(true);
      // What is not the old state is the new one: doing it again changes nothing of it.
      await work(later, backup, mode);
      expect((await later.factBase.packs()).map(({ id }) => id).sort()).toEqual(['large', 'news']);
      expect((await later.factBase.ownOf('court'))?.facts).toHaveLength(2);
      if (!isOld) expect(await dump(later.factory)).toEqual(after);
    },
  );

  test('takes no more writes than are cut off above', async () => {
    const { backup, browser, before } = await prepare();
    failFromWrite(WRITES);
    await work(browser, backup, mode);
    vi.restoreAllMocks();
    expect(await dump(browser.factory)).not.toEqual(before);
  });
});

test.each(CUTS)(
  'an undo of a restore that is cut off at its write %i leaves what was restored, or what was before, whole',
  async (number) => {
    const { backup, browser, before } = await prepare();
    await work(browser, backup, 'replace');
    const restored = await dump(browser.factory);
    failFromWrite(number);
    const error: unknown = await browser.backups.undoLast().then(
      () => undefined,
      (failure: unknown) => failure,
    );
    vi.restoreAllMocks();
    const later = browser.restart();
    await later.factBase.packs();
    await later.backups.finish();
    const after = await dump(later.factory);
    expect([before, restored]).toContainEqual(after);
    if (error) expect(error).toMatchObject({ code: 'full' });
    if (isSame(after, restored)) await later.backups.undoLast();
    expect(await dump(later.factory)).toEqual(before);
    expect(later.settings.value).toEqual({ marks: 'first' });
  },
);

test('a restore that is called off while it writes a pack changes nothing', async () => {
  const { backup, browser, before } = await prepare();
  const ending = new AbortController();
  const open = opened(backup, 4000);
  const contents = await browser.backups.read(open);
  const onProgress = () => ending.abort(new Error('called off'));
  const restore = browser.backups.restore(open, contents, 'merge', { signal: ending.signal, onProgress });
  await expect(restore).rejects.toThrow('called off');
  expect(await dump(browser.factory)).toEqual(before);
  expect(await browser.backups.lastRestore()).toBeUndefined();
});

test('a page that is killed while it restores leaves nothing behind', async () => {
  const { backup, browser, before } = await prepare();
  const open = opened(backup, 4000);
  const contents = await browser.backups.read(open);
  // The page is gone after the first chunk: what it was doing never goes on.
  const stuck = new Promise<void>((reached) => {
    const onProgress = () => {
      failFromWrite(1);
      reached();
    };
    browser.backups.restore(open, contents, 'replace', { onProgress }).catch(() => {});
  });
  await stuck;
  await new Promise((done) => setTimeout(done, 50));
  vi.restoreAllMocks();
  const later = browser.restart();
  await later.factBase.packs();
  expect(await dump(later.factory)).toEqual(before);
  expect(await later.backups.lastRestore()).toBeUndefined();
});
