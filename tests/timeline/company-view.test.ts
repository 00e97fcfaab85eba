import { describe, expect, it } from 'vitest';
import type { CompanyRecord } from '../../src/model/company-view.ts';
import type { Fact } from '../../src/model/fact.ts';
import { viewCompany } from '../../src/timeline/company-view.ts';
import { mostNewsworthyFirst } from '../../src/timeline/most-newsworthy-first.ts';
import { fact, starterRecord } from './facts.ts';

const record = (...facts: Fact[]): CompanyRecord => ({
  company: { id: 'c', name: 'C', names: [{ text: 'C', kind: 'common' }] },
  facts,
  articles: { a: { id: 'a', title: 'A' }, b: { id: 'b', title: 'B' } },
});
const newer = (pageDate: string | undefined, ...facts: Fact[]) => {
  const view = viewCompany(record(...facts), { pageDate });
  expect(view.newerCount).toBe(view.facts.filter((one) => one.isNewer).length);
  return view.facts.filter((one) => one.isNewer).map(({ id }) => id);
};

describe('Xiaomi seen from a page of 14 February 2021', () => {
  const view = viewCompany(starterRecord('xiaomi'), { pageDate: '2021-02-14' });

  it('shows the removal and the ruling first', () => {
    expect(view.key).toHaveLength(3);
    expect(view.key.slice(0, 2)).toEqual(['xiaomi-removal-2021-05-25', 'xiaomi-ruling-2021-05-25']);
  });

  it('has overtaken the designation and the challenge, but not the ruling behind the removal', () => {
    expect(view.facts.filter((one) => one.isSuperseded).map(({ id }) => id)).toEqual([
      'xiaomi-court-challenge-2021',
      'xiaomi-designation-2021-01',
    ]);
  });

  it('warns of the removal and the ruling, and not of the challenge of an unknown day in 2021', () => {
    const ids = view.facts.filter((one) => one.isNewer).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['xiaomi-removal-2021-05-25', 'xiaomi-ruling-2021-05-25']));
    expect(ids).not.toContain('xiaomi-court-challenge-2021');
    expect(view.newerCount).toBe(ids.length);
  });
});

describe('a matter of which two sources disagree', () => {
  const ruling = (id: string, article: string, date: string) =>
    fact(id, {
      kind: 'ruling',
      statement: 'A court annulled the fees of the quay.',
      thread: 'fees',
      date,
      evidence: [{ article }],
    });

  it('has neither version of its last event overtaken by the other, only what came before', () => {
    const suit = fact('suit', { kind: 'lawsuit', thread: 'fees', date: '2021-01-08' });
    const view = viewCompany(
      record(suit, ruling('one', 'a', '2021-03-10'), ruling('other', 'b', '2021-03-12')),
    );
    expect(view.facts.map(({ id, isSuperseded }) => [id, isSuperseded])).toEqual([
      ['other', false],
      ['one', false],
      ['suit', true],
    ]);
  });
});

describe('the facts of a company', () => {
  it('stand newest first, of one day the later one of the file first, the undated last in the order of the file', () => {
    const facts = [
      fact('u1'),
      fact('ruling', { date: '2021-05-25' }),
      fact('removal', { date: '2021-05-25' }),
      fact('u2'),
      fact('old', { date: '2020' }),
    ];
    expect(viewCompany(record(...facts)).facts.map(({ id }) => id)).toEqual([
      'removal',
      'ruling',
      'old',
      'u1',
      'u2',
    ]);
  });

  it('name their articles, and pass over one that is not there', () => {
    const evidence = [{ article: 'b' }, { article: 'lost' }, { article: 'a' }];
    const [view] = viewCompany(record(fact('f', { evidence }))).facts;
    expect(view?.sources.map(({ title }) => title)).toEqual(['B', 'A']);
  });

  it('name an article once, though two passages of it say so', () => {
    const evidence = [{ article: 'a', quote: 'One.' }, { article: 'b' }, { article: 'a', quote: 'Two.' }];
    const [view] = viewCompany(record(fact('f', { evidence }))).facts;
    expect(view?.sources.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('keep how they are meant and who said them', () => {
    const said = { speaker: 'Lei Jun', role: 'chair' };
    const [view] = viewCompany(record(fact('f', { modality: 'denied', said }))).facts;
    expect(view).toMatchObject({ modality: 'denied', said });
  });

  it('may be none', () => {
    expect(viewCompany(record(), { pageDate: '2021' })).toMatchObject({
      facts: [],
      threads: [],
      key: [],
      newerCount: 0,
    });
  });
});

describe('a fact is newer than the page', () => {
  it('where every day that it can mean lies after every day that the page can mean', () => {
    const may = fact('may', { date: '2021-05' });
    expect(newer('2021-04-30', may)).toEqual(['may']);
    expect(newer('2021-05-01', may)).toEqual([]);
    expect(newer('2021', may)).toEqual([]);
  });

  it('never where the page or the fact has no date', () => {
    expect(newer(undefined, fact('f', { date: '2021' }))).toEqual([]);
    expect(newer('2021', fact('f'))).toEqual([]);
  });

  it.each([
    ['planned', []],
    ['conditional', []],
    ['denied', ['f']],
    ['reported', ['f']],
  ] as const)('or not, where it is %s', (modality, expected) => {
    expect(newer('2021', fact('f', { date: '2022', modality }))).toEqual(expected);
  });
});

describe('of two facts of a matter of which one has a date that holds that of the other', () => {
  const overtaken = (...facts: Fact[]) =>
    viewCompany(record(...facts))
      .facts.filter(({ isSuperseded }) => isSuperseded)
      .map(({ id }) => id);
  const ban = fact('ban', { kind: 'restriction', thread: 't', date: '2021-05-25' });

  it('neither is overtaken', () => {
    const told = fact('told', { kind: 'statement', thread: 't', date: '2021' });
    const again = fact('again', { kind: 'restriction', thread: 't', date: '2021-05' });
    expect(overtaken(told, again, ban)).toEqual([]);
  });

  it('the one is that the other must have followed on', () => {
    const end = fact('end', { kind: 'restriction-lifted', thread: 't', date: '2021' });
    expect(overtaken(end, ban)).toEqual(['ban']);
    const suit = fact('suit', { kind: 'lawsuit', thread: 't', date: '2021' });
    expect(overtaken(suit, { ...end, date: '2021-08-01' })).toEqual(['suit']);
  });
});

describe('a fact of a day that is still to come', () => {
  const matter = { kind: 'restriction', thread: 't' } as const;
  const imposed = fact('imposed', { ...matter, date: '2026-01-10' });
  const ends = fact('ends', { ...matter, kind: 'restriction-lifted', date: '2027-03-01' });
  const of = (id: string, view: ReturnType<typeof viewCompany>) => view.facts.find((one) => one.id === id);
  const at = (today: string, asOf?: string) =>
    viewCompany(record(imposed, ends), { pageDate: '2026-02', today, asOf });

  it('is shown as to come; it sets no status, overtakes nothing and makes no page old', () => {
    const view = at('2026-12-01');
    expect(of('ends', view)).toMatchObject({ modality: 'toCome', isNewer: false });
    expect(of('imposed', view)).toMatchObject({ isSuperseded: false });
    expect(view).toMatchObject({ newerCount: 0, threads: [{ status: 'imposed', state: 'imposed' }] });
    expect(view.key).toEqual(['imposed', 'ends']);
  });

  it('holds from its day on', () => {
    const view = at('2027-03-01');
    expect(of('ends', view)).not.toHaveProperty('modality');
    expect(of('ends', view)?.isNewer).toBe(true);
    expect(view).toMatchObject({ newerCount: 1, threads: [{ status: 'ends', state: 'lifted' }] });
  });

  it('is still to come on an earlier day that the reader looks at', () => {
    const view = at('2028-01-01', '2026-05-01');
    expect(of('ends', view)?.modality).toBe(undefined);
    const told = {
      ...record(imposed, ends),
      articles: { a: { id: 'a', title: 'A', published: '2026-01-11' } },
    };
    const then = viewCompany(told, { asOf: '2026-05-01', today: '2028-01-01' });
    expect(of('ends', then)?.modality).toBe('toCome');
    expect(then.threads).toMatchObject([{ state: 'imposed' }]);
  });

  it('may have begun where its date tells only a span of days', () => {
    const view = viewCompany(record(fact('f', { date: '2026-12' })), {
      pageDate: '2026-10',
      today: '2026-12-01',
    });
    expect(of('f', view)).toMatchObject({ isNewer: true });
    expect(of('f', view)).not.toHaveProperty('modality');
  });

  it('keeps how it is meant, and is no newer for it', () => {
    const reported = fact('f', { date: '2027', modality: 'reported' });
    const view = viewCompany(record(reported), { pageDate: '2026-10', today: '2026-12-01' });
    expect(of('f', view)).toMatchObject({ modality: 'reported', isNewer: false });
  });

  it('does not put a company before one of which something happened lately', () => {
    const named = (id: string, ...facts: Fact[]) => ({
      view: { ...viewCompany(record(...facts), { today: '2026-12-01' }), id },
      mentions: 1,
    });
    const [ahead, lately] = [named('ahead', ends), named('lately', fact('f', { date: '2026-11' }))];
    expect(mostNewsworthyFirst([ahead, lately]).map(({ view }) => view.id)).toEqual(['lately', 'ahead']);
  });
});

describe('what the reader noted', () => {
  const reader = { note: 'Ask Ann.', notes: { f: 'Check the date.' }, edits: {}, merged: [], hidden: 0 };

  it('stands with the company and with its fact, on any day', () => {
    const noted = { ...record(fact('f', { date: '2021' }), fact('g', { date: '2021' })), reader };
    for (const asOf of [undefined, '2022']) {
      const view = viewCompany(noted, { asOf });
      expect(view.note).toBe('Ask Ann.');
      expect(Object.fromEntries(view.facts.map(({ id, note }) => [id, note]))).toEqual({
        f: 'Check the date.',
        g: undefined,
      });
    }
  });
});
