import type { Span } from '../../model/extraction.ts';
import type { FoundNames } from '../names/found-names.ts';
import { findQuotes } from '../quotes.ts';
import type { Speech } from '../speech.ts';
import { isTelling } from '../telling.ts';
import type { Sentence, TextModel } from '../text-model.ts';
import { isBesideAnother, isFormerEmployerAt, isRaterAt, isRating } from './beside.ts';
import { findReferences, type Reference } from './descriptions.ts';
import { isNear, type Mention, mainCompany, mentionsBySentence, moveFocus, noFocus } from './focus.ts';
import { goesOn, goesOnLoosely, turnsToOthers } from './going-on.ts';
import { isOnTheDeal, makesDeal } from './joint-deals.ts';
import { findAffiliations, firmOfSpeaker, peopleIn, startsWithPerson, tieOfficers } from './people.ts';
import { type Context, DESCRIPTION_REACH, findReferents, IT_REACH } from './referents.ts';
import { isObserver, isOnlySource } from './sources.ts';
import type { Told } from './told.ts';
import { findTrades } from './trades.ts';

/** The company that an article is about has this share of all mentions; of this share it is about nothing else. */
const MAIN_SHARE = 0.4;
const ONLY_SHARE = 0.55;
/** How many sentences back 'the deal' may have been told. */
const DEAL_REACH = 6;
/** How many sentences back figures without an owner may belong. */
const FIGURES_REACH = 3;

/** 'Like Acme and Borealis, it …', 'Acme, not Borealis, was fined': they are only what it is compared with. */
const COMPARED =
  /(?:^|[,;]\s|[—–]\s?)(?:[Ll]ike|[Uu]nlike|[Aa]s with|[Ss]imilar to|[Cc]ompared (?:with|to))\s[^,;]*$|(?:,|\band|\bbut)\s(?:and\s)?not\s$|\b(?:rather than|instead of|for comment (?:by|from))\s$/;

/** 'Former Acme and Borealis engineers', 'two ex-Acme bankers': people who are somewhere else now. */
const FORMER_STAFF =
  /\b(?:[Ff]ormer|[Ee]x-?|[Oo]ne-?time)\s?(?:\p{Lu}[\p{L}.’'&-]*,?\s(?:and|or|&)?\s?){0,3}$/u;
const STAFF =
  /^(?:['’]s)?(?:,?\s(?:and|or|&)\s\p{Lu}[\p{L}.’'&-]*){0,2}\s(?:[\p{Ll}-]+\s){0,2}(?:executives|employees|engineers|bankers|officials|staff(?:ers)?|workers|traders|managers|scientists|researchers|lawyers|developers|designers|analysts|colleagues|veterans|people|partners|directors|bosses)\b/u;

function isFormerStaff(text: string, start: number, end: number): boolean {
  return FORMER_STAFF.test(text.slice(0, start)) && STAFF.test(text.slice(end));
}

/**
 * Which companies each sentence tells of: those that it names, those that 'the company', 'it' or 'the smartphone maker'
 * point to, and those whose people speak in it. To none where that is not clear.
 */
export function resolveReferences(model: TextModel, names: FoundNames, speech: readonly Speech[]): Told[] {
  const { companies, people } = names;
  const affiliations = findAffiliations(model, names, speech);
  const trades = findTrades(model, companies);
  const named = mentionsBySentence(model, companies);
  const main = mainCompany(companies, model, MAIN_SHARE);
  const only = mainCompany(companies, model, ONLY_SHARE);
  const others = new Map<string, number>();
  let focus = noFocus();
  let deal: JointDeal | undefined;

  return model.sentences.flatMap((sentence) => {
    const text = model.text.slice(sentence.start, sentence.end);
    // A picture's credit names an agency, and nobody goes on about that.
    if (!isTelling(text)) return [];
    const { mentions, beside, raters, employers } = sortMentions(named[sentence.index] ?? [], sentence, text);
    tieOfficers(sentence, text, people, mentions, focus, main, affiliations);
    const own = speech[sentence.index];
    const speakersFirm = firmOfSpeaker(own, affiliations, focus, sentence, text);
    // An analyst's 'we' and 'us' are no company's.
    const speakers = raters.some(({ company }) => company === speakersFirm) ? undefined : speakersFirm;
    const present = peopleIn(sentence, people);
    const personsFirm = present
      .map(({ surname }) => affiliations.get(surname))
      .find((firm) => firm !== undefined);
    const context: Context = {
      sentence,
      text,
      mentions,
      focus,
      main,
      trades,
      affiliations,
      speakers,
      personsFirm,
      others,
      isNamedBy: (company, offset) =>
        companies[company]?.mentions.some(({ start }) => start < offset) === true,
      isObserver: isObserver(own?.said?.role),
      isQuoted: own?.isQuoted === true,
      isForeignQuote: own?.isQuoted === true && speakers === undefined,
      raters: new Set(raters.map(({ company }) => company)),
    };

    const told = new ToldOfSentence(
      sentence,
      (company) => own?.said !== undefined && speakersFirm !== company,
    );
    addNamed(told, mentions);
    addReferences(told, context);
    addItsStock(told, context);
    addRated(told, context);
    addPeople(told, context, own, startsWithPerson(sentence, people));
    if (told.isEmpty) addProducts(told, names);
    // 'Revenue beat what analysts polled by Refinitiv expected': a source says nothing of whose revenue it is.
    if (told.all.every((one) => isOnlySource(one, text)))
      told.add(unspoken(context, names, present.length > 0, only), undefined, 'goes on');

    if (
      deal &&
      isNear(deal, sentence, DEAL_REACH) &&
      isOnTheDeal(text) &&
      !told.all.some(({ isNamed }) => isNamed)
    )
      for (const company of deal.companies) told.add(company, undefined, 'the deal');
    deal = dealIn(mentions, sentence, text) ?? deal;

    const telling = told.all.filter(({ company }) => !context.isObserver || company !== speakers);
    addBeside(told, beside, 'profile');
    addBeside(told, raters, 'statement');
    addBeside(told, employers, 'leadership');
    focus = moveFocus(
      { ...focus, person: present.at(-1)?.surname ?? focus.person },
      sentence,
      text,
      telling,
      mentions,
      main,
    );
    for (const noun of [...nounsOf(model, sentence, names), ...groupsOfPeople(context)])
      others.set(noun, sentence.index);
    return told.all;
  });
}

/** The two companies of a merger or a takeover, and the sentence that told of it last. */
interface JointDeal {
  companies: readonly number[];
  at: number;
}

function dealIn(mentions: readonly Mention[], { index }: Sentence, text: string): JointDeal | undefined {
  const companies = [...new Set(mentions.map(({ company }) => company))];
  return companies.length === 2 && makesDeal(text) ? { companies, at: index } : undefined;
}

interface SortedMentions {
  /** Those that the sentence tells of. */
  mentions: Mention[];
  /** Those that only say whose another one is, or what it is measured by. */
  beside: Mention[];
  /** Those that only rate, forecast or count for another. */
  raters: Mention[];
  /** Those that somebody has worked for. */
  employers: Mention[];
}

/** A company that is named a second time, and not in passing, is told of. */
function sortMentions(all: readonly Mention[], sentence: Sentence, text: string): SortedMentions {
  const here = ({ start, end }: Mention) => ({ start: start - sentence.start, end: end - sentence.start });
  const present = all.filter((mention) => {
    const { start, end } = here(mention);
    return !COMPARED.test(text.slice(0, start)) && !isFormerStaff(text, start, end);
  });
  const isAlways = (company: number, test: (text: string, place: Span) => boolean) =>
    present.every((mention) => mention.company !== company || test(text, here(mention)));
  const raters = present.filter(({ company }) => isAlways(company, isRaterAt));
  const others = present.filter((mention) => !raters.includes(mention));
  const beside = others.filter(({ company }) => isAlways(company, isBesideAnother));
  const employers = others.filter(
    (mention) => !beside.includes(mention) && isAlways(mention.company, isFormerEmployerAt),
  );
  const mentions = others.filter((mention) => !beside.includes(mention) && !employers.includes(mention));
  return { mentions, beside, raters, employers };
}

/** 'bank' of 'the Central Bank of Nigeria' */
function nounsOf({ text }: TextModel, sentence: Sentence, { others }: FoundNames): string[] {
  return others
    .filter((span) => isIn(sentence, span))
    .map(
      ({ start, end }) =>
        text
          .slice(start, end)
          .split(/ (?:of|for) /)[0]
          ?.split(' ')
          .at(-1)
          ?.toLowerCase() ?? '',
    );
}

const OF_PEOPLE =
  /\b(?:an?|another|one)\s(?:[\p{Ll}-]+\s){0,3}(group|team|panel|network|body)\sof\s(?:[\p{Ll}\d,-]+\s){0,3}(?:employees|workers|staff(?:ers)?|investors|shareholders|creditors|lenders|bondholders|customers|users|residents|people|experts|scientists|researchers|lawmakers|senators|activists|campaigners|lawyers|members|hackers|parents|students|farmers|families|women|men)\b/gu;

/** 'It supplies an unnamed carmaker. The carmaker …' */
const UNNAMED =
  /\b(?:an?|another|one)\s(?:[\p{Ll}-]+\s){0,2}?(?:undisclosed|unnamed|unidentified|unspecified)\s(?:[\p{Ll}-]+\s){0,3}?([\p{Ll}-]+)(?=[,.;)]|\s(?:to|in|for|on|that|which|who|at|and|with|from|by|as)\b|$)/gu;

/** 'A group of employees wrote a letter. The group said …': whom a text calls so goes on being meant. */
function groupsOfPeople(context: Context): string[] {
  return [
    ...othersMeant(context),
    ...[...context.text.matchAll(OF_PEOPLE), ...context.text.matchAll(UNNAMED)].map(([, noun = '']) => noun),
  ];
}

/** 'The bank' after the Central Bank was named, 'the group' after one of employees. */
function othersMeant({ text, others, focus }: Context): string[] {
  const words = [...text.matchAll(/\b[Tt]he\s([\p{Ll}-]+)/gu)].map(([, word = '']) => word);
  return words.filter((word) => (others.get(word) ?? -Infinity) >= Math.max(focus.at, 0));
}

/** The companies of one sentence, each once with all its places. */
class ToldOfSentence {
  readonly #told = new Map<number, Told>();

  constructor(
    readonly sentence: Sentence,
    readonly isSaidByOther: (company: number) => boolean,
  ) {}

  get all(): Told[] {
    return [...this.#told.values()];
  }

  get isEmpty(): boolean {
    return this.#told.size === 0;
  }

  has(company: number | undefined): boolean {
    return company !== undefined && this.#told.has(company);
  }

  add(company: number | undefined, span: Span | undefined, rule: string, only?: Told['only']): void {
    if (company === undefined) return;
    const spans = span ? [span] : [];
    const known = this.#told.get(company);
    if (known) known.spans.push(...spans);
    else {
      const isNamed = rule === 'named';
      const isSaidByOther = this.isSaidByOther(company);
      this.#told.set(company, {
        ...{ company, sentence: this.sentence, spans, isNamed, isSaidByOther, rule },
        ...(only && { only }),
      });
    }
  }
}

function addNamed(told: ToldOfSentence, mentions: readonly Mention[]): void {
  for (const { company, start, end } of mentions) told.add(company, { start, end }, 'named');
}

function addBeside(told: ToldOfSentence, beside: readonly Mention[], only: Told['only']): void {
  for (const { company, start, end } of beside) told.add(company, { start, end }, 'named', only);
}

function addReferences(told: ToldOfSentence, context: Context): void {
  const { sentence, text } = context;
  const quotes = findQuotes(text);
  for (const reference of findReferences(text)) {
    // In somebody's words 'it' may be anything, and hardly their own company: of that they say 'we'.
    if (
      reference.kind === 'it' &&
      (context.isQuoted || quotes.some(({ start, end }) => reference.start > start && reference.end < end))
    )
      continue;
    const span = { start: sentence.start + reference.start, end: sentence.start + reference.end };
    for (const company of findReferents(reference, span, context)) told.add(company, span, ruleOf(reference));
  }
}

/** 'The stock rose after Acme was sold': of whichever company the sentence before was about, and not of Acme. */
const THE_STOCK = /^The (?:stock|shares|share price)(?=\s(?!of\b|in\b|market|price))/;

function addItsStock(told: ToldOfSentence, { sentence, text, focus }: Context): void {
  const words = THE_STOCK.exec(text)?.[0];
  if (!words || !isNear(focus, sentence, IT_REACH)) return;
  told.add(focus.company, { start: sentence.start, end: sentence.start + words.length }, 'the stock');
}

/** 'Analysts at Acme lifted their price target to $176': of whichever company was spoken of. */
function addRated(told: ToldOfSentence, { sentence, text, focus }: Context): void {
  if (told.isEmpty && isRating(text) && isNear(focus, sentence, DESCRIPTION_REACH))
    told.add(focus.company, undefined, 'rated');
}

function ruleOf({ kind, noun }: Reference): string {
  return kind === 'description' ? `the ${noun}` : kind === 'we' ? 'its people' : kind;
}

/** What people of a company say, and what its founder does, tells of the company; what an analyst says, of the one in focus. */
function addPeople(
  told: ToldOfSentence,
  context: Context,
  own: Speech | undefined,
  startsWithOne: boolean,
): void {
  const { speakers, personsFirm, focus, sentence, mentions } = context;
  const speaks = own?.said ? (speakers ?? context.affiliations.get(own.surname ?? '')) : speakers;
  // 'Acme analysts said': of another's figures, and not for Acme.
  if (speaks !== undefined && context.raters.has(speaks)) return;
  if (told.isEmpty || own?.isQuoted || own?.said) told.add(speaks, undefined, 'its people');
  if (startsWithOne || (told.isEmpty && (own?.said || own?.isQuoted)))
    told.add(personsFirm, undefined, 'its people');
  const isOfOthers = context.isObserver && mentions.every(({ company }) => company === speakers);
  if (isOfOthers && !told.has(focus.company) && isNear(focus, sentence, DESCRIPTION_REACH)) {
    told.add(focus.company, undefined, 'goes on');
  }
}

function addProducts(told: ToldOfSentence, { products }: FoundNames): void {
  for (const { company, mentions } of products) {
    for (const span of mentions) if (isIn(told.sentence, span)) told.add(company, span, 'its product');
  }
}

/** The company that a sentence goes on about without a word for it. */
function unspoken(
  context: Context,
  { others }: FoundNames,
  hasPeople: boolean,
  only: number | undefined,
): number | undefined {
  const { sentence, text, focus, main, isForeignQuote } = context;
  if (sentence.isHeadline || othersMeant(context).length > 0) return undefined;
  if (goesOn(text)) return isNear(focus, sentence, FIGURES_REACH) ? focus.company : only;
  if (goesOnLoosely(text) && focus.company === main && isNear(focus, sentence, FIGURES_REACH)) return main;
  const isOfOthers =
    hasPeople || isForeignQuote || turnsToOthers(text) || others.some((span) => isIn(sentence, span));
  return isOfOthers ? undefined : only;
}

function isIn(sentence: Sentence, { start, end }: Span): boolean {
  return start >= sentence.start && end <= sentence.end;
}
