import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../src/extract/extract.ts';
import type { Fact } from '../../src/model/fact.ts';
import { validatePack } from '../../src/model/pack.ts';
import { threadsOf } from '../../src/timeline/threads.ts';

const HEADING = 'Vantor is taken off the sanctions list';
const ARTICLE = [
  HEADING,
  'Turbine maker Vantor has been removed from a US sanctions list after a court ruling.',
  'Yesterday (25 May), a court in Washington vacated the order of the Department of Commerce that had put the company on the list.',
  'The designation was handed down in the last weeks of the Trump administration and was challenged by Vantor in court.',
  'Mette Juul, chair of Vantor, said in a statement that the turbine maker had always kept to the law.',
  '“We are glad,” she said.',
  'Vantor’s shares, which are traded in Copenhagen, rose 4 percent after the news.',
  'The company will report its quarterly earnings later today.',
  'The long dispute over Quillon Bank is over, but questions remain over battery maker Ostro, which remains subject to sanctions that hurt its sales.',
].join('\n');

const find = (text: string, published?: string) =>
  extractFacts({ source: { title: HEADING, ...(published && { published }) }, text });
const extraction = find(ARTICLE, '2021-05-26');
const factsOf = (company: string): Fact[] =>
  extraction.facts.filter(({ fact }) => fact.company === company).map(({ fact }) => fact);
const kindsOn = (company: string, date: string) =>
  factsOf(company).flatMap((fact) => (fact.date === date ? [fact.kind] : []));

describe('the facts of an article', () => {
  it('are of the companies that it tells of, the one that it tells most of first', () => {
    expect(extraction.companies.map(({ company }) => company.name)).toEqual([
      'Vantor',
      expect.any(String),
      expect.any(String),
    ]);
  });

  it('have the day that relative words mean', () => {
    expect(kindsOn('vantor', '2021-05-25')).toEqual(expect.arrayContaining(['ruling', 'restriction-lifted']));
    expect(kindsOn('vantor', '2021-05-26')).toEqual(['results']);
  });

  it('have the month that a term of office ends in', () => {
    expect(kindsOn('vantor', '2021-01')).toContain('restriction');
  });

  it('have no day of their own where the article was published on a day that nobody knows', () => {
    const dates = find(ARTICLE).facts.flatMap(({ fact }) => fact.date ?? []);
    expect(dates.filter((date) => date !== '2021-01')).toEqual([]);
  });

  it('say who said it', () => {
    const said = factsOf('vantor').flatMap((fact) => (fact.kind === 'statement' ? [fact.said] : []));
    expect(said).toEqual(expect.arrayContaining([{ speaker: 'Mette Juul', role: 'chair' }]));
  });

  it('belong to their matter, which ends as the court left it', () => {
    const [thread] = threadsOf(factsOf('vantor'));
    expect(thread).toMatchObject({ state: 'lifted', since: '2021-05-25' });
  });

  it('say of a company what its own side of the sentence says, and nothing of the other', () => {
    const [ostro, ...more] = factsOf('ostro');
    expect(more).toEqual([]);
    expect(ostro).toMatchObject({ kind: 'restriction' });
    expect(ostro?.statement).toMatch(/^Questions remain over battery maker Ostro, which/);
  });

  it('point to whole sentences of the text', () => {
    for (const { fact } of extraction.facts) {
      for (const { start, end, quote } of fact.evidence) expect(ARTICLE.slice(start, end)).toBe(quote);
    }
  });

  it('do not tell the heading twice', () => {
    const told = extraction.facts.map(({ fact }) => fact.evidence[0]?.quote);
    expect(told).not.toContain(HEADING);
  });

  it('say which rules made them', () => {
    for (const { fact } of extraction.facts) expect(fact.rule).toMatch(/\w+\/[\w-]+, /);
  });

  it('are the same for the same article', () => {
    expect(find(ARTICLE, '2021-05-26')).toEqual(extraction);
  });

  it('are a valid pack with their companies and their article', () => {
    const pack = {
      format: 'factcards-pack',
      version: 1,
      id: 'p',
      title: 'P',
      publisher: 'P',
      license: 'CC0-1.0',
      revision: '1',
      updated: '2021-05-26',
      companies: extraction.companies.map(({ company }) => company),
      articles: [extraction.article],
      facts: extraction.facts.map(({ fact }) => fact),
    };
    expect(validatePack(pack)).toMatchObject({ ok: true });
    expect(pack.facts.length).toBeGreaterThan(8);
  });
});

describe('an article without companies', () => {
  it('has no facts', () => {
    expect(find('Rain in the north\nIt rained for three days, the mayor said on Monday.')).toMatchObject({
      companies: [],
      facts: [],
    });
  });

  it('may be one word without an end', () => {
    expect(find('A'.repeat(100_000))).toMatchObject({ companies: [], facts: [] });
  });

  it('has no fact in a sentence that is longer than a quote may be', () => {
    const list = 'Vantor Ltd rose 3 percent on Monday '.repeat(200);
    expect(find(`Prices\n${list}.`)).toMatchObject({ facts: [] });
  });

  it('may be empty', () => {
    expect(find('')).toMatchObject({ companies: [], facts: [] });
  });
});

describe('what somebody of a company says of another', () => {
  it('is a fact of the other', () => {
    const { facts } = extractFacts({
      source: { title: 'A ruling on turbines', published: '2021-05-26' },
      text: [
        'A ruling on turbines',
        'Mette Juul, chair of Vantor, a maker of turbines, spoke in Aarhus.',
        'Under a ruling of the court, Juul said, Quillon Bank can cut its rates until May.',
      ].join('\n'),
    });
    const kindsOf = (company: string) =>
      facts.filter(({ fact }) => fact.company === company).map(({ fact }) => fact.kind);
    expect(kindsOf('vantor')).not.toContain('ruling');
  });
});
