import { addKeysOfWord, cutWords, foldWord, isNameLike } from './words.ts';

/** Calls for a word, at an offset of the text. `isPaired`: of a script without spaces. */
export type VisitWord = (word: string, start: number, isPaired: boolean) => void;

/** Words in small letters that are looked for all the same. */
export interface SmallWords {
  has(key: string): boolean;
  /** By the code of a letter: begins one of them so? */
  begins: Uint8Array;
}

const ASCII = 128;

export function smallWords(keys: ReadonlySet<string>): SmallWords {
  const begins = new Uint8Array(ASCII);
  for (const key of keys) if (key.charCodeAt(0) < ASCII) begins[key.charCodeAt(0)] = 1;
  return { has: (key) => keys.has(key), begins };
}

const NO_WORDS = smallWords(new Set());

/**
 * Adds the keys of a text's name-like words: those with a capital or a digit, and all of scripts without case. Words in
 * small letters are passed over, but for those that are looked for.
 */
export function collectKeys(text: string, keys: Set<string>, small: SmallWords = NO_WORDS): void {
  visitNameWords(text, small, (word, _start, isPaired) => addKeysOfWord(word, isPaired, keys));
}

/** What an ASCII character is in a text. */
const [OTHER, SMALL, TELLING] = [0, 1, 2];
const KIND = Uint8Array.from({ length: ASCII }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Z0-9]/.test(character) ? TELLING : /[a-z_]/.test(character) ? SMALL : OTHER;
});

/**
 * Visits the words of a text that a name may be made of: those with a capital or a digit, all of scripts without case,
 * and small words that are looked for. It runs over every text of every page, so what is in ASCII, or parted by usual
 * punctuation, goes character by character, several times as fast as `cutWords`, which does the rest.
 */
export function visitNameWords(text: string, small: SmallWords, visit: VisitWord): void {
  const { length } = text;
  let start = -1;
  let isTelling = false;
  for (let i = 0; i <= length; i++) {
    const code = i < length ? text.charCodeAt(i) : 0;
    const kind = code < ASCII ? KIND[code] : isPunctuation(code) ? OTHER : undefined;
    if (kind === undefined) {
      const from = start < 0 ? i : start;
      i = endOfStretch(text, i);
      visitOthers(text.slice(from, i), from, small, visit);
      start = -1;
      isTelling = false;
    } else if (kind === OTHER) {
      if (start < 0) continue;
      if (isTelling) visit(text.slice(start, i), start, false);
      else if (small.begins[text.charCodeAt(start)] === 1) {
        const word = text.slice(start, i);
        if (small.has(word)) visit(word, start, false);
      }
      start = -1;
      isTelling = false;
    } else {
      if (start < 0) start = i;
      if (kind === TELLING) isTelling = true;
    }
  }
}

/** Spaces, dashes, quotation marks and the like: no letter, and nothing that stands in a word without being seen. */
function isPunctuation(code: number): boolean {
  return code === 0xa0 || code === 0xab || code === 0xbb || (code >= 0x2010 && code <= 0x2029);
}

/** Where a stretch with letters beyond ASCII is parted from what follows. */
function endOfStretch(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < ASCII ? KIND[code] === OTHER : isPunctuation(code)) break;
  }
  return i;
}

function visitOthers(stretch: string, offset: number, small: SmallWords, visit: VisitWord): void {
  for (const { text, start, isPaired } of cutWords(stretch)) {
    if (isPaired || isNameLike(text) || small.has(foldWord(text))) visit(text, offset + start, isPaired);
  }
}
