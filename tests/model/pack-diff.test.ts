import { expect, test } from 'vitest';
import type { Pack } from '../../src/model/pack.ts';
import { diffPacks } from '../../src/model/pack-diff.ts';
import { streamOf } from '../../src/model/pack-stream.ts';
import { makeCompany, makeFact, makePack } from '../factbase/make-pack.ts';

const diffOf = (before: Pack, after: Pack) => diffPacks(streamOf(before).batches, streamOf(after).batches);

test('an update is told by its records: added, changed and removed', async () => {
  const before = makePack({
    facts: [makeFact('a', 'xiaomi'), makeFact('b', 'xiaomi'), makeFact('c', 'xiaomi')],
  });
  const after = makePack({
    facts: [
      makeFact('c', 'xiaomi'),
      makeFact('b', 'xiaomi', { statement: 'Other words.' }),
      makeFact('d', 'xiaomi'),
    ],
  });
  const none = { added: 0, changed: 0, removed: 0 };
  expect(await diffOf(before, after)).toEqual({
    companies: none,
    articles: none,
    facts: { added: 1, changed: 1, removed: 1 },
  });
});

test('the order of records and of their fields changes nothing', async () => {
  const companies = [makeCompany('a', ['A']), makeCompany('b', ['B'])];
  const turned = companies
    .toReversed()
    .map((company) => Object.fromEntries(Object.entries(company).reverse()));
  const { companies: diff } = await diffOf(makePack({ companies }), makePack({ companies: turned as never }));
  expect(diff).toEqual({ added: 0, changed: 0, removed: 0 });
});
