import type { PackOrigin } from '../model/subscription.ts';
import { checkAnswer } from './check-answer.ts';
import { FetchFailure } from './fetch-failure.ts';
import type { FetchLimits } from './fetch-limits.ts';
import { createPatience, type Patience } from './patience.ts';
import { watchBytes } from './watch-bytes.ts';

/** Of the network, as far as a download needs it. */
export interface Network {
  fetch: typeof fetch;
  /** False where the browser knows that it is offline. */
  isOnLine(): boolean;
}

export interface FetchOptions {
  limits: FetchLimits;
  /** What is known of the address: where nothing is new there, nothing comes. */
  known?: Pick<PackOrigin, 'etag' | 'lastModified'> | undefined;
  /** Aborted: ends it with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told of the bytes so far, and of all that are to come where the server says so. */
  onBytes?: ((bytes: number, size: number | undefined) => void) | undefined;
}

export interface FetchedPack {
  origin: PackOrigin;
  /**
   * What came, to its last byte. A Blob of a stream lies where the browser puts it, large ones on the disk (one of 400 MB
   * took 120 MB of memory in Chromium, 155 in Firefox), so it can be gone through twice, to be shown and to be installed,
   * without a second download that could bring something else.
   */
  content: Blob;
}

/**
 * Fetches what an address of ours (see `readAddress`) has to give; `null`: what is known of it holds. It sends nothing
 * that tells who asks, and rejects with a FetchFailure where what comes cannot be a pack, or not from there.
 */
export async function fetchPack(
  { fetch, isOnLine }: Network,
  address: string,
  { limits, known, signal, onBytes }: FetchOptions,
): Promise<FetchedPack | null> {
  const { host } = new URL(address);
  const patience = createPatience(limits, host, signal);
  let isAnswered = false;
  try {
    const response = await fetch(address, toRequest(patience, known));
    isAnswered = true;
    patience.heard();
    const fetchedAt = new Date().toISOString();
    const size = checkAnswer(response, address, limits, known !== undefined);
    if (size === 'same') return null;
    const watched = watchBytes(response, { host, limits, size, patience, onBytes });
    const content = await watched.toBlob();
    const validators = validatorsOf(response);
    return {
      content,
      origin: { address, hash: watched.hash(), size: content.size, ...validators, fetchedAt },
    };
  } catch (error) {
    patience.end(error);
    signal?.throwIfAborted();
    const cause = patience.signal.aborted ? patience.signal.reason : error;
    if (cause instanceof FetchFailure) throw cause;
    const code = isAnswered ? 'brokenOff' : isOnLine() ? 'unreachable' : 'offline';
    throw new FetchFailure(code, host, undefined, { cause: error });
  } finally {
    patience.end();
  }
}

function toRequest({ signal }: Patience, known: FetchOptions['known']): RequestInit {
  return {
    // Nothing of the reader goes along, and nothing of it stays in the browser's cache: what is asked for again is asked
    // for with its marks.
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'follow',
    headers: {
      ...(known?.etag && { 'If-None-Match': known.etag }),
      ...(known?.lastModified && { 'If-Modified-Since': known.lastModified }),
    },
    signal,
  };
}

function validatorsOf({ headers }: Response): Pick<PackOrigin, 'etag' | 'lastModified'> {
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}
