import type { LabelledPage, Occurrence } from './labelled-pages.ts';
import type { Mark } from './mark-page.ts';

export type CountName = 'company' | 'companyMarked' | 'not' | 'notMarked';
export type Counts = Record<CountName, number>;

/** What a page's marks got wrong, a line each. */
export interface ComparedPage {
  counts: Counts;
  misses: string[];
}

/** So much of what stands around must agree, in letters and figures: more may be in another paragraph. */
const AGREE = 12;

export function compareMarks(
  { occurrences }: Pick<LabelledPage, 'occurrences'>,
  marks: readonly Mark[],
): ComparedPage {
  const counts: Counts = { company: 0, companyMarked: 0, not: 0, notMarked: 0 };
  const misses: string[] = [];
  for (const occurrence of occurrences) {
    const { verdict, before, surface, after } = occurrence;
    if (verdict === 'skip') continue;
    counts[verdict] += 1;
    const mark = marks.find((each) => isSamePlace(each, occurrence));
    if (mark) counts[`${verdict}Marked`] += 1;
    if ((mark !== undefined) === (verdict === 'company')) continue;
    const place = `…${before}[${surface}]${after}…`.replace(/\s+/g, ' ');
    misses.push(mark ? `wrong  ${place} ${mark.company} ${mark.evidence}` : `missed ${place}`);
  }
  return { counts, misses };
}

/** The mark's text holds the label's surface, or lies in it, and what stands around them agrees as far as both go. */
function isSamePlace(mark: Mark, label: Occurrence): boolean {
  const [text, surface] = [letters(mark.text), letters(label.surface)];
  const [textBefore, textAfter] = [letters(mark.before), letters(mark.after)];
  const [before, after] = [letters(label.before).slice(-AGREE), letters(label.after).slice(0, AGREE)];
  const at = text.indexOf(surface);
  if (at >= 0) {
    return (
      endAlike(textBefore + text.slice(0, at), before) &&
      startAlike(text.slice(at + surface.length) + textAfter, after)
    );
  }
  const within = surface.indexOf(text);
  if (within < 0 || text === '') return false;
  return (
    endAlike(textBefore, before + surface.slice(0, within)) &&
    startAlike(textAfter, surface.slice(within + text.length) + after)
  );
}

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

function endAlike(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a);
}

function startAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
