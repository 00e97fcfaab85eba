import { describe, expect, it } from 'vitest';
import type { CompanyView, FactView } from '../../src/model/company-view.ts';
import type { Thread } from '../../src/model/thread.ts';
import { summarize } from '../../src/timeline/summary.ts';

const fact = (id: string, rest: Partial<FactView> = {}): FactView => ({
  id,
  kind: 'other',
  statement: `${id}.`,
  sources: [],
  isSuperseded: false,
  isNewer: false,
  ...rest,
});

const thread = (status: string): Thread => ({
  id: status,
  title: status,
  state: 'lifted',
  facts: [status],
  status,
});

const view = (facts: FactView[], key: string[], threads: Thread[] = []): CompanyView => ({
  id: 'c',
  name: 'C',
  threads,
  facts,
  key,
  newerCount: 0,
});

const ids = (company: CompanyView) => summarize(company).map(({ id }) => id);

describe('a summary of two sentences', () => {
  it('begins with where the weightiest matter stands', () => {
    const company = view([fact('results'), fact('removal')], ['results', 'removal'], [thread('removal')]);
    expect(ids(company)).toEqual(['removal', 'results']);
  });

  it('takes the matter that the card puts first where there are several', () => {
    const facts = [fact('fees'), fact('removal')];
    expect(ids(view(facts, ['removal', 'fees'], [thread('fees'), thread('removal')]))[0]).toBe('removal');
  });

  it('goes on with what still stands, not with what was overtaken', () => {
    const facts = [fact('removal'), fact('shares'), fact('listing', { isSuperseded: true })];
    expect(ids(view(facts, ['removal', 'listing'], [thread('removal')]))).toEqual(['removal', 'shares']);
  });

  it('falls back on what was overtaken where nothing else is known', () => {
    const facts = [fact('removal'), fact('listing', { isSuperseded: true })];
    expect(ids(view(facts, ['removal', 'listing'], [thread('removal')]))).toEqual(['removal', 'listing']);
  });

  it('takes the key facts of a company without any matter', () => {
    expect(ids(view([fact('a'), fact('b'), fact('c')], ['c', 'a']))).toEqual(['c', 'a']);
  });

  it('is as short as what is known', () => {
    expect(ids(view([fact('a')], ['a']))).toEqual(['a']);
    expect(ids(view([], []))).toEqual([]);
  });
});
