/**
 * Records as the JSON that they came as, one after the other: a few bytes to copy, where a thousand objects would be built
 * for the one that is asked for. Of record i the bytes end before `ends[i]`.
 */
export interface PackedRecords {
  bytes: Uint8Array;
  ends: Uint32Array;
}

export function packRecords(records: readonly Uint8Array[]): PackedRecords {
  const ends = new Uint32Array(records.length);
  let end = 0;
  for (const [i, { length }] of records.entries()) {
    end += length;
    ends[i] = end;
  }
  const bytes = new Uint8Array(end);
  for (const [i, record] of records.entries()) bytes.set(record, (ends[i] ?? 0) - record.length);
  return { bytes, ends };
}

/** Record i, or `undefined` where there is none or what stands there is damaged. */
export function unpackRecord({ bytes, ends }: PackedRecords, i: number): unknown {
  const [start, end] = [i === 0 ? 0 : ends[i - 1], ends[i]];
  if (start === undefined || end === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(start, end)));
  } catch {
    return undefined;
  }
}

/** All records, none of which may be damaged. In a chunk of ASCII, as most are, the bytes are decoded in one go. */
export function* unpackRecords({ bytes, ends }: PackedRecords): Generator<unknown> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = decoder.decode(bytes);
  const isAscii = text.length === bytes.length;
  let start = 0;
  for (const end of ends) {
    yield JSON.parse(isAscii ? text.slice(start, end) : decoder.decode(bytes.subarray(start, end)));
    start = end;
  }
}

/** What looks like packed records. What is stored may have been damaged. */
export function isPacked(value: object): value is PackedRecords {
  const { bytes, ends } = value as Partial<PackedRecords>;
  return bytes instanceof Uint8Array && ends instanceof Uint32Array;
}
