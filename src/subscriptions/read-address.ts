import { MAX_LENGTH } from '../model/fields.ts';

export type AddressProblem =
  /** No address at all. */
  | 'noAddress'
  /** Not https: whoever stands between could change what comes. */
  | 'notSecure'
  /** It carries a name and a password, which would be stored with it. */
  | 'password';

export type ReadAddress = { address: string; host: string } | { problem: AddressProblem };

/** This computer itself: nobody stands between. */
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** Reads what a reader typed as the address of a pack; https is what they mean where they say nothing. */
export function readAddress(text: string): ReadAddress {
  const typed = text.trim();
  const whole = /^[a-z][a-z\d+.-]*:/i.test(typed) && !/^[\w.-]+:\d/.test(typed) ? typed : `https://${typed}`;
  if (!typed || /\s/.test(typed) || whole.length > MAX_LENGTH.url || !URL.canParse(whole)) {
    return { problem: 'noAddress' };
  }
  const url = new URL(whole);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { problem: 'noAddress' };
  if (!isSafe(url)) return { problem: 'notSecure' };
  if (url.username || url.password) return { problem: 'password' };
  url.hash = '';
  return { address: url.href, host: url.host };
}

/** True of https, and of http on this computer. */
export function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && LOCAL.includes(hostname));
}

/** What the browser is asked for before it may read from an address: its host, on any port. */
export function originOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
