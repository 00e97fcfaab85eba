import { expect, test } from 'vitest';
import { readPack } from '../../src/model/read-pack.ts';
import { whileSmall } from '../../src/subscriptions/while-small.ts';
import { makeLargePack } from '../factbase/make-pack.ts';
import { bytesOf, gzip, toNdjson } from '../model/pack-bytes.ts';

const text = toNdjson(makeLargePack(2000));

async function count(content: string | Uint8Array, maxBytes: number): Promise<number> {
  const { batches } = await readPack(bytesOf(content).bytes);
  let taken = 0;
  const small = whileSmall(batches, maxBytes, () => new Error(`after ${taken}`));
  for await (const batch of small) taken += batch.length;
  return taken;
}

test('a pack is read to its end where it is small enough', async () => {
  expect(await count(gzip(text), text.length)).toBe(4001);
});

test('and no further than to the limit where it unpacks to more', async () => {
  await expect(count(gzip(text), text.length / 4)).rejects.toThrow(/^after 1\d{3}$/);
});

test('a pack of one object has its own limit', async () => {
  expect(await count(JSON.stringify(makeLargePack(2000)), 10)).toBe(4001);
});
