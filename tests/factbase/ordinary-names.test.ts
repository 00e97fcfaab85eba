import { describe, expect, it } from 'vitest';
import { withCaution } from '../../src/factbase/ordinary-names.ts';

const isCautious = (text: string, article = '') =>
  withCaution([{ text, kind: 'common' }], article)[0]?.needsContext === true;

describe('a name that was found in an article', () => {
  it.each(['Apple', 'Target', 'Gap', 'Arm', 'HP', '3M', 'SAP', 'A.P.'])(
    'needs context as %s, which is an ordinary word or short',
    (name) => expect(isCautious(name)).toBe(true),
  );

  it.each(['Xiaomi', 'Apple Inc', 'Best Buy', '小米', '三星', 'سابك'])('needs none as %s', (name) =>
    expect(isCautious(name)).toBe(false),
  );

  it('needs context where the article itself has it in small letters', () => {
    expect(isCautious('Warpstone', 'Warpstone said that warpstone is a mineral.')).toBe(true);
    expect(isCautious('Warpstone', 'It ended with a warpstone.')).toBe(true);
  });

  it.each([
    'See warpstone.com, or write to @warpstone.',
    'See mine.example/warpstone for #warpstone.',
    'Two warpstones and a warpstone-like rock.',
  ])('needs none for an address or another word: %s', (article) => {
    expect(isCautious('Warpstone', article)).toBe(false);
  });

  it('needs none where it is always written small', () => {
    expect(isCautious('adidas', 'The maker adidas said that adidas sells shoes.')).toBe(false);
  });

  it('keeps what it says of itself', () => {
    const names = [{ text: 'Redmi', kind: 'brand' as const, needsContext: true, lang: 'en' }];
    expect(withCaution(names, '')).toEqual(names);
  });
});
