import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFactBase } from '../../../src/factbase/fact-base.ts';
import { createMatcher } from '../../../src/match/matcher.ts';
import { collectKeys, smallWords } from '../../../src/model/name-words.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { dayOf, isSurelyAfter } from '../../../src/model/partial-date.ts';
import { isSmallName, keysOfName } from '../../../src/model/words.ts';
import { createFakeLocks } from '../fake-locks.ts';
import { makeCompany, makeFact, makePack } from '../make-pack.ts';

/** Few words, so that many names share them. */
const WORDS = [
  'Bank',
  'America',
  'of',
  'First',
  'Delta',
  'adidas',
  '7',
  '小米',
  '小米集团',
  'Zürich',
  'شاومي',
  'AT&T',
];
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

const packs: fc.Arbitrary<Pack> = fc
  .record({
    companies: fc.array(fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), { maxLength: 40 }),
    facts: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.option(fc.integer({ min: 1990, max: 2030 }))), {
      maxLength: 80,
    }),
  })
  .map(({ companies, facts }) => {
    const ids = companies.map((_, i) => `c${i}`);
    const articles = Array.from({ length: 7 }, (_, i) => ({ id: `a${i}`, title: `Title ${i}` }));
    return makePack({
      companies: companies.map((names, i) => makeCompany(`c${i}`, names)),
      articles,
      facts: facts.flatMap(([company, article, year], i) =>
        ids.length === 0
          ? []
          : makeFact(`f${i}`, ids[company % ids.length] ?? '', {
              evidence: [{ article: `a${article % 7}` }],
              ...(year !== null && { date: String(year) }),
            }),
      ),
    });
  });

async function install(pack: Pack) {
  const factBase = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
  await factBase.install(pack);
  return factBase;
}

test('an index answers what going through the whole pack would', async () => {
  await fc.assert(
    fc.asyncProperty(packs, fc.array(name, { maxLength: 3 }), async (pack, texts) => {
      const factBase = await install(pack);
      const keys = new Set<string>();
      collectKeys(texts.join(' … '), keys, smallWords(new Set(await factBase.smallKeys())));

      const { names, companies } = await factBase.dictionary([...keys]);
      const found = names.map(({ text, company }) => `${companies[company]?.id}: ${text}`).sort();
      const canStand = (text: string) => {
        const own = keysOfName(text);
        return isSmallName(text)
          ? own.some((key) => keys.has(key))
          : own.length > 0 && own.every((key) => keys.has(key));
      };
      const all = pack.companies.flatMap(({ id, names: own }) =>
        own
          .map(({ text }) => text)
          .filter(canStand)
          .map((text) => `${id}: ${text}`),
      );
      // Of a name in small letters one word is filed: a text with another of its words alone need not find it.
      expect(found.filter((each) => !all.includes(each))).toEqual([]);
      expect(all.filter((each) => !found.includes(each) && !isSmallName(each.split(': ')[1] ?? ''))).toEqual(
        [],
      );

      for (const { id, newest } of companies) {
        const dates = pack.facts.flatMap(({ company, date }) =>
          company === id && date && !isSurelyAfter(date, dayOf()) ? date : [],
        );
        expect(newest).toBe(dates.sort().at(-1));
      }
      for (const company of pack.companies) {
        const record = await factBase.company(company.id);
        expect(record?.company).toEqual(company);
        const facts = pack.facts.filter((fact) => fact.company === company.id);
        expect(record?.facts).toEqual(facts);
        const cited = new Set(facts.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
        expect(Object.keys(record?.articles ?? {}).sort()).toEqual([...cited].sort());
      }
      expect(await factBase.company('nobody')).toBeNull();
    }),
    { numRuns: 60 },
  );
});

test('every name that a text holds is in the dictionary of its words', async () => {
  await fc.assert(
    fc.asyncProperty(packs, fc.array(name, { minLength: 1, maxLength: 3 }), async (pack, texts) => {
      const text = texts.join(', ');
      const factBase = await install(pack);
      const keys = new Set<string>();
      collectKeys(text, keys, smallWords(new Set(await factBase.smallKeys())));
      const some = createMatcher();
      some.add(await factBase.dictionary([...keys]));
      const all = createMatcher();
      const everything = pack.companies.flatMap(({ names }) =>
        names.flatMap((each) => keysOfName(each.text)),
      );
      all.add(await factBase.dictionary([...new Set(everything)]));
      const places = (matcher: typeof all) =>
        matcher
          .find(text)
          .map(({ company, start, end }) => `${company} ${start} ${end}`)
          .sort();
      expect(places(some)).toEqual(places(all));
    }),
    { numRuns: 60 },
  );
});

test('companies are found by any of their words as they are typed, the very name first', async () => {
  const factBase = await install(
    makePack({
      companies: [
        ...Array.from({ length: 900 }, (_, i) => makeCompany(`c${i}`, [`Firm${i} Works`])),
        makeCompany('work', ['Work']),
        makeCompany('mi', ['Xiaomi', '小米集团']),
      ],
      facts: [],
    }),
  );
  const ids = async (words: string) => (await factBase.findCompanies(words)).map(({ id }) => id);
  expect(await ids('firm89')).toEqual(['c89', 'c890', 'c891', 'c892', 'c893', 'c894', 'c895', 'c896']);
  expect(await ids('FIRM899 wor')).toEqual(['c899']);
  expect((await ids('work'))[0]).toBe('work');
  expect(await ids('works firm7')).toContain('c7');
  expect(await ids('小米')).toEqual(['mi']);
  expect(await ids('集团')).toEqual(['mi']);
  expect(await ids('nobody')).toEqual([]);
  expect(await ids('zzz')).toEqual([]);
  expect(await ids('')).toEqual([]);
});
