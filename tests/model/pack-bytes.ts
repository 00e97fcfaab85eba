import { gzipSync } from 'node:zlib';
import type { Pack } from '../../src/model/pack.ts';

export interface Bytes {
  bytes: AsyncIterable<Uint8Array>;
  /** True once whoever reads them has let go of them. */
  isClosed(): boolean;
}

/** A file's bytes as a stream gives them: in parts of a size, the last one shorter. */
export function bytesOf(content: string | Uint8Array, partSize = 64 * 1024): Bytes {
  const whole = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let isClosed = false;
  async function* parts() {
    try {
      for (let i = 0; i < whole.length; i += partSize) yield whole.subarray(i, i + partSize);
    } finally {
      isClosed = true;
    }
  }
  return { bytes: parts(), isClosed: () => isClosed };
}

export function gzip(content: string | Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(content));
}

/** The lines of a pack: a header, then companies, articles and facts. */
export function linesOf({ companies, articles, facts, ...header }: Pack): string[] {
  return [header, ...companies, ...articles, ...facts].map((record) => JSON.stringify(record));
}

export function toNdjson(pack: Pack): string {
  return `${linesOf(pack).join('\n')}\n`;
}
