/**
 * Plain runs are the stretches of plain letters and digits in a text, in small letters: what a word has of them a text that
 * holds the word must have too, and they are many times as quick to find as words are.
 */
export function plainRuns(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** By its code what a character is in a run, in small letters; 0 for what is in none. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(small) ? small.charCodeAt(0) : 0;
});

const BUCKETS = 4096;

/** Finds which of some runs a text has. It goes over every text of a page: of runs that are not looked for nothing is made. */
export function createRunFinder(runs: Iterable<string>): (text: string) => Set<string> {
  const wanted = new Set(runs);
  const buckets = new Uint8Array(BUCKETS);
  for (const run of wanted) {
    let hash = 0;
    for (let i = 0; i < run.length; i++) hash = mix(hash, run.charCodeAt(i));
    buckets[bucketOf(hash)] = 1;
  }
  return (text) => {
    const found = new Set<string>();
    let hash = 0;
    let start = -1;
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 0;
      const plain = code < PLAIN.length ? (PLAIN[code] ?? 0) : 0;
      if (plain > 0) {
        if (start < 0) start = i;
        hash = mix(hash, plain);
      } else if (start >= 0) {
        if (buckets[bucketOf(hash)] === 1) {
          const run = text.slice(start, i).toLowerCase();
          if (wanted.has(run)) found.add(run);
        }
        start = -1;
        hash = 0;
      }
    }
    return found;
  };
}

const mix = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0;
const bucketOf = (hash: number) => (hash ^ (hash >>> 12)) & (BUCKETS - 1);
