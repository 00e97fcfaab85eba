import { expect, test } from 'vitest';
import { hashText } from '../../src/model/hash.ts';
import { createIdTable } from '../../src/model/id-table.ts';

test('a hash is the same for ever, since it is stored', () => {
  expect(['', 'xiaomi', '小米集团', 'Xiaomi'].map((text) => hashText(text))).toMatchInlineSnapshot(`
    [
      0,
      2186130227,
      1452681297,
      3061974129,
    ]
  `);
  expect(hashText('xiaomi', 7)).not.toBe(hashText('xiaomi'));
});

test('hashes of like texts lie far apart', () => {
  const hashes = Array.from({ length: 20_000 }, (_, i) => hashText(`company ${i}`));
  expect(new Set(hashes).size).toBe(20_000);
  const buckets = new Set(hashes.map((hash) => hash >>> 20));
  // Of 4,096 buckets 0.7 % stay empty by chance.
  expect(buckets.size).toBeGreaterThan(4000);
});

test('ids are numbered as they come, each once, however many they are', () => {
  const ids = createIdTable();
  const numbers = Array.from({ length: 5000 }, (_, i) => ids.add(`c${i}`));
  expect(numbers).toEqual(Array.from({ length: 5000 }, (_, i) => i));
  expect(ids.add('c77')).toBe(-1);
  expect(ids.size).toBe(5000);
  expect(['c0', 'c4999', 'c5000', ''].map(ids.find)).toEqual([0, 4999, -1, -1]);
});
