import { expect, it } from 'vitest';
import { otherParties } from '../../src/timeline/other-parties.ts';
import { fact } from './facts.ts';

const company = { id: 'c', name: 'Harbour Lights', names: [{ text: 'Lights Ltd', kind: 'legal' as const }] };
const of = (...facts: ReturnType<typeof fact>[]) => otherParties({ company, facts, articles: {} });

it('names who else takes part, the latest first, each once', () => {
  const parties = of(
    fact('old', { date: '2019', parties: [{ name: 'Oakworks', company: 'oak' }, { name: 'A Ministry' }] }),
    fact('new', { date: '2021', parties: [{ name: 'Second Yard', company: 'yard' }] }),
    fact('again', { date: '2020', parties: [{ name: 'Oakworks Inc', company: 'oak' }] }),
  );
  expect(parties).toEqual([
    { name: 'Second Yard', company: 'yard' },
    { name: 'Oakworks Inc', company: 'oak' },
    { name: 'A Ministry' },
  ]);
});

it('leaves the company itself out, by its id and by its names', () => {
  expect(
    of(
      fact('f', {
        parties: [{ name: 'Lights', company: 'c' }, { name: 'lights ltd' }, { name: 'Harbour Lights' }],
      }),
    ),
  ).toEqual([]);
});

it('stops somewhere', () => {
  const parties = Array.from({ length: 50 }, (_, i) => ({ name: `Party ${i}` }));
  expect(of(fact('f', { parties })).length).toBeLessThan(10);
});
