import type { Span } from '../../model/extraction.ts';
import type { NamedCompany } from '../names/found-names.ts';
import type { Sentence, TextModel } from '../text-model.ts';
import { isOnlySource } from './sources.ts';
import type { Told } from './told.ts';

/** Where a company is named; `company` is an index into the companies. */
export interface Mention extends Span {
  company: number;
}

/** What a reader has in mind at a sentence. */
export interface Focus {
  /** The company that the text speaks of, and the sentence that last did. */
  company: number | undefined;
  at: number;
  /** It was the subject of that sentence. */
  isSubject: boolean;
  /** Companies in the order in which they were last spoken of, the latest first. */
  recent: number[];
  /** The companies that were last named side by side, and the sentence that did. */
  group: number[];
  groupAt: number;
  /** Who was named last, by the last word of the name. */
  person: string | undefined;
}

export function noFocus(): Focus {
  return {
    company: undefined,
    at: -Infinity,
    isSubject: false,
    recent: [],
    group: [],
    groupAt: -Infinity,
    person: undefined,
  };
}

/** True where the company in focus was spoken of at most so many sentences ago. */
export function isNear({ at }: Pick<Focus, 'at'>, { index }: Sentence, reach: number): boolean {
  return index - at <= reach;
}

/** The company that an article is about is named so many times as often as the next one. */
const MAIN_LEAD = 1.5;

/** And once in so many sentences, at least: an essay that names one company once is about none. */
const MAIN_DENSITY = 8;

/** What the article is about: the company with at least this share of all mentions, and far more than any other. */
export function mainCompany(
  companies: readonly NamedCompany[],
  { sentences }: TextModel,
  share: number,
): number | undefined {
  const counts = companies.map(({ mentions }) => mentions.length);
  const total = counts.reduce((sum, n) => sum + n, 0);
  const [most = 0, second = 0] = [...counts].sort((a, b) => b - a);
  const isMain =
    most >= share * total && most >= MAIN_LEAD * second && most * MAIN_DENSITY >= sentences.length;
  return isMain ? counts.indexOf(most) : undefined;
}

/** The mentions of each sentence, in order, by the sentence's index. */
export function mentionsBySentence(model: TextModel, companies: readonly NamedCompany[]): Mention[][] {
  const all = companies
    .flatMap(({ mentions }, company) => mentions.map(({ start, end }) => ({ start, end, company })))
    .sort((a, b) => a.start - b.start);
  let at = 0;
  return model.sentences.map((sentence) => {
    const from = at;
    while (at < all.length && (all[at] as Mention).start < sentence.end) at += 1;
    return all.slice(from, at);
  });
}

/** A subject stands among the first words of its sentence. */
const SUBJECT_AT = 45;

/**
 * The focus after a sentence. Its subject is what the next one goes on about: the first company named, unless that only
 * says something of another, or sits in a phrase. After 'X and Y gained …' neither is 'the company'.
 */
export function moveFocus(
  focus: Focus,
  sentence: Sentence,
  text: string,
  told: readonly Told[],
  mentions: readonly Mention[],
  main: number | undefined,
): Focus {
  const side = [...new Set(mentions.map(({ company }) => company))];
  const [group, groupAt] = side.length > 1 ? [side, sentence.index] : [focus.group, focus.groupAt];
  const telling = told.filter((one) => !isOnlySource(one, text));
  const subject = subjectOf(telling, sentence, text, [main, focus.company]);
  if (!subject) return { ...focus, group, groupAt };
  const isPlural = main !== undefined && telling.length > 1 && startsWithSeveral(mentions, sentence, text);
  const order = [...new Set([subject.company, ...telling.map(({ company }) => company)])];
  const [place] = subject.spans;
  return {
    ...focus,
    company: isPlural ? main : subject.company,
    at: sentence.index,
    isSubject:
      !place ||
      (place.start - sentence.start < SUBJECT_AT &&
        !/^['’]s?\s/.test(text.slice(place.end - sentence.start))),
    recent: [...order, ...focus.recent.filter((company) => !order.includes(company))],
    group,
    groupAt,
  };
}

/** A word for a company that opens the sentence is its subject, whatever is named after it: 'Last year it bought Acme'. */
const OPENING = 25;
const IN_A_PHRASE = /\b(?:told|by|at|from|to|with|against)\s(?:\p{L}+\s){0,2}$/iu;
/** 'Mette Juul, a former Acme executive, …' is about where she is now. */
const FORMERLY_OF = /\b(?:former|formerly|ex-|one-time|onetime)\s?(?:an?\s|with\s|of\s|at\s)?$/i;

function subjectOf(
  told: readonly Told[],
  sentence: Sentence,
  text: string,
  topics: readonly (number | undefined)[],
): Told | undefined {
  const before = ({ spans: [span] }: Told) => text.slice(0, (span?.start ?? sentence.start) - sentence.start);
  const named = told.filter(
    (one) => one.spans.length > 0 && !IN_A_PHRASE.test(before(one)) && !FORMERLY_OF.test(before(one)),
  );
  const [first] = named;
  // 'He led it through the purchase of Birch and Acme's own listing': none opens it, so it stays with what it was about.
  const topic =
    first && before(first).length >= SUBJECT_AT
      ? told.find(({ company }) => topics.includes(company))
      : undefined;
  return (
    told.find((one) => !one.isNamed && one.spans.length > 0 && before(one).length < OPENING) ??
    topic ??
    first ??
    told.find((one) => one.spans.length === 0) ??
    goneOnAbout(told, sentence, text)
  );
}

/** 'The latest news comes from Acme, which said …': the only one there is, and more is said of it. */
function goneOnAbout(told: readonly Told[], sentence: Sentence, text: string): Told | undefined {
  const [only, another] = told;
  const end = only?.spans[0]?.end;
  const isGoneOn = end !== undefined && /,\swhich\s/.test(text.slice(end - sentence.start));
  return isGoneOn && !another ? only : undefined;
}

/** 'Regeneron (REGN.O) and Sanofi gained …' */
function startsWithSeveral(mentions: readonly Mention[], sentence: Sentence, text: string): boolean {
  const [first] = mentions;
  const second = mentions.find(({ company }) => company !== first?.company);
  if (!first || !second || first.start - sentence.start > 20) return false;
  const between = text.slice(first.end - sentence.start, second.start - sentence.start);
  return /^(?:\s\([^)]{1,25}\)?)?(?:,| and|, and)\s$/.test(between);
}
