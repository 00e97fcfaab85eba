import { describe, expect, it } from 'vitest';
import { expectFirst, kindsOf } from './tell.ts';

const kindNames = (marked: string) => kindsOf(marked).map(({ kind }) => kind);

describe('a company that is only credited', () => {
  it('has no fact', () => {
    expectFirst(undefined, [
      '(Reporting by Ann Lee for [Reuters])',
      'Belcor will cut 300 jobs, its boss told [CNBC].',
      'Belcor bought a mill, [Reuters] reported on Monday.',
      'LONDON ([Reuters]) - Belcor bought a mill.',
      'Analysts surveyed by [Orvane] were expecting a loss.',
      '[Orvane]’s Ann Lee contributed to this report.',
      'On [Twitter], he appealed for help.',
    ]);
  });

  it('is not the one that speaks right after a dateline', () => {
    expectFirst('leadership', [
      '(Reuters) - [Orvane Lines Co] said on Wednesday that its chief will step down next year.',
    ]);
  });
});

describe('of two companies', () => {
  it('each in a list has what is told of the list', () => {
    expect(kindsOf('{Belcor}, [Orvane] and {Tamric} won contracts to build ships.')[0]?.kind).toBe('deal');
  });

  it('the one right before the words did it', () => {
    const marked = (mine: string, other: string) =>
      `With help from ${mine}, ${other} is closing four stores.`;
    const helper = kindsOf(marked('[Orvane]', '{Belcor}')).find(({ kind }) => kind === 'operations');
    const closer = kindsOf(marked('{Orvane}', '[Belcor]')).find(({ kind }) => kind === 'operations');
    expect(closer?.score).toBeGreaterThan(helper?.score ?? 0);
  });

  it('the one that only stands before the subject did nothing of what follows', () => {
    const [customer] = kindsOf('[Orvane] supplier {Belcor} closed a plant.');
    const [supplier] = kindsOf('{Orvane} supplier [Belcor] closed a plant.');
    expect(supplier?.kind).toBe('operations');
    expect(customer?.score).toBeLessThan(0.6 * (supplier?.score ?? 0));
  });

  it('the one in the lead of the sentence did nothing of what follows', () => {
    const sentence = 'After receiving a lifeline from [Orvane], {Belcor} cut jobs at {Tamric}.';
    expect(kindsOf(sentence)[0]?.kind).toBe('funding');
  });

  it('the ban of one that was lifted leaves the ban of the other', () => {
    const sentence = 'The ban on {Belcor} was lifted, but [Orvane] remains subject to sanctions.';
    expect(kindsOf(sentence)[0]?.kind).toBe('restriction');
  });

  it('the name of a company is none of the words that tell a fact', () => {
    expect(kindNames('[Settlement Capital] is headquartered in Leeds.')).toEqual(['profile']);
  });
});

describe('what is found', () => {
  it('says which rule found it, and in which words', () => {
    const [first] = kindsOf('Yesterday [Orvane] recalled 4,000 cars.');
    expect(first).toMatchObject({ kind: 'product', rule: 'product/changes' });
    expect(
      'Yesterday Orvane recalled 4,000 cars.'.slice(first?.trigger?.start, first?.trigger?.end),
    ).toContain('recalled');
  });

  it('is at most three kinds, the surest first', () => {
    const found = kindsOf(
      '[Orvane] sued a rival, cut 300 jobs, closed a plant and appointed a new chief executive.',
    );
    const scores = found.map(({ score }) => score);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('is nothing where no word speaks of the company and only a hint is there', () => {
    expect(kindsOf('Technology is a wide field.')).toEqual([]);
  });
});

describe('what is told beside what happened', () => {
  it('is not what the company is', () => {
    expectFirst('acquisition', [
      '[Orvane], a unit of {Belcor}, plans to sell minority stakes it holds in 21 stores.',
    ]);
  });

  it('is a statement first where one of its people is quoted', () => {
    const own = { isQuoted: true, isSaid: true, isSaidByOther: false };
    expect(kindsOf('“We are on track to reach our sales target.”', own)[0]?.kind).toBe('statement');
  });

  it('is no statement only because the sentence before was one', () => {
    const more = { previousKinds: ['statement' as const] };
    expect(kindsOf('Save a little when you pick yours from [Orvane].', more)).toEqual([]);
  });

  it('does not go on where somebody else speaks', () => {
    const more = { isSaid: true, isSaidByOther: true, previousKinds: ['lawsuit' as const] };
    expect(kindsOf('“We thought that [Orvane] was ready.”', more).map(({ kind }) => kind)).not.toContain(
      'lawsuit',
    );
  });
});

describe('what a sentence says beside its main clause', () => {
  it('is less the news than what it goes on with', () => {
    expectFirst('acquisition', ['[Orvane], which went public in 2004, agreed to buy {Belcor}.']);
    expectFirst('penalty', ['Three years after the inquiry began, [Orvane] paid $282 million to end it.']);
    expectFirst('operations', [
      '[Orvane] hopes to resume flights in January — four months after an explosion destroyed its hangar.',
    ]);
  });

  it('may name the company of somebody who leaves it', () => {
    expectFirst('leadership', [
      'Jo Roe, who ran [Orvane] until last year, will resign from the board in May.',
    ]);
  });

  it('is the news of a company that is named only there', () => {
    expectFirst('acquisition', ['{Orvane}, which bought [Belcor] in 2017, is cutting jobs.']);
  });
});

describe('the words that tell a kind', () => {
  it('are told in full, since a date may stand with any of them', () => {
    const [lawsuit] = kindsOf('[Orvane] was sued over it, in a lawsuit filed on March 30.');
    expect(lawsuit?.kind).toBe('lawsuit');
    expect([lawsuit?.trigger, ...(lawsuit?.further ?? [])].length).toBeGreaterThan(1);
  });

  it('of somebody’s past count less than those of what the sentence goes on with', () => {
    const past = 'Jo Roe, who joined [Orvane] in 2004 as head of sales, resigned on Monday.';
    const [leadership] = kindsOf(past);
    expect(past.replace(/[[\]]/g, '').slice(leadership?.trigger?.start, leadership?.trigger?.end)).toContain(
      'resigned',
    );
  });
});

describe('what a sentence tells before it comes to its company', () => {
  it.each([
    ['Founded in 1998, [Orvane] was bought by {Belcor} in 2007.', 'acquisition'],
    ['Acquired by {Belcor} in 2007, [Orvane] will close its plant in Leeds.', 'operations'],
    ['Having sold its bank in 2019, [Orvane] opened 30 stores in Spain last year.', 'operations'],
    ['[Orvane], which was founded in 1998 and bought by {Belcor}, recalled 4,000 scooters.', 'product'],
  ])('is less than what it goes on with: %s', (sentence, kind) => {
    expect(kindsOf(sentence)[0]?.kind).toBe(kind);
  });
});

describe('a company that only says who another one is', () => {
  it.each([
    '{Belcor}, a supplier of [Orvane], filed for bankruptcy protection on Tuesday.',
    '{Belcor}, which supplies [Orvane], was fined $3m by the regulator.',
    '{Belcor}, which supplies [Orvane], said it was cooperating.',
  ])('has no part in what the sentence goes on with: %s', (sentence) => {
    const previousKinds = ['acquisition'] as const;
    expect(kindsOf(sentence, { previousKinds }).map(({ kind }) => kind)).not.toContain('acquisition');
    expect(kindsOf(sentence).map(({ rule }) => rule)).not.toContain('penalty/fined');
    expect(kindsOf(sentence).map(({ rule }) => rule)).not.toContain('statement/says');
  });
});

describe('a list behind "including"', () => {
  it('shares what is told of it, whatever is said of each in it', () => {
    const list = (mine: string, other: string) =>
      `Other chains are closing stores, including ${other}, toy seller {Tamric} and rug maker ${mine}.`;
    expect(kindsOf(list('[Orvane]', '{Belcor}'))[0]?.kind).toBe('operations');
    expect(kindsOf(list('{Belcor}', '[Orvane]'))[0]?.kind).toBe('operations');
  });
});

describe('a sentence without words of any kind', () => {
  it('goes on with what the one before told only where it is about the company', () => {
    const about = { previousKinds: ['product'] as const };
    expect(kindsOf('[Orvane] has done so twice.', about)[0]?.rule).toBe('product/as-before');
    expect(kindsOf('There are good days and bad days for those who know [Orvane].', about)).toEqual([]);
  });
});
