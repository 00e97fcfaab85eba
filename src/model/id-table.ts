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

/** Numbers of a place: both hashes, and one more than the number of the id, so that 0 is a free place. One for good measure. */
const WIDTH = 4;

export function createIdTable(): IdTable {
  let capacity = FIRST_CAPACITY;
  // What belongs together lies together: it is the waiting for memory that takes the time.
  let places = new Uint32Array(WIDTH * capacity);
  let size = 0;
  /** The two hashes of the id that was looked at last. */
  let [a, b] = [0, 0];

  /** Both of one reading. */
  function look(id: string): void {
    let [first, second] = [0, SEED];
    for (let i = 0; i < id.length; i++) {
      const unit = id.charCodeAt(i);
      first = hashCode(first, unit);
      second = hashCode(second, unit);
    }
    a = finishHash(first, id.length);
    b = finishHash(second, id.length);
  }

  /** Where two hashes stand, or the free place where they belong. */
  function placeOf(first: number, second: number): number {
    const mask = capacity - 1;
    let at = (first & mask) * WIDTH;
    while (places[at + 2] !== 0 && (places[at] !== first || places[at + 1] !== second)) {
      at = at + WIDTH === places.length ? 0 : at + WIDTH;
    }
    return at;
  }

  function put(first: number, second: number, number: number): void {
    const at = placeOf(first, second);
    places[at] = first;
    places[at + 1] = second;
    places[at + 2] = number;
  }

  function grow(): void {
    const old = places;
    capacity *= 2;
    places = new Uint32Array(WIDTH * capacity);
    for (let at = 0; at < old.length; at += WIDTH) {
      const number = old[at + 2] ?? 0;
      if (number !== 0) put(old[at] ?? 0, old[at + 1] ?? 0, number);
    }
  }

  return {
    find(id) {
      look(id);
      return (places[placeOf(a, b) + 2] ?? 0) - 1;
    },
    add(id) {
      look(id);
      if (places[placeOf(a, b) + 2] !== 0) return -1;
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
