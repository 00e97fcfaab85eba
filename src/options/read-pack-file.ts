import { MAX_FILE_BYTES } from '../model/pack.ts';
import { PackRefusal } from '../model/pack-problem.ts';
import { type PackReading, readPack } from '../model/read-pack.ts';

/** Longest stretch of work, in ms: what takes longer is felt. */
const SLICE_MS = 30;

export type PackFile = Pick<File, 'name' | 'size' | 'stream'>;

/** The browser cannot read the file, or not to its end. */
export class FileFailure extends Error {}

/** Opens a file as a pack, in a worker: it is read on as its records are taken, and no page waits for that. */
export async function readPackFile(
  file: PackFile,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): Promise<PackReading> {
  if (file.size > MAX_FILE_BYTES) {
    throw new PackRefusal([{ path: '', code: 'fileTooLarge', expected: `${MAX_FILE_BYTES / 2 ** 30} GB` }]);
  }
  return readPack(partsOf(file, signal, onBytes));
}

/** The bytes of a file as they come, until the signal says otherwise. */
export async function* partsOf(
  file: PackFile,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    // Through a pipe, which breaks when the signal says so even where the disk or the network has us wait.
    for await (const part of file.stream().pipeThrough(new TransformStream(), { signal })) {
      bytes += part.length;
      onBytes(bytes);
      yield part;
    }
  } catch (error) {
    throw signal.aborted ? error : new FileFailure('the file cannot be read', { cause: error });
  }
}

/** Gives the page its turn now and then: a part of a file may hold thousands of records, and a press on Cancel waits. */
export async function* inSlices<T>(
  items: AsyncIterable<T> | Iterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  let start = performance.now();
  for await (const item of items) {
    yield item;
    if (performance.now() - start < SLICE_MS) continue;
    await nextTurn();
    signal.throwIfAborted();
    start = performance.now();
  }
}

/** Not by a timer where there is better: those of a hidden page ring once in a second. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask(task: () => void): Promise<void> } };
  return scheduler ? scheduler.postTask(() => {}) : new Promise((resolve) => setTimeout(resolve, 0));
}
