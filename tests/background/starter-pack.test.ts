import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import starter from '../../assets/packs/starter.json';
import { installStarterPack } from '../../src/background/starter-pack.ts';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { parsePack } from '../../src/model/pack.ts';
import type { Browser } from '../../src/platform/browser.ts';
import { createFakeLocks } from '../factbase/fake-locks.ts';

let factory: IDBFactory;
let locks: ReturnType<typeof createFakeLocks>;
let stored: Record<string, unknown>;

beforeEach(() => {
  factory = new IDBFactory();
  locks = createFakeLocks();
  stored = {};
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function openPage() {
  const { locks: held, leave } = locks.openPage();
  return { factBase: openFactBase(factory, held), leave };
}

/** The background starts: of a version of the extension, with what that version's starter pack says of itself. */
async function start(version = '1.0', edition: Partial<typeof starter> = {}) {
  const { factBase, leave } = openPage();
  const install = vi.spyOn(factBase, 'install');
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ ...starter, ...edition })));
  await installStarterPack(factBase, {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (items: object) => void Object.assign(stored, items),
      },
    },
    runtime: { getManifest: () => ({ version }), getURL: (path: string) => path },
  } as unknown as Browser);
  const packs = await factBase.packs();
  leave();
  return { packs, installs: install.mock.calls.length };
}

async function installByHand(edition: Partial<typeof starter>) {
  const { factBase, leave } = openPage();
  const result = parsePack(JSON.stringify({ ...starter, ...edition }));
  if (result.ok) await factBase.install(result.pack);
  leave();
}

async function remove() {
  const { factBase, leave } = openPage();
  await factBase.remove(starter.id);
  leave();
}

const NEWER = { revision: '2', updated: '2027-01-01' };
const OLDER = { revision: '0', updated: '2020-01-01' };

describe('the starter pack', () => {
  test('is installed at the first start and then left alone', async () => {
    expect((await start()).packs).toMatchObject([{ id: starter.id, revision: starter.revision }]);
    expect(await start()).toMatchObject({ installs: 0, packs: [{ id: starter.id }] });
  });

  test('is brought up to date with the extension', async () => {
    await start();
    expect((await start('1.1', NEWER)).packs).toMatchObject([{ revision: '2' }]);
  });

  test('never takes the place of a newer one', async () => {
    await start();
    await installByHand(NEWER);
    expect((await start('1.1')).packs).toMatchObject([{ revision: '2' }]);
  });

  test('leaves an older one that the reader chose until the extension brings another', async () => {
    await start();
    await installByHand(OLDER);
    expect((await start()).packs).toMatchObject([{ revision: '0' }]);
    expect((await start('1.1')).packs).toMatchObject([{ revision: starter.revision }]);
  });

  test('does not come back to a reader who removed it', async () => {
    await start();
    await remove();
    expect((await start()).packs).toEqual([]);
    expect((await start('1.1', NEWER)).packs).toEqual([]);
  });

  test('comes back where the browser lost the fact base but not the settings', async () => {
    await start();
    factory = new IDBFactory();
    expect((await start()).packs).toMatchObject([{ id: starter.id }]);
  });
});
