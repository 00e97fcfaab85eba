import { PARTICLES, PROCLITICS, SEGMENTED, SPACELESS } from '../model/scripts.ts';

/** Whether a stretch of normal text is a name on its own, and not a part of another word. */

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;
const KATAKANA = /[\p{Script=Katakana}\u30FC]/u;
const HANGUL = /\p{Script=Hangul}/u;
const IS_SPACELESS = new RegExp(`[${SPACELESS}]`, 'u');
const IS_SEGMENTED = new RegExp(`[${SEGMENTED}]`, 'u');
const ENDS_IN_PROCLITICS = new RegExp(`(?:^|[^\\p{L}\\p{N}\\p{M}_])${PROCLITICS}$`, 'u');
const STARTS_WITH_PARTICLE = new RegExp(`^${PARTICLES}(?!\\p{Script=Hangul})`, 'u');
/** Particles are at most this long together. */
const PARTICLES_LENGTH = 5;
/** An address ends at a space, and where punctuation leads over to a script without spaces: (https://mi.com)小米. */
const IN_ADDRESS = `(?:[^\\s,;!?()«»“”„…—。、「」『』《》【】]|[,;!?()](?![${SPACELESS}]))`;
const ADDRESS_BEFORE = new RegExp(
  `(?:[\\p{L}\\p{N}](?:@|\\.[a-z]{2,}/)|://|\\bwww\\.)${IN_ADDRESS}*(?=[^]$)`,
  'u',
);
const LONGEST_ADDRESS = 300;
const ADDRESS_AFTER = /^(?:@[\p{L}\p{N}]|\.[a-z]{2,}(?![\p{L}\p{N}_]))/u;

export function isWholeName(text: string, start: number, end: number): boolean {
  return (
    startsWord(text, start) &&
    endsWord(text, end) &&
    !isInAddress(text, start, end) &&
    !cutsWords(text, start, end)
  );
}

function startsWord(text: string, start: number): boolean {
  const before = characterBefore(text, start);
  const first = characterAt(text, start);
  if (!before || !WORD_CHARACTER.test(before)) return true;
  // Latin letters among Chinese ones, and the other way round, begin a word of their own.
  if (IS_SPACELESS.test(before) !== IS_SPACELESS.test(first)) return true;
  if (KATAKANA.test(first)) return !KATAKANA.test(before);
  if (HANGUL.test(first)) return !HANGUL.test(before);
  if (IS_SPACELESS.test(first)) return true; // cutsWords decides
  return ENDS_IN_PROCLITICS.test(text.slice(Math.max(0, start - 4), start));
}

function endsWord(text: string, end: number): boolean {
  const last = characterBefore(text, end);
  const after = characterAt(text, end);
  if (!after || !WORD_CHARACTER.test(after)) return true;
  if (!WORD_CHARACTER.test(last)) return IS_SPACELESS.test(after);
  if (IS_SPACELESS.test(last) !== IS_SPACELESS.test(after)) return true;
  if (KATAKANA.test(last)) return !KATAKANA.test(after);
  if (HANGUL.test(last)) return !HANGUL.test(after) || startsWithParticle(text, end);
  return IS_SPACELESS.test(last);
}

function startsWithParticle(text: string, end: number): boolean {
  return STARTS_WITH_PARTICLE.test(text.slice(end, end + PARTICLES_LENGTH + 1));
}

/** An e-mail address or a web address holds the letters of a name without naming the company. */
function isInAddress(text: string, start: number, end: number): boolean {
  const upToFirst = text.slice(Math.max(0, start - LONGEST_ADDRESS), start) + characterAt(text, start);
  return ADDRESS_BEFORE.test(upToFirst) || ADDRESS_AFTER.test(text.slice(end, end + 20));
}

let segmenter: Intl.Segmenter | undefined;

/** True where a dictionary sees a word that reaches over either end of the stretch: 小米 in 小米粥 is porridge. */
function cutsWords(text: string, start: number, end: number): boolean {
  if (!IS_SEGMENTED.test(text.slice(start, end))) return false;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  // Words of these scripts are short: a few characters around the name are enough to cut them right.
  const from = Math.max(0, start - 20);
  for (const { segment, index } of segmenter.segment(text.slice(from, end + 20))) {
    const segmentStart = from + index;
    const segmentEnd = segmentStart + segment.length;
    if (segmentStart >= end) break;
    const reachesOver = (at: number) => segmentStart < at && at < segmentEnd;
    if (reachesOver(start) || reachesOver(end)) return true;
  }
  return false;
}

function characterBefore(text: string, index: number): string {
  const low = text.charAt(index - 1);
  return isLowSurrogate(low) ? text.slice(index - 2, index) : low;
}

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function isLowSurrogate(character: string): boolean {
  const code = character.charCodeAt(0);
  return code >= 0xdc00 && code <= 0xdfff;
}
