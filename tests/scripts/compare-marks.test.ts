import { describe, expect, it } from 'vitest';
import { compareMarks } from '../../scripts/score-pages/compare-marks.ts';
import { isTuned, type Occurrence } from '../../scripts/score-pages/labelled-pages.ts';
import type { Mark } from '../../scripts/score-pages/mark-page.ts';

const mark = (before: string, text: string, after: string): Mark => ({
  before,
  text,
  after,
  company: 'gap',
  evidence: '',
});
const label = (
  verdict: Occurrence['verdict'],
  before: string,
  surface: string,
  after: string,
): Occurrence => ({
  verdict,
  before,
  surface,
  after,
  company: 'gap',
});
const compare = (occurrences: Occurrence[], marks: Mark[]) => compareMarks({ occurrences }, marks);

describe('a labelled occurrence', () => {
  const gap = label('company', 'ell to a shop of ', 'Gap', ' in Ghent and');

  it.each([
    ['the same letters in the same place', mark('It fell to a shop of ', 'Gap', ' in Ghent and Bruges')],
    ['a longer name that holds it', mark('It fell to a shop of ', 'Gap in Ghent', ' and Bruges')],
    ['a shorter one that it holds', mark('It fell to a shop of G', 'ap', ' in Ghent and Bruges')],
    ['a paragraph that begins with the name', mark('', 'Gap', ' in Ghent and Bruges')],
    ['other spaces and signs around it', mark('shop\n  of “', 'Gap', '” in Ghent, and Bruges')],
  ])('is marked by %s', (_what, found) => {
    expect(compare([gap], [found])).toEqual({
      counts: { company: 1, companyMarked: 1, not: 0, notMarked: 0 },
      misses: [],
    });
  });

  it.each([
    ['the same name elsewhere', mark('We mind the ', 'Gap', ' between two chairs')],
    ['another name', mark('It fell to a shop of ', 'Ghent', ' and Bruges')],
    ['nothing', undefined],
  ])('is missed with %s', (_what, found) => {
    const { counts, misses } = compare([gap], found ? [found] : []);
    expect(counts).toMatchObject({ company: 1, companyMarked: 0 });
    expect(misses).toEqual(['missed …ell to a shop of [Gap] in Ghent and…']);
  });

  it('that is none of the company is wrong where it is marked, and one that nobody can tell counts for nothing', () => {
    const found = mark('please mind the ', 'Gap', ' between');
    const not = label('not', 'please mind the ', 'Gap', ' between');
    expect(compare([not, { ...not, verdict: 'skip' }], [found])).toEqual({
      counts: { company: 0, companyMarked: 0, not: 1, notMarked: 1 },
      misses: ['wrong  …please mind the [Gap] between… gap '],
    });
    expect(compare([not], []).misses).toEqual([]);
  });
});

it('belongs to the same half on every machine', () => {
  expect(['a/1', 'a/2', 'a/3', 'a/4'].map(isTuned)).toEqual([false, true, true, false]);
});
