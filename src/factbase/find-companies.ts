import type { Company } from '../model/company.ts';
import { cutWords, foldWord } from '../model/words.ts';
import type { CompanyPart } from './merge-packs.ts';
import { mergeCompanies } from './merge-packs.ts';

/** More than this nobody looks through: another letter finds fewer. */
const SHOWN = 8;

/** What is shown of a company that a search found. */
export type CompanyHit = Pick<Company, 'id' | 'name' | 'about'>;

/**
 * The companies with a name that has these words, of which the last may be a beginning. Those whose name it is come
 * first, then those whose name begins so.
 */
export function findCompanies(
  companies: ReadonlyMap<string, readonly CompanyPart[]>,
  text: string,
): CompanyHit[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const found: { rank: number; hit: CompanyHit }[] = [];
  for (const [id, parts] of companies) {
    const rank = Math.min(
      ...parts.flatMap(({ company }) => company.names.map((name) => rankOf(wordsOf(name.text), wanted))),
      ...parts.map(({ company }) => rankOf(wordsOf(company.name), wanted)),
    );
    if (rank === NONE) continue;
    const { name, about } = mergeCompanies(parts.map(({ company }) => company));
    found.push({ rank, hit: { id, name, ...(about !== undefined && { about }) } });
  }
  return found
    .sort((a, b) => a.rank - b.rank || a.hit.name.localeCompare(b.hit.name))
    .slice(0, SHOWN)
    .map(({ hit }) => hit);
}

const NONE = Number.POSITIVE_INFINITY;

/** 0: the very name; 1: it begins so; 2: the words are in it. */
function rankOf(name: readonly string[], wanted: readonly string[]): number {
  const whole = name.join(' ');
  const start = wanted.join(' ');
  if (whole === start) return 0;
  if (whole.startsWith(start)) return 1;
  const last = wanted.length - 1;
  const isThere = (word: string, i: number) =>
    i < last ? name.includes(word) : name.some((other) => other.startsWith(word));
  return wanted.every(isThere) ? 2 : NONE;
}

function wordsOf(text: string): string[] {
  return [...cutWords(text)].map(({ text: word }) => foldWord(word)).filter((word) => word !== '');
}
