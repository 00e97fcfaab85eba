import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOfCompany, toCsv, withoutFormula } from '../../src/cite/to-csv.ts';
import { jsonOfCompany } from '../../src/cite/to-json.ts';
import { DENIED, OAKWORKS } from './copies.ts';

describe('facts as CSV', () => {
  const rows = readCsv(csvOfCompany(OAKWORKS).slice(1));
  const [names = [], ...facts] = rows;
  const cell = (row: number, name: string) => facts[row]?.[names.indexOf(name)];

  it('begin with a byte order mark, so that spreadsheets take them for UTF-8', () => {
    expect(csvOfCompany(OAKWORKS).codePointAt(0)).toBe(0xfeff);
  });

  it('are a row each, under the names of the columns', () => {
    expect(facts).toHaveLength(3);
    expect(facts.every((row) => row.length === names.length)).toBe(true);
    expect([cell(0, 'company'), cell(0, 'date'), cell(0, 'kind'), cell(0, 'matter_state')]).toEqual([
      'Oakworks',
      '2021-05-25',
      'restriction-lifted',
      'lifted',
    ]);
    expect(cell(0, 'address')).toBe('https://courier.example/a_(bikes)#:~:text=A%20court%2C%20Tuesday');
  });

  it('say of each how sure it is, before what it says', () => {
    expect([0, 1, 2].map((row) => cell(row, 'certainty'))).toEqual(['stated', 'stated', 'denied']);
    expect(names.indexOf('certainty')).toBeLessThan(names.indexOf('statement'));
  });

  it('keep dates as precise as they are, and leave out what is not known', () => {
    expect([cell(1, 'date'), cell(2, 'date'), cell(2, 'author')]).toEqual(['2020-Q3', '', '']);
  });

  it('say what was overtaken, and who says otherwise', () => {
    expect([cell(1, 'superseded'), cell(1, 'disagrees')]).toEqual(['yes', 'Ledger: 2020-10: It was banned.']);
    expect(cell(1, 'more_sources')).toBe('Ledger, Bikes, 2021-05');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'are no formula, whatever a pack says: %j',
    (statement) => {
      const [, row = []] = readCsv(csvOfCompany({ ...OAKWORKS, facts: [{ ...DENIED, statement }] }).slice(1));
      expect(row[names.indexOf('statement')]).toBe(`'${statement}`);
    },
  );

  it('can be read back, whatever is in them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', "'", '=', 'a') }),
    );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (given) => {
        expect(readCsv(toCsv(given))).toEqual(given.map((row) => row.map(withoutFormula)));
      }),
    );
  });
});

describe('facts as JSON', () => {
  const copy = JSON.parse(jsonOfCompany(OAKWORKS, '2026-11-30'));

  it('say what they are and of which day', () => {
    expect(copy).toMatchObject({ format: 'factcards-facts', version: 1, exported: '2026-11-30' });
    expect(copy.company.name).toBe('Oakworks');
    expect(copy.matters[0]).toMatchObject({ title: 'Ban on the bike', state: 'lifted', facts: ['f3', 'f1'] });
  });

  it('tell of each how sure it is, whether it was overtaken, and who says otherwise', () => {
    expect(copy.facts.map((fact: { certainty: string }) => fact.certainty)).toEqual([
      'stated',
      'stated',
      'denied',
    ]);
    expect(copy.facts[1]).toMatchObject({
      superseded: true,
      disagrees: [{ about: 'date', date: '2020-10', source: { publisher: 'Ledger' } }],
    });
    expect(copy.facts[0].sources[0]).toMatchObject({
      accessed: '2021-06-02',
      address: 'https://courier.example/a_(bikes)#:~:text=A%20court%2C%20Tuesday',
    });
  });
});

/** A reader of RFC 4180, written from its grammar. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++;
        cell += text[at];
      }
      at++;
    } else {
      while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++];
    }
    row.push(cell);
    if (text[at] === ',') {
      at++;
      continue;
    }
    expect(text.slice(at, at + 2)).toBe('\r\n');
    at += 2;
    rows.push(row);
    row = [];
  }
  return rows;
}
