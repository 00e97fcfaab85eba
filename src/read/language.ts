/**
 * Words that a language cannot do without, and that few others have. They make up a quarter of running English and a
 * fifth of the others, so a few sentences tell the language. A library (franc-min) took 55 kB for the same answer, and
 * was wrong on headlines full of names.
 */
const WORDS: Record<string, string> = {
  en: 'the of and to that for with from by which this were has have been its it said would their is are was at as but they',
  de: 'der die und das den dem ein eine nicht mit sich auf für ist im von zu wird auch werden bei aus nach',
  fr: 'le les des et est une dans que qui pour pas sur au avec du ce il plus sont aux ses cette elle',
  es: 'el los las que y del en un una por con para es se su al como más lo ha sus',
  pt: 'os não que e do em um uma para com por se mais dos das na no ao foi pela são',
  it: 'il di che è della per non una del con sono gli nel alla dei anche le più ha dal',
  nl: 'het een van de en dat niet zijn op te voor met aan ook worden naar bij er ook uit',
  sv: 'och att det som på är för av med inte till har om ett den från vid',
  da: 'og det som på af til ikke med den har et sig blev fra ved efter',
  no: 'og det som på av til ikke med den har et seg ble fra ved etter',
  pl: 'w z na nie się do że jest po od jak za przez oraz dla',
  tr: 've bir bu için ile da de olarak çok daha olan kadar',
  id: 'yang dan di untuk dengan ini dari pada tidak akan dalam itu',
};
const LISTS = Object.entries(WORDS).map(([code, words]) => [code, new Set(words.split(' '))] as const);

/** Scripts that say more or less which language it is; `und` where several share one. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}]/gu, 'und'],
];

/** Enough of a text to tell its language; the whole of a long one says no more. */
const SAMPLE = 20_000;
/** Fewer words than this say nothing: what the page declares is all there is. */
const FEWEST_WORDS = 20;

/** What language a text is in, a BCP 47 tag: what it was declared to be, unless its own words say otherwise. */
export function detectLanguage(text: string, declared?: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const main = declared?.split('-')[0]?.toLowerCase();
  const seen = fromScript(sample) ?? fromWords(sample);
  if (!seen || seen === main) return declared;
  if (seen === 'und') return main && main !== 'en' ? declared : seen;
  // Close relatives share most of these words: between them the page knows better.
  const kin = [
    ['da', 'no', 'nb', 'nn'],
    ['es', 'gl', 'ca', 'pt'],
    ['id', 'ms'],
  ].find((group) => group.includes(seen));
  return main && kin?.includes(main) ? declared : seen;
}

export function isEnglish(language: string | undefined): boolean {
  return language === undefined || /^en(?:-|$)/i.test(language);
}

function fromScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // A little kana among many Chinese characters is Japanese already.
  const counted = SCRIPTS.map(([script, code]) => ({ code, count: text.match(script)?.length ?? 0 }));
  const foreign = counted.reduce((sum, { count }) => sum + count, 0);
  if (letters === 0 || foreign / letters < 0.5) return undefined;
  return counted.find(({ code, count }) => count > (code === 'ja' ? 0.1 : 0.4) * foreign)?.code;
}

function fromWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const [best] = LISTS.map(([code, list]) => ({
    code,
    share: words.filter((word) => list.has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  return best && best.share >= 0.1 ? best.code : undefined;
}
