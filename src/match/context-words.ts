/**
 * Finds the context words of a company, all of them in a text: whole words, small letters or not; in scripts without
 * spaces anywhere. `undefined` where there are none.
 */
export function contextPattern(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const spaced = escaped.filter((word) =>
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u.test(word),
  );
  const others = escaped.filter((word) => !spaced.includes(word));
  const parts = [
    ...(spaced.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`] : []),
    ...others,
  ];
  return new RegExp(parts.join('|'), 'giu');
}

/** The context words in a text, each once and as the text first has it. */
export function contextWordsIn(text: string, pattern: RegExp | undefined): string[] {
  const found = new Map<string, string>();
  for (const match of (pattern && text.match(pattern)) ?? []) {
    const word = match.replace(/\s+/g, ' ');
    if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), word);
  }
  return [...found.values()];
}
