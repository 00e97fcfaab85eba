import { PROCLITICS, SPACELESS, UNSEEN } from './scripts.ts';

/**
 * How text is cut into words, and words into keys. The page, the fact base's name index and the matcher all use this, so
 * a name is found if and only if they agree.
 *
 * Scripts with spaces: a key is a word, case-folded. Scripts without: a key is a pair of neighbouring characters.
 */

/** In UTF-16 code units: no name of a company that anybody writes has a longer word. */
export const MAX_KEY_LENGTH = 64;

// The letter apostrophe (U+02BC) parts words as the other apostrophes do.
const WORD = new RegExp(
  `[${SPACELESS}][${SPACELESS}${UNSEEN}]*|(?:(?![${SPACELESS}\\u02BC])[\\p{L}\\p{N}\\p{M}_${UNSEEN}])+`,
  'gu',
);
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'gu');
const STARTS_PAIRED = new RegExp(`^[${SPACELESS}]`, 'u');
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{Lt}\p{N}]/u;
/** Text that looks the same however it is folded, but for its case. */
export const ASCII = /^[\x20-\x7e]*$/;
const CASELESS = /\p{Lo}/u;

// What WORD finds in a text of no other letters, several times faster: most names, and most of an English page.
const ALL_ASCII = /^[\0-\x7f]*$/;
const ASCII_WORD = /[A-Za-z0-9_]+/g;

const PROCLITIC = new RegExp(`^${PROCLITICS}(?=\\p{L}{3})`, 'u');

/** A stretch of text: a word of a script with spaces, or a run of characters of a script without. */
export interface Word {
  text: string;
  /** Offset in the text, in UTF-16 code units. */
  start: number;
  /** Of a script without spaces. */
  isPaired: boolean;
}

export function* cutWords(text: string): Generator<Word> {
  for (const match of text.matchAll(patternFor(text))) {
    yield { text: match[0], start: match.index, isPaired: STARTS_PAIRED.test(match[0]) };
  }
}

function patternFor(text: string): RegExp {
  return ALL_ASCII.test(text) ? ASCII_WORD : WORD;
}

/**
 * The key of a word: what is unseen is left out, forms of one letter are one, case is folded. By way of the capitals,
 * since a heading has only those: ß and SS, ı and I are one.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word.replace(ALL_UNSEEN, '').normalize('NFKC').toUpperCase().toLowerCase();
}

/**
 * Adds the keys of a word of a text: itself, case-folded, and what it is without the little words that are joined to its
 * front; of a script without spaces every pair of characters.
 */
export function addKeysOfWord(word: string, isPaired: boolean, keys: { add(key: string): unknown }): void {
  if (ASCII.test(word)) keys.add(word.toLowerCase());
  else if (isPaired) for (const pair of pairsOf(foldWord(word))) keys.add(pair);
  else for (const key of withoutProclitics(foldWord(word))) keys.add(key);
}

/**
 * The keys of a name. A text that names it has them all, unless the name is small (see isSmallName). Empty for a name
 * without letters or digits.
 */
export function keysOfName(name: string): string[] {
  return readName(name).keys;
}

/** True for a name all in small letters (adidas): pages look for its keys because they were told to. */
export function isSmallName(name: string): boolean {
  return readName(name).isSmall;
}

/** A name's keys, and whether it is small, of one reading: what an index asks of a million names. */
export function readName(name: string): { keys: string[]; isSmall: boolean } {
  if (ALL_ASCII.test(name)) return readAsciiName(name);
  const words = [...cutWords(name)];
  const isSmall = !words.some(({ text, isPaired }) => isPaired || isNameLike(text));
  const telling = words.filter(isTelling);
  const found = new Set<string>();
  for (const { text, isPaired } of telling.length > 0 ? telling : words) {
    const folded = foldWord(text);
    if (isPaired) for (const pair of pairsOf(folded)) found.add(pair);
    else found.add(folded);
  }
  found.delete('');
  const usable = [...found].filter((key) => key.length <= MAX_KEY_LENGTH);
  // Numbers tell little, and a clock on a page goes through all of them.
  const spelled = usable.filter((key) => !isNumber(key));
  return { keys: spelled.length > 0 ? spelled : usable, isSmall };
}

/** The same for a name without other letters, as most names are: without an object for each word. */
function readAsciiName(name: string): { keys: string[]; isSmall: boolean } {
  const words = name.match(ASCII_WORD) ?? [];
  const telling = words.filter((word) => CAPITAL_OR_DIGIT.test(word));
  const usable: string[] = [];
  let spelled = 0;
  for (const word of telling.length > 0 ? telling : words) {
    const key = word.toLowerCase();
    if (key.length > MAX_KEY_LENGTH || usable.includes(key)) continue;
    usable.push(key);
    if (!isNumber(key)) spelled++;
  }
  const keys = spelled > 0 && spelled < usable.length ? usable.filter((key) => !isNumber(key)) : usable;
  return { keys, isSmall: telling.length === 0 };
}

/** The words of a text as a search compares them: folded; of scripts without spaces pairs of characters. */
export function foldedWords(text: string): string[] {
  if (ALL_ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? [];
  return [...cutWords(text)].flatMap(({ text: word, isPaired }) => {
    const folded = foldWord(word);
    if (folded === '') return [];
    return isPaired ? pairsOf(folded) : [folded];
  });
}

/** True of a key that is a number: a name's own only where it has no other. */
export function isNumber(key: string): boolean {
  return /^\p{N}+$/u.test(key);
}

/** True of a word with a capital or a digit, and of any word of a script without case. */
export function isNameLike(word: string): boolean {
  return CAPITAL_OR_DIGIT.test(word) || CASELESS.test(word);
}

/** A lone character at the edge of a name (B站) is no help: on a page it makes a pair with whatever stands next to it. */
function isTelling({ text, isPaired }: Word): boolean {
  return isPaired ? foldWord(text).length > 1 : isNameLike(text);
}

/** A word, and what is left of it without one or more of the little words that Arabic and Hebrew join to its front. */
export function withoutProclitics(word: string): string[] {
  const proclitics = PROCLITIC.exec(word)?.[0] ?? '';
  return [word, ...Array.from(proclitics, (_, i) => word.slice(i + 1))];
}

/** Neighbouring characters, two by two; a single character stands for itself. */
export function pairsOf(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/** True where some words have a text in common: of each word the numbers of the texts that have it, ascending. */
export function areInOneText(textsOfEach: readonly (readonly number[])[]): boolean {
  const [fewest = [], ...others] = [...textsOfEach].sort((a, b) => a.length - b.length);
  return fewest.some((text) => others.every((texts) => isIn(texts, text)));
}

function isIn(ascending: readonly number[], number: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === number;
}
