import { expect, test } from 'vitest';
import { createNewest } from '../../../src/factbase/index/newest.ts';

const newestOf = (...facts: Parameters<ReturnType<typeof createNewest>['add']>[1][]) => {
  const newest = createNewest();
  for (const fact of facts) newest.add(7, fact);
  return newest.of(7);
};

test('the newest fact is the one that begins last, of those that have happened', () => {
  expect(
    newestOf(
      { date: '2021-01' },
      { date: '2021-05-25' },
      { date: '2021' },
      { date: '2023', modality: 'planned' },
      {},
    ),
  ).toBe('2021-05-25');
});

test('of two that begin together the more precise one counts', () => {
  expect(newestOf({ date: '2021-01' }, { date: '2021-01-01' }, { date: '2021' })).toBe('2021-01-01');
});

test('it is none where no fact has a date', () => {
  expect(newestOf({})).toBeUndefined();
  expect(createNewest().of(99_999)).toBeUndefined();
});

test.each(['0578', '1999-Q4', '2021-12', '2024-02-29', '9999-12-31'])('%s is kept as it is', (date) => {
  expect(newestOf({ date })).toBe(date);
});
