import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { haveCommon } from '../../src/model/have-common.ts';

test('lists have a number in common where one is in all of them', () => {
  expect(
    haveCommon([
      [1, 5, 9],
      [2, 9],
      [0, 9],
    ]),
  ).toBe(true);
  expect(haveCommon([[1, 5, 9], [2, 9], [0]])).toBe(false);
  expect(haveCommon([[1], []])).toBe(false);
  expect(haveCommon([])).toBe(false);
});

test('as a look through all of them says', () => {
  const list = fc.uniqueArray(fc.nat(12)).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 4 }), (lists) => {
      const isInAll = (number: number) => lists.every((each) => each.includes(number));
      expect(haveCommon(lists)).toBe(lists.flat().some(isInAll));
    }),
  );
});
