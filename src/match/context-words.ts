import { plainRuns } from './plain-runs.ts';

/** The context words of a company, ready to be looked for. */
export interface ContextWords {
  /** Of each a run of plain letters (see `plainRuns`), without which it cannot be in a text. */
  runs: readonly string[];
  /** True where one of them has no such run: then every text has to be looked through. */
  isAnywhere: boolean;
  /** Those in a text as it writes them: whole words, small letters or not; in scripts without spaces anywhere. */
  find(text: string): readonly string[];
}

/** `undefined` where there are none. */
export function contextWords(words: readonly string[]): ContextWords | undefined {
  if (words.length === 0) return undefined;
  const runs = words.map(longestRun).filter((run) => run !== '');
  // In a script without spaces a run of ours may be a part of a longer one in the text.
  const isAnywhere = runs.length < words.length || words.some((word) => !isSpaced(word));
  // Most companies have none of their words on a page: nothing is made ready for them.
  let pattern: RegExp | undefined;
  return {
    runs,
    isAnywhere,
    find(text) {
      const small = isAnywhere ? '' : text.toLowerCase();
      if (!isAnywhere && !runs.some((run) => small.includes(run))) return [];
      pattern ??= patternOf(words);
      return text.match(pattern) ?? [];
    },
  };
}

/** The longest of a word's plain runs; empty where it has none. */
export function longestRun(word: string): string {
  return plainRuns(word).reduce((best, run) => (run.length > best.length ? run : best), '');
}

const isSpaced = (word: string) => /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u.test(word);

function patternOf(words: readonly string[]): RegExp {
  const escaped = (some: readonly string[]) =>
    some.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const spaced = escaped(words.filter(isSpaced));
  const others = escaped(words.filter((word) => !isSpaced(word)));
  const all = [
    ...(spaced.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`] : []),
    ...others,
  ];
  return new RegExp(all.join('|'), 'giu');
}

/** The context words in a text, each once and as the text first has it. */
export function contextWordsIn(text: string, context: ContextWords | undefined): string[] {
  const found = new Map<string, string>();
  for (const match of context?.find(text) ?? []) {
    const word = match.replace(/\s+/g, ' ');
    if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), word);
  }
  return [...found.values()];
}
