/** Where an installed pack was fetched from, and what of it tells whether there is another one now. */
export interface PackOrigin {
  address: string;
  /** SHA-256 of the bytes that came, in hexadecimal. */
  hash: string;
  /** In bytes, as they came. */
  size: number;
  /** What the server calls this state of the file, to be sent back word for word. */
  etag?: string;
  lastModified?: string;
  /** ISO 8601 in UTC. */
  fetchedAt: string;
}

/** Why nothing could be had from an address. People read it as the `_locales` message `fetch_<code>`. */
export type FetchProblemCode =
  /** The browser is offline. */
  | 'offline'
  /** No connection: no such host, nobody listens, a certificate that is not valid, redirects in a circle. Browsers do not say which. */
  | 'unreachable'
  /** The browser was not allowed to ask this host. */
  | 'noAccess'
  /** It redirects to another host; `detail` is that one. */
  | 'redirected'
  /** It redirects to an address that is not https. */
  | 'insecure'
  /** 401, 403; `detail` is the status of these, and of those below. */
  | 'denied'
  /** 404, 410. */
  | 'missing'
  /** 429, and what goes wrong at the server. */
  | 'busy'
  /** Any other status. */
  | 'status'
  /** HTML. */
  | 'webPage'
  /** More than `detail`, as in `8 MB`. */
  | 'tooLarge'
  /** Unpacked it is more than `detail`. */
  | 'unpacksTooLarge'
  /** It takes, or pauses, too long. */
  | 'slow'
  /** It ended before its end. */
  | 'brokenOff'
  /** What came is not a valid pack. */
  | 'notAPack';

export interface FetchProblem {
  code: FetchProblemCode;
  host: string;
  detail?: string;
}

/** Why an update is not installed while nobody looks: it waits until the reader has seen it. */
export type WaitingReason =
  /** More than is fetched in the background. */
  | 'large'
  /** The background may not wait for it as long as it takes. */
  | 'slow'
  /** Its publisher says that it is older than what is installed. */
  | 'older'
  /** Another publisher than that of what is installed. */
  | 'otherPublisher'
  /** A pack of another id. */
  | 'otherPack'
  /** The reader went back from it. */
  | 'rolledBack';

/** That the reader wants a pack's updates from an address. */
export interface Subscription {
  /** The pack's id. */
  pack: string;
  address: string;
  /** Updates are looked for every day and installed without a question. */
  isAutomatic: boolean;
  /** When it was last begun to ask the address, and when it last answered as it should; ISO 8601 in UTC. */
  triedAt: string;
  checkedAt: string;
  /** Since when the address has failed, and when and why it did last. */
  failure?: FetchProblem & { since: string; at: string };
  /** An update that was found; its marks, so that it is not fetched every day. */
  waiting?: { reason: WaitingReason; revision?: string } & Pick<PackOrigin, 'etag' | 'lastModified'>;
}
