import type { Span } from '../../model/extraction.ts';
import type { Sentence } from '../text-model.ts';
import type { Reference } from './descriptions.ts';
import { type Focus, isNear, type Mention } from './focus.ts';
import { GENERIC, type Trades } from './trades.ts';

/** How many sentences back 'the company' and 'it' may point. */
export const DESCRIPTION_REACH = 4;
export const IT_REACH = 2;

/** All that decides which company a word means. Companies are indexes. */
export interface Context {
  sentence: Sentence;
  text: string;
  mentions: readonly Mention[];
  focus: Focus;
  /** What the article is about. */
  main: number | undefined;
  trades: Trades;
  /** Whose people are whose, by surname. */
  affiliations: ReadonlyMap<string, number>;
  /** Whoever speaks does so of companies that are not their own. */
  isObserver: boolean;
  /** Companies that only rate, forecast or count for others. */
  raters: ReadonlySet<number>;
  /** A quotation of somebody who is of none of the companies. */
  isForeignQuote: boolean;
  /** Most of the sentence stands between quotation marks. */
  isQuoted: boolean;
  /** Of whoever speaks in this sentence. */
  speakers: number | undefined;
  /** Of a person whom the sentence names. */
  personsFirm: number | undefined;
  /** What others that are no companies are called ('bank', 'commission'), and the sentence that last named one. */
  others: ReadonlyMap<string, number>;
  /** True where the text has named the company before this offset. */
  isNamedBy(company: number, offset: number): boolean;
}

/** The sentences with which a text begins, its title included. */
const LEAD = 3;

/** The companies that a word stands for; none where that is not clear. `span`: its offsets in the text. */
export function findReferents(reference: Reference, span: Span, context: Context): number[] {
  const { speakers, mentions, focus, affiliations } = context;
  switch (reference.kind) {
    case 'description':
      return one(describedCompany(reference, span, context));
    case 'it':
      return one(itsCompany(span, context));
    case 'several':
      return severalCompanies(reference, context);
    case 'we':
      return one(speakers);
    case 'person':
      // 'He declined to say when': of whoever was named last, and so of his company.
      return mentions.length === 0 && reference.start < 3 ? one(affiliations.get(focus.person ?? '')) : [];
  }
}

function one(company: number | undefined): number[] {
  return company === undefined ? [] : [company];
}

/** What is described and not named is another one than the subject of its clause: 'X bought a stake in the chain'. */
const AS_OBJECT = /\b(?:bought|acquired|sued|in|of|with|from|for|to|by|against|on|the)\s(?:the|its|a)?\s?$/i;

/** 'Acme pilots began talks with the carrier': it is their own, who have the company's name before them. */
const ITS_PEOPLE =
  /^(?:['’]s)?\s(?:[\p{Ll}-]+\s){0,2}(?:attendants|pilots|workers|employees|staff|drivers|crews?|nurses|mechanics|machinists|customers|shareholders|investors|passengers|users|unions?|members|engineers|miners|teachers|creditors|suppliers|tenants|subscribers)\b/u;

/** 'the world's largest oil firm': a text says so of what it speaks of. */
function isLargest(modifiers: readonly string[]): boolean {
  return modifiers.some((word) => /^(?:largest|biggest|oldest|leading|top)$/.test(word));
}

/** 'the smartphone maker': the company of that trade; 'the company': the one that is spoken of. */
function describedCompany(
  { noun = '', modifiers = [], isPossessive }: Reference,
  span: Span,
  {
    sentence,
    text,
    mentions,
    focus,
    main,
    trades,
    personsFirm,
    speakers,
    isObserver,
    others,
    isNamedBy,
  }: Context,
): number | undefined {
  const before = mentions.filter((mention) => mention.end <= span.start).map(({ company }) => company);
  const isGeneric =
    /^(?:company|firm|group|business)$/.test(noun) || (GENERIC.test(noun) && modifiers.length === 0);
  const [subject] = before;
  const first = mentions.find((mention) => mention.end <= span.start);
  const isOfItsPeople = first !== undefined && ITS_PEOPLE.test(text.slice(first.end - sentence.start));
  const isObject =
    !isPossessive &&
    !isOfItsPeople &&
    !isGeneric &&
    before.length === 1 &&
    AS_OBJECT.test(text.slice(0, span.start - sentence.start));
  // 'the university's law firm, Acme': the name follows.
  if (
    mentions.some(({ start }) => start === span.end + 2) &&
    text.slice(span.end - sentence.start).startsWith(', ')
  )
    return undefined;
  // 'The Central Bank banned it. The bank lifted the ban …'
  if (before.length === 0 && (others.get(noun) ?? -Infinity) >= focus.at) return undefined;
  const ofTrade = trades.find(noun, modifiers).filter((company) => !isObject || company !== subject);
  const topic = focus.company;
  if (
    isLargest(modifiers) &&
    before.length === 0 &&
    topic !== undefined &&
    isNear(focus, sentence, IT_REACH)
  ) {
    if (!trades.contradicts(topic, [...modifiers, noun].join(' '))) return topic;
  }
  const nearest =
    [...[...before].reverse(), ...focus.recent].find((company) => ofTrade.includes(company)) ??
    // Nobody goes on about a company that the text has yet to name.
    ofTrade.find((company) => isNamedBy(company, sentence.end));
  if (nearest !== undefined) return nearest;
  const fits = (company: number) =>
    (isGeneric || !trades.contradicts(company, [...modifiers, noun].join(' '))) &&
    !(isObject && company === subject);
  // 'Roth said the company could …': the company of whoever the sentence is about.
  const persons = isObserver ? undefined : (speakers ?? personsFirm);
  if (isGeneric && persons !== undefined && !before.includes(persons)) return persons;
  if (before.length > 0 && !isObject) return before.findLast(fits);
  // What the article is about comes back sooner than what it only turned to.
  const reach = isGeneric && main !== undefined && focus.company !== main ? IT_REACH : DESCRIPTION_REACH;
  if (focus.company !== undefined && fits(focus.company) && isNear(focus, sentence, reach))
    return focus.company;
  if (main !== undefined && fits(main)) return main;
  // 'The lender cut 300 jobs. Acme Bank said …': only a text's first lines keep the name for later.
  return sentence.index < LEAD ? ofTrade[0] : undefined;
}

/** What a company does, and neither a sale nor a drug. */
const COMPANY_VERB =
  /^(?:It|Its)\s(?:(?:also|now|has|had|will|would|is|was|recently|then|further)\s)*(?:said|says|added|announced|expects?|expected|expecting|plans?|planning|planned|employs?|owns?|bought|acquired|sold|sells|launched|launching|reported|posted|raised|named|hired|appointed|agreed|offers?|operates?|makes|produces?|forecast|cut|filed|denied|declined|believes|wants|hopes|aims|seeks|seeking|opened|closed|built|building|signed|paid|earned|lost|won)\b/;
const NEW_CLAUSE = /;\s|,\s(?:but|and|while|whereas|although)\s/g;
/** After so many words without a new clause another subject has come before 'its': 'The city and its people'. */
const OTHER_SUBJECT_WORDS = 6;
const JOINT = /[,;:]|\b(?:said|says|that|because|while|as|after|if|when|but|and)\b/i;

/** 'it': the company before it in the sentence, or else the one that the last sentence was about. */
function itsCompany(
  span: Span,
  { sentence, text, mentions, focus, main, isForeignQuote, affiliations }: Context,
): number | undefined {
  // In the words of somebody who belongs to no company, 'it' may be anything.
  if (isForeignQuote) return undefined;
  const lead = text.slice(0, span.start - sentence.start);
  const before = mentions.filter((mention) => mention.end <= span.start);
  if (before.length > 0) {
    // Its own clause comes first: in 'X is cleared, but Y is under sanctions that hurt its sales' they are Y's.
    const clause = sentence.start + ([...lead.matchAll(NEW_CLAUSE)].at(-1)?.index ?? 0);
    return (before.find(({ start }) => start >= clause) ?? before[0])?.company;
  }
  if (isSaidOfItself(lead, affiliations)) return undefined;
  const namedLater = ownerToCome(lead, text, sentence, mentions);
  if (namedLater !== undefined) return namedLater;
  if (lead.trim().split(/\s+/).length > OTHER_SUBJECT_WORDS && !JOINT.test(lead)) return undefined;
  // 'Its sale was a surprise. It shows …': 'it' is what the sentence before was about, and that was not a company.
  if (lead === '' && !focus.isSubject && !COMPANY_VERB.test(text)) return undefined;
  const reach = focus.company === main ? DESCRIPTION_REACH : IT_REACH;
  return isNear(focus, sentence, reach) ? focus.company : undefined;
}

const SOMEBODY_SAYS =
  /(?:^|,\s)(?:The\s)?(?:\p{Lu}[\p{L}.&’'-]*\s){0,4}(\p{Lu}[\p{L}.&’'-]*)\s(?:also\s)?(?:said|says|announced|argued|alleged|claimed|warned|added)\s(?:that\s)?$/u;

/** 'The FTC said it will sue': an office, and nobody of the company that was spoken of. */
function isSaidOfItself(lead: string, affiliations: Context['affiliations']): boolean {
  const speaker = SOMEBODY_SAYS.exec(lead)?.[1];
  return speaker !== undefined && /^\p{Lu}{2,}$/u.test(speaker) && !affiliations.has(speaker);
}

const OPENING =
  /^(?:In|With|For|During|At|On|After|Before|Despite|As part of|Since|By|Under|Through|Following|To|Besides|Along with|Alongside|Thanks to|Because of)\s[^,]*$/;

/** 'In its latest report, Acme said …': whoever is named as soon as the opening phrase has ended. */
function ownerToCome(
  lead: string,
  text: string,
  sentence: Sentence,
  mentions: readonly Mention[],
): number | undefined {
  if (!OPENING.test(lead)) return undefined;
  const comma = text.indexOf(', ', lead.length);
  const [first] = mentions;
  if (comma < 0 || !first) return undefined;
  const isNext = /^(?:the\s)?$/i.test(text.slice(comma + 2, Math.max(0, first.start - sentence.start)));
  return isNext && first.start - sentence.start >= comma ? first.company : undefined;
}

const NUMBERS = [
  '',
  '',
  'two both pair duo',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
].map((words) => words.split(' '));

/** 'both companies', 'the five companies': the last ones that were named side by side, and as many of them. */
function severalCompanies({ start, end }: Reference, { text, focus, sentence }: Context): number[] {
  const words = text.slice(start, end).toLowerCase().split(/\s/);
  const number = words
    .map((word) =>
      Math.max(
        NUMBERS.findIndex((names) => names.includes(word)),
        Number(word) || 0,
      ),
    )
    .find((n) => n > 1);
  const last = focus.recent.slice(0, 2);
  if (number === 2) {
    // Whoever was spoken of since is one of the two.
    const isOfTopic =
      focus.groupAt >= focus.at || focus.company === undefined || focus.group.includes(focus.company);
    const pair = focus.group.length === 2 && isOfTopic ? focus.group : last;
    return pair.length === 2 && isNear(focus, sentence, DESCRIPTION_REACH) ? pair : [];
  }
  const group = focus.group.length > 1 ? focus.group : last;
  return number === undefined || number === group.length ? group : [];
}
