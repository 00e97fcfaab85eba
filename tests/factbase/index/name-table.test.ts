import { expect, test } from 'vitest';
import { askedKeys } from '../../../src/factbase/index/asked-keys.ts';
import { createNameBuilder } from '../../../src/factbase/index/build-names.ts';
import { createNameCutter, cutCompany } from '../../../src/factbase/index/cut-name.ts';
import { findNames } from '../../../src/factbase/index/name-table.ts';
import { createWordTable } from '../../../src/factbase/index/word-table.ts';
import { makeCompany } from '../make-pack.ts';

function tableOf(...names: string[]) {
  const words = createWordTable();
  const cut = createNameCutter(words);
  const builder = createNameBuilder(words);
  for (const [i, name] of names.entries()) builder.add(cutCompany(makeCompany(`c${i}`, [name]), cut));
  return builder.table();
}

test('of a name whose next rarest word a page lacks no block has to be read', () => {
  const table = tableOf('Norvik Holding', 'Norvik Mills', 'Osterby Holding', 'Osterby Mills');
  expect(findNames(table, askedKeys(['norvik', 'mills']))).toHaveLength(1);
  expect(findNames(table, askedKeys(['norvik']))).toEqual([]);
  expect(findNames(table, askedKeys(['norvik', 'osterby', 'mills', 'holding']))).toHaveLength(4);
});

test('nor of one whose two words no text has together', () => {
  const table = tableOf('Norvik Holding', 'Norvik Mills', 'Osterby Holding', 'Osterby Mills', 'Norvik');
  const words = ['norvik', 'osterby', 'mills', 'holding'];
  const found = (texts: number[][]) => findNames(table, askedKeys(words, texts)).length;
  expect(found([[0, 3], [1, 2], [2]])).toBe(3);
  expect(
    found([
      [0, 1],
      [2, 3],
    ]),
  ).toBe(1);
  expect(found([[3, 2, 1, 0]])).toBe(5);
  expect(found([])).toBe(1);
});

test('a name of one word, and one in small letters, is found by the word that it is filed under', () => {
  const table = tableOf('Norvik', 'easy holidays');
  expect(findNames(table, askedKeys(['norvik']))).toHaveLength(1);
  const halves = [['easy'], ['holidays']].map((keys) => findNames(table, askedKeys(keys)).length);
  expect(halves.sort()).toEqual([0, 1]);
});

test('hardly a word that is in no name leads anywhere', () => {
  const table = tableOf(...Array.from({ length: 5000 }, (_, i) => `Firm${i}`));
  const words = Array.from({ length: 5000 }, (_, i) => `other${i}`);
  // Of a bucket's eight names one in 65,536 has the same sixteen bits: less than one in all.
  expect(findNames(table, askedKeys(words)).length).toBeLessThan(10);
});
