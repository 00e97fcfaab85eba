import { describe, expect, it } from 'vitest';
import { isCalendarWord, isCommonWord } from '../../../src/extract/lexicon/common-words.ts';
import { isFirstName, isHonorific, isRole, isSurname } from '../../../src/extract/lexicon/people.ts';
import { isDemonym, isPlace, placeKind } from '../../../src/extract/lexicon/places.ts';

describe('people', () => {
  it('have given names from all regions', () => {
    for (const name of [
      'Jamie',
      'Zhengfei',
      'Anjali',
      'Ngozi',
      'Takeshi',
      'Jean-Pierre',
      'Mohammed',
      'Søren',
    ]) {
      expect(isFirstName(name)).toBe(true);
    }
    expect(['Xiaomi', 'London', 'Paris', 'The'].filter(isFirstName)).toEqual([]);
  });

  it('have surnames that are not words', () => {
    expect(['Dimon', 'Zhang', 'Patel', "O'Brien"].every(isSurname)).toBe(true);
    expect(['Brown', 'Ford', 'Washington'].some(isSurname)).toBe(false);
  });

  it('have titles before their names', () => {
    expect(['Mr', 'Mr.', 'Sir', 'Judge', 'Prime Minister'].every(isHonorific)).toBe(true);
    expect(isHonorific('Xiaomi')).toBe(false);
  });

  it('have roles, plain and made up of parts', () => {
    for (const role of [
      'CEO',
      'chief executive',
      'Chief Financial Officer',
      'former senior vice president',
      'co-founder',
    ]) {
      expect(isRole(role)).toBe(true);
    }
    expect(isRole('chairman and chief executive')).toBe(true);
    expect(['company', 'bank', 'former'].some(isRole)).toBe(false);
  });
});

describe('places', () => {
  it('are told apart by kind', () => {
    for (const [name, kind] of [
      ['China', 'country'],
      ['the United States', 'country'],
      ['U.S.', 'country'],
      ['Calif.', 'state'],
      ['Tamil Nadu', 'state'],
      ['Silicon Valley', 'region'],
      ['Wall Street', 'metonym'],
      ['Brussels', 'metonym'],
      ['Cupertino', 'city'],
      ['São Paulo', 'city'],
      ['Sao Paulo', 'city'],
      ['The Hague', 'city'],
    ]) {
      expect(`${name}: ${placeKind(name ?? '')}`).toBe(`${name}: ${kind}`);
    }
    expect(['Xiaomi', 'Miss', 'Ore', 'Mass'].some(isPlace)).toBe(false);
  });

  it('lend their people and things an adjective', () => {
    expect(
      ['Chinese', 'Dutch', 'American', 'European', 'Anglo-Dutch', 'Sino-American'].every(isDemonym),
    ).toBe(true);
    expect(isDemonym('Xiaomi')).toBe(false);
  });
});

describe('ordinary words', () => {
  it('are known in all regular forms, with a capital too', () => {
    for (const word of [
      'The',
      'Shares',
      'argued',
      'Companies',
      'cutting',
      'However',
      'Analysts',
      'rising',
      'Meanwhile',
    ]) {
      expect(`${word}: ${isCommonWord(word)}`).toBe(`${word}: true`);
    }
    expect(['Xiaomi', 'Google', 'London', 'Zhengfei', 'Microsoft'].filter(isCommonWord)).toEqual([]);
  });

  it('leave days and months to a test of their own', () => {
    expect(['March', 'Sept.', 'Tuesday', 'Wed'].every(isCalendarWord)).toBe(true);
    expect(isCalendarWord('Marching')).toBe(false);
  });
});
