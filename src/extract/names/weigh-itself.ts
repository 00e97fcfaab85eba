import { isCommonWord } from '../lexicon/common-words.ts';
import { companyNamed } from '../lexicon/companies.ts';
import { type Headword, type HeadwordKind, headword } from '../lexicon/headwords.ts';
import { mediaNamed } from '../lexicon/media.ts';
import { notCompany } from '../lexicon/not-companies.ts';
import { isFirstName, isHonorific, isSurname } from '../lexicon/people.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { isAbbreviation } from './abbreviations.ts';
import { hasLegalForm } from './bare-name.ts';
import type { NameClass } from './cue.ts';
import { addEvidence, type NameGroup, nameKey } from './name-group.ts';
import type { Occurrence } from './occurrences.ts';

/** What firms put at the end of the words that they make up. */
const FIRM_ENDING =
  /\p{L}(?:group|bank|corp|soft|tech|tel|com|net|media|pharma|sys|labs|works|ware|store|mart|pay|chem|steel|gas|power|cap|capital|air|jet|health|robotics|motors|energy|therapeutics|logistics|logic|metrics|genics|genix|ventures)$/iu;
/** More than all cues together: no list has it as a company. */
export const DECISIVE = 40;
/** A hint, no more: 'Crown', 'Square' and 'Medium' are written so too when they are no firms. */
const MEANT_AS_NAME = 0.8;
/** Ordinary words seldom own something: "Apple's card". */
const OWNS = 1.5;
/** 'Apple CarPlay'. */
export const NAMED_AFTER_MAKER = 4;
/** What the last word of a name is worth where it is said of nothing else. */
export const HEADWORD: Record<NameClass, number> = { company: 3.5, person: 0, place: 6, other: 10 };
/** Of a name that is made of ordinary words. */
const COMMON_HEADWORD = 2;
const WEAK_HEADWORD: Record<NameClass, number> = { company: 2, person: 0, place: 1.5, other: 1.5 };

/** What the words of a name say by themselves, wherever they stand. */
export function weighItself(group: NameGroup, knownKeys: ReadonlySet<string>): void {
  const { name } = group;
  const add = (side: NameClass, rule: string, points: number) => addEvidence(group, side, rule, points);
  if (knownKeys.has(nameKey(name))) add('company', 'known', 8);
  const surfaces = new Set([name, ...group.occurrences.map((one) => one.words)]);
  const hasForm = group.occurrences.some((one) => hasLegalForm(one.words));
  for (const surface of surfaces) {
    const listed = companyNamed(surface);
    if (listed) add('company', 'listed', listed.needsEvidence ? 2 : 7);
    const other = notCompany(surface);
    if (other) add('other', 'listed', other.needsEvidence ? 3 : listed ? 9 : DECISIVE);
    const media = mediaNamed(surface);
    if (media) add('other', 'media', media.needsEvidence || hasForm ? 2 : 6);
    if (isPlace(inSmallLetters(surface)) || isDemonym(surface)) add('place', 'listed', listed ? 6 : DECISIVE);
    if (hasLegalForm(surface)) add('company', 'legal form', 5);
    else if (surface !== name && /\s(?:Company|Companies|Co|Group|Holdings?)$/.test(surface))
      add('company', 'firm word', 2.5);
  }
  weighOrdinaryWord(group);
  const parts = name.split(/\s/);
  const [last = '', lastTwo] = [parts.at(-1), parts.slice(-2).join(' ')];
  const ofTwo = parts.length > 2 ? headword(lastTwo) : undefined;
  const head = parts.length > 1 ? (ofTwo ?? headword(last)) : undefined;
  if (head) add(sideOf(head.kind), 'headword', pointsOfHead(head, parts.slice(0, ofTwo ? -2 : -1)));
  else if (parts.length > 1 && FIRM_ENDING.test(last)) add('company', 'ends like a firm', 2);
  // 'Gov. Ann Lee', 'Energy companies': a title, a trade.
  if (
    parts.length === 1 &&
    !hasForm &&
    !companyNamed(name) &&
    (isHonorific(name) || headword(name)?.kind === 'company')
  )
    add('other', 'title or trade', 6);
  if (parts.length > 2 && notCompany(parts.slice(0, 2).join(' '))?.needsEvidence === false)
    add('other', 'named after an office', 4);
  if (/^(?:US|AU|NZ|HK|A|C|S)?\d[\d.,]*(?:BN|MN|TN|M|B|K|\p{Ll}{1,2})?$/u.test(name) && !companyNamed(name))
    add('other', 'a sum of money', DECISIVE);
  if (isNamedAfterMaker(parts))
    add(
      'other',
      'named after its maker',
      companyNamed(parts[0] ?? '')?.needsEvidence ? 2 : NAMED_AFTER_MAKER,
    );
  const office = / (?:of|for) /.test(name)
    ? headword(
        name
          .split(/ (?:of|for) /)[0]
          ?.split(' ')
          .at(-1) ?? '',
      )
    : undefined;
  // The bank of a country is its central bank.
  if (/^Bank of /.test(name) && !isPlace(name.slice('Bank of '.length)))
    add('company', 'bank of', HEADWORD.company);
  if (office && office.kind !== 'company') add('other', 'headword of', office.isWeak ? 3 : 6);
  // 'P&A', 'O&M': more often two words of a trade than a firm that no list has.
  if (/^\p{Lu}&\p{Lu}$/u.test(name) && !companyNamed(name)) add('other', 'two letters of a trade', 3);
  else if (/&/.test(name))
    add('company', 'ampersand', group.words.every((word) => word === '&' || isCommonWord(word)) ? 1 : 2.5);
  if (/\p{Ll}\p{Lu}|\.(?:com|io|ai|net)$|\p{L}\d|\d\p{L}|!/u.test(name)) add('company', 'made-up word', 1.5);
  weighPersonalName(group, head?.kind === 'company');
  if (/^[A-Z]{1,3}-?\d{1,4}[A-Za-z]?$/.test(name)) add('other', 'model number', 3);
  if (isAlwaysThe(group)) add('other', 'never without its article', 2.5);
  if (group.occurrences.some((one) => one.isTitled && !hasLegalForm(one.words))) add('person', 'title', 4);
}

/** 'the Louvre', 'the Pentagon': firms lose their article when they stand before other words. */
function isAlwaysThe({ words, occurrences }: NameGroup): boolean {
  return (
    words.length === 1 &&
    occurrences.length > 1 &&
    occurrences.every(({ sentence, run }) => sentence.tokens[run.first - 1]?.lower === 'the')
  );
}

/** 'Apple CarPlay', 'Android Auto': what begins with another's name and does not end like a firm's. */
function isNamedAfterMaker(parts: readonly string[]): boolean {
  const whole = parts.join(' ');
  const maker = companyNamed(parts[0] ?? '');
  if (!maker || parts.length < 2 || companyNamed(whole)) return false;
  if (headword(parts.at(-1) ?? '')?.kind === 'company' || isFirstName(parts[0] ?? '')) return false;
  return (
    !parts.slice(1).every((part) => isPlace(part) || isDemonym(part)) && !isPlace(parts.slice(1).join(' '))
  );
}

/** 'Quillon Bank' is a bank; 'World Bank' and 'West Bank' are none. */
function pointsOfHead({ kind, isWeak }: Headword, before: readonly string[]): number {
  const side = sideOf(kind);
  // 'Personal Finance' and 'Human Resources' are things to talk about.
  if (side === 'company' && before.every((word) => isCommonWord(word))) return isWeak ? 1 : COMMON_HEADWORD;
  if (!isWeak) return HEADWORD[side];
  const isOwnName = before.every((word) => !isCommonWord(word) && !isPlace(word) && !isDemonym(word));
  return side === 'company' && isOwnName ? 3 : WEAK_HEADWORD[side];
}

function sideOf(kind: HeadwordKind): NameClass {
  return kind === 'company' || kind === 'place' ? kind : 'other';
}

/** 'Mette Juul' is a person; 'Mette Foods' and 'Juul' need not be. */
function weighPersonalName(group: NameGroup, isFirmLike: boolean): void {
  const parts = group.name.split(/\s/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (isFirmLike || parts.length > 4) return;
  if (parts.length === 1) {
    if (isFirstName(first)) addEvidence(group, 'person', 'given name', 2);
    else if (isSurname(first)) addEvidence(group, 'person', 'family name', 1);
    return;
  }
  if (isFirstName(first)) addEvidence(group, 'person', 'given name', 3);
  if (isSurname(last)) addEvidence(group, 'person', 'family name', 1.5);
  if (parts.slice(1, -1).some((part) => /^(?:von|van|bin|ibn|ter)$/.test(part)))
    addEvidence(group, 'person', 'particle', 3);
}

/** 'Apple' within a sentence is no fruit; 'Truck' and 'SUV' that no list knows are no firms. */
function weighOrdinaryWord(group: NameGroup): void {
  const { name } = group;
  if (/\s/.test(name)) return;
  const isOrdinary = isOrdinaryWord(name);
  const isNamesake = isFirstName(name) || isSurname(name) || isPlace(inSmallLetters(name));
  const listed = companyNamed(name);
  if (
    listed?.needsEvidence &&
    !isNamesake &&
    !/^\p{Lu}+$/u.test(name) &&
    group.occurrences.some(isMeantAsName)
  ) {
    const owns = group.occurrences.some(({ sentence, run }) => sentence.tokens[run.last]?.ending === "'s");
    addEvidence(group, 'company', 'capital within a sentence', owns ? OWNS : MEANT_AS_NAME);
  }
  if (listed) return;
  if (isAbbreviation(name)) addEvidence(group, 'other', 'abbreviation', 9);
  else if ((isOrdinary || /\p{Ll}{3}ly$/u.test(name)) && group.occurrences.every(({ isFirst }) => isFirst))
    addEvidence(group, 'other', 'ordinary word that opens a sentence', 6);
  else if (!isNamesake && group.occurrences.every(opensAsAdjective))
    addEvidence(group, 'other', 'adjective that opens a sentence', 6);
  else if (isOrdinary) addEvidence(group, 'other', 'ordinary word', 3);
  else if (!isNamesake) addEvidence(group, 'company', 'word of its own', FIRM_ENDING.test(name) ? 2 : 1);
}

const PEOPLE_OF_A_KIND =
  /^(?:investors|traders|buyers|sellers|shoppers|consumers|customers|people|readers|observers|shareholders|savers|lenders|managers|workers|employees|users|analysts|critics|leaders|executives|companies|firms|men|women|owners)$/;

/** 'Prudent investors tend to sell': first in its sentence, before people in small letters, and nowhere else. */
function opensAsAdjective({ sentence, run, isFirst }: Occurrence): boolean {
  const [token, next] = [sentence.tokens[run.last], sentence.tokens[run.last + 1]];
  return isFirst && run.first === run.last && token?.ending === '' && PEOPLE_OF_A_KIND.test(next?.text ?? '');
}

/** 'Copper', 'Unfortunately', 'Second-quarter', 'eSports'. */
function isOrdinaryWord(name: string): boolean {
  const small = name.toLowerCase();
  if (/^e\p{Lu}/u.test(name)) return isCommonWord(small.slice(1));
  return (
    isCommonWord(small) ||
    /\p{Ll}{3}(?:ing|ed)$/u.test(small) ||
    (small.includes('-') && small.split('-').every((part) => isCommonWord(part)))
  );
}

/** With a capital where an ordinary word would have none, or owning something: "Apple's card". */
export function isMeantAsName({ sentence, run, isFirst }: Occurrence): boolean {
  const [before, token] = [sentence.tokens[run.first - 1], sentence.tokens[run.last]];
  if (sentence.isHeadline || before?.isName) return false;
  return (
    token?.ending === "'s" ||
    (!isFirst &&
      !/^(?:the|a|an|of|its|their|his|her|this|that|new|first|on|near|at|around|outside)$/.test(
        before?.lower ?? '',
      ))
  );
}

/** 'SHANGHAI' in a dateline is Shanghai. */
function inSmallLetters(name: string): string {
  return name.length > 3 && name === name.toUpperCase()
    ? name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;
}
