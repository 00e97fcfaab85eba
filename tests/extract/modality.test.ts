import { describe, expect, it } from 'vitest';
import { findModality } from '../../src/extract/modality.ts';

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
    ]);
  });

  it('is planned', () => {
    expectAll('planned', [
      'Orvane plans to [buy] Belcor.',
      'Orvane will [close] two plants.',
      'Orvane is set to [cut] jobs.',
      'Orvane is due to [report] its earnings today.',
      'Orvane to [buy] Belcor for $3bn',
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
    ]);
  });

  it('is denied', () => {
    expectAll('denied', [
      'Orvane denied that it had [bribed] anyone.',
      'Orvane did not [pay the fine].',
      'Orvane has no plans to [buy] Belcor.',
      'Orvane ruled out a [bid] for Belcor.',
    ]);
  });

  it('is reported', () => {
    expectAll('reported', [
      'Orvane is reportedly [being investigated].',
      'Orvane is understood to be [cutting jobs].',
      'Orvane [bought] Belcor, according to people familiar with the matter.',
      'Reuters reported that Orvane [bought] Belcor.',
    ]);
  });

  it('is told by the clause of the fact alone', () => {
    expectAll(undefined, [
      'Orvane will close a plant after it [lost the case].',
      'Orvane [won the contract], which will create 50 jobs.',
      'Orvane said it was sorry, while Belcor may sell; Orvane [sold].',
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

  it('who does not answer denies nothing', () => {
    expectAll(undefined, [
      'Orvane did not [respond] to a request.',
      'Orvane [declined to say] whether it would cut jobs.',
    ]);
  });
});
