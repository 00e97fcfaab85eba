import { headwordKind } from '../lexicon/headwords.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import type { LinkedNames } from './link-names.ts';
import type { NameGroup } from './name-group.ts';
import type { Occurrence } from './occurrences.ts';

/**
 * 'American' and 'United' after 'American Airlines' and 'United Airlines': a word that says mostly something else, where
 * it stands as only a name does.
 */
export function addShortForms(linked: readonly LinkedNames[], companies: readonly LinkedNames[]): void {
  for (const names of linked) {
    if (companies.includes(names)) continue;
    for (const group of names) {
      const isOfPlace = isPlace(group.name);
      if (group.words.length > 1 || !(isOfPlace || isDemonym(group.name) || group.name === 'United'))
        continue;
      const [home, another] = companies.filter((company) => company.some((full) => isFullForm(full, group)));
      const full = another ? undefined : home?.find((one) => isFullForm(one, group));
      if (full) full.occurrences.push(...group.occurrences.filter(isOfPlace ? ownsAsFirm : standsAsName));
    }
  }
}

/** A word and what the company does: 'American Airlines', not 'American Homes 4 Rent'. */
function isFullForm({ name, words }: NameGroup, short: NameGroup): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return words.length > 1 && words[0] === short.words[0] && headwordKind(last) === 'company';
}

const OF_A_FIRM =
  /^(?:shares?|stock|chief|chairman|chairwoman|ceo|cfo|profits?|earnings|revenues?|vice-chairman|board|shareholders|investors|spokes(?:man|woman|person))$/;

/** "Zurich's shares rose", 'the Zurich chairman' after 'Zurich Insurance Group': no city has such things. */
function ownsAsFirm({ sentence: { tokens }, run }: Occurrence): boolean {
  const next = tokens[run.last + 1];
  return next?.gap === ' ' && OF_A_FIRM.test(next.lower);
}

const NOT_A_NAME_AFTER =
  /^(?:the|an?|native|latin|north|south|african|all|every|many|most|other|these|those)$/;
const VERB =
  /^(?:said|says|has|had|is|was|will|would|also|did|does|could|may|should|must|plans|expects|cut|fell|rose|lost|won|made|took|sold|bought|hit|then|later|now|\p{Ll}{3,}ed)$/u;
const PREPOSITION = /^(?:at|from|by|of|to|for|with|joined|left|quit|against|in)$/;
const AFTER_PLACE = /^(?:in|on|after|before|when|as|since|last|this|next|for|to)$/;

function standsAsName({ sentence: { tokens }, run }: Occurrence): boolean {
  const before = tokens[run.first - 1]?.lower ?? '';
  const name = tokens[run.last];
  const next = tokens[run.last + 1];
  if (NOT_A_NAME_AFTER.test(before)) return false;
  if (name?.ending || (next && VERB.test(next.lower))) return true;
  const ends = !next || /^[,.;)]/.test(next.gap) || AFTER_PLACE.test(next.lower);
  return PREPOSITION.test(before) && ends;
}
