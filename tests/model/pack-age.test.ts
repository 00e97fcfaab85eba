import { describe, expect, it } from 'vitest';
import { ageOf } from '../../src/model/pack-age.ts';

const installed = { revision: '2', updated: '2021-06' };

describe('a pack beside the installed one', () => {
  it.each([
    ['of the same revision is the same, whatever its date', { revision: '2', updated: '2022' }, 'same'],
    ['with a later date is newer', { revision: '1', updated: '2021-07-01' }, 'newer'],
    ['with an earlier date is older', { revision: '3', updated: '2021-05' }, 'older'],
    [
      'of the same date is told by its revision, as a number',
      { revision: '10', updated: '2021-06' },
      'newer',
    ],
    ['of the same date and a lower revision is older', { revision: '1', updated: '2021-06' }, 'older'],
  ] as const)('%s', (_, pack, age) => {
    expect(ageOf(pack, installed)).toBe(age);
  });
});
