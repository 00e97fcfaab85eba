import { isCommonWord } from '../lexicon/common-words.ts';
import { companyNamed } from '../lexicon/companies.ts';
import { notCompanyKind } from '../lexicon/not-companies.ts';
import { nameKey } from './name-group.ts';
import { type Occurrence, toOccurrence } from './occurrences.ts';
import { wordsOf } from './words-of.ts';

/**
 * Names that are known by now, inside longer runs of capitals that are no name: 'About Rocket Fuel', 'Apple Sued Over App
 * Store'. A product named after its company ('Google Maps') stays a product, except in a heading, which has only capitals.
 */
export function findNamesInside(
  runs: readonly Occurrence[],
  isCompany: (key: string) => boolean,
): Occurrence[] {
  return runs.flatMap(({ sentence, run }) => {
    const found: Occurrence[] = [];
    for (let first = run.first; first <= run.last; first += 1) {
      for (let last = run.last; last >= first; last -= 1) {
        const words = wordsOf(sentence.tokens, { first, last });
        if (notCompanyKind(words)) {
          first = last;
          break;
        }
        if (first === run.first && last === run.last) continue;
        if (
          !isSureName(words) &&
          (!isCompany(nameKey(words)) || (first === last && companyNamed(words)?.needsEvidence))
        )
          continue;
        if (!sentence.isHeadline && !stands(sentence, run, { first, last })) continue;
        found.push(toOccurrence(sentence, { first, last }));
        first = last;
        break;
      }
    }
    return found;
  });
}

/** 'HD THE HOME DEPOT INC': capitals around a name that everybody knows. */
export function hidesName({ sentence, run, words }: Occurrence): boolean {
  if (words !== words.toUpperCase() || run.last === run.first) return false;
  for (let first = run.first; first < run.last; first += 1) {
    for (let last = run.last; last > first; last -= 1) {
      const isWhole = first === run.first && last === run.last;
      if (!isWhole && isSureName(wordsOf(sentence.tokens, { first, last }))) return true;
    }
  }
  return false;
}

function isSureName(words: string): boolean {
  const listed =
    companyNamed(words) ?? (words.length > 4 ? companyNamed(words, { anyCase: true }) : undefined);
  return listed !== undefined && !listed.needsEvidence;
}

type Run = Occurrence['run'];

/** Only ordinary words before it, and nothing after it but a new sentence's 'A' or a legal form. */
function stands({ tokens }: Occurrence['sentence'], run: Run, name: Run): boolean {
  const before = tokens.slice(run.first, name.first);
  const after = tokens.slice(name.last + 1, run.last + 1);
  return (
    before.every(({ lower }) => isCommonWord(lower)) &&
    after.every(
      ({ text }) => text.length === 1 || /^(?:Inc|Corp|Co|Ltd|Plc|PLC|LLC|Group|Holdings)$/.test(text),
    )
  );
}
