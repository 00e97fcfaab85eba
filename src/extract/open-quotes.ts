/** Quotation marks and brackets that begin or end outside of the words at hand. */

/** True where a quotation or a bracket begins or ends elsewhere: the words are not the clause's own. */
export function hasOpenEnd(words: string): boolean {
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  return count(/“/g) !== count(/”/g) || count(/(?<!\d)"/g) % 2 === 1 || count(/\(/g) !== count(/\)/g);
}

/**
 * The words with the mark that a quotation over several sentences has elsewhere: 'it grew,” she said' was said from its
 * first word on. Only marks are added, where it is certain that the words beside them are quoted.
 */
export function closeQuotes(words: string): string {
  // Two styles in one sentence: nobody can say which mark belongs to which.
  if (/[“”]/.test(words) && words.includes('"')) return words;
  const opens = words.lastIndexOf('“') > words.lastIndexOf('”');
  const first = words.search(/[“”]/);
  const closes = first >= 0 && words[first] === '”';
  if (opens || closes) return `${closes ? '“' : ''}${words}${opens ? '”' : ''}`;
  const straight = [...words.matchAll(/(?<!\d)"/g)].map(({ index }) => index);
  const [only] = straight;
  if (straight.length !== 1 || only === undefined) return words;
  return /\S/.test(words[only - 1] ?? ' ') ? `"${words}` : `${words}"`;
}
