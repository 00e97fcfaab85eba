import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/extract/names/find-names.ts';
import { isInitialsWithArticle } from '../../../src/extract/names/initials.ts';
import { modelText } from '../../../src/extract/text-model.ts';

const companies = (text: string) => findNames(modelText(text)).companies.map(({ name }) => name);

describe('initials with an article', () => {
  it.each([
    'The VKB has fined the bank, and the VKB said more will follow.',
    'The bank was fined by the VKB.',
    'It broke the VKB’s rules on reporting, the VKB said.',
  ])('are an office, not a company: %s', (text) => {
    expect(companies(text)).not.toContain('VKB');
  });

  it.each([['the VKB chief executive'], ['the VKB-owned mill'], ['the VKB shares']])(
    'say nothing where the article is that of another word: %s',
    (text) => {
      const [before = '', after = ''] = text.split('VKB');
      expect(isInitialsWithArticle('VKB', before, after)).toBe(false);
    },
  );

  it('are the office of two that a list has, the company without it', () => {
    expect(companies('The FCA has fined the bank. FCA director Jo Oak said the FCA will watch it.')).toEqual(
      [],
    );
    expect(companies('FCA, the carmaker, will recall the vans, FCA chief executive Jo Oak said.')).toEqual([
      'FCA',
    ]);
  });

  it('are a company where it says so', () => {
    expect(companies('VKB shares rose 3 percent after VKB reported a net profit.')).toEqual(['VKB']);
  });
});

it('two letters about an ampersand are a trade, unless a list or what is said of them makes them a firm', () => {
  expect(companies('Vantor Ltd will do V&K work in the North Sea and sold its H&M shirts.')).toEqual([
    'Vantor',
    'H&M',
  ]);
  expect(companies('V&K (NYSE: VK) reported a net loss, and V&K shares fell.')).toEqual(['V&K']);
});

describe('initials of words in small letters', () => {
  it.each([
    'Vantor Ltd owes QGR (quarterly gross revenue) dues. QGR dues fell by 3 percent.',
    'Vantor Ltd owes quarterly gross revenue (QGR) dues. QGR dues fell by 3 percent.',
  ])('are no company: %s', (text) => {
    expect(companies(text)).toEqual(['Vantor']);
  });
});
