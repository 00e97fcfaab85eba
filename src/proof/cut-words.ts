/** Offsets of a word in a text, in UTF-16 code units. */
export interface WordSpan {
  start: number;
  end: number;
}

/** Scripts that part words by no space. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text with what stands on them (`Inc.,`), as browsers bound them: between spaces, and where a script has
 * none, as its dictionaries cut it.
 */
export function cutWords(text: string): WordSpan[] {
  const words: WordSpan[] = [];
  for (const { 0: chunk, index } of text.matchAll(/\S+/gu)) {
    if (!DENSE.test(chunk)) {
      words.push({ start: index, end: index + chunk.length });
      continue;
    }
    segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
    for (const { segment, index: at, isWordLike } of segmenter.segment(chunk)) {
      const last = words.at(-1);
      const [start, end] = [index + at, index + at + segment.length];
      // A comma or a bracket goes with the word before it.
      if (!isWordLike && last?.end === start) last.end = end;
      else words.push({ start, end });
    }
  }
  return words;
}
