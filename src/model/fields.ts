import * as v from 'valibot';
import { isWebAddress } from './web-address.ts';

/** Longest texts that a pack may carry, in UTF-16 code units: far above honest use, far below what could harm. */
export const MAX_LENGTH = {
  id: 200,
  name: 200,
  line: 500,
  statement: 300,
  quote: 4000,
  url: 2000,
  text: 2_000_000,
} as const;

// A tag, a comment or a character reference. "5 < 6" and "R&D" are plain text and pass.
const MARKUP = /<[a-z!/?][^<]*>|&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i;
// Control characters but tabs and line ends, and the marks that turn the direction of text around: both can make text
// show what it does not say.
const INVISIBLE = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;

/** Non-empty text without markup or control characters. The messages are codes; people read them through `_locales`. */
export const plainText = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max, 'tooLong'),
    v.check((text) => text.trim() !== '', 'empty'),
    v.check((text) => !MARKUP.test(text), 'markup'),
    v.check((text) => !INVISIBLE.test(text), 'controlCharacter'),
  );

/** True of what `plainText` lets through. */
export function isPlainText(text: string, max: number): boolean {
  return text.length <= max && text.trim() !== '' && !MARKUP.test(text) && !INVISIBLE.test(text);
}

/** An http or https address. Anything else is refused. */
export const webAddress = v.pipe(
  v.string(),
  v.maxLength(MAX_LENGTH.url, 'tooLong'),
  v.check(isWebAddress, 'webAddress'),
);

export const idText = plainText(MAX_LENGTH.id);

/**
 * The type of what a loose schema lets through, with the fields that we know and no others: unknown fields are kept in
 * the data, but a misspelt one in our code is still an error.
 */
export type Known<T> = T extends readonly (infer Item)[]
  ? Known<Item>[]
  : T extends object
    ? { [K in keyof T as string extends K ? never : K]: Known<T[K]> }
    : T;
