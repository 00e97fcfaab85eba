/** A list of numbers of 32 bits that grows: an array of a million numbers takes twice the room. */
export interface Numbers {
  push(number: number): void;
  at(i: number): number;
  readonly length: number;
  /** What was pushed, without a copy. */
  all(): Uint32Array;
}

export function createNumbers(capacity = 1024): Numbers {
  let numbers = new Uint32Array(capacity);
  let length = 0;
  return {
    push(number) {
      if (length === numbers.length) {
        const more = new Uint32Array(2 * length);
        more.set(numbers);
        numbers = more;
      }
      numbers[length++] = number;
    },
    at: (i) => numbers[i] ?? 0,
    get length() {
      return length;
    },
    all: () => numbers.subarray(0, length),
  };
}

/** The places of the smallest key, the next one, and so on. Of equal keys the first comes first. */
export function sortedBy(keys: Uint32Array): Uint32Array {
  // One number for key and place: typed arrays sort numbers many times faster than they sort by a function.
  const bits = Math.max(1, Math.ceil(Math.log2(keys.length + 1)));
  const both = new Float64Array(keys.length);
  // A number is exact up to 53 bits: where there are more than two million places, the lowest bits of the keys find no room.
  const scale = 2 ** bits;
  const dropped = 2 ** Math.max(0, bits + 32 - 53);
  for (let i = 0; i < keys.length; i++) both[i] = Math.floor((keys[i] ?? 0) / dropped) * scale + i;
  both.sort();
  const places = new Uint32Array(keys.length);
  for (let i = 0; i < both.length; i++) places[i] = (both[i] ?? 0) % scale;
  if (dropped > 1) settle(places, keys);
  return places;
}

/** Sorts what is sorted already, but for neighbours whose keys differ in their lowest bits. */
function settle(places: Uint32Array, keys: Uint32Array): void {
  for (let i = 1; i < places.length; i++) {
    const place = places[i] ?? 0;
    let to = i;
    for (; to > 0 && (keys[places[to - 1] ?? 0] ?? 0) > (keys[place] ?? 0); to--)
      places[to] = places[to - 1] ?? 0;
    places[to] = place;
  }
}

/**
 * Sorts pairs into their groups: those of group g stand at `starts[g]` up to `starts[g + 1]`, in the order in which they
 * came.
 */
export function groupPairs(
  groups: Uint32Array,
  values: Uint32Array,
  count: number,
): { starts: Uint32Array; values: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const group of groups) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 0; group < count; group++) {
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  }
  const next = starts.slice();
  const sorted = new Uint32Array(values.length);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i] ?? 0;
    const place = next[group] ?? 0;
    sorted[place] = values[i] ?? 0;
    next[group] = place + 1;
  }
  return { starts, values: sorted };
}

/** The first place in a sorted list whose number is not below this one. */
export function findFirst(sorted: Uint32Array, number: number, from = 0, to = sorted.length): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
