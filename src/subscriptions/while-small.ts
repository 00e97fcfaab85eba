import type { RecordBatches, StreamedRecord } from '../model/pack-stream.ts';

/**
 * The records of a pack until their lines are more bytes than that, then what `fail` makes of it: a small download can
 * unpack to a thousand times its size. A pack that is one object, whose records have no lines, has a limit of its own.
 */
export async function* whileSmall(
  batches: RecordBatches,
  maxBytes: number,
  fail: () => Error,
): AsyncGenerator<readonly StreamedRecord[]> {
  let size = 0;
  for await (const batch of batches) {
    for (const { bytes } of batch) size += bytes?.length ?? 0;
    if (size > maxBytes) throw fail();
    yield batch;
  }
}
