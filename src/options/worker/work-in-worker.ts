import type { PackProblem } from '../../model/pack-problem.ts';
import type { InstallOptions, PackLook, PackWork, WorkOptions } from '../pack-work.ts';
import { type Request, type Told, toError } from './messages.ts';

type WorkerLike = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** How long a worker may take to end by itself when it is told to. What it began is nobody's then, and is dropped. */
const PATIENCE_MS = 3000;

/** The work with packs done beside the page, which stays quick meanwhile: a worker for each. */
export function workInWorker(start: () => WorkerLike): PackWork {
  function run(
    request: Request,
    { signal, onBytes, onRecords }: WorkOptions & Partial<Pick<InstallOptions, 'onRecords'>>,
  ): Promise<unknown> {
    signal.throwIfAborted();
    const worker = start();
    let timer: ReturnType<typeof setTimeout> | undefined;
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        worker.postMessage('cancel');
        timer = setTimeout(() => reject(signal.reason), PATIENCE_MS);
      };
      signal.addEventListener('abort', onAbort, { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if (data.is === 'bytes') onBytes(data.count);
        else if (data.is === 'records') onRecords?.(data.count);
        else if (data.is === 'done') resolve(data.value);
        else reject(signal.aborted ? signal.reason : toError(data.failure));
      });
      worker.addEventListener('error', (event) => {
        reject(new Error((event as ErrorEvent).message || 'the worker failed'));
      });
      worker.postMessage(request);
    }).finally(() => {
      clearTimeout(timer);
      worker.terminate();
    });
  }

  return {
    async look(file, { signal, onBytes, ...options }) {
      return (await run({ is: 'look', file: file as File, options }, { signal, onBytes })) as PackLook;
    },
    async install(file, header, { signal, onBytes, onRecords, ...options }) {
      const hooks = { signal, onBytes, onRecords };
      const warnings = await run({ is: 'install', file: file as File, header, options }, hooks);
      return warnings as PackProblem[];
    },
  };
}
