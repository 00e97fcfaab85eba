import type { Name } from '../../model/company.ts';
import type { Random } from './random.ts';
import * as lists from './word-lists.ts';

/** A name with what else its company is called by. */
export interface MadeName {
  /** How people call it. */
  common: Name;
  /** Its own words, without what the register adds: the short form of the name begins with them. */
  script: 'latin' | 'han' | 'cyrillic' | 'arabic';
}

/** Of a hundred thousand names so many are made in each way. */
const WAYS: readonly [share: number, make: (random: Random, firstWords: readonly string[]) => MadeName][] = [
  [12_000, (random, first) => latin(`${firstWord(random, first)} ${trade(random)}`)],
  [6_000, (random, first) => latin(`${firstWord(random, first)} ${proud(random)} ${trade(random)}`)],
  [6_000, (random, first) => latin(`${firstWord(random, first)} ${invented(random)}`)],
  [16_000, (random) => latin(`${surname(random)}${random.pick(FAMILY_ENDINGS)}`)],
  [12_000, (random) => latin(`${random.pick(lists.cities())} ${trade(random)}`)],
  [12_000, (random) => latin(`${proud(random)} ${proud(random)} ${trade(random)}`)],
  [9_000, (random) => latin(`${surname(random)} ${trade(random)}`)],
  [7_300, (random) => latin(invented(random))],
  [5_500, (random) => latin(`${invented(random)} ${trade(random)}`)],
  [3_000, (random) => latin(`${letters(random, 3)} ${trade(random)}`)],
  [2_000, (random) => latin(`${trade(random)} of ${random.pick(lists.cities())}`)],
  [1_000, (random) => latin(`${surname(random)}, ${surname(random)} and ${surname(random)}`)],
  [500, (random) => latin(`${1 + random.below(999)} ${proud(random)} ${trade(random)}`)],
  [100, (random) => ordinary(random)],
  [50, (random) => small(random)],
  [4_000, (random) => han(random)],
  [2_500, (random) => cyrillic(random)],
  [1_050, (random) => arabic(random)],
];

const FAMILY_ENDINGS = [
  ' Group',
  ' Holdings',
  ' & Sons',
  ' Brothers',
  ' & Co',
  ' Family Office',
  ' International',
  ' Partners',
];
const WEIGHTS = WAYS.map(([share]) => share);

/** A realistic name. `firstWords`: words that many of them begin with, because pages say them. */
export function makeName(random: Random, firstWords: readonly string[]): MadeName {
  const [, make] = WAYS[random.weighted(WEIGHTS)] ?? WAYS[0] ?? [];
  if (!make) throw new Error('there is no way to make a name');
  return make(random, firstWords);
}

/** Letters and no word: what an exchange lists a company by. */
export function makeTicker(random: Random, script: MadeName['script']): string {
  return script === 'han' ? `${600000 + random.below(90000)}` : letters(random, 3 + random.below(3));
}

/** A word that no language has. */
export function invented(random: Random): string {
  const word = `${random.pick(lists.SYLLABLES)}${random.pick(lists.SYLLABLES)}${random.isOneOf(0.5) ? random.pick(lists.SYLLABLES) : ''}${random.pick(lists.ENDINGS)}`;
  return capital(word);
}

function latin(text: string): MadeName {
  return { common: { text, kind: 'common' }, script: 'latin' };
}

/** Also an ordinary word: only a page that tells of the company shows that it is meant. */
function ordinary(random: Random): MadeName {
  return { common: { text: proud(random), kind: 'brand', needsContext: true }, script: 'latin' };
}

function small(random: Random): MadeName {
  return { common: { text: invented(random).toLowerCase(), kind: 'brand' }, script: 'latin' };
}

function han(random: Random): MadeName {
  const place = random.isOneOf(0.5) ? random.pick(lists.HAN_PLACES) : '';
  const own = Array.from({ length: 2 + random.below(2) }, () => random.pick(lists.HAN)).join('');
  const text = `${place}${own}${random.pick(lists.HAN_ENDINGS)}`;
  return { common: { text, kind: 'other-script', lang: 'zh' }, script: 'han' };
}

function cyrillic(random: Random): MadeName {
  const middle = random.isOneOf(0.4) ? random.pick(lists.CYRILLIC_STARTS).toLowerCase() : '';
  const own = `${random.pick(lists.CYRILLIC_STARTS)}${middle}${random.pick(lists.CYRILLIC_ENDS)}`;
  const text = random.isOneOf(0.4)
    ? `${own} ${random.pick(lists.CYRILLIC_STARTS)}${random.pick(lists.CYRILLIC_ENDS)}`
    : own;
  return { common: { text, kind: 'other-script', lang: 'ru' }, script: 'cyrillic' };
}

function arabic(random: Random): MadeName {
  const own = random.pick(lists.ARABIC_WORDS);
  const second = random.isOneOf(0.5) ? ` ${random.pick(lists.ARABIC_WORDS)}` : '';
  const text = `${random.pick(lists.ARABIC_TRADES)} ${own}${second} ${random.pick(lists.ARABIC_ENDINGS)}`;
  return { common: { text, kind: 'other-script', lang: 'ar' }, script: 'arabic' };
}

/** Some words begin very many names and most begin few, as in a register. */
function firstWord(random: Random, firstWords: readonly string[]): string {
  if (firstWords.length === 0) return proud(random);
  const share = Math.min(random.below(firstWords.length), random.below(firstWords.length));
  return firstWords[share] ?? proud(random);
}

const trade = (random: Random) => random.pick(lists.TRADES);
const proud = (random: Random) => random.pick(lists.PROUD_WORDS);
const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

function surname(random: Random): string {
  const name = random.pick(lists.surnames());
  return random.isOneOf(0.25) ? `${name}-${random.pick(lists.surnames())}` : name;
}

function letters(random: Random, count: number): string {
  return Array.from({ length: count }, () => String.fromCharCode(65 + random.below(26))).join('');
}
