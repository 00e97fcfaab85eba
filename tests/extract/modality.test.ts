import { describe, expect, it } from 'vitest';
import { findModality, isDenial } from '../../src/extract/modality.ts';

/** The words between square brackets are those that tell the fact. */
function modalityOf(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return findModality(marked.replace(/[[\]]/g, ''), { start, end });
}

function expectAll(modality: ReturnType<typeof modalityOf>, sentences: readonly string[]): void {
  expect(sentences.map((sentence) => [modalityOf(sentence), sentence])).toEqual(
    sentences.map((sentence) => [modality, sentence]),
  );
}

describe('how a fact is meant', () => {
  it('holds, where the sentence simply says so', () => {
    expectAll(undefined, [
      'Orvane [bought] Belcor.',
      'Orvane [agreed to buy] Belcor for $3 billion.',
      'Orvane was forced to [close] its plant.',
      'Orvane no longer [makes] phones.',
      'Orvane failed to [disclose] the leak.',
      'Orvane failed to [pay] its suppliers.',
      'The court [denied] Belcor’s motion and ordered it to pay.',
      'Brussels opened a [probe] into the planned merger.',
      'Orvane [struck] what is potentially its biggest deal.',
      'If you recall, Orvane [hired] Belcor in May.',
      'Orvane repeatedly [misstated] its earnings.',
      'Orvane said it would lower its forecast, following which its [stock price fell] 22%.',
      'Orvane became the first company to [raise] capital since March.',
      'This is not Orvane’s only [acquisition].',
    ]);
  });

  it('is denied, where it is said not to be', () => {
    expectAll('denied', ['No [job cuts] were announced.', 'No [store closures] are planned.']);
  });

  it('is planned', () => {
    expectAll('planned', [
      'Orvane plans to [buy] Belcor.',
      'Orvane will [close] two plants.',
      'Orvane is set to [cut] jobs.',
      'Orvane is due to [report] its earnings today.',
      'Orvane to [buy] Belcor for $3bn',
      'Orvane is to [appeal] against the fine.',
      'Orvane [is to buy] Belcor for $3bn.',
      'The two expect the [sale] to close in September.',
      'Orvane said that it would [close] its plant next year.',
      'The [results] are due on 14 November.',
    ]);
  });

  it('is conditional', () => {
    expectAll('conditional', [
      'Orvane may [sell] its stake.',
      'Orvane could [face a fine].',
      'Orvane would have [closed] the plant.',
      'If the judge agrees, Orvane [wins].',
      'Orvane is in talks to [buy] Belcor.',
      'Orvane is unlikely to [raise prices].',
      'Orvane cannot rule out [job cuts].',
      'The [strike] would be the first in nine years.',
      'Orvane said that it would [close] the plant if the strike goes on.',
    ]);
  });

  it('is denied', () => {
    expectAll('denied', [
      'Orvane failed to [win] the contract.',
      'Orvane has yet to [open] the plant.',
      'Orvane dropped plans to [list] in London.',
      'Orvane walked away from talks to [buy] Belcor.',
      'Orvane almost went [bankrupt] in 2009.',
      'Orvane denied that it had [bribed] anyone.',
      'Orvane did not [pay the fine].',
      'Orvane has no plans to [buy] Belcor.',
      'Orvane ruled out a [bid] for Belcor.',
      'Orvane denied a report that it was in talks to [buy] Belcor.',
      '[Orvane has not ordered further planes].',
      'Orvane was not in talks to [buy] Belcor.',
    ]);
  });

  it('is reported', () => {
    expectAll('reported', [
      'The complaint states that Orvane [misled] its owners.',
      'According to people close to it, Orvane [sold] Belcor.',
      'Orvane is reportedly [being investigated].',
      'Orvane is understood to be [cutting jobs].',
      'Orvane [bought] Belcor, according to people familiar with the matter.',
      'Reuters reported that Orvane [bought] Belcor.',
      'The Harbour Courier had reported, citing two bankers, that Orvane [bought] Belcor.',
    ]);
  });

  it('is told by the clause of the fact alone', () => {
    expectAll(undefined, [
      'Orvane will close a plant after it [lost the case].',
      'Orvane [won the contract], which will create 50 jobs.',
      'Orvane said it was sorry, while Belcor may sell; Orvane [sold].',
      'A dispute that may outlive the owners of the small shops in the old towns of the north was [settled by Orvane].',
    ]);
  });
});

describe('words that look like another thing', () => {
  it('May is a month and a name', () => {
    expectAll(undefined, ['In May, Orvane [sold] its stake.', 'May Lee [joined] Orvane.']);
  });

  it('a will is a thing', () => {
    expectAll(undefined, ['Against the will of its founder Orvane [sold] the mill.']);
  });

  it('a judge who denies a motion denies no fact', () => {
    expectAll(undefined, ['The judge denied the motion to [dismiss the case].']);
  });

  it('not only says that it was so', () => {
    expectAll(undefined, ['Orvane not only [cut jobs] but closed a plant.']);
  });

  it('who failed to deny it did not deny it', () => {
    expectAll(undefined, ['Orvane failed to deny that it had [bribed] anyone.']);
  });

  it('what something is for is no plan', () => {
    expectAll(undefined, [
      'Orvane has been working to [cut costs].',
      'The regulator [ordered Orvane to stop] sales.',
      'Without naming it, the court [banned] Orvane.',
    ]);
  });

  it('who does not answer denies nothing', () => {
    expectAll(undefined, [
      'Orvane did not [respond] to a request.',
      'Orvane [declined to say] whether it would cut jobs.',
    ]);
  });
});

describe('a denial in what somebody says', () => {
  it('is told by its words', () => {
    const denials = [
      '“There are no talks,” said Ann Lee.',
      'Orvane denied the claims.',
      '“We have not sold it.”',
    ];
    expect(denials.filter((sentence) => !isDenial(sentence))).toEqual([]);
  });

  it('is no refusal to answer', () => {
    const others = [
      'Orvane did not respond.',
      'Orvane failed to deny the claims.',
      '“We stay,” said Ann Lee.',
    ];
    expect(others.filter(isDenial)).toEqual([]);
  });
});
