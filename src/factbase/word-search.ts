import { cutWords, foldWord, pairsOf } from '../model/words.ts';

/** Texts of one thing that is looked for, each with how much a word in it counts. */
export type WeighedTexts = readonly (readonly [text: string, weight: number])[];

/** The numbers of those that have all words of a text, or words that begin so, or nearly; the best ones first. */
export type WordSearch = (words: string) => number[];

/** How well a word fits that only begins as it was asked for, and one with a slip of the finger in it; the very word is 1. */
const BEGINS = 0.7;
const NEARLY = 0.4;
/** A slip is a letter in so many; shorter words with another letter are other words. */
const LETTERS_A_SLIP = 5;

/**
 * A search over as much as one reader saves, in memory: each question goes through all words once. Names, titles and
 * statements are short, so how often a word stands in one says nothing.
 */
export function createWordSearch(all: readonly WeighedTexts[]): WordSearch {
  const weights = new Map<string, Map<number, number>>();
  for (const [i, texts] of all.entries()) {
    for (const [text, weight] of texts) {
      for (const word of wordsOf(text)) {
        const those = weights.get(word) ?? new Map<number, number>();
        weights.set(word, those);
        those.set(i, Math.max(weight, those.get(i) ?? 0));
      }
    }
  }

  /** How well each fits a word. */
  function fitsFor(asked: string): Map<number, number> {
    const fits = new Map<number, number>();
    for (const [word, those] of weights) {
      const fit = fitOf(word, asked);
      if (fit > 0) for (const [i, weight] of those) fits.set(i, Math.max(fit * weight, fits.get(i) ?? 0));
    }
    return fits;
  }

  return (words) => {
    const [first, ...others] = wordsOf(words).map(fitsFor);
    const found = [...(first ?? [])].flatMap(([i, fit]) => {
      const rest = others.map((fits) => fits.get(i) ?? 0);
      return rest.includes(0) ? [] : [{ i, fit: rest.reduce((sum, one) => sum + one, fit) }];
    });
    return found.sort((a, b) => b.fit - a.fit || a.i - b.i).map(({ i }) => i);
  };
}

/**
 * As everywhere: words, and pairs of characters in scripts without spaces. Without accents where letters stand alone: who
 * looks for Nestle means Nestlé.
 */
function wordsOf(text: string): string[] {
  const words = [...cutWords(text)].flatMap(({ text: word, isPaired }) => {
    const folded = foldWord(word);
    return isPaired ? pairsOf(folded) : [folded.normalize('NFD').replace(/\p{M}/gu, '')];
  });
  return [...new Set(words)];
}

function fitOf(word: string, asked: string): number {
  if (word === asked) return 1;
  if (word.startsWith(asked)) return (BEGINS * asked.length) / word.length;
  const slips = Math.floor(asked.length / LETTERS_A_SLIP);
  return slips > 0 && isWithin(word, asked, slips) ? NEARLY : 0;
}

/** Whether so few letters are to be put in, left out or changed to make one word of the other. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row.at(-1) ?? 0) <= most;
}
