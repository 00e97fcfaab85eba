import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import { readPack } from '../../src/model/read-pack.ts';
import { bytesOf, gzip, linesOf, toNdjson } from '../model/pack-bytes.ts';
import { dumpStores } from './dump.ts';
import { failFromWrite } from './fail-from-write.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeLargePack, makePack } from './make-pack.ts';

let factory: IDBFactory;
let factBase: FactBase;

beforeEach(() => {
  factory = new IDBFactory();
  factBase = openFactBase(factory, createFakeLocks().openPage().locks);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const open = (content: string | Uint8Array) => readPack(bytesOf(content).bytes);

/** All that is stored of packs, to the byte. */
const stored = () => dumpStores(factory, (name) => name === 'packs' || name === 'chunks');

/** Three chunks of companies, one of articles, three of facts; and 36 of its index. */
const update = makeLargePack(2100, { revision: '2' });
const CHUNKS = 7;
const INDEX = 36;

describe('a pack that is read while it is installed', () => {
  test.each([
    ['line by line', toNdjson(update)],
    ['line by line, packed with gzip', gzip(toNdjson(update))],
    ['as one JSON object', JSON.stringify(update)],
  ])('is in force with all its records: %s', async (_how, content) => {
    const progress: number[] = [];
    await factBase.install(await open(content), { onProgress: (written) => progress.push(written) });
    expect(progress).toHaveLength(CHUNKS);
    expect(progress.at(-1)).toBe(4201);
    expect(await factBase.packs()).toMatchObject([
      { revision: '2', counts: { companies: 2100, articles: 1, facts: 2100 } },
    ]);
    expect(await factBase.contents('news')).toHaveLength(2100);
    expect((await factBase.company('c7'))?.facts.map(({ id }) => id)).toEqual(['f2092']);
  });

  test('is compared with the installed one, and nothing of it is stored by that', async () => {
    expect(await factBase.compare(await open(toNdjson(update)))).toBeNull();
    await factBase.install(makePack());
    const before = await stored();
    expect(await factBase.compare(await open(toNdjson(update)))).toEqual({
      companies: { added: 2100, changed: 0, removed: 1 },
      articles: { added: 0, changed: 0, removed: 0 },
      facts: { added: 2099, changed: 1, removed: 0 },
    });
    expect(await stored()).toEqual(before);
  });

  test('is compared no further when that is cancelled', async () => {
    await factBase.install(makePack());
    const pack = await open(toNdjson(update));
    await expect(factBase.compare(pack, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('and is not compared can still be installed', async () => {
    const pack = await open(toNdjson(update));
    await factBase.compare(pack);
    await factBase.install(pack);
    expect(await factBase.contents('news')).toHaveLength(2100);
  });

  test('with nothing but its header is installed, and empty', async () => {
    const [header = ''] = linesOf(update);
    await factBase.install(await open(header));
    expect(await factBase.packs()).toMatchObject([{ counts: { companies: 0, articles: 0, facts: 0 } }]);
    expect(await factBase.contents('news')).toEqual([]);
  });
});

describe('what was stored before stays to the byte, and nothing of the new pack is left,', () => {
  let before: Awaited<ReturnType<typeof stored>>;
  beforeEach(async () => {
    await factBase.install(makePack({ revision: '0' }));
    await factBase.install(makePack());
    before = await stored();
  });
  afterEach(async () => {
    expect(await stored()).toEqual(before);
    expect((await factBase.company('xiaomi'))?.facts).toHaveLength(1);
    expect(await factBase.company('c1')).toBeNull();
    // And it can be tried again.
    await factBase.install(await open(toNdjson(update)));
    expect(await factBase.contents('news')).toHaveLength(2100);
  });

  test.each([
    ['the last record is bad', `${toNdjson(update)}{"id":"f9","statement":5}`],
    ['the last fact is of nobody', toNdjson(makeLargePack(2100, { companies: [] }))],
    ['the first company is there again at the end', `${toNdjson(update)}${linesOf(update)[1]}`],
    ['the file is torn', gzip(toNdjson(update)).subarray(0, -1)],
  ])('where %s', async (_why, content) => {
    await expect(factBase.install(await open(content))).rejects.toThrow('not a valid pack');
  });

  test('where the file cannot be read on', async () => {
    async function* torn() {
      yield* bytesOf(toNdjson(update).slice(0, 200_000), 5000).bytes;
      throw new Error('the disk is gone');
    }
    await expect(factBase.install(await readPack(torn()))).rejects.toThrow('the disk is gone');
  });

  test('where it is cancelled before it begins', async () => {
    const signal = AbortSignal.abort();
    const pack = await open(toNdjson(update));
    await expect(factBase.install(pack, { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test.each(Array.from({ length: CHUNKS }, (_, i) => i + 1))(
    'where it is cancelled after chunk %i',
    async (number) => {
      const cancel = new AbortController();
      let chunks = 0;
      const onProgress = () => {
        chunks++;
        if (chunks === number) cancel.abort();
      };
      const { bytes, isClosed } = bytesOf(toNdjson(update));
      const install = factBase.install(await readPack(bytes), { onProgress, signal: cancel.signal });
      await expect(install).rejects.toMatchObject({ name: 'AbortError' });
      expect(chunks).toBe(number);
      expect(isClosed()).toBe(true);
    },
  );

  // A header, the chunks, and the last step, which puts two things and deletes two.
  test.each(Array.from({ length: 1 + CHUNKS + INDEX + 4 }, (_, i) => i + 1))(
    'where the disk is full for write %i and is not when it is tidied up',
    async (number) => {
      const pack = await open(toNdjson(update));
      failFromWrite(number, 1);
      await expect(factBase.install(pack)).rejects.toThrow('no room');
      vi.restoreAllMocks();
    },
  );
});
