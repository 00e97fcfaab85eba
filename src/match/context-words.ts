/** The context words of a company, ready to be looked for. */
export interface ContextWords {
  /** All of them: whole words, small letters or not; in scripts without spaces anywhere. */
  pattern: RegExp;
  /** In small letters a part of each, without which it cannot be there: a text is searched for it many times as fast. */
  parts: readonly string[];
}

/** `undefined` where there are none. */
export function contextWords(words: readonly string[]): ContextWords | undefined {
  if (words.length === 0) return undefined;
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const spaced = escaped.filter((word) =>
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u.test(word),
  );
  const others = escaped.filter((word) => !spaced.includes(word));
  const all = [
    ...(spaced.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`] : []),
    ...others,
  ];
  return { pattern: new RegExp(all.join('|'), 'giu'), parts: words.map(longestPart) };
}

function longestPart(words: string): string {
  return words
    .toLowerCase()
    .split(/\s+/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/**
 * The context words in a text, each once and as the text first has it. `small` is the text in small letters, where that
 * is at hand.
 */
export function contextWordsIn(
  text: string,
  context: ContextWords | undefined,
  small = text.toLowerCase(),
): string[] {
  if (!context?.parts.some((part) => small.includes(part))) return [];
  const found = new Map<string, string>();
  for (const match of text.match(context.pattern) ?? []) {
    const word = match.replace(/\s+/g, ' ');
    if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), word);
  }
  return [...found.values()];
}
