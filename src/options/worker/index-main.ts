import { answerIndexRequests, type IndexRequest } from '../../factbase/index/index-in-worker.ts';

/** Makes the index of the names of one pack, for the worker that installs it. */
const answer = answerIndexRequests();

self.addEventListener('message', ({ data }: MessageEvent<IndexRequest>) => {
  self.postMessage(answer(data));
});
