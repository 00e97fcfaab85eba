import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNameCutter, cutCompany } from '../../../src/factbase/index/cut-name.ts';
import { createWordTable } from '../../../src/factbase/index/word-table.ts';
import { hashText } from '../../../src/model/hash.ts';
import { foldedWords, readName } from '../../../src/model/words.ts';
import { makeCompany } from '../make-pack.ts';

const WORDS = [
  'Bank',
  'bank',
  'BANK',
  'of',
  'AT&T',
  'a_b',
  '_',
  '7',
  '3M',
  "L'Oréal",
  'İş',
  '小米集团',
  'B站',
  'شاومي',
];
const name = fc.oneof(
  fc
    .array(fc.constantFrom(...WORDS, 'x'.repeat(64), 'Y'.repeat(65), '9'.repeat(70)), { maxLength: 5 })
    .map((words) => words.join(' ')),
  fc.string(),
  fc.string({ unit: 'binary' }),
);

test('a name is cut into the words that pages are asked for and searches compare, whatever it is written in', () => {
  const table = createWordTable();
  const cut = createNameCutter(table);
  const texts = (numbers: readonly number[]) => numbers.map((number) => table.words()[number]);
  fc.assert(
    fc.property(name, (text) => {
      const { words, keys, isSmall } = cut(text);
      expect(texts(words)).toEqual(foldedWords(text));
      expect({ keys: texts(keys), isSmall }).toEqual(readName(text));
    }),
    { numRuns: 2000 },
  );
});

test('a company that is called by one of its names, or by another one, has the words of both', () => {
  const table = createWordTable();
  const cut = createNameCutter(table);
  const texts = ({ words }: { words: readonly number[] }) => words.map((number) => table.words()[number]);
  const same = cutCompany(makeCompany('a', ['Xiaomi Corporation', 'Xiaomi'], { name: 'Xiaomi' }), cut);
  expect([same.name, ...same.names].map(texts)).toEqual([['xiaomi'], ['xiaomi', 'corporation'], ['xiaomi']]);
  const other = cutCompany(makeCompany('b', ['Mi'], { name: 'Redmi' }), cut);
  expect([other.name, ...other.names].map(texts)).toEqual([['redmi'], ['mi']]);
});

describe('the table of words', () => {
  test('knows each word once, whichever way it comes, and its hash', () => {
    const table = createWordTable();
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 5000; i++) {
        expect(table.add(`word${i}`)).toBe(i);
        expect(table.addAscii(`The WORD${i}!`, 4, 8 + String(i).length)).toBe(i);
      }
    }
    expect([table.size, table.words()[4999], table.hash(4999)]).toEqual([
      5000,
      'word4999',
      hashText('word4999'),
    ]);
  });

  test('tells words of one hash apart', () => {
    const table = createWordTable();
    // Found by trying.
    const [a, b] = ['wordy7e', 'word15t7'];
    expect(hashText(a)).toBe(hashText(b));
    expect([table.add(a), table.add(b), table.add(a), table.addAscii(b, 0, b.length)]).toEqual([0, 1, 0, 1]);
  });
});
