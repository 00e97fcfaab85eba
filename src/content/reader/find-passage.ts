import type { PassageToFind } from '../../saving/fragments-in-tab.ts';
import { fold, type PageLetters } from './page-letters.ts';

/** Letters of a page, by their places in its `text`. */
export interface LetterSpan {
  from: number;
  to: number;
}

/**
 * Where a page says a passage of its article. A teaser or a pull quote may say the same: the place is the one around which
 * most stands that stands around the passage in the article.
 */
export function findPassage(
  page: PageLetters,
  { quote, before, after }: PassageToFind,
): LetterSpan | undefined {
  const wanted = fold(quote);
  if (wanted === '') return undefined;
  const [left, right] = [fold(before), fold(after)];
  let best: (LetterSpan & { around: number }) | undefined;
  for (let from = page.text.indexOf(wanted); from >= 0; from = page.text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    if (!isShown(page.nodes[from])) continue;
    const around = alikeBefore(page.text, from, left) + alikeAfter(page.text, to, right);
    if (!best || around > best.around) best = { from, to, around };
  }
  return best && { from: best.from, to: best.to };
}

function alikeBefore(text: string, at: number, wanted: string): number {
  let count = 0;
  while (count < wanted.length && text[at - 1 - count] === wanted[wanted.length - 1 - count]) count++;
  return count;
}

function alikeAfter(text: string, at: number, wanted: string): number {
  let count = 0;
  while (count < wanted.length && text[at + count] === wanted[count]) count++;
  return count;
}

/** What is not shown no browser scrolls to. */
function isShown(node: Text | undefined): boolean {
  return node?.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}
