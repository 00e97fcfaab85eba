import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase } from '../../src/factbase/schema.ts';
import { failFromWrite } from './fail-from-write.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeOrigin, makePack } from './make-pack.ts';

let factory: IDBFactory;
let browser: ReturnType<typeof createFakeLocks>;
let factBase: FactBase;
let leave: () => void;

beforeEach(() => {
  factory = new IDBFactory();
  browser = createFakeLocks();
  const page = browser.openPage();
  factBase = openFactBase(factory, page.locks);
  leave = page.leave;
});

afterEach(() => {
  vi.restoreAllMocks();
});

const origin = makeOrigin();
const second = makeOrigin({ hash: 'cd'.repeat(32), etag: '"2"', fetchedAt: '2026-03-02T10:00:00.000Z' });
const makeAutomatic = () => factBase.changeSubscription('news', (known) => ({ ...known, isAutomatic: true }));

async function stored() {
  const db = await openDatabase(factory, () => {});
  const all = await Promise.all([db.getAll('packs'), db.getAll('chunks'), db.getAll('subscriptions')]);
  db.close();
  return all;
}

async function restart(): Promise<FactBase> {
  leave();
  const base = openFactBase(factory, browser.openPage().locks);
  await base.packs();
  return base;
}

describe('a pack from an address', () => {
  test('is subscribed to it, and says where it came from', async () => {
    await factBase.install(makePack(), { origin });
    expect(await factBase.subscriptions()).toEqual([
      {
        pack: 'news',
        address: origin.address,
        isAutomatic: false,
        triedAt: origin.fetchedAt,
        checkedAt: origin.fetchedAt,
      },
    ]);
    expect(await factBase.packs()).toMatchObject([{ origin }]);
    expect(await (await restart()).subscriptions()).toHaveLength(1);
  });

  test('stays as automatic as the reader made it through an update, which ends a failure and a wait', async () => {
    await factBase.install(makePack(), { origin });
    await makeAutomatic();
    const failure = {
      code: 'busy',
      host: 'news.example.org',
      since: '2026-03-01',
      at: '2026-03-02',
    } as const;
    const waiting = { reason: 'large' } as const;
    await factBase.changeSubscription('news', (known) => ({ ...known, failure, waiting }));
    await factBase.install(makePack({ revision: '2' }), { origin: second });
    expect(await factBase.subscriptions()).toEqual([
      {
        pack: 'news',
        address: origin.address,
        isAutomatic: true,
        triedAt: second.fetchedAt,
        checkedAt: second.fetchedAt,
      },
    ]);
  });

  test('asks the reader again where it comes from another address', async () => {
    await factBase.install(makePack(), { origin });
    await makeAutomatic();
    const elsewhere = makeOrigin({ address: 'https://other.example.org/' });
    await factBase.install(makePack({ revision: '2' }), { origin: elsewhere });
    expect(await factBase.subscriptions()).toMatchObject([
      { address: elsewhere.address, isAutomatic: false },
    ]);
  });

  test('that is replaced from a file stays subscribed, and its next update is not held for known', async () => {
    await factBase.install(makePack(), { origin });
    await factBase.install(makePack({ revision: '2' }));
    expect(await factBase.subscriptions()).toMatchObject([{ address: origin.address }]);
    expect((await factBase.packs())[0]).not.toHaveProperty('origin');
  });

  test('has the mark of what is in force again after going back', async () => {
    await factBase.install(makePack(), { origin });
    await factBase.install(makePack({ revision: '2' }), { origin: second });
    await factBase.rollBack('news');
    expect(await factBase.packs()).toMatchObject([{ revision: '1', origin: { hash: origin.hash } }]);
  });

  test('loses its subscription with its removal, and gets it back with the undo', async () => {
    await factBase.install(makePack(), { origin });
    await makeAutomatic();
    await factBase.remove('news');
    expect(await factBase.subscriptions()).toEqual([]);
    await factBase.restore('news');
    expect(await factBase.subscriptions()).toMatchObject([{ isAutomatic: true }]);
    await factBase.remove('news');
    expect(await (await restart()).subscriptions()).toEqual([]);
    expect((await stored())[2]).toEqual([]);
  });

  test('that was removed and comes from a file later is not subscribed to any more', async () => {
    await factBase.install(makePack(), { origin });
    await factBase.remove('news');
    await factBase.install(makePack());
    expect(await factBase.subscriptions()).toEqual([]);
  });

  test('that was removed meanwhile is not brought back by an update that was found before', async () => {
    await factBase.install(makePack(), { origin });
    const onlyOver = (await factBase.packs())[0]?.installedAt ?? '';
    await factBase.remove('news');
    const before = await stored();
    await expect(
      factBase.install(makePack({ revision: '2' }), { origin: second, onlyOver }),
    ).rejects.toMatchObject({ code: 'changed' });
    expect(await stored()).toEqual(before);
  });

  test('that another tab installed meanwhile is not installed over it', async () => {
    await factBase.install(makePack());
    const pending = factBase.install(makePack({ revision: '2' }), { origin: second, onlyOver: null });
    await expect(pending).rejects.toMatchObject({ code: 'changed' });
    expect(await factBase.packs()).toMatchObject([{ revision: '1' }]);
  });
});

test('a subscription that ends leaves its pack, and is taken up again unless there is another', async () => {
  await factBase.install(makePack(), { origin });
  const [ended] = await factBase.subscriptions();
  if (!ended) throw new Error('no subscription');
  expect(await factBase.unsubscribe('news')).toEqual(ended);
  expect(await factBase.subscriptions()).toEqual([]);
  expect(await factBase.packs()).toMatchObject([{ isRemoved: false }]);
  await factBase.resubscribe(ended);
  expect(await factBase.subscriptions()).toEqual([ended]);
  const elsewhere = makeOrigin({ address: 'https://other.example.org/' });
  await factBase.install(makePack({ revision: '2' }), { origin: elsewhere });
  await factBase.resubscribe(ended);
  expect(await factBase.subscriptions()).toMatchObject([{ address: elsewhere.address }]);
});

test('what is noted of a subscription that is gone is forgotten', async () => {
  await makeAutomatic();
  expect((await stored())[2]).toEqual([]);
});

// A header, three chunks, four of the index; then the last step: what was in force is kept, two older things go, the new one and its subscription come.
test.each(Array.from({ length: 13 }, (_, i) => i + 1))(
  'an update from an address that is cut off at its write %i leaves pack and subscription as they were',
  async (number) => {
    await factBase.install(makePack({ revision: '0' }));
    await factBase.install(makePack(), { origin });
    const before = await stored();
    failFromWrite(number);
    const update = factBase.install(makePack({ revision: '2' }), { origin: second });
    await expect(update).rejects.toThrow('no room');
    vi.restoreAllMocks();
    await restart();
    expect(await stored()).toEqual(before);
  },
);

test('the update takes no more writes than are cut off above', async () => {
  await factBase.install(makePack({ revision: '0' }));
  await factBase.install(makePack(), { origin });
  failFromWrite(14);
  await expect(factBase.install(makePack({ revision: '2' }), { origin: second })).resolves.toBeDefined();
});
