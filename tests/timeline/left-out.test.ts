import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { CompanyView, NamedCompany } from '../../src/model/company-view.ts';
import type { Fact } from '../../src/model/fact.ts';
import { readArticle } from '../../src/read/read-article.ts';
import { viewCompany } from '../../src/timeline/company-view.ts';
import { findLeftOut } from '../../src/timeline/left-out.ts';
import { fact, starterRecord } from './facts.ts';

const { document } = parseHTML(readFileSync('assets/demo/index.html', 'utf8'));
const { text: DEMO } = readArticle(document as unknown as Document);
const starter = (id: string, pageDate: string | undefined, mentions: number): NamedCompany => ({
  view: viewCompany(starterRecord(id), { pageDate }),
  mentions,
});
const starters = (pageDate?: string) => [
  starter('xiaomi', pageDate, 6),
  starter('huawei', pageDate, 4),
  starter('tiktok', pageDate, 3),
];
const NAMED = 'C is a maker of boats.';
const view = (facts: Fact[], pageDate?: string, rest: Partial<Article> = {}): CompanyView =>
  viewCompany(
    {
      company: { id: 'c', name: 'C', names: [] },
      facts,
      articles: { a: { id: 'a', title: 'A', published: '2021-02-01', ...rest } },
    },
    { pageDate },
  );
const leftOut = (facts: Fact[], pageDate?: string, rest: Partial<Article> = {}) =>
  findLeftOut([{ view: view(facts, pageDate, rest), mentions: 3 }], NAMED, pageDate).facts.map(
    (one) => one.fact.id,
  );
const ban = (id: string, rest: Parameters<typeof fact>[1] = {}) =>
  fact(id, { kind: 'restriction', statement: `The ministry of ${id} forbade the export of boats.`, ...rest });

describe('the example article', () => {
  it('leaves nothing out, read on its day: what came later it cannot have told', () => {
    expect(findLeftOut(starters('2021-02-14'), DEMO, '2021-02-14')).toEqual({ facts: [], considered: 1 });
  });

  it('leaves out that the blacklist was lifted, had it been written a month later', () => {
    const { facts } = findLeftOut(starters('2021-06-30'), DEMO, '2021-06-30');
    expect(facts.slice(0, 2).map((one) => one.fact.id)).toEqual([
      'xiaomi-removal-2021-05-25',
      'xiaomi-ruling-2021-05-25',
    ]);
    expect(facts[0]?.company).toEqual({ id: 'xiaomi', name: 'Xiaomi' });
  });
});

describe('left out of an article is', () => {
  it('what had surely happened when it was written, not what may have come later', () => {
    const facts = [
      ban('before', { date: '2021-01' }),
      ban('that month', { date: '2021-02' }),
      ban('after', { date: '2021-03' }),
      ban('that year', { date: '2021' }),
    ];
    expect(leftOut(facts, '2021-02-14')).toEqual(['before']);
  });

  it('what an article of before tells without a day', () => {
    expect(leftOut([ban('undated')], '2021-02-14')).toEqual(['undated']);
    expect(leftOut([ban('undated')], '2021-01-14')).toEqual([]);
  });

  it('of a matter only where it stood then', () => {
    const facts = [
      ban('imposed', { date: '2020-01', thread: 'ban' }),
      ban('renewed', { date: '2020-06', thread: 'ban' }),
      ban('lifted', { date: '2021-05', thread: 'ban', kind: 'restriction-lifted' }),
    ];
    expect(leftOut(facts, '2021-02-14')).toEqual(['renewed']);
    expect(leftOut(facts, '2020-02-14')).toEqual(['imposed']);
  });

  it('of a matter both where nobody can say which came first', () => {
    const facts = [
      ban('of that month', { date: '2020-06', thread: 'ban' }),
      ban('of that day', { date: '2020-06-09', thread: 'ban' }),
    ];
    expect(leftOut(facts, '2021-02-14')).toEqual(['of that day', 'of that month']);
  });

  it('not what was lifted, in a year that also holds the day of its beginning', () => {
    const facts = [
      ban('imposed', { date: '2020-06-09', thread: 'ban' }),
      ban('lifted', { date: '2020', thread: 'ban', kind: 'restriction-lifted' }),
    ];
    expect(leftOut(facts, '2021-02-14')).toEqual(['lifted']);
  });

  it('nothing light, nothing old that matters only while it is fresh, and nothing that does not simply hold', () => {
    const facts = [
      fact('product', { kind: 'product', date: '2021-01-01', statement: 'A new rudder.' }),
      fact('old chief', { kind: 'leadership', date: '2018-01-01', statement: 'Ines Okafor leads.' }),
      fact('new chief', { kind: 'leadership', date: '2020-12-01', statement: 'Jo Berg leads.' }),
      ban('planned', { date: '2021-01-01', modality: 'planned' }),
    ];
    expect(leftOut(facts, '2021-02-14')).toEqual(['new chief']);
  });

  it('nothing that is told in another language: its words cannot be compared', () => {
    expect(leftOut([ban('known', { date: '2020' })], '2021-02-14', { language: 'de' })).toEqual([]);
    expect(leftOut([ban('known', { date: '2020' })], '2021-02-14', { language: 'en-GB' })).toEqual(['known']);
  });

  it('of an undated one a key fact of today', () => {
    expect(leftOut([ban('lately', { date: '2026' })])).toEqual(['lately']);
  });

  it('nothing of a company that is named in passing', () => {
    const one = { view: view([ban('f', { date: '2020' })], '2021'), mentions: 1 };
    const other = { view: { ...view([], '2021'), id: 'd', name: 'D' }, mentions: 9 };
    expect(findLeftOut([one, other], NAMED, '2021').facts).toEqual([]);
  });

  it('no more than can be read, of no company more than three', () => {
    const many = Array.from({ length: 20 }, (_, i) => ban(`f${i}`, { date: `20${10 + (i % 10)}` }));
    const others = ['c', 'd', 'e'].map((id) => ({
      view: { ...view(many, '2021'), id, name: id },
      mentions: 2,
    }));
    expect(findLeftOut(others, NAMED, '2021').facts).toHaveLength(5);
    expect(findLeftOut(others.slice(0, 1), NAMED, '2021').facts).toHaveLength(3);
  });
});
