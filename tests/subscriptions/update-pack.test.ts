import 'fake-indexeddb/auto';
import type { RequestListener } from 'node:http';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import type { Pack } from '../../src/model/pack.ts';
import { readPack } from '../../src/model/read-pack.ts';
import { QUICK } from '../../src/subscriptions/fetch-limits.ts';
import { fetchPack, type Network } from '../../src/subscriptions/fetch-pack.ts';
import { updatePack } from '../../src/subscriptions/update-pack.ts';
import { failFromWrite } from '../factbase/fail-from-write.ts';
import { createFakeLocks } from '../factbase/fake-locks.ts';
import { makeCompany, makeFact, makeLargePack, makePack } from '../factbase/make-pack.ts';
import { bytesOf, gzip, linesOf, toNdjson } from '../model/pack-bytes.ts';
import {
  failing,
  type PackServer,
  redirecting,
  sending,
  sendingWithTag,
  startPackServer,
} from './pack-server.ts';

let server: PackServer;
let network: Network;
let factory: IDBFactory;
let factBase: FactBase;
let hasAccess: (origin: string) => Promise<boolean>;

beforeEach(async () => {
  server = await startPackServer(sendingWithTag(toNdjson(makePack()), '"1"'));
  network = { fetch, isOnLine: () => true };
  hasAccess = async () => true;
  factory = new IDBFactory();
  factBase = openFactBase(factory, createFakeLocks().openPage().locks);
  await installFromServer();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await server.close();
});

/** As the options page does when the reader agrees. */
async function installFromServer(): Promise<void> {
  const fetched = await fetchPack(network, `${server.url}pack`, { limits: QUICK });
  if (!fetched) throw new Error('nothing came');
  const { bytes } = bytesOf(new Uint8Array(await fetched.content.arrayBuffer()));
  await factBase.install(await readPack(bytes), { origin: fetched.origin });
}

async function update(limits = QUICK): Promise<boolean> {
  const [subscription] = await factBase.subscriptions();
  if (!subscription) throw new Error('there is no subscription');
  return updatePack(factBase, subscription, { network, hasAccess, limits });
}

const companies = [makeCompany('huawei', ['Huawei'])];
const facts = [makeFact('f1', 'huawei')];
const makeUpdate = (parts: Partial<Pack> = {}) =>
  makePack({ revision: '2', updated: '2021-07-01', companies, facts, ...parts });
const publish = (pack: Pack, etag = '"2"') => {
  server.answer = sendingWithTag(toNdjson(pack), etag);
};
const noted = async () => (await factBase.subscriptions())[0];
const lastStatusAsked = () => server.requests.at(-1)?.headers['if-none-match'];

test('a newer revision of the same publisher is installed', async () => {
  publish(makeUpdate());
  expect(await update()).toBe(true);
  expect(await factBase.packs()).toMatchObject([
    { revision: '2', previous: { revision: '1' }, origin: { etag: '"2"' } },
  ]);
  expect(await factBase.company('huawei')).not.toBeNull();
  expect(await noted()).toMatchObject({ address: `${server.url}pack` });
});

test('nothing comes, and nothing is changed, where nothing is new', async () => {
  const before = await factBase.revision();
  expect(await update()).toBe(false);
  expect(lastStatusAsked()).toBe('"1"');
  expect(await factBase.revision()).toBe(before);
  const { checkedAt = '', triedAt } = (await noted()) ?? {};
  expect(checkedAt).toBe(triedAt);
  expect(await noted()).not.toHaveProperty('failure');
});

test('the same bytes under another tag are nothing new', async () => {
  publish(makePack(), '"other"');
  expect(await update()).toBe(false);
  expect((await factBase.packs())[0]).not.toHaveProperty('previous');
});

describe('waits for the reader, and says why:', () => {
  test.each<[string, Partial<Pack>, string]>([
    ['a downgrade', { revision: '0.9', updated: '2021-05-01' }, 'older'],
    ['a later number of an earlier day', { revision: '3', updated: '2021-05-01' }, 'older'],
    ['an earlier number of the same day', { revision: '0.9', updated: '2021-06-01' }, 'older'],
    ['the same number with an earlier day', { revision: '1', updated: '2021-05-01' }, 'older'],
    ['another publisher', { publisher: 'Somebody else' }, 'otherPublisher'],
    ['another pack', { id: 'other' }, 'otherPack'],
  ])('%s', async (_what, parts, reason) => {
    const before = await factBase.revision();
    publish(makeUpdate(parts));
    expect(await update()).toBe(false);
    expect((await noted())?.waiting).toMatchObject({ reason, revision: parts.revision ?? '2' });
    expect(await factBase.revision()).toBe(before);
    // And is not fetched again every day.
    expect(await update()).toBe(false);
    expect(lastStatusAsked()).toBe('"2"');
    expect((await noted())?.waiting).toMatchObject({ reason });
    // Until the publisher takes it back.
    publish(makePack(), '"1"');
    expect(await update()).toBe(false);
    expect(await noted()).not.toHaveProperty('waiting');
  });

  test('what the reader went back from', async () => {
    publish(makeUpdate());
    await update();
    await factBase.rollBack('news');
    expect(await update()).toBe(false);
    expect((await noted())?.waiting).toMatchObject({ reason: 'rolledBack', revision: '2' });
    expect(await factBase.packs()).toMatchObject([{ revision: '1' }]);
    publish(makeUpdate({ revision: '3', updated: '2021-08-01' }), '"3"');
    expect(await update()).toBe(true);
    expect(await factBase.packs()).toMatchObject([{ revision: '3', previous: { revision: '1' } }]);
  });

  test('more than is fetched in the background', async () => {
    publish(makeUpdate());
    expect(await update({ ...QUICK, maxBytes: 100 })).toBe(false);
    expect(await noted()).toMatchObject({ waiting: { reason: 'large' } });
    expect(await noted()).not.toHaveProperty('failure');
    expect(await factBase.packs()).toMatchObject([{ revision: '1' }]);
  });

  test('little that unpacks to more than is installed in the background', async () => {
    const [header, ...records] = linesOf(makeUpdate());
    const padding = { id: 'a9', title: 'T', text: 'a'.repeat(1_900_000) };
    const articles = Array.from({ length: 40 }, (_, i) => JSON.stringify({ ...padding, id: `long${i}` }));
    const bomb = gzip([header, ...records, ...articles].join('\n'));
    expect(bomb.length).toBeLessThan(QUICK.maxBytes);
    server.answer = sending(bomb);
    expect(await update()).toBe(false);
    expect(await noted()).toMatchObject({ waiting: { reason: 'large', revision: '2' } });
    expect(await factBase.packs()).toMatchObject([{ revision: '1' }]);
  });

  test('what takes longer than the background may wait', async () => {
    server.answer = (_request, response) => {
      const timer = setInterval(() => response.write('{'), 5);
      response.on('close', () => clearInterval(timer));
    };
    expect(await update({ ...QUICK, totalMs: 100 })).toBe(false);
    expect(await noted()).toMatchObject({ waiting: { reason: 'slow' } });
  });
});

describe('an address that fails', () => {
  /** Only under the name that the reader was asked about. */
  const leadElsewhere: RequestListener = (request, response) =>
    (request.headers.host === server.host
      ? redirecting(`${server.otherUrl}pack`)
      : sending(toNdjson(makeUpdate())))(request, response);

  test.each<[code: string, answer: RequestListener | 'unreachable' | 'noAccess']>([
    ['busy', failing(503)],
    ['missing', failing(404)],
    ['webPage', sending('<!doctype html>')],
    ['redirected', leadElsewhere],
    ['notAPack', sending(`${toNdjson(makeUpdate())}{}`)],
    ['unreachable', 'unreachable'],
    ['noAccess', 'noAccess'],
  ])('keeps the installed revision and says since when: %s', async (code, answer) => {
    if (answer === 'noAccess') hasAccess = async () => false;
    else if (answer === 'unreachable') await server.close();
    else server.answer = answer;
    const before = await factBase.revision();
    expect(await update()).toBe(false);
    const { failure, triedAt } = (await noted()) ?? {};
    expect(failure).toMatchObject({ code, host: server.host, since: triedAt, at: triedAt });
    expect(await factBase.revision()).toBe(before);
    expect(await factBase.company('xiaomi')).not.toBeNull();
    await update();
    expect((await noted())?.failure?.since).toBe(failure?.since);
  });

  test('is not blamed where this computer is offline', async () => {
    network = { fetch: () => Promise.reject(new TypeError('no')), isOnLine: () => false };
    expect(await update()).toBe(false);
    expect(await noted()).not.toHaveProperty('failure');
  });

  test('is asked again, and forgiven', async () => {
    server.answer = failing(503);
    await update();
    publish(makeUpdate());
    expect(await update()).toBe(true);
    expect(await noted()).not.toHaveProperty('failure');
  });
});

test('a pack that the reader removes meanwhile does not come back', async () => {
  const sendNow = sending(toNdjson(makeUpdate()));
  server.answer = (request, response) => void factBase.remove('news').then(() => sendNow(request, response));
  expect(await update()).toBe(false);
  expect(await factBase.packs()).toMatchObject([{ isRemoved: true, revision: '1' }]);
  expect(await factBase.company('huawei')).toBeNull();
});

// The note that it tries; a header, three chunks, four of the index; the last step, which keeps the old one and puts the new one and its subscription.
test.each(Array.from({ length: 12 }, (_, i) => i + 1))(
  'a background that is stopped at write %i of an update leaves the old revision whole, and tries again',
  async (number) => {
    const before = await factBase.revision();
    publish(makeUpdate());
    failFromWrite(number);
    await expect(update()).rejects.toThrow('no room');
    vi.restoreAllMocks();
    const next = openFactBase(factory, createFakeLocks().openPage().locks);
    expect(await next.revision()).toBe(before);
    expect((await next.company('xiaomi'))?.facts).toHaveLength(1);
    expect(await next.company('huawei')).toBeNull();
    factBase = next;
    expect(await update()).toBe(true);
    expect(await next.company('huawei')).not.toBeNull();
  },
);

test('an update takes no more writes than are cut off above', async () => {
  publish(makeUpdate());
  failFromWrite(13);
  expect(await update()).toBe(true);
});

test('an update of many chunks is installed whole', async () => {
  publish(makeUpdate(makeLargePack(2500, { revision: '2', updated: '2021-07-01' })));
  expect(await update()).toBe(true);
  expect(await factBase.contents('news')).toHaveLength(2500);
});
