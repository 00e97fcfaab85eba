import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../src/extract/amounts.ts';

/** Each as value, unit and currency. */
function amountsOf(sentence: string): string[] {
  return findAmounts(sentence).map(({ value, unit, currency }) =>
    [value, unit, currency].filter(Boolean).join(' '),
  );
}

describe('money in a sentence', () => {
  it.each([
    ['a bid of $8 billion', '8000000000 money USD'],
    ['a fee of US$5.9m', '5900000 money USD'],
    ['sales of £20.8 m', '20800000 money GBP'],
    ['sales of £ 329,000', '329000 money GBP'],
    ['a loan of €1.5-billion', '1500000000 money EUR'],
    ['iron ore at $US44.10 a tonne', '44.1 money USD'],
    ['a plant for A$2bn', '2000000000 money AUD'],
    ['an order of Rs 500 crore', '5000000000 money INR'],
    ['an order of Rs 1.80 lakh', '180000 money INR'],
    ['a ticket for 176 Hong Kong dollars', '176 money HKD'],
    ['turnover of 13.4 billion euros', '13400000000 money EUR'],
    ['half a billion pounds', '500000000 money GBP'],
    ['a 5m-euro credit line', '5000000 money EUR'],
    ['a profit of $2.53 per diluted share', '2.53 money per share USD'],
    ['a dividend of 39 euro a share', '39 money per share EUR'],
  ])('%s: %s', (sentence, expected) => {
    expect(amountsOf(sentence)).toEqual([expected]);
  });

  it('is told in both currencies where the sentence has both', () => {
    expect(amountsOf('It pays 3.3 billion yuan ($525 million).')).toEqual([
      '3300000000 money CNY',
      '525000000 money USD',
    ]);
  });

  it('has no currency where the text names none', () => {
    expect(amountsOf('Revenue reached 12.9bn.')).toEqual(['12900000000 number']);
  });
});

describe('shares of a whole, and counts', () => {
  it.each([
    ['a 48.5 pc slide', '48.5 percent'],
    ['a 9.4 - percent rise', '9.4 percent'],
    ['rose 3%', '3 percent'],
    ['rose by 0.5 percentage points', '0.5 percentage points'],
    ['a cut of 25 basis points', '0.25 percentage points'],
    ['3,000 jobs', '3000 jobs'],
    ['1.5m shares', '1500000 shares'],
    ['a million users', '1000000 users'],
    ['Half a million store-level workers', '500000 workers'],
    ['two million U.S. customers', '2000000 customers'],
    ['1,200 full-time employees', '1200 employees'],
    ['500 of its stores', '500 stores'],
  ])('%s: %s', (sentence, expected) => {
    expect(amountsOf(sentence)).toEqual([expected]);
  });
});

it('says where each amount stands', () => {
  const sentence = 'It cut 3,000 jobs to save $40m.';
  expect(findAmounts(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual([
    '3,000 jobs',
    '$40m',
  ]);
});

describe('what is no amount', () => {
  it.each([
    'It opened in 2019.',
    'In 2019 employees left.',
    'The team had won.',
    'A 20-store chain',
    'Unit 4 shares a wall with the bakery.',
    'One in five jobs is at risk.',
    'The 787 flew at noon.',
    'Call 555-0199.',
  ])('%s', (sentence) => {
    expect(findAmounts(sentence)).toEqual([]);
  });
});
