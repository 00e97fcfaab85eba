import type { Span } from '../model/extraction.ts';
import type { Evidence } from '../model/fact.ts';

/** A paragraph of an article's text, and the sentences in it. The first one of an article is its title. */
export interface Paragraph extends Span {
  sentences: Span[];
}

/** The paragraphs of a text with one on each line, cut into sentences for a reader to choose from. */
export function cutParagraphs(text: string, language?: string): Paragraph[] {
  const segmenter = segmenterFor(language);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      const sentences = [...segmenter.segment(line)].map(({ index, segment }) =>
        trimmed(segment, start + index),
      );
      paragraphs.push({
        start,
        end: start + line.length,
        sentences: sentences.filter((one) => one.start < one.end),
      });
    }
    start += line.length + 1;
  }
  return paragraphs;
}

/** Where evidence stands in a text: in its place, or else wherever its words are; `undefined` where they are not. */
export function placeOf(text: string, { start, end, quote }: Evidence): Span | undefined {
  if (start !== undefined && end !== undefined && end <= text.length) {
    if (quote === undefined || text.slice(start, end) === quote) return { start, end };
  }
  const found = quote ? text.indexOf(quote) : -1;
  return found < 0 || !quote ? undefined : { start: found, end: found + quote.length };
}

/** The sentence, or what lies between the first and the last of them, and its neighbours in the paragraph. */
export function contextOf(
  text: string,
  { start, end }: Span,
): { before: string; quote: string; after: string } {
  const from = text.lastIndexOf('\n', Math.max(start - 1, 0)) + 1;
  const to = text.indexOf('\n', end);
  return {
    before: text.slice(Math.min(from, start), start),
    quote: text.slice(start, end),
    after: text.slice(end, to < 0 ? text.length : to),
  };
}

function trimmed(segment: string, at: number): Span {
  const lead = segment.length - segment.trimStart().length;
  return { start: at + lead, end: at + Math.max(lead, segment.trimEnd().length) };
}

/** A page may give its language in a way that the browser does not take. */
function segmenterFor(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}
