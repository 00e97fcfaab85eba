/** Numbers that look like chance and are the same every time. */
export interface Random {
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  /** True in this share of all cases: 0.25 is one in four. */
  isOneOf(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** The place of one of these weights, each as likely as it is heavy. */
  weighted(weights: readonly number[]): number;
}

/** Another row of numbers for each pair of a seed and a number (mulberry32). */
export function createRandom(seed: number, number: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35);

  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    isOneOf: (share) => next() < share,
    pick<T>(items: readonly T[]) {
      if (items.length === 0) throw new Error('there is nothing to pick from');
      return items[below(items.length)] as T;
    },
    weighted(weights) {
      let rest = next() * weights.reduce((sum, weight) => sum + weight, 0);
      return Math.max(
        0,
        weights.findIndex((weight) => {
          rest -= weight;
          return rest < 0;
        }),
      );
    },
  };
}
