import { FetchFailure } from './fetch-failure.ts';
import { type FetchLimits, nameOfLimit } from './fetch-limits.ts';
import { isSafe } from './read-address.ts';

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;

/**
 * The head of an answer: `same` where nothing is new, else how many bytes are to come where it says so. Throws a
 * FetchFailure where it comes from elsewhere, or is no pack. Browsers do not let an extension see a redirect before it is
 * followed; but nothing that tells who asks goes there either, and nothing from there is taken.
 */
export function checkAnswer(
  { url, status, headers }: Response,
  address: string,
  { maxBytes }: FetchLimits,
  isConditional: boolean,
): 'same' | number | undefined {
  const { host } = new URL(address);
  const end = new URL(url || address);
  if (!isSafe(end)) throw new FetchFailure('insecure', host, end.host);
  if (end.host !== host) throw new FetchFailure('redirected', host, end.host);
  if (status === 304 && isConditional) return 'same';
  if (status !== 200) throw new FetchFailure(codeOf(status), host, String(status));
  if (HTML.test(headers.get('content-type') ?? '')) throw new FetchFailure('webPage', host);
  // Of what is packed for the way alone the length says how much travels, not how much comes out.
  const isPacked = headers.has('content-encoding');
  const length = headers.get('content-length');
  const size = length && /^\d+$/.test(length) ? Number(length) : undefined;
  if (size !== undefined && size > maxBytes) {
    throw new FetchFailure('tooLarge', host, nameOfLimit(maxBytes));
  }
  return isPacked ? undefined : size;
}

function codeOf(status: number) {
  if (status === 401 || status === 403) return 'denied';
  if (status === 404 || status === 410) return 'missing';
  return status === 429 || status >= 500 ? 'busy' : 'status';
}
