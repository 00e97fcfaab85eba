import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { FetchFailure } from './fetch-failure.ts';
import { type FetchLimits, nameOfLimit } from './fetch-limits.ts';
import type { Patience } from './patience.ts';

interface WatchOptions {
  host: string;
  limits: FetchLimits;
  /** How many bytes the server announced. */
  size: number | undefined;
  patience: Patience;
  onBytes?: ((bytes: number, size: number | undefined) => void) | undefined;
}

interface WatchedBytes {
  toBlob(): Promise<Blob>;
  /** SHA-256 of all that came; asked for once, at the end. */
  hash(): string;
}

const LESS_THAN = 0x3c;
/** White space, and the three bytes of a byte order mark. */
const BEFORE_TEXT = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];

/** The body of an answer, looked at while it comes: where it is no pack, or too much, the rest is not waited for. */
export function watchBytes(response: Response, options: WatchOptions): WatchedBytes {
  const { host, limits, size, patience, onBytes } = options;
  const reader = response.body?.getReader();
  const sum = sha256.create();
  let bytes = 0;
  let isBegun = false;
  // A Blob that fails to be made tells its own story, not ours.
  let failure: unknown;

  function take(part: Uint8Array): void {
    bytes += part.length;
    if (bytes > limits.maxBytes) throw new FetchFailure('tooLarge', host, nameOfLimit(limits.maxBytes));
    const first = isBegun ? undefined : part.find((byte) => !BEFORE_TEXT.includes(byte));
    isBegun ||= first !== undefined;
    // No JSON and no gzip begins so, but every web page does, whatever its server calls it.
    if (first === LESS_THAN) throw new FetchFailure('webPage', host);
    sum.update(part);
  }

  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
        patience.heard();
        if (!done) {
          take(value);
          onBytes?.(bytes, size);
          controller.enqueue(value);
        } else if (size !== undefined && bytes < size) {
          throw new FetchFailure('brokenOff', host);
        } else {
          controller.close();
        }
      } catch (error) {
        failure = error;
        throw error;
      }
    },
  });

  return {
    async toBlob() {
      try {
        return await new Response(stream).blob();
      } catch (error) {
        throw failure ?? error;
      }
    },
    hash: () => bytesToHex(sum.digest()),
  };
}
