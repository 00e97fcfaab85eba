import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/model/company-view.ts';
import { addressAt, termsOf, toDirective } from '../../src/proof/text-fragment.ts';

const LONG =
  'A federal judge in the District of Columbia on Friday blocked the order against the phone maker for the time being.';

describe('the fragment of a passage', () => {
  it('holds a short quote whole', () => {
    expect(termsOf({ quote: 'The order was vacated on Tuesday.' })).toEqual({
      start: 'The order was vacated on Tuesday.',
    });
  });

  it('names a long one by its first and last words', () => {
    expect(termsOf({ quote: LONG })).toEqual({
      start: 'A federal judge in the',
      end: 'maker for the time being.',
    });
  });

  it('takes more of the last words where they stand in the passage twice', () => {
    const quote =
      'It told the court that it had paid in full in May, that nobody asked, and that it had paid in full in May';
    expect(termsOf({ quote })?.end).toBe('that it had paid in full in May');
  });

  it('keeps to the first and the last cell of a table row, which are blocks of their own', () => {
    expect(termsOf({ quote: 'Revenue\t1,204\t987' })).toEqual({ start: 'Revenue', end: '987' });
  });

  it('counts words where no space parts them', () => {
    expect(termsOf({ quote: '小米被移出黑名单。' })).toEqual({ start: '小米被移出黑名单。' });
    const long =
      '美国国防部在周二的一份文件中表示，将不再把小米列入与中国军方有关联的公司名单，此前法院已下令暂停。';
    const { start = '', end = '' } = termsOf({ quote: long }) ?? {};
    expect(long.startsWith(start) && long.endsWith(end)).toBe(true);
    expect(start.length + end.length).toBeLessThan(long.length);
  });

  it('is nothing where no words are known', () => {
    expect(termsOf({})).toBeUndefined();
    expect(termsOf({ quote: ' \n ' })).toBeUndefined();
  });
});

describe('an address with a fragment', () => {
  it('has all four terms in their places', () => {
    expect(toDirective({ prefix: 'so that', start: 'a b', end: 'c d', suffix: 'and then' })).toBe(
      'text=so%20that-,a%20b,c%20d,-and%20then',
    );
  });

  it('hides what parts the terms', () => {
    expect(toDirective({ start: 'AT&T, a so-called “Ma Bell”' })).toBe(
      'text=AT%26T%2C%20a%20so%2Dcalled%20%E2%80%9CMa%20Bell%E2%80%9D',
    );
  });

  it('keeps the hash that it had', () => {
    const at = (url: string, passages?: Passage[]) =>
      addressAt({ url, ...(passages && { passages }) }, { statement: 'S.' });
    expect(at('https://a.example/1#top', [{ quote: 'x' }])).toBe('https://a.example/1#top:~:text=x');
    expect(at('https://a.example/1', [{ quote: 'x' }])).toBe('https://a.example/1#:~:text=x');
    expect(at('https://a.example/1')).toBe('https://a.example/1');
  });

  it('names each passage of the article, and the statement where that is the passage', () => {
    const passages: Passage[] = [{ quote: 'x', prefix: 'so' }, {}, {}];
    expect(addressAt({ url: 'https://a.example/1', passages }, { statement: 'It fell.' })).toBe(
      'https://a.example/1#:~:text=so-,x&text=It%20fell.',
    );
  });

  it('leads to a passage by what was made on the page, before the words of the article', () => {
    const passages: Passage[] = [{ quote: 'x', prefix: 'so', fragment: { start: 'x', suffix: 'then' } }];
    expect(addressAt({ url: 'https://a.example/1', passages }, { statement: 'S.' })).toBe(
      'https://a.example/1#:~:text=x,-then',
    );
  });

  it('can be read back, whatever the words are', () => {
    const term = fc.string({ minLength: 1, unit: 'grapheme' });
    const terms = fc.record(
      { start: term, end: term, prefix: term, suffix: term },
      { requiredKeys: ['start'] },
    );
    fc.assert(
      fc.property(terms, (given) => {
        expect(readDirective(toDirective(given))).toEqual(given);
      }),
    );
  });

  it('is an address, even of half a character', () => {
    expect(URL.canParse(`https://a.example/#:~:${toDirective({ start: 'a\ud83d b' })}`)).toBe(true);
  });
});

/** As the specification reads it: terms between commas, a dash at the end of the first or the beginning of the last. */
function readDirective(directive: string) {
  const terms = directive.replace(/^text=/, '').split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const [start, end] = terms;
  const read = { start, end, prefix, suffix };
  return Object.fromEntries(
    Object.entries(read).flatMap(([name, term]) =>
      term === undefined ? [] : [[name, decodeURIComponent(term)]],
    ),
  );
}
