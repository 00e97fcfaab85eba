import type { Token } from '../tokens.ts';

/** Words that stand together like one name: indexes into the sentence's tokens, `last` inclusive. */
export interface Run {
  first: number;
  last: number;
  /** A ticker stands behind it. */
  hasTicker?: true;
}

/** The words of a run as names are listed: "Moody's Investors Service", 'Wal-Mart' also where the text has 'Wal - Mart'. */
export function wordsOf(tokens: readonly Token[], { first, last }: Run, joint = asListed): string {
  const words = tokens.slice(first, last + 1);
  return words
    .map(
      ({ text, ending, gap }, i) => (i > 0 ? joint(gap) : '') + text + (i < words.length - 1 ? ending : ''),
    )
    .join('');
}

/** How two words of a name are held together when the name is looked up. */
function asListed(gap: string): string {
  if (/^\s-\s?$|^-\s$/.test(gap)) return '-';
  return gap.includes('&') ? ' & ' : ' ';
}

/** How they are when the name is shown: 'Harrow, Finch & Lamb', 'Varrin Bros. Advisers'. */
export function asWritten(gap: string): string {
  return /^[.,] $|^ \($|^\) $/.test(gap) ? gap : asListed(gap);
}
