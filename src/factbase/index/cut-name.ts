import type { Company } from '../../model/company.ts';
import { foldedWords, MAX_KEY_LENGTH, readName } from '../../model/words.ts';
import type { WordTable } from './word-table.ts';

/** A name's words, by their numbers in the table of all words. */
export interface CutName {
  /** All of them in their order, as a search compares them. */
  words: readonly number[];
  /** Those that a page is asked for, each once; see `keysOfName`. */
  keys: readonly number[];
  /** Written all in small letters. */
  isSmall: boolean;
}

/** A company and the words of its names. */
export interface CutCompany {
  record: Company;
  /** What it is called. */
  name: CutName;
  /** As its names stand in the record. */
  names: readonly CutName[];
}

/** Each text is cut once, though a company is mostly called by one of its names. */
export function cutCompany(record: Company, cut: (name: string) => CutName): CutCompany {
  const names = record.names.map(({ text }) => cut(text));
  const same = record.names.findIndex(({ text }) => text === record.name);
  return { record, name: names[same] ?? cut(record.name), names };
}

/** Cuts names into words and puts these into a table. */
export function createNameCutter(table: WordTable): (name: string) => CutName {
  return (name) => cutAscii(name, table) ?? cutAny(name, table);
}

function cutAny(name: string, table: WordTable): CutName {
  const { keys, isSmall } = readName(name);
  return { words: foldedWords(name).map(table.add), keys: keys.map(table.add), isSmall };
}

const SEPARATOR = 0;
const SMALL = 1;
const CAPITAL = 2;
const DIGIT = 4;

/** What each code unit of ASCII is. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, unit) => {
  const character = String.fromCharCode(unit);
  if (/[a-z_]/.test(character)) return SMALL;
  if (/[A-Z]/.test(character)) return CAPITAL;
  return /\d/.test(character) ? DIGIT : SEPARATOR;
});

/**
 * The same as `foldedWords` and `readName` make of it, in one go and without a text for each word: most names have no other
 * letters, and an index is made of a million. `undefined` for a name with others.
 */
function cutAscii(name: string, table: WordTable): CutName | undefined {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 127) return undefined;
  const words: number[] = [];
  /** Of each word what it is made of. */
  const classes: number[] = [];
  let isSmall = true;
  for (let i = 0; i < name.length; ) {
    const start = i;
    let found = SEPARATOR;
    for (let each = classAt(name, i); each !== SEPARATOR; each = classAt(name, i)) {
      found |= each;
      i++;
    }
    if (i > start) {
      words.push(table.addAscii(name, start, i));
      // A word that is too long for a key is no key, but tells whether the name is small.
      classes.push(i - start > MAX_KEY_LENGTH ? found | TOO_LONG : found);
      if (found !== SMALL) isSmall = false;
    } else i++;
  }
  return { words, keys: keysAmong(words, classes, isSmall), isSmall };
}

const TOO_LONG = 8;

/** 0 behind the end. */
function classAt(name: string, i: number): number {
  return i < name.length ? (CLASSES[name.charCodeAt(i)] ?? SEPARATOR) : SEPARATOR;
}

/** The words with a capital or a digit, or all where there is none; no numbers, or all where there is nothing else. */
function keysAmong(words: readonly number[], classes: readonly number[], isSmall: boolean): number[] {
  const keys: number[] = [];
  const spelled: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word = 0, made = 0] = [words[i], classes[i]];
    if ((made === SMALL && !isSmall) || (made & TOO_LONG) !== 0 || keys.includes(word)) continue;
    keys.push(word);
    if (made !== DIGIT) spelled.push(word);
  }
  return spelled.length > 0 ? spelled : keys;
}
