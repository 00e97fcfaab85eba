import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRunFinder, plainRuns } from '../../src/match/plain-runs.ts';

test('finds of some runs those that a text has, whole and whatever their case', () => {
  const find = createRunFinder(['iphone', 'f', '150', 'ford']);
  expect([...find('The IPHONE and a F-150, unaffordable.')].sort()).toEqual(['150', 'f', 'iphone']);
  expect([...find('ford')]).toEqual(['ford']);
  expect([...find('Fords, iPhones, F150 and 1500')]).toEqual([]);
  expect([...find('')]).toEqual([]);
});

test('letters beyond the plain ones part runs', () => {
  const find = createRunFinder(['citro', 'n', 'ba']);
  expect([...find('Citroën')].sort()).toEqual(['citro', 'n']);
  expect([...find('手机ba手')]).toEqual(['ba']);
});

test('agrees with cutting the whole text into runs', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abAB10 .-é手_'), maxLength: 30 });
  const run = fc.string({ unit: fc.constantFrom(...'ab10'), minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(text, fc.array(run, { maxLength: 8 }), (where, runs) => {
      const has = new Set(plainRuns(where));
      expect(createRunFinder(runs)(where)).toEqual(new Set(runs.filter((each) => has.has(each))));
    }),
  );
});
