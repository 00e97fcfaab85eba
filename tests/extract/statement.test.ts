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

describe('a statement', () => {
  const state = (text: string, name = 'Acme', other?: string) =>
    stateSentence(text, { company: at(text, name), others: other ? [at(text, other)] : [] });

  it.each([
    'Acme will be sold to a fund in spring, but Borealis has denied the whole report.',
    'Acme is to lose its licence in the spring, while Borealis keeps its own, officials said.',
    'Acme will build the plant near the port of Graz, but Borealis must sell its own if the court agrees.',
    'Acme reportedly lost its largest customer, but according to two bankers Borealis did not win it.',
  ])('is never parted from who says it, or from what it hangs on: %s', (sentence) => {
    expect(state(sentence, 'Acme', 'Borealis')).toBe(sentence);
  });

  it.each([
    'The inquiry concerns not just the plants of Acme, but the whole trade of which Borealis is a part.',
    'It is strange to pay so much to Acme for the sound, but it is better than what Borealis sells.',
  ])('is never the half of what only the whole says: %s', (sentence) => {
    expect(state(sentence, 'Acme', 'Borealis')).toBe(sentence);
  });

  it('does not begin with the word that ties it to the one before', () => {
    expect(state('And Acme sold the plant.')).toBe('Acme sold the plant.');
    expect(state('But Acme, which sold the plant, grew.')).toBe('Acme, which sold the plant, grew.');
  });

  it('has both marks of a quotation that goes on from or into another sentence', () => {
    expect(state('It suits Acme,” said Mette Juul.')).toBe('“It suits Acme,” said Mette Juul.');
    expect(state('Mette Juul said: “It suits Acme.')).toBe('Mette Juul said: “It suits Acme.”');
    expect(state('It suits Acme," said Mette Juul.')).toBe('"It suits Acme," said Mette Juul.');
    expect(state('It sold a 6" pipe to Acme.')).toBe('It sold a 6" pipe to Acme.');
  });

  it('that is cut short still says who said it, and what is denied', () => {
    const long = `Acme sold ${filler(14)}`;
    expect(state(`${long}, officials of the ministry said.`)).toMatch(
      /^Acme sold .* … officials of the ministry said\.$/,
    );
    expect(state(`${long}, which Acme has denied.`)).toMatch(/ … which Acme has denied\.$/);
    expect(state(`${long}, officials said.`).length).toBeLessThanOrEqual(300);
  });

  it('that is cut on both sides shows the company', () => {
    const statement = state(`${filler(14)} when Acme ${filler(14)}`);
    expect(statement).toMatch(/^… .*Acme .* …$/);
    expect(statement.length).toBeLessThanOrEqual(300);
  });

  it('leaves names and marks as they are', () => {
    expect(state('But eBay sold Acme.', 'eBay')).toBe('eBay sold Acme.');
    expect(state('“It suits Acme," said Mette Juul.')).toBe('“It suits Acme," said Mette Juul.');
  });

  it('of a long list has the words that say what it lists', () => {
    const list = `The ministry chose ${filler(14).replace(/x{20}/g, 'Xxxxxxxxxxxxxxxxx,')} Acme and Borealis.`;
    expect(state(list)).toMatch(/^The ministry chose .* …$/);
  });
});
