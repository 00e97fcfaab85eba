import type { CountName } from './compare.ts';

/** A figure of the table and the least (or, for `atMost`, the most) that it should be. */
export interface Figure<Name extends string = CountName> {
  name: string;
  goal?: number;
  atMost?: boolean;
  of: (sum: (name: Name) => number) => number | undefined;
}

const ratio = (a: number, b: number) => (b > 0 ? a / b : undefined);

export const FIGURES: readonly Figure[] = [
  { name: 'companies: precision', goal: 0.9, of: (n) => ratio(n('companiesRight'), n('companiesFound')) },
  { name: 'companies: recall', goal: 0.85, of: (n) => ratio(n('companiesHit'), n('companiesTold')) },
  { name: 'names: precision', of: (n) => ratio(n('namesHit'), n('namesHit') + n('namesWrong')) },
  { name: 'names: recall', of: (n) => ratio(n('namesHit'), n('namesHit') + n('namesMissed')) },
  {
    name: 'names: F1',
    goal: 0.8,
    of: (n) => ratio(2 * n('namesHit'), 2 * n('namesHit') + n('namesWrong') + n('namesMissed')),
  },
  { name: 'facts: precision', goal: 0.8, of: (n) => ratio(n('factsRight'), n('facts')) },
  { name: 'facts: recall of key rows', goal: 0.75, of: (n) => ratio(n('keyHit'), n('keyRows')) },
  { name: 'facts: recall of all rows', of: (n) => ratio(n('rowsHit'), n('rows')) },
  {
    name: 'facts: recall where only referred to',
    goal: 0.5,
    of: (n) => ratio(n('unnamedHit'), n('unnamed')),
  },
  { name: 'facts: kind right', goal: 0.8, of: (n) => ratio(n('kindRight'), n('factsRight')) },
  { name: 'facts: date right where there is one', goal: 0.85, of: (n) => ratio(n('datedRight'), n('dated')) },
  {
    name: 'facts: date invented where there is none',
    goal: 0.05,
    atMost: true,
    of: (n) => ratio(n('dateInvented'), n('undated')),
  },
  { name: 'card: key facts among its first three', goal: 0.85, of: (n) => ratio(n('topKey'), n('top')) },
];

export function figureOf<Name extends string>(
  figure: Figure<Name>,
  texts: readonly Partial<Record<Name, number>>[],
): number | undefined {
  return figure.of((name) => texts.reduce((sum, counts) => sum + (counts[name] ?? 0), 0));
}

const DRAWS = 2000;

/** The 95 % interval of a figure when texts are drawn anew, with replacement, from those that were measured. */
export function intervalOf<Name extends string>(
  figure: Figure<Name>,
  texts: readonly Partial<Record<Name, number>>[],
): [number, number] | undefined {
  const random = seeded(20210525);
  const draws: number[] = [];
  for (let i = 0; i < DRAWS; i += 1) {
    const drawn = texts.map(() => texts[Math.floor(random() * texts.length)] ?? {});
    const value = figureOf(figure, drawn);
    if (value !== undefined) draws.push(value);
  }
  draws.sort((a, b) => a - b);
  const [low, high] = [draws[Math.floor(draws.length * 0.025)], draws[Math.ceil(draws.length * 0.975) - 1]];
  return low === undefined || high === undefined ? undefined : [low, high];
}

/** A mulberry32 generator: the same intervals in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
