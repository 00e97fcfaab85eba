import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openFactBase } from '../../../src/factbase/fact-base.ts';
import {
  answerIndexRequests,
  type IndexAnswer,
  type IndexRequest,
  indexInWorker,
} from '../../../src/factbase/index/index-in-worker.ts';
import type { StartIndexer } from '../../../src/factbase/index/pack-indexer.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { PackStream } from '../../../src/model/pack-stream.ts';
import { readPack } from '../../../src/model/read-pack.ts';
import { bytesOf, toNdjson } from '../../model/pack-bytes.ts';
import { createFakeLocks } from '../fake-locks.ts';
import { makeCompany, makeFact, makePack } from '../make-pack.ts';

/** A worker that answers in its own time; what travels is cloned, as between real ones. */
class FakeWorker {
  isEnded = false;
  asked: IndexRequest[] = [];
  /** Of the request with this number it makes nothing: it ends. */
  crashAt = Number.POSITIVE_INFINITY;
  #answer = answerIndexRequests();
  #listeners = new Map<string, (event: never) => void>();
  addEventListener(type: string, listener: (event: never) => void) {
    this.#listeners.set(type, listener);
  }
  postMessage(message: IndexRequest) {
    const request = structuredClone(message);
    const number = this.asked.push(request) - 1;
    setTimeout(() => {
      if (this.isEnded || number > this.crashAt) return;
      if (number === this.crashAt)
        return this.#listeners.get('error')?.({ message: 'out of memory' } as never);
      const answer: IndexAnswer = structuredClone(this.#answer(request));
      this.#listeners.get('message')?.({ data: answer } as never);
    });
  }
  terminate() {
    this.isEnded = true;
  }
}

const NAMES = ['Xiaomi Corp', '小米集团', 'Éclair & Söhne', 'adidas', 'Bank of America', 'Bank of Scotland'];
const companies = Array.from({ length: 2300 }, (_, i) => {
  const name = `${NAMES[i % NAMES.length]} ${i}`;
  return makeCompany(`c${i}`, [name, `Firm${i}`]);
});
const facts = companies.flatMap(({ id }, i) =>
  i % 3 === 0 ? [makeFact(`f${i}`, id, { date: `20${10 + (i % 10)}-05-01` })] : [],
);
const PACK = makePack({ companies, facts });

let worker: FakeWorker;
let factory: IDBFactory;
const open = () => openFactBase(factory, createFakeLocks().openPage().locks);
const startIndexer: StartIndexer = (ids) => indexInWorker(worker as never, ids);

beforeEach(() => {
  worker = new FakeWorker();
  factory = new IDBFactory();
});

/** Facts before the companies that they are of. */
function backwards({ companies, articles, facts, ...header }: Pack): PackStream {
  return {
    header,
    batches: [
      facts.map((record) => ({ list: 'facts' as const, record })),
      articles.map((record) => ({ list: 'articles' as const, record })),
      companies.map((record) => ({ list: 'companies' as const, record })),
    ],
  };
}

describe('an index that is made in a worker', () => {
  it.each([
    ['as packs come', async () => PACK],
    ['with its facts first', async () => backwards(PACK)],
    ['from a file', () => readPack(bytesOf(toNdjson(PACK)).bytes)],
  ])('answers as one that is made where the pack is read, %s', async (_how, read) => {
    const here = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
    await here.install(PACK);
    const beside = open();
    await beside.install(await read(), { startIndexer });
    for (const i of [0, 1, 2, 3, 999, 1000, 2001, 2298, 2299]) {
      expect(await beside.company(`c${i}`)).toEqual(await here.company(`c${i}`));
      const keys = ['firm', `firm${i}`, 'bank', 'america', '小米', '米集', '集团', 'adidas', `${i}`];
      expect(await beside.dictionary(keys)).toEqual(await here.dictionary(keys));
    }
    expect(await beside.smallKeys()).toEqual(await here.smallKeys());
    expect(await beside.findCompanies('firm2')).toEqual(await here.findCompanies('firm2'));
    expect(worker.isEnded).toBe(true);
  });

  it.each([0, 3, 5])('that ends at its message %i leaves nothing of the pack in force', async (crashAt) => {
    worker.crashAt = crashAt;
    const factBase = open();
    await expect(factBase.install(PACK, { startIndexer })).rejects.toThrow('out of memory');
    expect(worker.isEnded).toBe(true);
    expect(await factBase.packs()).toEqual([]);
    expect((await factBase.dictionary(['firm1'])).names).toEqual([]);
  });

  it('is sent the companies alone: articles and facts are most of a pack', async () => {
    await open().install(PACK, { startIndexer });
    const lists = worker.asked.flatMap((request) =>
      typeof request === 'object' && 'list' in request ? request.list : [],
    );
    expect(lists).toEqual(['companies', 'companies', 'companies']);
  });

  it('ends where the installation is cancelled', async () => {
    const cancel = new AbortController();
    const install = open().install(PACK, {
      startIndexer,
      signal: cancel.signal,
      onProgress: () => cancel.abort(new Error('cancelled')),
    });
    await expect(install).rejects.toThrow('cancelled');
    expect(worker.isEnded).toBe(true);
  });

  it('says what went wrong in it', async () => {
    const answer = answerIndexRequests();
    const damaged = {
      list: 'companies',
      part: 0,
      bytes: Uint8Array.of(0x7b),
      ends: Uint32Array.of(1),
    } as const;
    expect(answer(damaged)).toMatchObject({ is: 'failed', message: expect.stringContaining('JSON') });
  });
});
