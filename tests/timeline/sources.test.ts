import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { knownOn } from '../../src/timeline/as-of.ts';
import { viewCompany } from '../../src/timeline/company-view.ts';
import { findDisagreements } from '../../src/timeline/disagreements.ts';
import { foldReprints } from '../../src/timeline/fold-reprints.ts';
import { joinMatters } from '../../src/timeline/join-matters.ts';
import { fact } from './facts.ts';

const by = (...articles: string[]) => articles.map((article) => ({ article }));
const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

describe('a story that several articles print', () => {
  const story = {
    kind: 'ruling' as const,
    statement: 'A court in Oslo vacated the order against Norvik on Tuesday.',
  };
  const reprint = { ...story, statement: 'A court in Oslo on Tuesday vacated the order against Norvik.' };

  it('is one fact with the evidence of all', () => {
    const [one, ...others] = foldReprints([
      fact('a', { ...story, date: '2021-05', evidence: by('a1') }),
      fact('b', { ...reprint, date: '2021-05-25', evidence: by('b1') }),
    ]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ id: 'b', date: '2021-05-25', evidence: by('b1', 'a1') });
  });

  it.each([
    ['of another day', { date: '2021-05-26' }],
    ['of another kind', { kind: 'lawsuit' as const }],
    ['that is only reported', { modality: 'reported' as const }],
    ['with another figure', { statement: 'A court in Oslo vacated the order against 3 Norvik on Tuesday.' }],
    ['of the same article', { evidence: by('a1') }],
  ])('is not one with a sentence %s', (_what, rest) => {
    const a = fact('a', { ...story, date: '2021-05-25', evidence: by('a1') });
    expect(
      foldReprints([a, fact('b', { ...reprint, date: '2021-05-25', evidence: by('b1'), ...rest })]),
    ).toHaveLength(2);
  });

  it('does not make one of the same on two days, though a third one tells it of no day', () => {
    const told = ids(
      foldReprints([
        fact('undated', { ...story, evidence: by('a1') }),
        fact('first', { ...reprint, date: '2019-05-25', evidence: by('b1') }),
        fact('second', { ...reprint, date: '2022-03-08', evidence: by('c1') }),
      ]),
    );
    expect(told).toEqual(['undated', 'first']);
  });

  it('keeps the month that it is told of, rather than the quarter', () => {
    const [one] = foldReprints([
      fact('quarter', { ...story, date: '2021-Q2', evidence: by('a1') }),
      fact('month', { ...reprint, date: '2021-04', evidence: by('b1') }),
    ]);
    expect(one?.date).toBe('2021-04');
  });

  it('counts once among the sources', () => {
    const articles = Object.fromEntries(
      ['a1', 'a2', 'b1'].map((id) => [id, { id, title: id === 'b1' ? 'Another' : 'Court: order vacated!' }]),
    );
    const company = { id: 'c', name: 'C', names: [] };
    const [view] = viewCompany({
      company,
      articles,
      facts: [fact('a', { evidence: by('a1', 'a2', 'b1') })],
    }).facts;
    expect(view?.sources.map(({ id }) => id)).toEqual(['a1', 'b1']);
    expect(view?.reprints).toBe(1);
  });
});

describe('one matter under two names', () => {
  const matter = (id: string, title: string, rest: Parameters<typeof fact>[1]): Fact => ({
    ...fact(id, { kind: 'restriction', ...rest }),
    thread: { id: title, title },
  });
  const matters = (...facts: Fact[]) => new Set(joinMatters(facts).map((each) => each.thread?.id)).size;

  it('is one where the names have nearly the same words', () => {
    expect(
      matters(
        matter('a', 'US blacklist (CCMC)', { evidence: by('a1') }),
        matter('b', 'CCMC blacklist of the US', { evidence: by('b1') }),
      ),
    ).toBe(1);
  });

  it('is one where it is with the same party at about the same time', () => {
    const party = (name: string) => ({ parties: [{ name }] });
    const first = matter('a', 'US blacklist', {
      date: '2021-01',
      evidence: by('a1'),
      ...party('Department of Defense'),
    });
    const second = matter('b', 'Pentagon order', {
      date: '2021-05',
      evidence: by('b1'),
      ...party('the Defense Department of'),
    });
    expect(matters(first, second)).toBe(1);
    expect(matters(first, { ...second, date: '2025-05' })).toBe(2);
    expect(matters(first, { ...second, ...party('Ministry of Trade') })).toBe(2);
  });

  it('is one where they print one story, and stands where the later article says', () => {
    const list = {
      kind: 'restriction' as const,
      statement: 'The Defense Department put Norvik on its list of military companies.',
      date: '2021-01-14',
    };
    const facts = [
      matter('listed', 'US blacklist (CCMC)', { ...list, evidence: by('a1') }),
      matter('listed-too', 'CCMC blacklist of the US', { ...list, evidence: by('b1') }),
      matter('off', 'CCMC blacklist of the US', {
        kind: 'restriction-lifted',
        statement: 'The list is without Norvik again.',
        date: '2021-05-25',
        evidence: by('b1'),
      }),
    ];
    const { threads } = viewCompany({ company: { id: 'c', name: 'C', names: [] }, articles: {}, facts });
    expect(threads.map(({ state, since }) => [state, since])).toEqual([['lifted', '2021-05-25']]);
  });

  it('is one where they print one story, however unlike their names', () => {
    const statement = 'The Defense Department put Norvik on its list of military companies.';
    const story = { statement, date: '2021-01-14' };
    const first = matter('a', 'US blacklist (CCMC)', { ...story, evidence: by('a1') });
    const second = matter('b', 'Section 1237 designation', { ...story, evidence: by('b1') });
    const end = matter('c', 'Section 1237 designation', {
      kind: 'restriction-lifted',
      statement: 'The designation was removed.',
      date: '2021-05-25',
      evidence: by('b1'),
    });
    expect(matters(first, second, end)).toBe(1);
    const { threads } = viewCompany({
      company: { id: 'c', name: 'C', names: [] },
      articles: {},
      facts: [first, second, end],
    });
    expect(threads).toMatchObject([{ title: 'US blacklist (CCMC)', state: 'lifted', since: '2021-05-25' }]);
    // An article that tells of both knows that they are two.
    expect(matters(first, second, { ...end, evidence: by('a1') })).toBe(2);
    expect(matters(first, { ...second, date: '2023-01-14' })).toBe(2);
  });

  it('is two where each name has a number of its own', () => {
    expect(
      matters(
        matter('a', 'EU antitrust fine, case 39740', { evidence: by('a1') }),
        matter('b', 'EU antitrust fine, case 40099', { evidence: by('b1') }),
      ),
    ).toBe(2);
    expect(
      matters(
        matter('a', 'US military list, section 1260', { evidence: by('a1') }),
        matter('b', 'US military list, section 1260, 2024', { evidence: by('b1') }),
      ),
    ).toBe(1);
  });

  it('is two where one article tells of both', () => {
    expect(
      matters(
        matter('a', 'US blacklist (CCMC)', { evidence: by('a1') }),
        matter('b', 'CCMC blacklist of the US', { evidence: by('a1', 'b1') }),
      ),
    ).toBe(2);
  });

  it('is two where one is a sale', () => {
    expect(
      matters(
        matter('a', 'Sale of Osterby', { evidence: by('a1') }),
        matter('b', 'Sale of Osterby', { kind: 'acquisition', evidence: by('b1') }),
      ),
    ).toBe(1); // one id is one matter, whatever it is
    expect(
      matters(
        matter('a', 'The sale of Osterby', { evidence: by('a1') }),
        matter('b', 'Sale of Osterby', { kind: 'acquisition', evidence: by('b1') }),
      ),
    ).toBe(2);
  });
});

describe('two sources', () => {
  const said = (statement: string, rest: Parameters<typeof fact>[1] = {}) => ({
    kind: 'penalty' as const,
    statement,
    ...rest,
  });
  const about = (a: Parameters<typeof fact>[1], b: Parameters<typeof fact>[1]) =>
    findDisagreements([fact('a', { evidence: by('a1'), ...a }), fact('b', { evidence: by('b1'), ...b })], {})
      .get('a')
      ?.map((each) => `${each.about} ${each.with}`);
  const euros = (value: number) => ({ amounts: [{ value, unit: 'money', currency: 'EUR' }] });

  it('disagree on a day', () => {
    expect(
      about(
        said('The watchdog fined Norvik on 3 March.', { date: '2021-03-03' }),
        said('The watchdog fined Norvik on 5 March.', { date: '2021-03-05' }),
      ),
    ).toEqual(['date b']);
  });

  it('disagree on a sum', () => {
    const day = { date: '2021-03-03' };
    expect(
      about(
        said('The watchdog fined Norvik €30m.', { ...day, ...euros(30e6) }),
        said('The watchdog fined Norvik €45m.', { ...day, ...euros(45e6) }),
      ),
    ).toEqual(['amount b']);
  });

  it.each([
    ['where the one is only less precise', { date: '2021-03' }],
    ['where it is another occasion', { date: '2022-03-03' }],
    ['where one article says both', { date: '2021-03-05', evidence: by('a1') }],
    ['where one only reports what others say', { date: '2021-03-05', modality: 'reported' as const }],
  ])('do not disagree %s', (_why, rest) => {
    expect(
      about(
        said('The watchdog fined Norvik.', { date: '2021-03-03' }),
        said('The watchdog fined Norvik.', rest),
      ),
    ).toBeUndefined();
  });

  it('do not disagree where a sum is only rounded', () => {
    expect(
      about(said('It fined Norvik €29.8m.', euros(29.8e6)), said('It fined Norvik €30m.', euros(30e6))),
    ).toBeUndefined();
  });
});

describe('a company as of a day', () => {
  const company = { id: 'c', name: 'C', names: [] };
  const articles = {
    old: { id: 'old', title: 'Old', published: '2021-03-01' },
    late: { id: 'late', title: 'Late', published: '2021-06-01' },
    undated: { id: 'undated', title: 'Undated' },
  };
  const facts = [
    fact('known', { date: '2021-01', evidence: by('old', 'late') }),
    fact('told later', { date: '2021-01', evidence: by('late') }),
    fact('planned', { date: '2021-01', modality: 'planned', evidence: by('late') }),
    fact('perhaps later', { date: '2021', evidence: by('late') }),
    fact('happened later', { date: '2021-05-25', evidence: by('undated') }),
    fact('nobody knows when', { evidence: by('undated') }),
  ];

  it('has the facts that were told by then, without the articles of later', () => {
    const known = knownOn({ company, facts, articles }, '2021-03');
    expect(ids(known.facts)).toEqual(['known', 'told later', 'nobody knows when']);
    expect(known.facts[0]?.evidence).toEqual(by('old'));
  });

  it('has what had surely happened by then though it was told later, and says so', () => {
    const view = viewCompany({ company, facts, articles }, { asOf: '2021-03' });
    const later = view.facts.flatMap(({ id, toldLater }) => (toldLater ? [[id, toldLater]] : []));
    expect(later).toEqual([['told later', '2021-06-01']]);
    expect(view.facts.find(({ id }) => id === 'told later')?.sources).toMatchObject([{ id: 'late' }]);
  });

  it('stands as its matters stood then', () => {
    const thread = 'blacklist';
    const matter = [
      fact('imposed', { kind: 'restriction', date: '2021-01', thread, evidence: by('late') }),
      fact('lifted', { kind: 'restriction-lifted', date: '2021-05-25', thread, evidence: by('late') }),
    ];
    const stateOn = (asOf?: string) =>
      viewCompany({ company, facts: matter, articles }, { asOf }).threads.map(({ state }) => state);
    expect(stateOn('2021-02-14')).toEqual(['imposed']);
    expect(stateOn('2020-12-31')).toEqual([]);
    expect(stateOn()).toEqual(['lifted']);
  });

  it('says so', () => {
    const view = viewCompany({ company, facts, articles }, { asOf: '2021-03' });
    expect(view).toMatchObject({ asOf: '2021-03', facts: { length: 3 } });
  });
});

it('facts that differ in a figure alone stay apart, however many they are', () => {
  const many = Array.from({ length: 400 }, (_, i) =>
    fact(`f${i}`, {
      statement: `Norvik opened its plant number ${i} in a town of the north.`,
      evidence: by(`a${i}`),
    }),
  );
  expect(foldReprints(many)).toHaveLength(400);
  expect(joinMatters(many)).toHaveLength(400);
});
