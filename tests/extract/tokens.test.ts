import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/extract/tokens.ts';

const words = (text: string) => tokenize(text, { start: 0, end: text.length });
const names = (text: string) =>
  words(text)
    .filter(({ isName }) => isName)
    .map(({ text: word }) => word);

describe('words', () => {
  it('keeps together what names are made of', () => {
    expect(words('AT&T, Coca-Cola and J.P. Morgan of Shoply.com').map(({ text }) => text)).toEqual([
      'AT&T',
      'Coca-Cola',
      'and',
      'J.P',
      'Morgan',
      'of',
      'Shoply.com',
    ]);
  });

  it('takes the ending of possession off', () => {
    const [acme, , banks] = words("Acme's three banks' loans");
    expect(acme).toMatchObject({ text: 'Acme', ending: "'s" });
    expect(banks).toMatchObject({ text: 'banks', ending: "'" });
  });

  it('knows names by their capitals, their camel case and their digits', () => {
    expect(names('Acme, eMarketer, 3M, iRobot, my6sense and shoply.com grew 5 percent')).toEqual([
      'Acme',
      'eMarketer',
      '3M',
      'iRobot',
      'my6sense',
      'shoply.com',
    ]);
  });

  it('takes no describing word for a name', () => {
    expect(names('the Houston-based, state-owned and Real-time parts')).toEqual([]);
  });

  it('says what stands between a word and the one before', () => {
    expect(words('Wal - Mart & Sons').map(({ gap }) => gap)).toEqual(['', ' - ', ' & ']);
  });
});
