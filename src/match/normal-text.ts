import { UNSEEN } from '../model/scripts.ts';

/**
 * Text as the matcher compares it. A page writes one name in many ways: with soft hyphens, non-breaking spaces, line
 * ends, typographic apostrophes, letters of full or half width, letters and accents apart. Names and pages become the
 * same here, and every character knows where it stood.
 */
export interface NormalText {
  text: string;
  /** Where in the raw text the character at an index of `text` starts. One index more than `text` has: the raw length. */
  rawOffset(index: number): number;
}

const UNUSUAL = /[^\x20-\x7e]| {2}/;
const DROPPED = new RegExp(`[${UNSEEN}]`, 'u');
const SPACE = /\s/;
/** What becomes one letter with the letter before it: accents, and the vowels and finals of taken apart Korean. */
const JOINS = /[\p{M}\u1160-\u11FF]/u;
/** From here on Unicode has letters only for the sake of old encodings: full and half width, ligatures, Arabic forms. */
const COMPATIBILITY_LETTERS = 0xf900;

export function normalText(raw: string): NormalText {
  if (!UNUSUAL.test(raw)) return { text: raw, rawOffset: (index) => index };
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    for (const next of normalCharacter(raw.charAt(i))) {
      const last = characters.at(-1);
      if (next === ' ' && last === ' ') continue;
      if (last && JOINS.test(next)) {
        const joined = (last + next).normalize('NFC');
        if (joined.length === 1) {
          characters[characters.length - 1] = joined;
          continue;
        }
      }
      characters.push(next);
      offsets.push(i);
    }
  }
  return { text: characters.join(''), rawOffset: (index) => offsets[index] ?? raw.length };
}

/** One character, none, or the several that a ligature stands for. Half of a pair of surrogates stays as it is. */
function normalCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character;
  if (DROPPED.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if ('‘’ʼ＇'.includes(character)) return "'";
  if ('‐‑'.includes(character)) return '-';
  return character.charCodeAt(0) >= COMPATIBILITY_LETTERS ? character.normalize('NFKC') : character;
}
