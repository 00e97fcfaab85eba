/** How much of the text around a name is looked at, in UTF-16 code units. */
const WINDOW = 60;

interface Stretch {
  start: number;
  end: number;
}

export function textBefore({ start }: Pick<Stretch, 'start'>, text: string): string {
  return text.slice(Math.max(0, start - WINDOW), start).replace(/\s+/g, ' ');
}

export function textAfter({ end }: Pick<Stretch, 'end'>, text: string): string {
  return text
    .slice(end, end + WINDOW)
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'");
}

/** A full stop behind 'Lt' or 'J' ends nothing. */
const SENTENCE_END =
  /(?:(?<=\p{Ll}{3}|\p{Lu}{2}|[\d"'”’)\]])[.!?…]|[!?])["'”’)\]]*\s+(?=["'“‘(]?\p{Lu})|[。！？\n\uFFFC]/gu;
const LONGEST_SENTENCE = 250;

/** Where the sentence around a name begins and ends: near enough for what is asked of it. */
export function sentenceAround({ start, end }: Stretch, text: string): Stretch {
  const from = Math.max(0, start - LONGEST_SENTENCE);
  let begin = from;
  for (const match of text.slice(from, start + 1).matchAll(SENTENCE_END))
    begin = from + match.index + match[0].length;
  const rest = text.slice(end, end + LONGEST_SENTENCE);
  const stop = rest.search(SENTENCE_END);
  return { start: begin, end: end + (stop < 0 ? rest.length : stop) };
}

/** Whether a name is the first word of a sentence, of a paragraph, or of what somebody says. */
export function opensSentence(name: Stretch, text: string): boolean {
  const before = text.slice(sentenceAround(name, text).start, name.start);
  return !/[\p{L}\p{N}]/u.test(before) || /[:“"‘«]\s*$/.test(before);
}
