import {
  generateFragmentFromRange,
  setTimeout as limitEach,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import type { Fragment } from '../../model/fact.ts';
import type { FragmentsToMake } from '../../saving/fragments-in-tab.ts';
import { pageTurns, type Turns } from '../slices.ts';
import { findPassage, type LetterSpan } from './find-passage.ts';
import { inOwnWriting } from './own-writing.ts';
import { lettersOf, type PageLetters, rangeOf } from './page-letters.ts';

/** Most passages take 10 to 30 ms; of those that take longer than this few come to anything. */
const EACH_MS = 200;
/** The reader waits for it, so all of them together take no longer; the rest go without. */
const ALL_MS = 1500;
/** What the library answers where it found one. */
const MADE = 0;

/**
 * How a link leads to passages of this page, each unique on all of it. The page is only read; between two passages it has
 * its turn.
 */
export async function makeFragments(
  document: Document,
  { url, passages }: FragmentsToMake,
  turns: Turns = pageTurns,
): Promise<(Fragment | null)[]> {
  const page = isAt(document, url) ? lettersOf(document.body) : undefined;
  const end = turns.now() + ALL_MS;
  const made: (Fragment | null)[] = [];
  limitEach(EACH_MS);
  for (const passage of passages) {
    const span = page && turns.now() < end ? findPassage(page, passage) : undefined;
    made.push((page && span && fragmentAt(page, span)) ?? null);
    if (span) await turns.next();
  }
  return made;
}

function fragmentAt(page: PageLetters, span: LetterSpan): Fragment | undefined {
  const range = rangeOf(page, span.from, span.to);
  if (!range) return undefined;
  // It widens the range to whole words, as browsers search.
  const { status, fragment } = generateFragmentFromRange(range);
  if (status !== MADE || !fragment?.textStart) return undefined;
  const { textStart, textEnd, prefix, suffix } = fragment;
  return inOwnWriting(page, span, {
    start: textStart,
    ...(textEnd && { end: textEnd }),
    ...(prefix && { prefix }),
    ...(suffix && { suffix }),
  });
}

/** The tab may show another page by now. */
function isAt({ URL: now }: Document, url: string): boolean {
  return now.replace(/#.*/, '') === url.replace(/#.*/, '');
}
