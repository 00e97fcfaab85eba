import type { Company } from '../model/company.ts';
import { groupBy } from '../model/group-by.ts';
import { mergeCompanies } from '../model/merge-companies.ts';
import { foldedWords } from '../model/words.ts';

/** More than this nobody looks through: another letter finds fewer. */
const SHOWN = 8;

/** What is shown of a company that a search found. */
export type CompanyHit = Pick<Company, 'id' | 'name' | 'about'>;

/**
 * Of these companies those with a name that has these words, of which the last may be a beginning; the best few. Those
 * whose name it is come first, then those whose name begins so. Of several descriptions of a company the first has its way.
 */
export function findCompanies(companies: readonly Company[], text: string): CompanyHit[] {
  const wanted = foldedWords(text);
  if (wanted.length === 0) return [];
  const found: { rank: number; hit: CompanyHit }[] = [];
  for (const [id, same] of groupBy(companies, (company) => company.id)) {
    const { name, names, about } = mergeCompanies(same);
    const rank = Math.min(
      ...[name, ...names.map((each) => each.text)].map((each) => rankOf(foldedWords(each), wanted)),
    );
    if (rank !== NONE) found.push({ rank, hit: { id, name, ...(about !== undefined && { about }) } });
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
