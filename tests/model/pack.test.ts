import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { parsePack, validatePack } from '../../src/model/pack.ts';
import type { PackProblem, PackProblemCode } from '../../src/model/pack-problem.ts';

const BAD_PACKS = new URL('../fixtures/packs/bad/', import.meta.url);

const EVERY_CODE: Record<PackProblemCode, true> = {
  tooLarge: true,
  fileTooLarge: true,
  gzip: true,
  notUtf8: true,
  notJson: true,
  notAPack: true,
  packVersion: true,
  lineTooLong: true,
  secondHeader: true,
  noRecord: true,
  missing: true,
  wrongType: true,
  tooLong: true,
  tooMany: true,
  empty: true,
  markup: true,
  controlCharacter: true,
  webAddress: true,
  date: true,
  wikidata: true,
  nameKind: true,
  factKind: true,
  threadState: true,
  modality: true,
  integer: true,
  negative: true,
  noEvidence: true,
  duplicateId: true,
  unknownCompany: true,
  unknownArticle: true,
  unknownField: true,
  invalid: true,
};

/** A valid pack as parsed JSON, to be broken. */
function rawPack() {
  return {
    format: 'factcards-pack',
    version: 1,
    id: 'news',
    title: 'News of the day',
    publisher: 'A Newsroom',
    homepage: 'https://example.com/',
    license: 'CC0-1.0',
    revision: '1',
    updated: '2021-06',
    companies: [
      {
        id: 'xiaomi',
        name: 'Xiaomi',
        names: [
          { text: 'Xiaomi', kind: 'common' },
          { text: '1810', kind: 'ticker', needsContext: true },
        ],
        listings: [{ exchange: 'HKEX', ticker: '1810' }],
        wikidata: 'Q1636958',
      },
    ],
    articles: [{ id: 'a1', title: 'Off the list', published: '2021-05-26', url: 'https://example.com/a1' }],
    facts: [
      {
        id: 'f1',
        company: 'xiaomi',
        kind: 'ruling',
        date: '2021-05-25',
        statement: 'A court vacated the order: R&D at 5 < 6 is plain text.',
        evidence: [{ article: 'a1', start: 0, end: 10 }],
        parties: [{ name: 'Defense Department' }],
      },
    ],
  };
}

/** What is said of a pack after somebody set a value at a place in it; `undefined` takes the field away. */
function problemsWith(place: string, value: unknown): PackProblem[] {
  const pack = rawPack();
  const keys = place.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const target = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), pack);
  Reflect.set(Object(target), last, value);
  const result = parsePack(JSON.stringify(pack));
  return result.ok ? [] : result.problems;
}

test('a valid pack is taken as it is', () => {
  expect(parsePack(JSON.stringify(rawPack()))).toEqual({ ok: true, pack: rawPack(), warnings: [] });
  expect(parsePack(`\uFEFF${JSON.stringify(rawPack())}`).ok).toBe(true);
});

describe('a pack is refused, with the place and the reason, where', () => {
  const long = 'x'.repeat(10 * 1024 * 1024);
  test.each<[why: string, place: string, value: unknown, code: PackProblemCode]>([
    ['a text is a number', 'facts[0].statement', 5, 'wrongType'],
    ['a text is null', 'title', null, 'wrongType'],
    ['a number is a text', 'facts[0].evidence[0].start', '0', 'wrongType'],
    ['a list is an object', 'companies', {}, 'wrongType'],
    ['an object is a text', 'companies[0].names[0]', 'Xiaomi', 'wrongType'],
    ['yes is not true', 'companies[0].names[1].needsContext', 'yes', 'wrongType'],
    ['a fact has no statement', 'facts[0].statement', undefined, 'missing'],
    ['a company has no names', 'companies[0].names', undefined, 'missing'],
    ['there is no list of facts', 'facts', undefined, 'missing'],
    ['there is no licence', 'license', undefined, 'missing'],
    ['there is no version', 'version', undefined, 'missing'],
    ['a link runs a script', 'articles[0].url', 'javascript:alert(1)', 'webAddress'],
    ['a link hides a script behind case and space', 'homepage', ' JavaScript:alert(1)', 'webAddress'],
    ['a link holds data', 'articles[0].url', 'data:text/html,x', 'webAddress'],
    ['a link leads to a file', 'homepage', 'file:///etc/passwd', 'webAddress'],
    ['a statement holds markup', 'facts[0].statement', 'He <b>said</b> so', 'markup'],
    ['a title holds an unclosed tag', 'articles[0].title', '<img src=x onerror=alert(1)>', 'markup'],
    ['a statement holds a character reference', 'facts[0].statement', 'A &lt;b&gt; B', 'markup'],
    ['a name turns the text around', 'companies[0].name', 'Xia\u202Eomi', 'controlCharacter'],
    ['a name holds a null', 'companies[0].name', 'Xia\u0000omi', 'controlCharacter'],
    ['a statement has 10 MB', 'facts[0].statement', long, 'tooLong'],
    ['an id has 10 MB', 'id', long, 'tooLong'],
    [
      'a company has 201 names',
      'companies[0].names',
      Array(201).fill({ text: 'X', kind: 'common' }),
      'tooMany',
    ],
    ['a title is blank', 'title', ' \n ', 'empty'],
    ['it is of a version to come', 'version', 2, 'packVersion'],
    ['its version is a text', 'version', '1', 'packVersion'],
    ['its format is another', 'format', 'factcards-backup', 'notAPack'],
    ['a day does not exist', 'facts[0].date', '2021-02-30', 'date'],
    ['a date is written as people do', 'updated', '25 May 2021', 'date'],
    ['a quarter does not exist', 'facts[0].date', '2021-Q5', 'date'],
    ['a kind of fact is unknown', 'facts[0].kind', 'rumour', 'factKind'],
    ['a kind of name is unknown', 'companies[0].names[0].kind', 'nickname', 'nameKind'],
    ['a modality is unknown', 'facts[0].modality', 'hoped', 'modality'],
    ['an identifier of Wikidata is none', 'companies[0].wikidata', 'Xiaomi', 'wikidata'],
    ['an offset is a fraction', 'facts[0].evidence[0].start', 1.5, 'integer'],
    ['an offset is negative', 'facts[0].evidence[0].start', -1, 'negative'],
    ['a fact has no evidence', 'facts[0].evidence', [], 'noEvidence'],
    ['a fact is of an unknown company', 'facts[0].company', 'huawei', 'unknownCompany'],
    ['a fact cites an unknown article', 'facts[0].evidence[0].article', 'a2', 'unknownArticle'],
  ])('%s', (_why, place, value, code) => {
    expect(problemsWith(place, value)).toEqual([expect.objectContaining({ path: place, code })]);
  });

  test.each(['companies', 'articles', 'facts'] as const)('an id among the %s is used twice', (list) => {
    const pack = rawPack();
    const [first] = pack[list];
    const result = validatePack({ ...pack, [list]: [first, first] });
    expect(result).toMatchObject({ ok: false, problems: [{ path: `${list}[1].id`, code: 'duplicateId' }] });
  });

  test.each(['', 'Hello', '{"format": "factcards-pack"', '<!doctype html><title>Not found</title>'])(
    'it is no JSON: %j',
    (text) => {
      expect(parsePack(text)).toMatchObject({ ok: false, problems: [{ path: '', code: 'notJson' }] });
    },
  );

  test.each(['[]', 'null', '7', '"factcards-pack"', '{}', '{"__proto__": {"format": "factcards-pack"}}'])(
    'it is other JSON: %s',
    (text) => {
      expect(parsePack(text)).toMatchObject({ ok: false, problems: [{ path: '', code: 'notAPack' }] });
    },
  );
});

test('a problem says what was found, short and with nothing in it that hides', () => {
  const [long] = problemsWith('facts[0].statement', 'x'.repeat(1000));
  expect(long?.found?.length).toBeLessThanOrEqual(80);
  expect(long?.expected).toBe('300');
  const [turned] = problemsWith('companies[0].name', 'Xia\u202Eomi');
  expect(turned?.found).toBe('"Xia\\u202eomi"');
  expect(problemsWith('facts[0].statement', 5)).toEqual([
    { path: 'facts[0].statement', code: 'wrongType', expected: 'string', found: '5' },
  ]);
});

test('of a great many problems the first are listed and the others counted', () => {
  const facts = Array.from({ length: 50 }, (_, i) => ({ ...rawPack().facts[0], id: `f${i}`, statement: 1 }));
  const result = validatePack({ ...rawPack(), facts });
  expect(result).toMatchObject({ ok: false, problems: { length: 20 }, more: 30 });
});

test('fields that nobody knows are kept and warned about, however deep', () => {
  const pack = rawPack();
  const [company] = pack.companies;
  const raw = {
    ...pack,
    motto: 'x',
    companies: [
      {
        ...company,
        names: [{ text: 'Xiaomi', kind: 'common', since: '2010' }],
        listings: [{ exchange: 'HKEX', ticker: '1810', board: 'main' }],
      },
    ],
  };
  const result = validatePack(raw);
  expect(result).toEqual({
    ok: true,
    pack: raw,
    warnings: [
      { path: 'companies[0].names[0].since', code: 'unknownField' },
      { path: 'companies[0].listings[0].board', code: 'unknownField' },
      { path: 'motto', code: 'unknownField' },
    ],
  });
});

test('of a version to come only that is said, since its fields may well be others', () => {
  const result = validatePack({ ...rawPack(), version: 2, companies: {}, facts: undefined });
  expect(result).toMatchObject({ ok: false, problems: [{ path: 'version', code: 'packVersion' }], more: 0 });
});

test('every problem is told in words', () => {
  const keys = Object.keys(EVERY_CODE).map((code) => `pack_${code}`);
  expect(
    Object.keys(messages)
      .filter((key) => key.startsWith('pack_'))
      .sort(),
  ).toEqual(keys.sort());
});

test.each(readdirSync(BAD_PACKS).filter((name) => name.endsWith('.json')))('%s is refused', (name) => {
  const result = parsePack(readFileSync(new URL(name, BAD_PACKS), 'utf8'));
  if (result.ok) throw new Error(`${name} was taken for a valid pack`);
  for (const { code } of result.problems) expect(EVERY_CODE).toHaveProperty(code);
});
