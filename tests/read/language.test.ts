import { describe, expect, it } from 'vitest';
import { detectLanguage, isEnglish } from '../../src/read/language.ts';

const ENGLISH =
  'The maker of ship lamps said on Monday that it had bought its smaller rival for 40 million pounds, and that both yards would stay open.';

describe('the language of a text', () => {
  it.each([
    [
      'de',
      'Der Hersteller hat am Montag mitgeteilt, dass er die Werft für 40 Millionen Euro kauft und dass beide Standorte auch im nächsten Jahr offen bleiben.',
    ],
    [
      'fr',
      'Le fabricant de lampes a annoncé lundi que les deux chantiers resteront ouverts et que le prix est de 40 millions pour une entreprise qui a des dettes.',
    ],
    [
      'es',
      'El fabricante de lámparas anunció el lunes que los dos astilleros seguirán abiertos y que el precio es de 40 millones por una empresa con deudas.',
    ],
    [
      'it',
      'Il produttore di lampade ha annunciato lunedì che i due cantieri non chiuderanno e che il prezzo della società è di 40 milioni con i debiti che sono tanti.',
    ],
    [
      'nl',
      'De maker van scheepslampen zei maandag dat het bedrijf een kleinere werf heeft gekocht en dat de prijs niet met het aantal schepen te maken heeft.',
    ],
    ['ja', '船舶用ランプのメーカーは月曜日、小さな競争相手を買収したと発表した。'],
    ['ko', '선박용 램프 제조업체는 월요일 경쟁사를 인수했다고 밝혔다.'],
    ['zh', '这家船灯制造商周一表示，已经收购了较小的竞争对手。'],
  ])('is told by its own words: %s', (language, text) => {
    expect(detectLanguage(text, 'en')).toBe(language);
  });

  it('stays what the page says where the words agree, down to the country', () => {
    expect(detectLanguage(ENGLISH, 'en-GB')).toBe('en-GB');
  });

  it('is English where the words are, whatever the page says', () => {
    expect(detectLanguage(ENGLISH, 'de')).toBe('en');
  });

  it('is Japanese with a little kana among many Chinese characters', () => {
    const headline =
      '東京証券取引所は上場廃止基準を見直し、日本銀行総裁は金融緩和政策継続を表明、造船大手三社が経営統合';
    expect(detectLanguage(headline)).toBe('ja');
  });

  it('is what the page says of two that are nearly one', () => {
    const danish =
      'Den største producent af lamper har købt en mindre konkurrent og det er en god dag for den, som ikke har ventet på et bud fra andre.';
    expect(detectLanguage(danish, 'nb')).toBe('nb');
    expect(detectLanguage(danish, 'en')).toMatch(/^(?:da|no)$/);
  });

  it('is what the page says where a text is too short to tell', () => {
    expect(detectLanguage('Xiaomi 12 Pro', 'de')).toBe('de');
    expect(detectLanguage('Xiaomi 12 Pro')).toBeUndefined();
  });

  it('is known not to be English where a script does not tell more', () => {
    expect(detectLanguage('Производитель судовых ламп купил конкурента.', 'en')).toBe('und');
    expect(detectLanguage('Производитель судовых ламп купил конкурента.', 'ru')).toBe('ru');
    expect(isEnglish('und')).toBe(false);
  });

  it('is taken for English where nothing tells: an extractor that finds nothing says so itself', () => {
    expect(isEnglish(undefined)).toBe(true);
    expect(isEnglish('en-US')).toBe(true);
    expect(isEnglish('enm')).toBe(false);
  });
});
