import { expect, test } from 'vitest';
import { CHUNK_BYTES, chunksOf } from '../../src/factbase/pack-chunks.ts';
import type { StreamedRecord } from '../../src/model/pack-stream.ts';
import { makeCompany, makeFact } from './make-pack.ts';

const company = (i: number): StreamedRecord => ({ list: 'companies', record: makeCompany(`c${i}`, ['X']) });
const fact = (i: number): StreamedRecord => ({ list: 'facts', record: makeFact(`f${i}`, 'c1') });
const article = (i: number, size: number): StreamedRecord => ({
  list: 'articles',
  record: { id: `a${i}`, title: 'T' },
  bytes: new Uint8Array(size),
});

async function sizesOf(records: StreamedRecord[]) {
  const sizes: [list: string, part: number, records: number][] = [];
  for await (const { list, part, ends } of chunksOf([records])) sizes.push([list, part, ends.length]);
  return sizes;
}

test('a chunk holds a thousand records of one list, and the last one what is left', async () => {
  const records = Array.from({ length: 2001 }, (_, i) => company(i));
  expect(await sizesOf([...records, article(1, 100), fact(1)])).toEqual([
    ['companies', 0, 1000],
    ['companies', 1, 1000],
    ['companies', 2, 1],
    ['articles', 0, 1],
    ['facts', 0, 1],
  ]);
});

test('records of several lists may come by turns', async () => {
  const records = Array.from({ length: 1500 }, (_, i) => [company(i), fact(i)]).flat();
  expect(await sizesOf(records)).toEqual([
    ['companies', 0, 1000],
    ['facts', 0, 1000],
    ['companies', 1, 500],
    ['facts', 1, 500],
  ]);
});

test('a few long articles make a chunk, so that a thousand of them are never in memory', async () => {
  const records = [1, 2, 3].map((i) => article(i, CHUNK_BYTES / 2));
  expect(await sizesOf(records)).toEqual([
    ['articles', 0, 2],
    ['articles', 1, 1],
  ]);
});
