import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import type { Looks } from '../../src/model/looks.ts';
import { viewCompany } from '../../src/timeline/company-view.ts';
import { fact } from './facts.ts';

/** Each fact with what the reader makes of it: `a seen`, `b new`, `c`. */
function read(looks: Looks | undefined, ...facts: Fact[]): string[] {
  const articles = { a: { id: 'a', title: 'A' }, b: { id: 'b', title: 'B' } };
  const company = { id: 'c', name: 'C', names: [] };
  const { facts: views } = viewCompany({ company, facts, articles }, { looks });
  return views
    .map(({ id, isSeen, isNew }) => [id, isSeen && 'seen', isNew && 'new'].filter(Boolean).join(' '))
    .sort();
}

describe('since the reader looked', () => {
  it('nothing is new of a company that was never looked at', () => {
    expect(read(undefined, fact('a'), fact('b'))).toEqual(['a', 'b']);
    expect(read({ seen: [], known: [] }, fact('a'))).toEqual(['a']);
  });

  it('what was in sight is seen, what only was there is neither, what came is new', () => {
    const looks = { seen: ['a'], known: ['a', 'b'] };
    expect(read(looks, fact('a'), fact('b'), fact('c'))).toEqual(['a seen', 'b', 'c new']);
  });

  it('a story that another paper prints is no news, whichever of the two stands for both', () => {
    const statement = 'The court in the district vacated the order of the department.';
    const first = fact('z', { statement, date: '2021-05-25' });
    const again = fact('y', { statement, date: '2021-05-25', evidence: [{ article: 'b' }] });
    for (const facts of [
      [first, again],
      [again, first],
    ]) {
      const [only, ...others] = read({ seen: ['z'], known: ['z'] }, ...facts);
      expect(others).toEqual([]);
      expect(only).toMatch(/ seen$/);
    }
  });
});
