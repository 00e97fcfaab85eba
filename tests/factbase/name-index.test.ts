import { describe, expect, test } from 'vitest';
import { createNameIndex, type IndexedCompany, newestOf } from '../../src/factbase/name-index.ts';
import { collectKeys } from '../../src/model/words.ts';
import { makeCompany, makeFact } from './make-pack.ts';

/** The names that an index offers for a text, as the text itself asks for them. */
function namesFor(text: string, ...companies: IndexedCompany[]): string[] {
  const keys = new Set<string>();
  collectKeys(text, keys);
  return createNameIndex(companies)
    .lookup(keys)
    .names.map((name) => name.text);
}

describe('the names that a page can hold', () => {
  const banks = ['America', 'Scotland', 'Montreal'].map((place) => makeCompany(place, [`Bank of ${place}`]));

  test('include a name of several words', () => {
    expect(namesFor('The Bank of America said', ...banks)).toEqual(['Bank of America']);
  });

  test('leave out names that share only a common word with the page', () => {
    expect(namesFor('Bank holidays', ...banks)).toEqual([]);
  });

  test('include a name of one word, in capitals too', () => {
    const xiaomi = makeCompany('xiaomi', ['Xiaomi']);
    expect(namesFor('XIAOMI RISES', xiaomi)).toEqual(['Xiaomi']);
  });

  test('include a Chinese name in the middle of a sentence', () => {
    const xiaomi = makeCompany('xiaomi', ['小米集团', '小米']);
    expect(namesFor('中国的小米集团表示', xiaomi).sort()).toEqual(['小米', '小米集团']);
    expect(namesFor('中国的大米', xiaomi)).toEqual([]);
  });

  test('include a name in small letters only where the page is told to look for it', () => {
    const adidas = makeCompany('adidas', ['adidas']);
    expect(createNameIndex([adidas]).smallKeys).toEqual(['adidas']);
    expect(namesFor('shoes of adidas', adidas)).toEqual([]);
    expect(createNameIndex([adidas]).lookup(['adidas']).names).toHaveLength(1);
    expect(createNameIndex([makeCompany('ebay', ['eBay'])]).smallKeys).toEqual([]);
  });

  test('include those of every company that goes by them', () => {
    const companies = [makeCompany('a', ['Delta']), makeCompany('b', ['Delta'])];
    const { companies: found, names } = createNameIndex(companies).lookup(['delta']);
    expect(names.map(({ company }) => found[company]?.id)).toEqual(['a', 'b']);
  });

  test('come with their own companies and no others', () => {
    const companies = ['Adler', 'Bosch', 'Conti'].map((name) => makeCompany(name, [name]));
    expect(createNameIndex(companies).lookup(['conti'])).toEqual({
      companies: [{ id: 'Conti', context: [] }],
      names: [{ text: 'Conti', company: 0, kind: 'common', needsContext: false }],
    });
  });

  test('can be asked for by odd keys without harm', () => {
    const index = createNameIndex([makeCompany('x', ['Xiaomi', '!!!'])]);
    expect(index.lookup(['__proto__', 'constructor', '', '!!!'])).toEqual({ companies: [], names: [] });
    expect(createNameIndex([]).lookup(['xiaomi'])).toEqual({ companies: [], names: [] });
  });
});

describe('a name that may mean something else', () => {
  const needsContext = (name: Parameters<typeof makeCompany>[1][number]) =>
    createNameIndex([makeCompany('x', [name])])
      .lookup(typeof name === 'string' ? [name.toLowerCase()] : [name.text.toLowerCase()])
      .names.map((found) => found.needsContext);

  test('needs context where the pack says so, as a ticker, and where it is of one or two letters', () => {
    expect(needsContext({ text: 'Apple', kind: 'common', needsContext: true })).toEqual([true]);
    expect(needsContext({ text: 'AAPL', kind: 'ticker' })).toEqual([true]);
    expect(needsContext('HP')).toEqual([true]);
    expect(needsContext('中')).toEqual([true]);
    expect(needsContext('IBM')).toEqual([false]);
  });

  test('comes with all names and context words of its company, since they are evidence', () => {
    const apple = makeCompany(
      'apple',
      [{ text: 'Apple', kind: 'common', needsContext: true }, 'Tim Cook’s firm'],
      {
        context: ['iPhone'],
      },
    );
    const dictionary = createNameIndex([makeCompany('before', ['Before']), apple]).lookup([
      'apple',
      'before',
    ]);
    expect(dictionary.names.map(({ text }) => text).sort()).toEqual(['Apple', 'Before', 'Tim Cook’s firm']);
    expect(dictionary.companies.find(({ id }) => id === 'apple')?.context).toEqual(['iPhone']);
  });

  test('asks the page which company it means where several bear a name', () => {
    const air = makeCompany('delta-air', ['Delta'], { context: ['flights'] });
    const taps = makeCompany('delta-taps', ['Delta', 'Delta Faucet'], { context: ['taps'] });
    const { names, companies } = createNameIndex([air, taps]).lookup(['delta']);
    expect(names.map(({ text, needsContext }) => [text, needsContext])).toEqual([
      ['Delta', true],
      ['Delta', true],
      ['Delta Faucet', false],
    ]);
    expect(companies.map(({ context }) => context)).toEqual([['flights'], ['taps']]);
  });

  test('brings no context words where no name of the company needs them', () => {
    const clear = makeCompany('clear', ['Xiaomi'], { context: ['phones'] });
    expect(createNameIndex([clear]).lookup(['xiaomi']).companies).toEqual([{ id: 'clear', context: [] }]);
  });
});

describe('the newest fact of a company', () => {
  test('is the one that begins last, of those that simply hold', () => {
    const facts = [
      makeFact('old', 'x', { date: '2021-01' }),
      makeFact('new', 'x', { date: '2021-05-25' }),
      makeFact('year', 'x', { date: '2021' }),
      makeFact('plan', 'x', { date: '2023', modality: 'planned' }),
      makeFact('undated', 'x'),
    ];
    expect(newestOf(facts)).toBe('2021-05-25');
  });

  test('is none where no fact has a date', () => {
    expect(newestOf([makeFact('undated', 'x')])).toBeUndefined();
  });
});
