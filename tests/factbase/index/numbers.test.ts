import { expect, test } from 'vitest';
import { createNumbers, findFirst, groupPairs, sortedBy } from '../../../src/factbase/index/numbers.ts';
import { createTexts } from '../../../src/factbase/index/texts.ts';

test('numbers and texts that are added are there, in their order', () => {
  const numbers = createNumbers(1);
  const texts = createTexts();
  for (let i = 0; i < 3000; i++) {
    numbers.push(2 ** 32 - 1 - i);
    texts.add(i % 2 ? '小'.repeat(i) : i % 4 ? 'Bank' : '');
  }
  expect([numbers.length, numbers.at(0), numbers.all()[2999]]).toEqual([3000, 2 ** 32 - 1, 2 ** 32 - 3000]);
  const textOf = (i: number) => {
    const bytes = new Uint8Array(texts.size(i) + 1);
    texts.copy(i, bytes, 1);
    return new TextDecoder().decode(bytes.subarray(1));
  };
  expect([textOf(0), textOf(2), textOf(7), textOf(2999).length]).toEqual(['', 'Bank', '小'.repeat(7), 2999]);
  const bytes = new Uint8Array(3);
  texts.copy(2, bytes, 0, 1);
  expect(new TextDecoder().decode(bytes)).toBe('ank');
});

test('places are sorted by their keys, equal keys as they came', () => {
  expect([...sortedBy(Uint32Array.of(5, 2 ** 32 - 1, 0, 5, 4))]).toEqual([2, 4, 0, 3, 1]);
  expect([...sortedBy(new Uint32Array())]).toEqual([]);
});

test('places are sorted to the last bit, though there are too many for one number to hold key and place', () => {
  const count = 2 ** 21 + 2;
  // Neighbours differ in the lowest bit alone, the greater one first.
  const keys = Uint32Array.from({ length: count }, (_, i) => 0x40000000 + (i ^ 1));
  const sorted = sortedBy(keys);
  for (let i = 1; i < count; i++) {
    if ((keys[sorted[i - 1] ?? 0] ?? 0) >= (keys[sorted[i] ?? 0] ?? 0)) throw new Error(`not sorted at ${i}`);
  }
});

test('pairs are grouped, and groups without one are empty', () => {
  const { starts, values } = groupPairs(Uint32Array.of(2, 0, 2), Uint32Array.of(7, 8, 9), 4);
  expect([[...starts], [...values]]).toEqual([
    [0, 1, 1, 3, 3],
    [8, 7, 9],
  ]);
});

test('the first number that is not below another is found', () => {
  const sorted = Uint32Array.of(1, 3, 3, 7);
  expect([0, 1, 3, 4, 8].map((number) => findFirst(sorted, number))).toEqual([0, 0, 1, 3, 4]);
});
