import { finishHash, hashCode, hashText } from '../../model/hash.ts';

/** The different words of all names of a pack, each once, by numbers from 0. */
export interface WordTable {
  /** The number of a word, which is put in where it is new. */
  add(word: string): number;
  /** The same for a part of a text of ASCII, in small letters: no text is made of it but where it is new. */
  addAscii(text: string, start: number, end: number): number;
  hash(number: number): number;
  /** All words by their numbers. */
  words(): readonly string[];
  readonly size: number;
}

const FIRST_CAPACITY = 1024;

export function createWordTable(): WordTable {
  const words: string[] = [];
  let hashes = new Uint32Array(FIRST_CAPACITY);
  /** At the places that hashes belong to, one more than the number; 0 is a free place. */
  let numbers = new Uint32Array(2 * FIRST_CAPACITY);

  function put(word: string, hash: number, place: number): number {
    const number = words.push(word) - 1;
    hashes[number] = hash;
    numbers[place] = number + 1;
    if (words.length === hashes.length) grow();
    return number;
  }

  function grow(): void {
    const more = new Uint32Array(2 * hashes.length);
    more.set(hashes);
    hashes = more;
    numbers = new Uint32Array(2 * hashes.length);
    for (let number = 0; number < words.length; number++) {
      let place = (hashes[number] ?? 0) & (numbers.length - 1);
      while (numbers[place] !== 0) place = (place + 1) & (numbers.length - 1);
      numbers[place] = number + 1;
    }
  }

  return {
    add(word) {
      const hash = hashText(word);
      let place = hash & (numbers.length - 1);
      for (let number = numbers[place] ?? 0; number !== 0; number = numbers[place] ?? 0) {
        if (hashes[number - 1] === hash && words[number - 1] === word) return number - 1;
        place = (place + 1) & (numbers.length - 1);
      }
      return put(word, hash, place);
    },
    addAscii(text, start, end) {
      let hash = 0;
      for (let i = start; i < end; i++) hash = hashCode(hash, toSmall(text.charCodeAt(i)));
      hash = finishHash(hash, end - start);
      let place = hash & (numbers.length - 1);
      for (let number = numbers[place] ?? 0; number !== 0; number = numbers[place] ?? 0) {
        if (hashes[number - 1] === hash && isSame(words[number - 1] ?? '', text, start, end))
          return number - 1;
        place = (place + 1) & (numbers.length - 1);
      }
      return put(text.slice(start, end).toLowerCase(), hash, place);
    },
    hash: (number) => hashes[number] ?? 0,
    words: () => words,
    get size() {
      return words.length;
    },
  };
}

/** A code unit of ASCII as a small letter, where it is a capital. */
function toSmall(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== toSmall(text.charCodeAt(start + i))) return false;
  }
  return true;
}
