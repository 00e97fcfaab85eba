import { finishHash, hashCode } from './hash.ts';

/** Ids in the order in which they came. Of each only 64 bits are kept: a Map of a million texts takes ten times the room. */
export interface IdTable {
  /** The number of a new id, counted from 0; -1 for one that is there already. */
  add(id: string): number;
  /** The number of an id; -1 for one that is not there. */
  find(id: string): number;
  readonly size: number;
}

const SEED = 0x5bd1e995;
const FIRST_CAPACITY = 1024;

export function createIdTable(): IdTable {
  let capacity = FIRST_CAPACITY;
  let marks = new Uint32Array(2 * capacity);
  /** One more than the number; 0 is a free place. */
  let numbers = new Uint32Array(capacity);
  let size = 0;
  /** The two hashes of the id that was looked at last. */
  let [a, b] = [0, 0];

  /** Both of one reading: most of the time with ids goes into it. */
  function look(id: string): void {
    [a, b] = [0, SEED];
    for (let i = 0; i < id.length; i++) {
      const unit = id.charCodeAt(i);
      a = hashCode(a, unit);
      b = hashCode(b, unit);
    }
    a = finishHash(a, id.length);
    b = finishHash(b, id.length);
  }

  /** Where two hashes stand, or the free place where they belong. */
  function placeOf(a: number, b: number): number {
    let place = a & (capacity - 1);
    while (numbers[place] !== 0 && (marks[2 * place] !== a || marks[2 * place + 1] !== b)) {
      place = (place + 1) & (capacity - 1);
    }
    return place;
  }

  function put(a: number, b: number, number: number): void {
    const place = placeOf(a, b);
    marks[2 * place] = a;
    marks[2 * place + 1] = b;
    numbers[place] = number;
  }

  function grow(): void {
    const [oldMarks, oldNumbers] = [marks, numbers];
    capacity *= 2;
    marks = new Uint32Array(2 * capacity);
    numbers = new Uint32Array(capacity);
    for (const [place, number] of oldNumbers.entries()) {
      if (number !== 0) put(oldMarks[2 * place] ?? 0, oldMarks[2 * place + 1] ?? 0, number);
    }
  }

  return {
    find(id) {
      look(id);
      return (numbers[placeOf(a, b)] ?? 0) - 1;
    },
    add(id) {
      look(id);
      if (numbers[placeOf(a, b)] !== 0) return -1;
      if (2 * (size + 1) > capacity) grow();
      size++;
      put(a, b, size);
      return size - 1;
    },
    get size() {
      return size;
    },
  };
}
