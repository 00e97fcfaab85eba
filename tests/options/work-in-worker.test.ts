import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageFailure } from '../../src/factbase/storage-failure.ts';
import { PackRefusal } from '../../src/model/pack-problem.ts';
import { FileFailure } from '../../src/options/read-pack-file.ts';
import { type Told, toError, toFailure } from '../../src/options/worker/messages.ts';
import { workInWorker } from '../../src/options/worker/work-in-worker.ts';
import { FetchFailure } from '../../src/subscriptions/fetch-failure.ts';

const file = new File(['{}'], 'pack.json');

/** A worker whose answers a test gives; what travels is cloned, as between real ones. */
class FakeWorker {
  static started: FakeWorker[] = [];
  asked: unknown[] = [];
  isEnded = false;
  #listeners = new Map<string, (event: never) => void>();
  constructor() {
    FakeWorker.started.push(this);
  }
  addEventListener(type: string, listener: (event: never) => void) {
    this.#listeners.set(type, listener);
  }
  postMessage(message: unknown) {
    this.asked.push(message);
  }
  terminate() {
    this.isEnded = true;
  }
  tell(data: Told) {
    this.#listeners.get('message')?.({ data: structuredClone(data) } as never);
  }
  crash() {
    this.#listeners.get('error')?.({ message: 'out of memory' } as never);
  }
}

const work = workInWorker(() => new FakeWorker() as never);
let cancel: AbortController;
let bytes: number[];
const look = () =>
  work.look(file, { signal: cancel.signal, onBytes: (count) => bytes.push(count), counts: true });
const worker = () => FakeWorker.started.at(-1) as FakeWorker;

beforeEach(() => {
  vi.useFakeTimers();
  FakeWorker.started = [];
  cancel = new AbortController();
  bytes = [];
});
afterEach(() => {
  vi.useRealTimers();
});

describe('work in a worker', () => {
  it('tells how far it is, answers, and ends the worker', async () => {
    const looked = look();
    expect(worker().asked).toEqual([{ is: 'look', file, options: { counts: true } }]);
    worker().tell({ is: 'bytes', count: 7 });
    worker().tell({ is: 'done', value: { header: { id: 'news' } } });
    expect(await looked).toEqual({ header: { id: 'news' } });
    expect([bytes, worker().isEnded]).toEqual([[7], true]);
  });

  it('fails with the failure of the worker, or with its end', async () => {
    const refused = look();
    worker().tell({
      is: 'failed',
      failure: toFailure(new PackRefusal([{ path: 'id', code: 'missing' }], 3)),
    });
    await expect(refused).rejects.toMatchObject({ name: 'PackRefusal', more: 3 });
    const crashed = look();
    worker().crash();
    await expect(crashed).rejects.toThrow('out of memory');
    expect(FakeWorker.started.every(({ isEnded }) => isEnded)).toBe(true);
  });

  it('is cancelled where it stands, or ended where it does not answer', async () => {
    const answering = look();
    cancel.abort();
    expect(worker().asked.at(-1)).toBe('cancel');
    worker().tell({ is: 'failed', failure: { is: 'other', name: 'AbortError', message: 'aborted' } });
    await expect(answering).rejects.toBe(cancel.signal.reason);

    cancel = new AbortController();
    const silent = look();
    silent.catch(() => {});
    cancel.abort();
    await vi.advanceTimersByTimeAsync(3000);
    await expect(silent).rejects.toBe(cancel.signal.reason);
    expect(worker().isEnded).toBe(true);
  });

  it('does not begin when it was cancelled before', async () => {
    cancel.abort();
    await expect(look()).rejects.toBe(cancel.signal.reason);
    expect(FakeWorker.started).toEqual([]);
  });
});

it.each([
  new PackRefusal([{ path: 'facts[3]', code: 'missing' }], 2),
  new FileFailure('the file is another one now'),
  new FetchFailure('unpacksTooLarge', 'news.example', '2 GB'),
  new StorageFailure('changed', 'it was changed in between'),
  Object.assign(new Error('no room'), { name: 'QuotaExceededError' }),
])('a failure is the same on both sides: %s', (error) => {
  const there = toError(structuredClone(toFailure(error)));
  expect(there).toBeInstanceOf(error.constructor);
  expect({ ...there, name: there.name, message: there.message }).toEqual({
    ...error,
    name: error.name,
    message: error.message,
  });
});
