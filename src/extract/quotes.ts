import type { Span } from '../model/extraction.ts';

/** A pair that opens and closes; the closing mark may be missing where the next paragraph goes on. */
const CURLY: Record<string, string> = { '“': '”', '«': '»', '„': '“', '‘': '’' };
const IS_LETTER = /[\p{L}\p{N}]/u;
/** A quotation in single marks is longer than a word with apostrophes around it, and shorter than a paragraph. */
const LONGEST_SINGLE = 400;

/**
 * The quotations of a text, marks included, over as many sentences as they run. A quotation that is never closed ends
 * with its paragraph. Apostrophes are no marks: a single one opens only after a space and before a letter, and closes
 * only after a letter or a stop and before none.
 */
export function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const end = endOfQuote(text, at);
    if (end === undefined) {
      at++;
      continue;
    }
    quotes.push({ start: at, end });
    at = end;
  }
  return quotes;
}

/** True where at least half of the words of the sentence stand in one of the quotes. */
export function isQuoted(sentence: Span, quotes: readonly Span[]): boolean {
  const covered = quotes.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
    0,
  );
  return covered > 0 && covered * 2 >= sentence.end - sentence.start;
}

/** Where the quotation that opens here ends; undefined where none opens. */
function endOfQuote(text: string, at: number): number | undefined {
  const mark = text[at] ?? '';
  const paragraphEnd = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at);
  if (mark === "'" || mark === '‘') return endOfSingle(text, at, paragraphEnd);
  // 70" is a size.
  if (mark === '"' && /\d/.test(text[at - 1] ?? '')) return undefined;
  if (mark === '"') return endOf(text, /["”]/g, at, paragraphEnd);
  const closing = CURLY[mark];
  if (!closing) return undefined;
  // Careless texts close a curly mark with a straight one.
  return endOf(text, closing === '”' ? /[”"]/g : new RegExp(closing, 'g'), at, paragraphEnd);
}

function endOf(text: string, closing: RegExp, at: number, paragraphEnd: number): number {
  closing.lastIndex = at + 1;
  const found = closing.exec(text);
  return found && found.index < paragraphEnd ? found.index + 1 : paragraphEnd;
}

function endOfSingle(text: string, at: number, paragraphEnd: number): number | undefined {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (IS_LETTER.test(before) || /\s/.test(after)) return undefined;
  for (let end = at + 2; end < Math.min(paragraphEnd, at + LONGEST_SINGLE); end++) {
    const isMark = text[end] === "'" || text[end] === '’';
    if (isMark && !IS_LETTER.test(text[end + 1] ?? ' ') && !isPossessive(text, end)) return end + 1;
  }
  return undefined;
}

/** "the workers' pay": a plural before a space and a small letter is rather no end. */
function isPossessive(text: string, at: number): boolean {
  return text[at - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}
