import { PackRefusal } from './pack-problem.ts';

export type Bytes = AsyncIterable<Uint8Array>;

const GZIP = [0x1f, 0x8b];

/** The bytes of a file, or what is packed into them with gzip. */
export async function unpack(bytes: Bytes): Promise<Bytes> {
  const { head, all } = await peek(bytes, (read) => read.length >= GZIP.length);
  return GZIP.every((byte, i) => head[i] === byte) ? gunzip(all) : all;
}

/** Reads on until it has seen enough, or all there is; what it has read comes again in `all`. */
export async function peek(
  bytes: Bytes,
  isEnough: (read: Uint8Array) => boolean,
): Promise<{ head: Uint8Array; all: Bytes }> {
  const rest = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (!isEnough(head)) {
    const { done, value } = await rest.next();
    if (done) break;
    head = join([head, value]);
  }
  return { head, all: followedBy(head, rest) };
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    joined.set(part, end);
    end += part.length;
  }
  return joined;
}

async function* followedBy(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* gunzip(bytes: Bytes): AsyncGenerator<Uint8Array> {
  // Only what is wrong with the packing is the file's own fault.
  yield* through(bytes, new DecompressionStream('gzip'), () => new PackRefusal([{ path: '', code: 'gzip' }]));
}

/** Bytes on their way through a stream that changes them. Rejects as their source does, or with `toError` of its own failure. */
export async function* through(
  bytes: Bytes,
  stream: GenericTransformStream,
  toError: (error: unknown) => unknown = (error) => error,
): AsyncGenerator<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  let sourceFailure: { error: unknown } | undefined;
  const before = new ReadableStream<BufferSource>({
    async pull(controller) {
      try {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value as BufferSource);
      } catch (error) {
        sourceFailure = { error };
        throw error;
      }
    },
    async cancel() {
      await source.return?.();
    },
  });
  try {
    for await (const part of before.pipeThrough(stream)) yield part as Uint8Array;
  } catch (error) {
    throw sourceFailure ? sourceFailure.error : toError(error);
  }
}
