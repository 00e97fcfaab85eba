import { describe, expect, it } from 'vitest';
import { tieThreads } from '../../src/extract/threads.ts';
import type { Fact } from '../../src/model/fact.ts';
import { threadsOf } from '../../src/timeline/threads.ts';

let nth = 0;
/** A fact of Orvane; each stands so far behind the last one that nothing is told right before it. */
function fact(kind: Fact['kind'], statement: string, more: Partial<Fact> = {}): Fact {
  nth += 1;
  return {
    id: `f${nth}`,
    company: 'orvane',
    kind,
    statement,
    evidence: [
      { article: 'article-1', quote: statement, start: nth * 1000, end: nth * 1000 + statement.length },
    ],
    ...more,
  };
}

const titlesOf = (facts: Fact[]) => tieThreads(facts).map(({ thread }) => thread?.title);
const idsOf = (facts: Fact[]) => tieThreads(facts).map(({ thread }) => thread?.id);
const commerce = { parties: [{ name: 'Department of Commerce' }] };
const tessaly = { parties: [{ name: 'Tessaly', company: 'tessaly' }] };
const brightwell = { parties: [{ name: 'Brightwell Stores', company: 'brightwell-stores' }] };

describe('an order, the suit against it and the ruling', () => {
  const facts = [
    fact('restriction', 'The US Department of Commerce put Orvane under a designation.', {
      ...commerce,
      date: '2021-01',
    }),
    fact('lawsuit', 'Orvane challenged the designation in court.', { date: '2021-02-03' }),
    fact('ruling', 'A judge blocked the order for the time being.', { date: '2021-03-12' }),
    fact('restriction-lifted', 'A court vacated the order of the Department of Commerce.', {
      ...commerce,
      date: '2021-05-25',
    }),
  ];

  it('are one matter, which is called by who gave the order and what it was', () => {
    expect(new Set(titlesOf(facts))).toEqual(new Set(['US Department of Commerce: designation']));
  });

  it('end with what came last', () => {
    expect(threadsOf(tieThreads(facts))).toMatchObject([{ state: 'lifted', since: '2021-05-25' }]);
  });

  it('do not end with what is only planned or claimed', () => {
    const appeal = fact('restriction', 'The department may list Orvane again.', {
      date: '2021-07',
      modality: 'conditional',
    });
    const [thread] = threadsOf(tieThreads([...facts, appeal]));
    expect(thread).toMatchObject({ state: 'lifted', since: '2021-05-25' });
    expect(thread?.facts).toHaveLength(5);
  });

  it('are the same matter in an article that names the office otherwise', () => {
    const [id] = idsOf(facts);
    for (const name of ['Commerce Department', 'US Department of Commerce', 'the U.S. Commerce Department'])
      expect(idsOf([fact('restriction', 'Orvane was listed.', { parties: [{ name }] })])).toEqual([id]);
  });
});

describe('a single fact', () => {
  it('is a matter where an office did what another article may undo', () => {
    expect(titlesOf([fact('restriction', 'The Department of Commerce banned Orvane.', commerce)])).toEqual([
      'Department of Commerce: ban',
    ]);
  });

  it('is none where it is a plan, a takeover, or nobody says whose case it is', () => {
    expect(
      titlesOf([fact('restriction', 'It may be banned.', { ...commerce, modality: 'conditional' })]),
    ).toEqual([undefined]);
    expect(titlesOf([fact('acquisition', 'Orvane bought Tessaly.', tessaly)])).toEqual([undefined]);
    expect(titlesOf([fact('lawsuit', 'Orvane was sued.')])).toEqual([undefined]);
  });
});

describe('two cases', () => {
  it('with two offices stay two, and what names none is of the one where the like was told', () => {
    const facts = [
      fact('penalty', 'The European Commission fined Orvane.', {
        parties: [{ name: 'European Commission' }],
      }),
      fact('investigation', 'The Federal Trade Commission opened an inquiry.', {
        parties: [{ name: 'Federal Trade Commission' }],
      }),
      fact('penalty', 'The General Court cut the fine.', { parties: [{ name: 'General Court' }] }),
    ];
    expect(titlesOf(facts)).toEqual([
      'European Commission: fine',
      'Federal Trade Commission: inquiry',
      'European Commission: fine',
    ]);
  });

  const fined = (date: string) =>
    fact('penalty', 'The European Commission fined Orvane.', {
      date,
      parties: [{ name: 'European Commission' }],
    });
  const probed = fact('investigation', 'The Federal Trade Commission opened an inquiry.', {
    date: '2021-05',
    parties: [{ name: 'Federal Trade Commission' }],
  });

  it('have no part in the like of long ago', () => {
    const old = fact('penalty', 'A court fined Orvane over its mills.', { date: '2009' });
    expect(titlesOf([fined('2021'), probed, old])[2]).toBeUndefined();
  });

  it('share nothing but what is told right behind one of them', () => {
    const appeal = (start: number) =>
      fact('ruling', 'Orvane lost in court.', {
        evidence: [{ article: 'article-1', start, end: start + 9 }],
      });
    const { end = 0 } = probed.evidence[0] ?? {};
    expect(titlesOf([fined('2021'), probed, appeal(end + 200)])[2]).toBe('Federal Trade Commission: inquiry');
    expect(titlesOf([fined('2021'), probed, appeal(end + 900)])[2]).toBeUndefined();
  });

  it('of which one is an order: what names no office is of the order', () => {
    const order = fact('restriction', 'The Department of Commerce banned Orvane.', commerce);
    const ruling = fact('ruling', 'A judge blocked the ban.');
    expect(titlesOf([probed, order, ruling])).toEqual([
      'Federal Trade Commission: inquiry',
      'Department of Commerce: ban',
      'Department of Commerce: ban',
    ]);
  });

  it('are not with a company that is only told of beside it: none restricts another', () => {
    const order = fact('restriction', 'Orvane is on a US blacklist.', {
      parties: [{ name: 'US government' }],
    });
    const beside = fact('restriction', 'The sanctions on Tessaly differ from the order on Orvane.', tessaly);
    expect(titlesOf([order, beside])).toEqual(['Blacklist', 'Blacklist']);
  });

  it('of which nobody names the party are not one across articles', () => {
    const suits = (article: string) => [
      fact('lawsuit', 'Orvane was sued.', { evidence: [{ article }] }),
      fact('ruling', 'The lawsuit was dismissed.', { evidence: [{ article }] }),
    ];
    expect(idsOf(suits('article-1'))[0]).not.toBe(idsOf(suits('article-2'))[0]);
  });
});

describe('takeovers', () => {
  it('of two companies stay two', () => {
    const pello = { parties: [{ name: 'Pello', company: 'pello' }] };
    const facts = [
      fact('acquisition', 'Orvane agreed to buy Tessaly.', tessaly),
      fact('acquisition', 'The takeover of Tessaly will close in June.', { ...tessaly, modality: 'planned' }),
      fact('acquisition', 'Orvane bought Pello.', pello),
      fact('acquisition', 'Orvane paid 4 million euros in its takeover of Pello.', pello),
    ];
    expect(titlesOf(facts)).toEqual([
      'Takeover of Tessaly',
      'Takeover of Tessaly',
      'Takeover of Pello',
      'Takeover of Pello',
    ]);
  });

  it('say who buys', () => {
    const facts = [
      fact('acquisition', 'Brightwell Stores agreed to buy Orvane.', brightwell),
      fact('acquisition', 'Both expect the takeover by Brightwell Stores to close in June.', brightwell),
    ];
    expect(titlesOf(facts)).toEqual(['Takeover by Brightwell Stores', 'Takeover by Brightwell Stores']);
  });

  it('are the same in an article that uses the short name of the other company', () => {
    const told = (name: string, company: string) =>
      idsOf([
        fact('acquisition', `${name} agreed to buy Orvane.`, { parties: [{ name, company }] }),
        fact('acquisition', 'The takeover will close in June.'),
      ])[0];
    expect(told('Brightwell', 'brightwell')).toBe(told('Brightwell Stores', 'brightwell-stores'));
    expect(told('General Stores', 'general-stores')).not.toBe(told('General Electric', 'general-electric'));
  });

  it('leave out what happened in other years', () => {
    const facts = [
      fact('acquisition', 'Orvane agreed to buy Tessaly.', { ...tessaly, date: '2022-02-04' }),
      fact('acquisition', 'It will pay in two steps.', { date: '2022-02' }),
      fact('acquisition', 'The company bought two wind farms.', { date: '2021' }),
      fact('acquisition', 'Orvane sold its first stake in Tessaly.', { ...tessaly, date: '2011' }),
    ];
    expect(titlesOf(facts).map(Boolean)).toEqual([true, true, false, false]);
  });
});
