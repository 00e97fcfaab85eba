/** The context words of a company, ready to be looked for. */
export interface ContextWords {
  /** All of them: whole words, small letters or not; in scripts without spaces anywhere. */
  pattern: RegExp;
  /** Of each a run of plain small letters, without which it cannot be in a text (see `plainRuns`). */
  runs: readonly string[];
  /** True where one of them has no such run: then every text has to be looked through. */
  isAnywhere: boolean;
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
  const runs = words.map((word) => longest(plainRuns(word)));
  return {
    pattern: new RegExp(all.join('|'), 'giu'),
    runs: runs.filter((run) => run !== ''),
    // In a script without spaces a run of ours may be a part of a longer one in the text.
    isAnywhere: runs.includes('') || others.length > 0,
  };
}

/** The runs of plain letters and digits in a text, in small letters: many times as quick to find as words. */
export function plainRuns(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function longest(runs: readonly string[]): string {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), '');
}

/** The context words in a text, each once and as the text first has it. */
export function contextWordsIn(text: string, context: ContextWords | undefined): string[] {
  const found = new Map<string, string>();
  for (const match of (context && text.match(context.pattern)) ?? []) {
    const word = match.replace(/\s+/g, ' ');
    if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), word);
  }
  return [...found.values()];
}
