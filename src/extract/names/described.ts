import { type CompanyNoun, companyWord } from '../lexicon/company-nouns.ts';
import { isFirstName, isRole } from '../lexicon/people.ts';

/** How many words may stand between the name and the noun that says what it is. */
const REACH = 10;
const APPOSITION =
  /^(?:\s\([^)]{1,30}\))?(?:,|\s[-–—]+)\s(?:an?|the|one of the|part of the|formerly|once)\s/i;

/** After these the words are about something else: 'the buyer of the bookseller' is a person. */
const TURNS = new Set('of for at in with who which that by from behind'.split(' '));

/** 'A data scientist and business advisor' is somebody; a leader or a member may be a company. */
function isPersonsWork(word: string): boolean {
  return (
    isRole(word) && !/^(?:leader|member|partner|principal|agent|head|owner|investor|shareholder)$/.test(word)
  );
}

/** The noun for a company right before a name: 'smartphone maker Xiaomi', 'rivals Acme and Borealis'. */
export function describedBefore(before: string, name: string): CompanyNoun | undefined {
  const word = /([\p{L}-]+)\s$/u.exec(before)?.[1];
  if (word === undefined || /^\p{Lu}/u.test(word)) return undefined;
  // 'The producer John Shanks', 'political rival Joe Biden'
  const isSomebody = /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name) && isFirstName(name.split(' ')[0] ?? '');
  return isSomebody && /^(?:rivals?|producer|trader|manager|developer)$/.test(word)
    ? undefined
    : companyWord(word);
}

/** The noun for a company in what is added after a name: 'Xiaomi, a maker of smartphones based in Beijing, …'. */
export function describedAfter(after: string): CompanyNoun | undefined {
  const opening = APPOSITION.exec(after);
  if (!opening) return undefined;
  const words = after.slice(opening[0].length).split(/\s/, REACH);
  for (const word of words) {
    const noun = /^\p{Ll}/u.test(word) ? companyWord(word.replace(/[^\p{L}\p{N}-]+$/u, '')) : undefined;
    if (noun && !noun.isWeak) return noun;
    if (TURNS.has(word) || isPersonsWork(word)) return undefined;
    if (/[,;.:]$/.test(word) && !/^\p{Lu}/u.test(word)) return undefined;
  }
  return undefined;
}

/** What stands before these is what they deal in: 'a marketing platform provider'. */
const TAKES_OBJECT =
  /(?:maker|provider|manufacturer|producer|supplier|operator|developer|builder|vendor|seller|distributor|wholesaler|exporter|importer|processor)$/;

/** The noun for a company right after a name: 'the Davidson brokerage', not 'Apple supplier Foxconn'. */
export function describedByNext(after: string): CompanyNoun | undefined {
  const [, word = ''] = /^\s(\p{Ll}[\p{L}-]+)(?!\s\p{Lu})(?![\p{L}-])/u.exec(after) ?? [];
  const noun = companyWord(word);
  return noun?.isWeak === false && !/s$/.test(word) && !TAKES_OBJECT.test(word) ? noun : undefined;
}
