import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/extract/sentences.ts';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[why: string, sentences: string[]]>([
    ['plain ones', ['Acme sold a plant.', 'It kept the rest.']],
    ['titles before names', ['Mr. Lee and Dr. Ngo met Sen. Ruiz.', 'They talked.']],
    ['legal forms within a sentence', ['Acme Inc. said Borealis Corp. had paid.', 'The rest is due.']],
    ['a legal form at the end', ['The buyer is Acme Inc.', 'The seller is not known.']],
    ['a country with stops', ['The U.S. Commerce Department lifted the ban.', 'Sales rose.']],
    ['a country at the end', ['It left the U.S.', 'In Canada it stayed.']],
    ['initials', ['J.P. Harrow and T. S. Moss own it.', 'Nobody else does.']],
    ['months cut short', ['It opened on Sept. 30 in Turin.', 'It closed in Jan. 2020.']],
    ['figures', ['Profit was $2.53 a share, up 3.5 percent.', 'Costs fell 1.2 percent.']],
    ['web names', ['Shoply.com bought Marteo.io in May.', 'Both go on.']],
    ['questions and calls', ['Will it last?', 'It must!', 'Nobody knows.']],
    ['an ellipsis', ['It waited… and waited.', 'Then it sold.']],
    ['a quotation that ends the sentence', ['“We will pay.”', 'Nobody believed it.']],
    ['a quotation with its speaker', ['“Will we pay?” asked Ann Lee.', '“We will!” she said.']],
    ['straight quotation marks with spaces around them', ['"We will pay. "', '"Soon, " she said.']],
    ['brackets that hold a sentence', ['It sold two plants.', '(Acme kept one.)']],
  ])('keeps %s', (_why, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('parts sentences that were glued together', () => {
    expect(cut('The judge went public.The company will appeal.')).toEqual([
      'The judge went public.',
      'The company will appeal.',
    ]);
  });

  it('begins anew with each paragraph, whether or not it ends with a stop', () => {
    expect(cut('Acme to sell plant\nAcme Ltd will sell a plant\n• a list item\n\nThe end.')).toEqual([
      'Acme to sell plant',
      'Acme Ltd will sell a plant',
      '• a list item',
      'The end.',
    ]);
  });

  it('gives offsets into the text, without the space around a sentence', () => {
    expect(splitSentences('  One.  Two. ')).toEqual([
      { start: 2, end: 6 },
      { start: 8, end: 12 },
    ]);
  });

  it('finds none in nothing', () => {
    expect(cut(' \n \n')).toEqual([]);
  });
});
