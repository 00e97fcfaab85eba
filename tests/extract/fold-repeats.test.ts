import { describe, expect, it } from 'vitest';
import { factsOf } from './tell-article.ts';

const TITLE = 'News of the valve maker';

function told(...lines: string[]) {
  return factsOf('Orvane', [TITLE, ...lines]);
}

describe('what an article says twice', () => {
  it('is one fact with two pieces of evidence, and keeps the day that only one of them tells', () => {
    const facts = told(
      'Orvane agreed to buy the pump maker Tessaly for 40 million euros on 3 May 2021.',
      'Rain fell in Lyon.',
      'Orvane agreed to buy Tessaly, the pump maker, for 40 million euros.',
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ kind: 'acquisition', date: '2021-05-03' });
    expect(facts[0]?.evidence).toHaveLength(2);
  });

  it('has that day also where the other sentence says it better', () => {
    const facts = told(
      'Orvane agreed to buy the pump maker Tessaly for 40 million euros in cash.',
      'Rain fell in Lyon.',
      'It agreed to buy the pump maker Tessaly for 40 million euros in cash on 3 May 2021.',
    );
    expect(facts.map(({ date, evidence }) => [date, evidence.length])).toEqual([['2021-05-03', 2]]);
  });

  it('is one fact where a box repeats a line word for word', () => {
    const line = 'Orvane agreed to buy the pump maker Tessaly for 40 million euros.';
    const facts = told(line, 'Rain fell in Lyon.', line);
    expect(facts.map(({ evidence }) => evidence.length)).toEqual([2]);
  });
});

describe('two events that are told in like words', () => {
  it.each([
    [
      'other places',
      'Orvane opened a new valve plant near the port of Graz.',
      'Orvane opened a new valve plant near the port of Linz.',
    ],
    [
      'other days',
      'Orvane opened a new valve plant near the port on 3 May 2021.',
      'Orvane opened a new valve plant near the port on 9 May 2019.',
    ],
    [
      'other sums',
      'Orvane was fined 4 million euros by the court of Lyon over valves.',
      'Orvane was fined 9 million euros by the court of Lyon over valves.',
    ],
    [
      'what is planned and what was done',
      'Orvane will open a new valve plant near the port of Graz.',
      'Orvane opened a new valve plant near the port of Graz.',
    ],
    [
      'who comes and who goes',
      'Orvane has appointed Mette Juul as chief executive of the valve business.',
      'Mette Juul resigned as chief executive of the valve business of Orvane.',
    ],
  ])('stay two: %s', (_, one, other) => {
    const quotes = told(one, 'Rain fell in Lyon.', other).map(({ evidence }) => evidence.length);
    expect(quotes).toEqual([1, 1]);
  });
});
