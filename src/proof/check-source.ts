import { likeness, wordingOf } from '../model/likeness.ts';
import type { SavedSource, SentenceNow } from '../model/source-check.ts';

/** The page of a saved article as it is now. */
export interface PageNow {
  title: string;
  /** The article's text, one paragraph a line, the title first. */
  text: string;
  /** All that stands on the page. */
  whole: string;
  /** False where something is wrong with what was read: a login, an empty page, another language. */
  isReadable: boolean;
}

/** A paragraph that is shorter, in letters and figures, tells little of which article it is. */
const TELLING = 40;
/** So much of what was saved has to be there for a page to be that article, and whole. */
const SAME_ARTICLE = 0.5;
/** A page with less text than this part of what was saved shows only the beginning of it. */
const WHOLE = 0.6;
/** From here on a new sentence stands in the place of the old one. */
const IN_ITS_PLACE = 0.5;

/**
 * What became of sentences on the page that they were saved from, in the order of the quotes. What is there is said to be
 * there; that something is missing is said only of a page that surely is the same article and shows all of it.
 */
export function checkSource(saved: SavedSource, page: PageNow): (SentenceNow | null)[] {
  const whole = essence(page.whole);
  const isThere = (text: string) => whole.includes(essence(text));
  const missing = saved.quotes.filter((quote) => !isThere(quote));
  const canSay = missing.length > 0 && isSameAndWhole(saved, page, isThere);
  const news = canSay ? newSentences(saved, page) : [];
  return saved.quotes.map((quote) => {
    if (isThere(quote)) return { is: 'there' };
    if (!canSay) return null;
    const now = nearest(quote, news);
    return now === undefined ? { is: 'gone' } : { is: 'changed', now };
  });
}

function isSameAndWhole(saved: SavedSource, page: PageNow, isThere: (text: string) => boolean): boolean {
  if (!page.isReadable || page.text.length < WHOLE * saved.text.length) return false;
  const telling = saved.text
    .split('\n')
    .slice(1)
    .filter((line) => essence(line).length >= TELLING);
  const found = telling.filter(isThere).length;
  if (found > 0 && found >= SAME_ARTICLE * telling.length) return true;
  // One that was rewritten keeps its title and something of its words.
  return essence(page.title) === essence(saved.title) && likenessOf(saved.text, page.text) >= SAME_ARTICLE;
}

/** The sentences that the page has and the saved text has not. */
function newSentences(saved: SavedSource, page: PageNow): string[] {
  const known = essence(saved.text);
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return page.text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '' && !known.includes(essence(sentence)));
}

function nearest(quote: string, sentences: readonly string[]): string | undefined {
  const [best] = sentences
    .map((sentence) => ({ sentence, like: likenessOf(quote, sentence) }))
    .sort((a, b) => b.like - a.like);
  return best && best.like >= IN_ITS_PLACE ? best.sentence : undefined;
}

function likenessOf(a: string, b: string): number {
  return likeness(wordingOf({ statement: a }).all, wordingOf({ statement: b }).all);
}

/**
 * A text without what changes from one visit to the next and says nothing: spaces, soft hyphens, forms of quotation marks
 * and dashes, capitals. Figures stay what they are: `4.2` is not `42`.
 */
function essence(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\p{N})([.,])(?=\p{N})|[^\p{L}\p{M}\p{N}\p{Sc}%]+/gu, (_, inFigure = '') => inFigure);
}
