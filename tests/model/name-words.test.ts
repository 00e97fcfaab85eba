import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallWords, visitNameWords } from '../../src/model/name-words.ts';
import { cutWords, foldWord, isNameLike } from '../../src/model/words.ts';

const SMALL = smallWords(new Set(['adidas', 'éclair']));
const visited = (text: string) => {
  const words: [string, number, boolean][] = [];
  visitNameWords(text, SMALL, (...word) => words.push(word));
  return words;
};
/** What they are by the rule for words, the slow way. */
const expected = (text: string) =>
  [...cutWords(text)]
    .filter((word) => word.isPaired || isNameLike(word.text) || SMALL.has(foldWord(word.text)))
    .map(({ text: word, start, isPaired }) => [word, start, isPaired]);

test('names may be made of words with a capital or a digit, of scripts without case, and of small words that are looked for', () => {
  expect(
    visited('The adidas shop of Müller, 3M and “Éclair éclair” 小米 is here').map(([word]) => word),
  ).toEqual(['The', 'adidas', 'Müller', '3M', 'Éclair', 'éclair', '小米']);
});

test('the quick way finds what the words of a text are, whatever stands in it', () => {
  const piece = fc.constantFrom(
    ...[
      'A',
      'b',
      'Z9',
      '_',
      ' ',
      '-',
      '’',
      '—',
      '\u00A0',
      '\u00AD',
      '\u200B',
      '\u2066',
      'é',
      'É',
      'ß',
      '小',
      '米',
      'ー',
    ],
    ...[
      '한',
      'ش',
      'א',
      'e\u0301',
      '𝔸',
      '\uD800',
      '.',
      '\n',
      'adidas',
      'éclair',
      'ʼ',
      '½',
      'ǅ',
      '\u0640',
      '\u202F',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 25 }).map((all) => all.join('')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(text, (each) => {
      expect(visited(each)).toEqual(expected(each));
    }),
    { numRuns: 2000 },
  );
});
