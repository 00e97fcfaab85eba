import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../src/model/fact.ts';
import { inOrderOfTime, threadsOf } from '../../src/timeline/threads.ts';
import { fact, starterRecord } from './facts.ts';

const ids = (facts: readonly { id: string }[]) => facts.map(({ id }) => id);

describe('facts in the order of time', () => {
  it('stand oldest first, those of one day as the file has them, the undated last', () => {
    const facts = [
      fact('undated'),
      fact('removal', { date: '2021-05-25' }),
      fact('year', { date: '2021' }),
      fact('ruling', { date: '2021-05-25' }),
      fact('older', { date: '2020' }),
    ];
    expect(ids(inOrderOfTime(facts))).toEqual(['older', 'year', 'removal', 'ruling', 'undated']);
  });
});

describe('the thread of Xiaomi’s designation', () => {
  const [thread, ...others] = threadsOf(starterRecord('xiaomi').facts);

  it('is the only one', () => {
    expect(others).toEqual([]);
  });

  it('has the removal as its status, not the ruling of the same day before it', () => {
    expect(thread).toMatchObject({
      state: 'lifted',
      since: '2021-05-25',
      status: 'xiaomi-removal-2021-05-25',
    });
  });

  it('goes from the designation over the challenge to the ruling and the removal', () => {
    expect(thread?.facts.slice(0, 4)).toEqual([
      'xiaomi-designation-2021-01',
      'xiaomi-court-challenge-2021',
      'xiaomi-ruling-2021-05-25',
      'xiaomi-removal-2021-05-25',
    ]);
  });
});

describe('the status of a thread', () => {
  const statusOf = (...facts: Parameters<typeof fact>[]) => {
    const [thread] = threadsOf(facts.map(([id, rest]) => fact(id, { thread: 't', ...rest })));
    return thread && `${thread.status}: ${thread.state}`;
  };

  it.each<[FactKind, string]>([
    ['restriction', 'imposed'],
    ['restriction-lifted', 'lifted'],
    ['ruling', 'decided'],
    ['lawsuit', 'challenged'],
    ['investigation', 'investigated'],
    ['penalty', 'penalised'],
    ['deal', 'ongoing'],
  ])('after a fact of the kind %s is %s', (kind, state) => {
    expect(statusOf(['last', { kind, date: '2021' }])).toBe(`last: ${state}`);
  });

  it.each([
    ['the ruling stands first', ['ruling', 'restriction-lifted']],
    ['the ruling stands last', ['restriction-lifted', 'ruling']],
  ] as const)('is what a ruling of the same day did, where %s', (_order, [first, second]) => {
    const day = { date: '2021-05-25' };
    expect(statusOf(['a', { kind: first, ...day }], ['b', { kind: second, ...day }])).toMatch(/lifted$/);
  });

  it('is not set by what only tells something of the matter', () => {
    expect(
      statusOf(['ban', { kind: 'restriction', date: '2020' }], ['talk', { kind: 'statement', date: '2021' }]),
    ).toBe('ban: imposed');
  });

  it.each(['planned', 'conditional', 'denied', 'reported'] as const)(
    'is not set by what is %s',
    (modality) => {
      expect(
        statusOf(
          ['ban', { kind: 'restriction', date: '2020' }],
          ['end', { kind: 'restriction-lifted', date: '2021', modality }],
        ),
      ).toBe('ban: imposed');
    },
  );

  it.each([
    ['in the year in which it was imposed comes after that', '2021', 'end: lifted'],
    ['in the year before is what is imposed anew', '2020', 'ban: imposed'],
  ])('that was lifted %s', (_when, date, status) => {
    expect(
      statusOf(
        ['end', { kind: 'restriction-lifted', date }],
        ['ban', { kind: 'restriction', date: '2021-01-14' }],
        ['suit', { kind: 'lawsuit', date: '2021-02', modality: 'planned' }],
      ),
    ).toBe(status);
  });

  it('that was lifted in some year is imposed where that was done again in it', () => {
    expect(
      statusOf(
        ['ban', { kind: 'restriction', date: '2019' }],
        ['end', { kind: 'restriction-lifted', date: '2021' }],
        ['again', { kind: 'restriction', date: '2021-12-20' }],
      ),
    ).toBe('again: imposed');
  });

  it.each<[string, [FactKind, string, string], [FactKind, string, string], string]>([
    [
      'a lawsuit',
      ['lawsuit', '2021-03-01', 'It sued.'],
      ['lawsuit', '2021', 'It settled the suit.'],
      'settled',
    ],
    [
      'a deal',
      ['acquisition', '2021-03-01', 'It agreed.'],
      ['acquisition', '2021', 'It completed the purchase.'],
      'completed',
    ],
    [
      'an inquiry',
      ['investigation', '2021-03', 'It opened a probe.'],
      ['penalty', '2021', 'It was fined.'],
      'penalised',
    ],
    [
      'a ban',
      ['restriction', '2021-03-01', 'It was listed.'],
      ['ruling', '2021', 'A court suspended the ban.'],
      'suspended',
    ],
    [
      'a ban, of its own first day',
      ['restriction', '2021', 'It was listed.'],
      ['ruling', '2021-01-01', 'A court vacated it.'],
      'lifted',
    ],
  ])('of %s is what it came to, though only the year of that is known', (_what, begun, ended, state) => {
    const of = ([kind, date, statement]: typeof begun) => ({ kind, date, statement });
    expect(statusOf(['begun', of(begun)], ['ended', of(ended)])).toBe(`ended: ${state}`);
  });

  it('is not that of a challenge in some year where the matter was over in it', () => {
    expect(
      statusOf(
        ['suit', { kind: 'lawsuit', date: '2021' }],
        ['ban', { kind: 'restriction', date: '2021-03-01' }],
        ['end', { kind: 'restriction-lifted', date: '2021-05-25' }],
      ),
    ).toBe('end: lifted');
  });

  it('is not set by an undated fact where a dated one tells', () => {
    expect(
      statusOf(['ban', { kind: 'restriction' }], ['end', { kind: 'restriction-lifted', date: '2021-05-25' }]),
    ).toBe('end: lifted');
  });

  it('is the last of the file where no fact has a date', () => {
    expect(statusOf(['suit', { kind: 'lawsuit' }], ['ruling', { kind: 'ruling' }])).toBe('ruling: decided');
  });

  it('is none where nothing holds: then there is no thread', () => {
    expect(statusOf(['plan', { kind: 'restriction', date: '2021', modality: 'planned' }])).toBeUndefined();
  });
});

describe('several threads', () => {
  it('stand with the one that changed last first, and the undated one last', () => {
    const facts = [
      fact('undated', { kind: 'lawsuit', thread: 'undated' }),
      fact('old', { kind: 'lawsuit', thread: 'old', date: '2020' }),
      fact('new', { kind: 'lawsuit', thread: 'new', date: '2021-05' }),
      fact('none', { date: '2022' }),
    ];
    expect(ids(threadsOf(facts))).toEqual(['new', 'old', 'undated']);
  });

  it('are none for a company without matters', () => {
    expect(threadsOf([])).toEqual([]);
    expect(threadsOf([fact('a')])).toEqual([]);
  });
});
