import { openFactBase } from '../../factbase/fact-base.ts';
import { indexInWorker } from '../../factbase/index/index-in-worker.ts';
import { createPackWork } from '../pack-work.ts';
import { type Request, type Told, toFailure } from './messages.ts';

/**
 * One work on one file, and the end: whoever asks starts a worker for each. 'cancel' ends it early. The index of a pack's names is
 * made in one more worker, which ends with this one.
 */
const work = createPackWork(openFactBase(), (ids) =>
  indexInWorker(new Worker(new URL('./index-main.ts', import.meta.url), { type: 'module' }), ids),
);
const cancel = new AbortController();

self.addEventListener('message', ({ data }: MessageEvent<Request | 'cancel'>) => {
  if (data === 'cancel') return cancel.abort();
  run(data).then(
    (value) => tell({ is: 'done', value }),
    (error) => tell({ is: 'failed', failure: toFailure(error) }),
  );
});

function run(request: Request): Promise<unknown> {
  const options = {
    signal: cancel.signal,
    onBytes: (count: number) => tell({ is: 'bytes', count }),
    onRecords: (count: number) => tell({ is: 'records', count }),
  };
  return request.is === 'look'
    ? work.look(request.file, { ...request.options, ...options })
    : work.install(request.file, request.header, { ...request.options, ...options });
}

function tell(message: Told): void {
  self.postMessage(message);
}
