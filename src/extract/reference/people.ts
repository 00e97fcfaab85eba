import { isRole } from '../lexicon/people.ts';
import type { FoundNames, FoundPerson } from '../names/found-names.ts';
import type { Speech } from '../speech.ts';
import type { Sentence, TextModel } from '../text-model.ts';
import { type Focus, isNear, type Mention } from './focus.ts';
import { DESCRIPTION_REACH, IT_REACH } from './referents.ts';

/** Whose people an article's people are: by a person's last name, an index into the companies. */
export type Affiliations = Map<string, number>;

const ROLE =
  '(?:chief [a-z]+(?: officer)?|CEO|CFO|COO|CTO|co-CEO|chair(?:man|woman|person)?|co-founder|founder|president|managing director|managing partner|general counsel|general manager|spokes(?:man|woman|person)|boss|director|executive|head|analyst|economist|strategist|partner|manager|owner|vice president|lawyer|treasurer|engineer)';
const ROLES = `(?:[\\p{L}-]+\\s){0,4}?${ROLE}(?:(?:,| and|,? who is)\\s(?:[\\p{L}-]+\\s){0,3}?${ROLE})*(?:\\s(?:for|of|in)\\s[\\p{L}\\s&-]{3,50}?)?`;
/** 'Lei Jun, chair of Xiaomi' and 'said Lei Jun, a director at Xiaomi' */
const PERSON_THEN_FIRM = new RegExp(
  `^,?\\s(?:an?\\s|the\\s|\\(?who is\\s)?${ROLES}\\s(?:of|at|for|with)\\s(?:the\\s)?(?:[\\p{L}-]+[- ]based\\s)?(?:\\p{Ll}[\\p{L}-]*\\s){0,4}$`,
  'iu',
);
/** 'Xiaomi CEO Lei Jun', "Xiaomi's new chief executive, Lei Jun" */
const FIRM_THEN_PERSON = new RegExp(
  `^(?:['’]s?)?,?\\s(?:the\\s)?${ROLES},?\\s(?:(?:Mr|Mrs|Ms|Dr|Sir)\\.?\\s)?$`,
  'iu',
);
/** 'the chairman of Xiaomi, Lei Jun', 'President and Chief Executive of Xiaomi Lei Jun' */
const ROLE_OF_FIRM = new RegExp(`\\b${ROLE}\\s(?:of|at|for)\\s(?:the\\s)?$`, 'i');

/** From the text around names, and from who was found to speak for whom. */
export function findAffiliations(
  model: TextModel,
  { companies, people }: FoundNames,
  speech: readonly Speech[],
): Affiliations {
  const found: Affiliations = new Map();
  const firms = companies.flatMap(({ mentions }, company) =>
    mentions.map((mention) => ({ ...mention, company })),
  );
  for (const person of people) {
    for (const mention of person.mentions) {
      const near = firms.filter((firm) => Math.abs(firm.start - mention.start) < 160);
      const firm = placeOfWork(
        near.filter((other) => isTied(model, mention, other)),
        model.text,
      );
      if (!firm) continue;
      found.set(person.surname, firm.company);
      break;
    }
  }
  for (const { surname, company } of speech) {
    if (surname && company !== undefined && !found.has(surname)) found.set(surname, company);
  }
  return found;
}

/** 'Head of Property Research at Acme': the first is what they do, the second is where. */
function placeOfWork<Firm extends { start: number; end: number }>(
  tied: readonly Firm[],
  text: string,
): Firm | undefined {
  const [first, second] = tied;
  return first && second && /^\s(?:at|with)\s(?:the\s)?$/.test(text.slice(first.end, second.start))
    ? second
    : first;
}

function isTied(
  { text }: TextModel,
  person: { start: number; end: number },
  firm: { start: number; end: number },
): boolean {
  if (firm.start >= person.end) {
    const between = text.slice(person.end, firm.start);
    return !between.includes('\n') && (PERSON_THEN_FIRM.test(between) || hasRoleAt(between));
  }
  const between = text.slice(firm.end, person.start);
  if (between.includes('\n')) return false;
  if (FIRM_THEN_PERSON.test(between)) return true;
  return /^,?\s$/.test(between) && ROLE_OF_FIRM.test(text.slice(Math.max(0, firm.start - 60), firm.start));
}

const ROLE_AT =
  /^,\s(?:an?\s|the\s)?([\p{L}\s-]{3,50}?)\s(?:of|at|for|with)\s(?:the\s)?(?:\p{Ll}[\p{L}-]*\s){0,4}$/u;

/** 'Tobias Renn, the buyer of the bookseller Quillen Books' */
function hasRoleAt(between: string): boolean {
  const role = ROLE_AT.exec(between)?.[1];
  return role !== undefined && isRole(role);
}

const OFFICER_BEFORE =
  /(?:^|[\s,“"])(?:the (?:company|firm|group|bank|retailer|airline)['’]s?\s)?(?:\p{L}+\s)?(?:chief [a-z]+(?: officer)?|CEO|CFO|COO|CTO|chair(?:man|woman|person)?|co-founder|founder|president|managing director|spokes(?:man|woman|person))(?:,? and [\w\s]{3,30}?)?,?\s(?:(?:Mr|Mrs|Ms|Dr|Sir)\.?\s)?$/iu;
const OFFICER_AFTER =
  /^,\s(?:the (?:company|firm|group|bank|retailer|airline|start-?up)|its|their)['’]?s?\s(?:\p{L}+\s){0,3}?(?:chief|CEO|CFO|COO|CTO|chair|president|founder|co-founder|managing|head|director|general|vice|spokes)/iu;

/** 'chief executive Craig Menear' and 'Marco Villa, the company's chief operating officer' are of the company that is spoken of. */
export function tieOfficers(
  sentence: Sentence,
  text: string,
  people: readonly FoundPerson[],
  mentions: readonly Mention[],
  focus: Focus,
  main: number | undefined,
  affiliations: Affiliations,
): void {
  for (const { surname, mentions: places } of people) {
    if (affiliations.has(surname)) continue;
    for (const { start, end } of places) {
      if (start < sentence.start || end > sentence.end) continue;
      const before = text.slice(0, start - sentence.start);
      if (!OFFICER_BEFORE.test(before) && !OFFICER_AFTER.test(text.slice(end - sentence.start))) continue;
      if (isOfficial(before)) continue;
      const named = mentions.findLast((mention) => mention.end <= start)?.company;
      const firm = named ?? (isNear(focus, sentence, DESCRIPTION_REACH) ? focus.company : main);
      if (firm !== undefined) affiliations.set(surname, firm);
    }
  }
}

/** 'President Ann Lee' governs a country, 'CPUC President Ann Lee' an office: neither is of the company that is spoken of. */
const HEAD_OF_STATE = /(?:^|[^\p{L}\s'’][\s“"]*|\b(?:\p{Ll}+)\s)President\s$/u;
const OF_AN_OFFICE =
  /(?<=[\p{L}\d,]\s)\b(?!(?:CEO|CFO|COO|CTO|Chief|Executive|Vice|Senior|Co)\b)\p{Lu}{2,6}\s(?:[Cc]hief|[Cc]hair|[Pp]resident|[Hh]ead|[Dd]irector|[Ss]pokes)\p{L}*(?:\s[\p{L}]+)?\s$/u;

function isOfficial(before: string): boolean {
  return HEAD_OF_STATE.test(before) || OF_AN_OFFICE.test(before);
}

const SAID_BY_PRONOUN =
  /\b(?:he|she)\s(?:said|says|added|told|continued|wrote|explained|noted)\b|\b(?:said|says|added)\s(?:he|she)\b/i;

/** The company that whoever speaks in a sentence belongs to. */
export function firmOfSpeaker(
  own: Speech | undefined,
  affiliations: Affiliations,
  focus: Focus,
  sentence: Sentence,
  text: string,
): number | undefined {
  // '“We had no choice,” she said': whoever was named last.
  if (!own?.said)
    return own?.isQuoted && SAID_BY_PRONOUN.test(text) ? affiliations.get(focus.person ?? '') : undefined;
  if (own.company !== undefined) return own.company;
  if (own.surname !== undefined) return affiliations.get(own.surname);
  // 'a spokesperson said': of the company that is spoken of.
  if (!/^(?:a |the )?(?:\p{Ll}+ )?(?:spokes|representative|press)/u.test(own.said.speaker)) return undefined;
  return isNear(focus, sentence, IT_REACH) ? focus.company : undefined;
}

export function peopleIn({ start, end }: Sentence, people: readonly FoundPerson[]): FoundPerson[] {
  return people.filter(({ mentions }) => mentions.some((place) => place.start >= start && place.end <= end));
}

/** 'Mr Andrew filed a notice …': what the founder does is done in the matters of his company. */
export function startsWithPerson({ start }: Sentence, people: readonly FoundPerson[]): boolean {
  return people.some(({ mentions }) =>
    mentions.some((place) => place.start >= start && place.start - start < 6),
  );
}
