import { describe, expect, it } from 'vitest';
import { stateSentence } from '../../src/extract/statement.ts';

const LONG = 'x'.repeat(20);
const at = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const filler = (n: number) => Array.from({ length: n }, () => LONG).join(' ');

describe('the statement of a fact', () => {
  it('is the sentence, with its space folded', () => {
    expect(stateSentence('Acme sold\n a  plant.')).toBe('Acme sold a plant.');
  });

  it('is the clause that tells it, where the sentence is too long for a card', () => {
    const sentence = `${filler(14)}, but Acme sold a plant; ${filler(14)}.`;
    expect(stateSentence(sentence, { company: at(sentence, 'Acme') })).toBe('Acme sold a plant');
  });

  it('takes in the clauses beside it as far as they fit', () => {
    const sentence = `${filler(13)}; Acme sold a plant, and it kept two, while it leased a third; ${filler(13)}.`;
    expect(stateSentence(sentence, { company: at(sentence, 'Acme') })).toBe(
      'Acme sold a plant, and it kept two, while it leased a third',
    );
  });

  it('is the side of a turn that tells of the company, where the other tells of another', () => {
    const sentence =
      'The suit against Acme was dropped in May, but Borealis is still under a ban of the ministry.';
    const [acme, borealis] = [at(sentence, 'Acme'), at(sentence, 'Borealis')];
    expect(stateSentence(sentence, { company: acme, others: [borealis] })).toBe(
      'The suit against Acme was dropped in May',
    );
    expect(stateSentence(sentence, { company: borealis, others: [acme] })).toBe(
      'Borealis is still under a ban of the ministry.',
    );
  });

  it('is the whole sentence where both companies are on both sides, or a side says too little', () => {
    const both =
      'Acme sued Borealis in a court in May, but Borealis settled with Acme before the trial began.';
    expect(
      stateSentence(both, {
        company: at(both, 'Acme'),
        others: [at(both, 'Borealis'), { start: 46, end: 54 }],
      }),
    ).toBe(both);
    const little = 'Acme grew by a fifth in the last three years, but Borealis did not.';
    expect(stateSentence(little, { company: at(little, 'Borealis'), others: [at(little, 'Acme')] })).toBe(
      little,
    );
  });

  it('is cut short, and shows it, where not even a clause fits', () => {
    const statement = stateSentence(`Acme ${filler(30)}.`);
    expect(statement.length).toBeLessThanOrEqual(300);
    expect(statement).toMatch(/^Acme .* …$/);
  });
});
