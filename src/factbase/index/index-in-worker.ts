import type { Company } from '../../model/company.ts';
import type { PackIds } from '../../model/pack-references.ts';
import type { RecordChunk } from '../pack-chunks.ts';
import { unpackRecords } from '../packed-records.ts';
import {
  createNameIndexBuilder,
  createPlaceIndexBuilder,
  headOf,
  type IndexChunk,
  type NameHead,
} from './build-index.ts';
import { inBatches, type PackIndexer } from './pack-indexer.ts';

/**
 * To the worker: companies that were written; after the last of them the newest date of each; then that the next pieces of
 * the index are wanted. Each has one answer, in order.
 */
export type IndexRequest = RecordChunk | { newest: Uint32Array } | 'next';
export type IndexAnswer =
  | { is: 'taken' }
  | { is: 'some'; chunks: IndexChunk[] }
  | { is: 'end'; head: NameHead }
  | { is: 'failed'; message: string };

type WorkerLike = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Chunks that may wait for the worker, of some hundred kilobytes each. */
const MAX_WAITING = 16;

/**
 * The names in a worker, beside who reads the pack: with two processors it is installed in two thirds of the time. Where
 * records lie is noted here, with ids that are at hand: the worker need not parse articles and facts, most of a pack's bytes.
 */
export function indexInWorker(worker: WorkerLike, ids?: PackIds): PackIndexer {
  const { ask, tell } = talkTo(worker);
  const places = createPlaceIndexBuilder(ids);
  return {
    add: places.add,
    async wrote(chunk) {
      places.wrote(chunk.list, chunk.ends.length);
      if (chunk.list === 'companies') await tell(chunk);
    },
    async *finish() {
      const { chunks, head, newest } = places.finish();
      await tell({ newest });
      // One ahead: while pieces are written here, the worker makes the next ones.
      let next = ask('next');
      yield* inBatches(chunks);
      for (let answer = await next; answer.is === 'some'; answer = await next) {
        next = ask('next');
        yield answer.chunks;
      }
      const last = await next;
      if (last.is === 'end') yield [headOf(last.head, head)];
    },
    end: () => worker.terminate(),
  };
}

/** `ask`: resolves with the answer. `tell`: as soon as more may be told. Both reject where the worker has failed. */
function talkTo(worker: WorkerLike) {
  const waiting: { resolve: (answer: IndexAnswer) => void; reject: (error: Error) => void }[] = [];
  let failure: Error | undefined;
  let told: Promise<unknown>[] = [];

  const fail = (message: string) => {
    failure ??= new Error(`the index was not made: ${message}`);
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<IndexAnswer>) => {
    if (data.is === 'failed') fail(data.message);
    else waiting.shift()?.resolve(data);
  });
  worker.addEventListener('error', (event) => fail((event as ErrorEvent).message || 'the worker ended'));

  function ask(request: IndexRequest): Promise<IndexAnswer> {
    if (failure) return Promise.reject(failure);
    const answer = new Promise<IndexAnswer>((resolve, reject) => waiting.push({ resolve, reject }));
    // A failure is told to who waits next.
    answer.catch(() => {});
    worker.postMessage(request);
    return answer;
  }

  async function tell(request: IndexRequest): Promise<void> {
    if (failure) throw failure;
    told.push(ask(request));
    if (told.length < MAX_WAITING) return;
    await told[0];
    told = told.slice(1);
  }

  return { ask, tell };
}

/** What the worker does: the answer to each request, in turn. */
export function answerIndexRequests(): (request: IndexRequest) => IndexAnswer {
  const names = createNameIndexBuilder();
  let pieces: Iterator<IndexChunk[], NameHead> | undefined;
  return (request) => {
    try {
      if (request === 'next') {
        if (!pieces) throw new Error('pieces were asked for before the dates were told');
        const { value, done } = pieces.next();
        return done ? { is: 'end', head: value } : { is: 'some', chunks: value };
      }
      if ('newest' in request) pieces = inBatches(names.finish(request.newest));
      else for (const record of unpackRecords(request)) names.add(record as Company);
      return { is: 'taken' };
    } catch (error) {
      return { is: 'failed', message: String(error) };
    }
  };
}
