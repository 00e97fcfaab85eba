import { expect, test } from 'vitest';
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
  expect(findNames(table, ['norvik', 'mills'])).toHaveLength(1);
  expect(findNames(table, ['norvik'])).toEqual([]);
  expect(findNames(table, ['norvik', 'osterby', 'mills', 'holding'])).toHaveLength(4);
});

test('a name of one word, and one in small letters, is found by the word that it is filed under', () => {
  const table = tableOf('Norvik', 'easy holidays');
  expect(findNames(table, ['norvik'])).toHaveLength(1);
  const halves = [['easy'], ['holidays']].map((keys) => findNames(table, keys).length);
  expect(halves.sort()).toEqual([0, 1]);
});

test('hardly a word that is in no name leads anywhere', () => {
  const table = tableOf(...Array.from({ length: 5000 }, (_, i) => `Firm${i}`));
  const words = Array.from({ length: 5000 }, (_, i) => `other${i}`);
  // Of a bucket's eight names one in 65,536 has the same sixteen bits: less than one in all.
  expect(findNames(table, words).length).toBeLessThan(10);
});
