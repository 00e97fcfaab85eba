import type { PackStream, StreamedRecord } from '../model/pack-stream.ts';

/**
 * The records of a pack until their lines are more bytes than that, then what `fail` makes of it: a small download can
 * unpack to a thousand times its size. A pack that is one object, whose records have no lines, has a limit of its own.
 */
export async function* whileSmall(
  records: PackStream['records'],
  maxBytes: number,
  fail: () => Error,
): AsyncGenerator<StreamedRecord> {
  let bytes = 0;
  for await (const record of records) {
    bytes += record.bytes?.length ?? 0;
    if (bytes > maxBytes) throw fail();
    yield record;
  }
}
