import { isCommonWord } from '../lexicon/common-words.ts';
import { companyNamed } from '../lexicon/companies.ts';
import { notCompanyKind } from '../lexicon/not-companies.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { hasLegalForm } from './bare-name.ts';
import { CUES } from './cues.ts';
import { describedAfter, describedBefore, describedByNext } from './described.ts';
import { isInitialsWithArticle } from './initials.ts';
import { addEvidence, type NameGroup } from './name-group.ts';
import type { Occurrence } from './occurrences.ts';
import { tickerAfter } from './ticker.ts';
import { DECISIVE, HEADWORD } from './weigh-itself.ts';

/** How far a cue looks: an apposition of a dozen words fits, the next sentence does not. */
const BEFORE = 60;
const AFTER = 110;
/** "NASA's Apollo", "Xiaomi's new Redmi"; "France's Carrefour" is no product. */
const OWNER = /(\p{Lu}[\p{L}.]*)['’]s\s(?:\p{Ll}+\s){0,2}$/u;

/** What stands before and after one place of a name. */
export function weighPlace(
  text: string,
  group: NameGroup,
  { sentence, run, words, start, end, isFirst }: Occurrence,
): void {
  const before = text.slice(Math.max(sentence.start, start - BEFORE), start);
  const after = text.slice(end, Math.min(sentence.end, end + AFTER));
  const isFirmLike = (group.evidence.company.get('headword') ?? 0) >= HEADWORD.company;
  for (const cue of CUES) {
    if (cue.before && !cue.before.test(before)) continue;
    if (cue.after && !cue.after.test(after)) continue;
    if (cue.rule === 'county' && companyNamed(group.name)?.needsEvidence === false) continue;
    // A dateline opens its paragraph.
    if (cue.rule === 'dateline' && !isFirst) continue;
    // 'Christianson Wealth Advisors, a vice president of …': the next of somebody's posts.
    if (cue.for === 'person' && (isFirmLike || hasLegalForm(words))) continue;
    addEvidence(group, cue.for, cue.rule, cue.points);
  }
  const noun = describedBefore(before, group.name);
  if (noun)
    addEvidence(group, 'company', noun.isWeak ? 'called before' : 'described before', noun.isWeak ? 2 : 4);
  const owner = OWNER.exec(before)?.[1];
  if (owner && !isPlace(owner) && !isDemonym(owner)) addEvidence(group, 'other', 'made by another', 3);
  if (PART_OF_A_FIRM.test(after) && isOfOrdinaryWords(words))
    addEvidence(group, 'other', 'a part of its owner', 5);
  // '(. SPX)' is the sign of an index.
  if (/[(<]\.\s?$|<$|(?:^|\s)\.$/.test(before) && /^[A-Z\d]+$/.test(words))
    addEvidence(group, 'other', 'sign of an index', 9);
  if (isInitialsWithArticle(words, before, after))
    addEvidence(group, 'other', 'initials with an article', notCompanyKind(words) ? DECISIVE : 4);
  // 'cut to Ba3 from Baa1'
  if (/^(?:Aa?|Baa?|B|Caa?)[1-3]$/.test(words) && /\b(?:to|from|of|at)\s$/.test(before))
    addEvidence(group, 'other', 'a rating', DECISIVE);
  if (isFirst && words === 'Total' && /^\s\p{Ll}/u.test(after) && !DOES.test(after))
    addEvidence(group, 'other', 'a sum', 9);
  if (describedByNext(after)) addEvidence(group, 'company', 'described by the next word', 3);
  if (describedAfter(after)) addEvidence(group, 'company', 'described after', 4);
  if (run.hasTicker || tickerAfter(text, end, group.name)) addEvidence(group, 'company', 'ticker', 6);
}

const DOES =
  /^\s(?:has|had|will|would|said|says|also|bought|buys|sold|sells|agreed|plans|owns|operates|\p{Ll}{3,}ed)\b/u;
const PART_OF_A_FIRM = /^\s(?:unit|division|segment|department|business|arm|team)\b/;

/** 'its Financial & Risk unit': words for what it does, and no name of their own. */
function isOfOrdinaryWords(words: string): boolean {
  return (
    !companyNamed(words) &&
    words.split(/\s/).length > 1 &&
    words.split(/\s/).every((word) => word === '&' || word === 'and' || isCommonWord(word.toLowerCase()))
  );
}
