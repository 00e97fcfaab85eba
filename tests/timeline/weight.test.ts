import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { threadsOf } from '../../src/timeline/threads.ts';
import { weighFacts } from '../../src/timeline/weight.ts';
import { fact } from './facts.ts';

const order = (...facts: Fact[]) => weighFacts(facts, threadsOf(facts));

describe('the fact that most belongs on a card', () => {
  it.each([
    [
      'is a ruling rather than what the company says of itself',
      fact('talk', { kind: 'statement', date: '2022' }),
      fact('ruling', { kind: 'ruling', date: '2020' }),
    ],
    [
      'is where a matter stands rather than any other fact of its kind',
      fact('fine', { kind: 'penalty', date: '2022' }),
      fact('status', { kind: 'restriction', date: '2020', thread: 't' }),
    ],
    [
      'is what holds rather than what is planned',
      fact('plan', { kind: 'acquisition', date: '2022', modality: 'planned' }),
      fact('results', { kind: 'results', date: '2020' }),
    ],
    [
      'is the newer of two that weigh the same',
      fact('old', { date: '2020' }),
      fact('new', { date: '2021-05' }),
    ],
    ['is the dated one of two that weigh the same', fact('undated'), fact('dated', { date: '1999' })],
  ])('%s', (_rule, lesser, greater) => {
    expect(order(lesser, greater)).toEqual([greater.id, lesser.id]);
  });

  it('is the first of the file where nothing tells two facts apart', () => {
    expect(order(fact('a'), fact('b'))).toEqual(['a', 'b']);
  });
});
