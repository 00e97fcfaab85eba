import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { IndexedCompany } from '../../src/factbase/name-index.ts';
import type { Company } from '../../src/model/company.ts';
import { collectKeys, smallWords } from '../../src/model/name-words.ts';
import { PLACES } from './dictionary-for.ts';
import { makeCompany } from './make-pack.ts';

describe.each(PLACES)('names that are $place', ({ open }) => {
  /** The names that are offered for a text, as the text itself asks for them. */
  async function namesFor(text: string, ...companies: (Company & IndexedCompany)[]): Promise<string[]> {
    const index = await open(companies);
    const keys = new Set<string>();
    collectKeys(text, keys, smallWords(new Set(await index.smallKeys())));
    return (await index.dictionary(keys)).names.map((name) => name.text);
  }

  describe('can stand on a page', () => {
    const banks = ['America', 'Scotland', 'Montreal'].map((place) =>
      makeCompany(place, [`Bank of ${place}`]),
    );

    test('where it has all their words', async () => {
      expect(await namesFor('The Bank of America said', ...banks)).toEqual(['Bank of America']);
    });

    test('but not where it has only some of them', async () => {
      expect(await namesFor('Bank holidays', ...banks)).toEqual([]);
      expect(await namesFor('North America', ...banks)).toEqual([]);
    });

    test('and where one of its texts has them together', async () => {
      const index = await open(banks);
      const words = ['the', 'bank', 'america', 'scotland', 'north'];
      const names = async (texts: number[][]) =>
        (await index.dictionary(words, texts)).names.map((name) => name.text);
      expect(await names([[4, 2], [0, 1, 3], [1]])).toEqual(['Bank of Scotland']);
      expect(await names([[0, 1], [2, 3], [4]])).toEqual([]);
      // A place that no word has is a fault of who asks, and harms nobody.
      expect(await names([[2, 1, 99]])).toEqual(['Bank of America']);
    });

    test('of one word and of small ones, whatever stands beside them', async () => {
      const index = await open([makeCompany('x', ['Xiaomi', 'easy holidays'])]);
      const [small = ''] = await index.smallKeys();
      const { names } = await index.dictionary(['xiaomi', small], []);
      expect(names.map(({ text }) => text).sort()).toEqual(['Xiaomi', 'easy holidays']);
    });

    test('of one word, in capitals too', async () => {
      const xiaomi = makeCompany('xiaomi', ['Xiaomi']);
      expect(await namesFor('XIAOMI RISES', xiaomi)).toEqual(['Xiaomi']);
    });

    test('in Chinese, in the middle of a sentence', async () => {
      const xiaomi = makeCompany('xiaomi', ['小米集团', '小米']);
      expect((await namesFor('中国的小米集团表示', xiaomi)).sort()).toEqual(['小米', '小米集团']);
      expect(await namesFor('中国的大米', xiaomi)).toEqual([]);
    });

    test('in small letters only where the page is told to look for them', async () => {
      const index = await open([makeCompany('adidas', ['adidas'])]);
      expect(await index.smallKeys()).toEqual(['adidas']);
      expect((await index.dictionary(['adidas'])).names).toHaveLength(1);
      expect(await (await open([makeCompany('ebay', ['eBay'])])).smallKeys()).toEqual([]);
    });

    test('of several small words, of which the page looks for one', async () => {
      const firm = makeCompany('x', ['easy holidays']);
      expect(await namesFor('the easy holidays of a firm', firm)).toEqual(['easy holidays']);
    });

    test('with a number, whose word is enough', async () => {
      expect(await namesFor('Motel 6', makeCompany('m', ['Motel 6']))).toEqual(['Motel 6']);
      expect(await namesFor('on page 1810', makeCompany('x', ['1810']))).toEqual(['1810']);
    });

    test('of every company that goes by them', async () => {
      const index = await open([makeCompany('a', ['Delta']), makeCompany('b', ['Delta'])]);
      const { companies, names } = await index.dictionary(['delta']);
      expect(names.map(({ company }) => companies[company]?.id).sort()).toEqual(['a', 'b']);
    });

    test('with their own companies and no others', async () => {
      const index = await open(['Adler', 'Bosch', 'Conti'].map((name) => makeCompany(name, [name])));
      expect(await index.dictionary(['conti'])).toEqual({
        companies: [{ id: 'Conti', context: [] }],
        names: [{ text: 'Conti', company: 0, kind: 'common', needsContext: false }],
      });
    });

    test('with the date of the newest fact of their company', async () => {
      const index = await open(
        [makeCompany('Conti', ['Conti']) as Company & IndexedCompany].map((company) => ({
          ...company,
          newest: '2021-Q2',
        })),
      );
      expect((await index.dictionary(['conti'])).companies).toEqual([
        { id: 'Conti', context: [], newest: '2021-Q2' },
      ]);
    });

    test('and odd keys do no harm', async () => {
      const nothing = { companies: [], names: [] };
      const index = await open([makeCompany('x', ['Xiaomi', '!!!'])]);
      expect(await index.dictionary(['__proto__', 'constructor', '', '!!!'])).toEqual(nothing);
      expect(await (await open([])).dictionary(['xiaomi'])).toEqual(nothing);
    });
  });

  describe('may mean something else', () => {
    const needsContext = async (name: Parameters<typeof makeCompany>[1][number]) => {
      const index = await open([makeCompany('x', [name])]);
      const text = typeof name === 'string' ? name : name.text;
      return (await index.dictionary([text.toLowerCase()])).names.map((found) => found.needsContext);
    };

    test('and need context where the pack says so, as a ticker, and where they are of one or two letters', async () => {
      expect(await needsContext({ text: 'Apple', kind: 'common', needsContext: true })).toEqual([true]);
      expect(await needsContext({ text: 'AAPL', kind: 'ticker' })).toEqual([true]);
      expect(await needsContext('HP')).toEqual([true]);
      expect(await needsContext('中')).toEqual([true]);
      expect(await needsContext('IBM')).toEqual([false]);
    });

    test('and come with the context words of their company, since they are evidence', async () => {
      const apple = makeCompany('apple', [{ text: 'Apple', kind: 'common', needsContext: true }], {
        context: ['iPhone'],
      });
      const index = await open([makeCompany('before', ['Before']), apple]);
      const { companies } = await index.dictionary(['apple', 'before']);
      expect(companies.find(({ id }) => id === 'apple')?.context).toEqual(['iPhone']);
      expect(companies.find(({ id }) => id === 'before')?.context).toEqual([]);
    });

    test('and need context where several companies bear them', async () => {
      const air = makeCompany('delta-air', ['Delta'], { context: ['flights'] });
      const taps = makeCompany('delta-taps', ['Delta', 'Delta Faucet'], { context: ['taps'] });
      const { names, companies } = await (await open([air, taps])).dictionary(['delta', 'faucet']);
      expect(names.map(({ text, needsContext }) => [text, needsContext]).sort()).toEqual([
        ['Delta Faucet', false],
        ['Delta', true],
        ['Delta', true],
      ]);
      expect(companies.map(({ context }) => context).sort()).toEqual([['flights'], ['taps']]);
    });

    test('and bring no context words where none of them is in doubt', async () => {
      const index = await open([makeCompany('clear', ['Xiaomi'], { context: ['phones'] })]);
      expect((await index.dictionary(['xiaomi'])).companies).toEqual([{ id: 'clear', context: [] }]);
    });
  });
});
