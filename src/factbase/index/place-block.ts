/** Companies in a block. */
export const COMPANIES_IN_BLOCK = 256;

/**
 * Where in a pack lies what a card needs, for companies whose ids have neighbouring hashes: numbers of records in the
 * pack's lists. The facts and articles of company i end before `factEnds[i]` and `articleEnds[i]`.
 */
export interface PlaceBlock {
  /** Ascending. */
  hashes: Uint32Array;
  companies: Uint32Array;
  factEnds: Uint32Array;
  facts: Uint32Array;
  articleEnds: Uint32Array;
  articles: Uint32Array;
}

/** Where one company's records lie. */
export interface Places {
  company: number;
  facts: readonly number[];
  articles: readonly number[];
}

const FIELDS = ['hashes', 'companies', 'factEnds', 'facts', 'articleEnds', 'articles'] as const;

/** What looks like a block. What is stored may have been damaged. */
export function isPlaceBlock(value: unknown): value is PlaceBlock {
  return FIELDS.every((field) => Object(value)[field] instanceof Uint32Array);
}

/** The companies of a block whose id has this hash: nearly always one or none. */
export function placesIn(block: PlaceBlock, hash: number): Places[] {
  const found: Places[] = [];
  for (let i = block.hashes.indexOf(hash); i >= 0 && block.hashes[i] === hash; i++) {
    found.push({
      company: block.companies[i] ?? 0,
      facts: part(block.facts, block.factEnds, i),
      articles: part(block.articles, block.articleEnds, i),
    });
  }
  return found;
}

function part(numbers: Uint32Array, ends: Uint32Array, i: number): number[] {
  return [...numbers.subarray(i === 0 ? 0 : ends[i - 1], ends[i])];
}
