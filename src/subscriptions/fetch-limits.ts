import { MAX_FILE_BYTES } from '../model/pack.ts';

const MB = 2 ** 20;
const MINUTE_MS = 60_000;

/** How much, and how long, an address may send. */
export interface FetchLimits {
  maxBytes: number;
  /** What is packed with gzip may become so much. */
  maxUnpackedBytes: number;
  /** From the question to the head of the answer. */
  answerMs: number;
  /** Between two parts of the answer. */
  pauseMs: number;
  /** From the question to the last byte. */
  totalMs: number;
}

/** While the reader waits, and can cancel. A pack of a million companies takes about a tenth of the bytes. */
export const PATIENT: FetchLimits = {
  maxBytes: MAX_FILE_BYTES,
  maxUnpackedBytes: 4096 * MB,
  answerMs: 30_000,
  pauseMs: 30_000,
  totalMs: 60 * MINUTE_MS,
};

/** While nobody looks: the browser stops a background that is at work for long, and what it has is in memory. */
export const QUICK: FetchLimits = {
  maxBytes: 8 * MB,
  maxUnpackedBytes: 64 * MB,
  answerMs: 10_000,
  pauseMs: 10_000,
  totalMs: 25_000,
};

/** As in `8 MB`; a limit is whole megabytes or gigabytes. */
export function nameOfLimit(bytes: number): string {
  return bytes % (1024 * MB) === 0 ? `${bytes / 1024 / MB} GB` : `${bytes / MB} MB`;
}
