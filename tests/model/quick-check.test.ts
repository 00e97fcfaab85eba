import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import starter from '../../assets/packs/starter.json' with { type: 'json' };
import { articleSchema } from '../../src/model/article.ts';
import { companySchema } from '../../src/model/company.ts';
import { FACT_KINDS, factSchema } from '../../src/model/fact.ts';
import { canonical } from '../../src/model/is-same.ts';
import { quickCheckOf } from '../../src/model/quick-check.ts';
import { unknownFields } from '../../src/model/unknown-fields.ts';

const COMPANY = {
  id: 'xiaomi',
  name: 'Xiaomi',
  names: [
    { text: 'Xiaomi', kind: 'common', lang: 'en', needsContext: false },
    { text: '1810', kind: 'ticker', needsContext: true },
  ],
  about: 'Chinese smartphone maker',
  country: 'CN',
  listings: [{ exchange: 'HKEX', ticker: '1810' }],
  wikidata: 'Q1636958',
  context: ['smartphone'],
};
const ARTICLE = {
  id: 'a1',
  title: 'Xiaomi is off the list',
  publisher: 'A Newsroom',
  author: 'A. Writer',
  published: '2021-05-25',
  url: 'https://news.example/1',
  language: 'en',
  retrieved: '2021-Q2',
  text: 'Two\nlines',
};
const FACT = {
  id: 'f1',
  company: 'xiaomi',
  kind: 'ruling',
  date: '2021-05',
  statement: 'A court vacated the order.',
  evidence: [{ article: 'a1', quote: 'The order is vacated.', prefix: 'a', suffix: 'b', start: 0, end: 21 }],
  thread: { id: 't', title: 'US blacklist', state: 'lifted' },
  parties: [{ name: 'Defense Department', company: 'dod', role: 'regulator' }],
  said: { speaker: 'A judge', role: 'court' },
  amounts: [{ value: 1.5, unit: 'dollars', currency: 'USD' }],
  modality: 'reported',
  rule: 'ruling-vacated',
};
const SCHEMAS = { company: companySchema, article: articleSchema, fact: factSchema } as const;
const WHOLE = { company: COMPANY, article: ARTICLE, fact: FACT } as const;

/** What only the schema knows for sure: it lets the data through, changes nothing of it, and knows all of its fields. */
function isFineBy(schema: v.GenericSchema, data: unknown): boolean {
  const result = v.safeParse(schema, data) as v.SafeParseResult<v.GenericSchema<unknown, object>>;
  return (
    result.success &&
    canonical(result.output) === canonical(data as object) &&
    unknownFields(schema, result.output, 1).length === 0
  );
}

describe('the quick check of a schema', () => {
  test.each(['company', 'article', 'fact'] as const)('lets a whole %s through, with every field', (kind) => {
    expect(isFineBy(SCHEMAS[kind], WHOLE[kind])).toBe(true);
    expect(quickCheckOf(SCHEMAS[kind])(WHOLE[kind])).toBe(true);
    expect(Object.keys(WHOLE[kind]).sort()).toEqual(Object.keys(SCHEMAS[kind].entries).sort());
  });

  test('lets the records of a real pack through: none has to be looked at twice', () => {
    const lists = { company: starter.companies, article: starter.articles, fact: starter.facts };
    for (const kind of ['company', 'article', 'fact'] as const) {
      expect(lists[kind].filter((record) => !quickCheckOf(SCHEMAS[kind])(record))).toEqual([]);
    }
  });

  const wrong = fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '   ',
    ' a ',
    'x'.repeat(201),
    'x'.repeat(5000),
    '<b>bold</b>',
    '5 < 6 & 7',
    '&amp;',
    '\u0000',
    'a\u202eb',
    '\ttab',
    '小米',
    'javascript:alert(1)',
    'http://[',
    'https://a.example/ ü',
    '2021-02-30',
    '0000',
    'Q12x',
    0,
    -1,
    1.5,
    1e21,
    true,
    [],
    [[]],
    ['a', 1],
    Array(300).fill('a'),
    {},
    { text: 'A' },
    { text: 'A', kind: 'common' },
    { text: 'A', kind: 'other' },
    [{ text: 'A', kind: 'common', more: 1 }],
    [{ article: 'a1' }],
    [{ article: 'a1', start: -1 }],
    { id: 't', title: 'T', state: 'lifted' },
    { length: 1 },
    ...FACT_KINDS.slice(0, 2),
  );

  /** A record of which some fields are something else, left out, or not ours. */
  const spoilt = fc
    .tuple(
      fc.constantFrom('company' as const, 'article' as const, 'fact' as const),
      fc.array(fc.tuple(fc.nat(), fc.oneof(wrong, fc.jsonValue(), fc.string({ unit: 'binary' }))), {
        maxLength: 2,
      }),
      fc.array(fc.tuple(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'motto'), fc.string()), wrong), {
        maxLength: 1,
      }),
    )
    .map(([kind, changes, more]) => {
      const fields: [string, unknown][] = Object.entries(WHOLE[kind]);
      for (const [i, value] of changes) {
        const field = fields[i % fields.length];
        if (field) field[1] = value;
      }
      // By way of text, as a pack comes: `undefined` is left out, `__proto__` is a field.
      const text = [...fields, ...more]
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
      return { kind, data: JSON.parse(`{${text.join(',')}}`) as unknown };
    });

  test('says yes to nothing that the schema refuses, changes or warns of, and no to nothing else', () => {
    fc.assert(
      fc.property(spoilt, ({ kind, data }) => {
        const schema = SCHEMAS[kind];
        expect(quickCheckOf(schema)(data)).toBe(isFineBy(schema, data));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([null, [], 'text', 7, [COMPANY]])('leaves to the schema what is no object: %j', (data) => {
    expect(quickCheckOf(companySchema)(data)).toBe(false);
  });

  test('leaves to the schema what it does not understand', () => {
    const odd = v.pipe(
      v.string(),
      v.transform((text) => text.length),
    );
    expect(quickCheckOf(odd)('a')).toBe(false);
    expect(quickCheckOf(v.union([v.string(), v.number()]))('a')).toBe(false);
    expect(quickCheckOf(v.pipe(v.string(), v.startsWith('a')))('a')).toBe(false);
  });
});
