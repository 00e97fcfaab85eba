import { PackRefusal } from '../model/pack-problem.ts';
import type { RecordBatches, StreamedRecord } from '../model/pack-stream.ts';
import { type PackReading, readPack } from '../model/read-pack.ts';
import { InputError } from './io.ts';
import { readParts } from './read-file.ts';
import { describePackProblem } from './words.ts';

/** Opens a pack; it is validated as its records are taken. Bad ones end with an InputError that names the file, and says where and why. */
export async function openPack(path: string): Promise<PackReading> {
  try {
    const pack = await readPack(readParts(path));
    return { ...pack, batches: explained(pack.batches, path) };
  } catch (error) {
    throw withPath(path, error);
  }
}

async function* explained(batches: RecordBatches, path: string): AsyncGenerator<readonly StreamedRecord[]> {
  try {
    yield* batches;
  } catch (error) {
    throw withPath(path, error);
  }
}

function withPath(path: string, error: unknown): unknown {
  if (error instanceof InputError) return new InputError(`${path}: ${error.message}`);
  if (!(error instanceof PackRefusal)) return error;
  const [first] = error.problems;
  const others = error.problems.length - 1 + error.more;
  const what = first ? describePackProblem(first) : 'not a valid pack';
  return new InputError(
    `${path}: ${what}${others > 0 ? ` (and ${others} more; pack --check tells them)` : ''}`,
  );
}
