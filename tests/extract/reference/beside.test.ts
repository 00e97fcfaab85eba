import { describe, expect, it } from 'vitest';
import {
  isBesideAnother,
  isFormerEmployerAt,
  isRaterAt,
  isRating,
} from '../../../src/extract/reference/beside.ts';

/** The place of 'Acme' in a sentence. */
function place(sentence: string) {
  const start = sentence.indexOf('Acme');
  return { start, end: start + 'Acme'.length };
}

describe('a company only rates or measures another', () => {
  it.each([
    'Acme analysts led by Jo Roe kept Vantor at hold.',
    'Acme raised its price target for the chipmaker to $400 from $370.',
    'Acme, a broker, downgraded the shares to “neutral” from “buy”.',
    'Acme downgraded Vantor’s debt.',
    'Vantor was downgraded to sell by analysts at Acme.',
    'Sales beat the 0.5 percent that analysts polled by Acme had forecast.',
    'The Acme consensus was for 12 cents a share.',
    'A health strategist at Acme said that he saw no trend.',
    'Acme, which cut Vantor’s rating to B2 from Baa3, named no reason.',
    'Acme on Thursday joined Lumo in lowering Vantor’s credit rating.',
    'Acme (NYSE:ACM) Ratings also downgraded the company to junk status on Tuesday.',
  ])('%s', (sentence) => {
    expect(isRaterAt(sentence, place(sentence))).toBe(true);
  });

  it.each([
    'Acme agreed to buy Vantor for $3 billion.',
    'Acme has been shown to reduce its costs.',
    'Acme raised its profit target for the year.',
    'Acme upgraded its network.',
    'Acme rose after Lumo raised its price target for the shares.',
    'Acme has rated its drivers for years.',
    'Acme estimates that 40 million phones were sold.',
    'Vantor will buy steel from Acme.',
  ])('and no more than that is told of it, but not here: %s', (sentence) => {
    expect(isRaterAt(sentence, place(sentence))).toBe(false);
  });
});

describe('a sentence tells how shares are rated', () => {
  it.each([
    ['The team lifted their price target on the stock to $176.', true],
    ['They kept a Buy rating.', true],
    ['Roe cut it to sell from neutral.', true],
    ['Vantor cut its workforce to buy a rival.', false],
    ['Customers gave the game good ratings.', false],
  ])('%s', (sentence, isOne) => {
    expect(isRating(sentence)).toBe(isOne);
  });
});

describe('a company only says whose another one is, or what that one is measured by', () => {
  it.each([
    'Vantor, the owner of Acme, lost an order.',
    'Interest comes from Vantor - the Irish owner of Birch and Acme - and from others.',
    'Vantor, the owner of Birch Tools, The Red Barn and Acme, lost an order.',
    'Vantor, which owns Acme, Lumipol and the popular Birch, lost an order.',
    'It was sold to Vantor, the buyout company behind Acme.',
    'Vantor’s shares have outperformed Acme.',
    'Vantor, which has been struggling to keep pace with Acme, won an order.',
    'It is the No. 2 chain in the country, behind Acme.',
    'He is in a row with Acme over fees.',
    'Vantor keeps its stakes in fields operated by Lumo and Acme.',
    'It bought Vantor, a joint venture between Lumo and Acme, to grow abroad.',
    'It wants to compete with larger players such as Acme.',
    'Acme-backed Vantor lost an order.',
    'Acme rival Vantor won an order.',
  ])('%s', (sentence) => {
    expect(isBesideAnother(sentence, place(sentence))).toBe(true);
  });

  it.each([
    'Acme’s parent company, Vantor Group, withdrew its listing.',
    'The owner of Acme will sell it.',
    'Vantor sold a unit to Acme.',
    'Rival Acme won the order.',
    'Acme outperformed Vantor.',
  ])('but not here: %s', (sentence) => {
    expect(isBesideAnother(sentence, place(sentence))).toBe(false);
  });
});

describe('somebody has worked for a company before', () => {
  it.each([
    ['She worked as a banker for Acme.', true],
    ['She was replaced by Li Wen, previously finance director of Acme.', true],
    ['It named Ines Alder, a former head of Acme, as its chief executive.', true],
    ['Ines Alder, head of Acme, resigned.', false],
    ['Previously, she was a partner with consulting firm Acme.', true],
    ['He will have a partner in Jo Roe, who joined last summer from Acme.', true],
    ['She joined Acme in May.', false],
    ['Vantor bought the plant from Acme.', false],
  ])('%s', (sentence, isOne) => {
    expect(isFormerEmployerAt(sentence, place(sentence))).toBe(isOne);
  });
});
