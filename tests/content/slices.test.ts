import { describe, expect, it } from 'vitest';
import { inSlices, pageTurns, type Turns } from '../../src/content/slices.ts';

/** A clock that only work moves on, and a log of what was done and when the page had its turn. */
function fakeTurns(onTurn: () => void = () => {}) {
  const log: string[] = [];
  let now = 0;
  const turns: Turns = {
    now: () => now,
    async next() {
      log.push('turn');
      onTurn();
    },
  };
  const work = (ms: number) => {
    now += ms;
    log.push(`${ms} ms`);
  };
  return { turns, work, log };
}
const never = new AbortController().signal;

describe('work in slices', () => {
  it('lets the page have its turn after a few milliseconds', async () => {
    const { turns, work, log } = fakeTurns();
    await inSlices([3, 3, 3, 7, 1, 1], work, turns, never);
    expect(log).toEqual(['3 ms', '3 ms', '3 ms', 'turn', '7 ms', '1 ms', 'turn', '1 ms']);
  });

  it('never takes long in one go, however much there is to do', async () => {
    const { turns, work, log } = fakeTurns();
    await inSlices(Array(1000).fill(1), work, turns, never);
    const stretches = log
      .join(' ')
      .split('turn')
      .map((stretch) => stretch.match(/ms/g)?.length ?? 0);
    expect(Math.max(...stretches)).toBeLessThan(16);
    expect(stretches.reduce((sum, length) => sum + length)).toBe(1000);
  });

  it('does not make a short page wait', async () => {
    const { turns, work, log } = fakeTurns();
    await inSlices([1, 1], work, turns, never);
    expect(log).toEqual(['1 ms', '1 ms']);
  });

  it('stops where its life ends', async () => {
    const end = new AbortController();
    const { turns, work, log } = fakeTurns(() => end.abort());
    await inSlices([9, 9, 9], work, turns, end.signal);
    expect(log).toEqual(['9 ms', 'turn']);
  });

  it('goes on with the page’s own clock', async () => {
    const done: number[] = [];
    await inSlices([1, 2], (item) => done.push(item), { ...pageTurns, now: () => done.length * 20 }, never);
    expect(done).toEqual([1, 2]);
  });
});
