import type { PackRecord } from '../../model/pack-records.ts';
import type { RecordChunk } from '../pack-chunks.ts';
import { unpackRecords } from '../packed-records.ts';
import { createIndexBuilder, type IndexChunk } from './build-index.ts';
import { inBatches, type PackIndexer } from './pack-indexer.ts';

/** To the worker: a chunk that was written, or that the next pieces of the index are wanted. Each has one answer, in order. */
export type IndexRequest = RecordChunk | 'next';
export type IndexAnswer =
  | { is: 'taken' }
  | { is: 'some'; chunks: IndexChunk[] }
  | { is: 'end' }
  | { is: 'failed'; message: string };

type WorkerLike = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Chunks that may wait for the worker, of some hundred kilobytes each. */
const MAX_WAITING = 16;

/** Beside who reads the pack: with two processors it is installed in two thirds of the time. */
export function indexInWorker(worker: WorkerLike): PackIndexer {
  const waiting: { resolve: (answer: IndexAnswer) => void; reject: (error: Error) => void }[] = [];
  let failure: Error | undefined;
  let taken: Promise<unknown>[] = [];

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

  return {
    // The worker has it of the chunk that it is in.
    add() {},
    async wrote(chunk) {
      if (failure) throw failure;
      taken.push(ask(chunk));
      if (taken.length < MAX_WAITING) return;
      await taken[0];
      taken = taken.slice(1);
    },
    async *finish() {
      await Promise.all(taken);
      for (let answer = await ask('next'); answer.is === 'some'; answer = await ask('next'))
        yield answer.chunks;
    },
    end: () => worker.terminate(),
  };
}

/** What the worker does: the answer to each request, in turn. */
export function answerIndexRequests(): (request: IndexRequest) => IndexAnswer {
  const builder = createIndexBuilder();
  let pieces: Iterator<IndexChunk[]> | undefined;
  return (request) => {
    try {
      if (request === 'next') {
        pieces ??= inBatches(builder.finish());
        const { value, done } = pieces.next();
        return done ? { is: 'end' } : { is: 'some', chunks: value };
      }
      const { list, ends } = request;
      for (const record of unpackRecords(request)) builder.add({ list, record } as PackRecord);
      builder.wrote(list, ends.length);
      return { is: 'taken' };
    } catch (error) {
      return { is: 'failed', message: String(error) };
    }
  };
}
