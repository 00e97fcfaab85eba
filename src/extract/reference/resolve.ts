import type { Span } from '../../model/extraction.ts';
import type { FoundNames, FoundPerson, NamedCompany } from '../names/found-names.ts';
import type { Speech } from '../speech.ts';
import type { Sentence, TextModel } from '../text-model.ts';
import { findReferences, type Reference } from './descriptions.ts';
import { findAffiliations } from './people.ts';
import { findTrades, GENERIC, type Trades } from './trades.ts';

/** That a sentence speaks of a company, and by which words. */
export interface Told {
  company: number;
  sentence: Sentence;
  /** Offsets in the text; none where the sentence is a remark of the company's people, or goes on about its figures. */
  spans: Span[];
  isNamed: boolean;
  /** Somebody says it who is not of this company. */
  isSaidByOther: boolean;
  /** How it was found: 'named', 'the company', 'it', 'its people', 'several', 'goes on'. */
  rule: string;
}

/** Others whom an article turns to; a sentence that begins with them goes on about them. */
const OTHER_SUBJECT =
  /\b(?:regulators?|governments?|authorities|banks|analysts?|investors|customers|consumers|people|experts?|economists?|residents|critics|lawmakers|officials?|police|shoppers|rivals|competitors|companies|firms|markets?|users|fans|critics|judges?|lawyers?|prosecutors?|unions?|ministers?|scientists?|researchers?|I|you|who|many|most|some|others)\b/;
const OTHER_SUBJECT_WITHIN = 60;

/** How many sentences back 'the company' and 'it' may point. */
const DESCRIPTION_REACH = 4;
const IT_REACH = 2;
/** A subject stands among the first words of its sentence. */
const SUBJECT_AT = 45;
/** The company that an article is about has this share of all mentions, and so many times those of the next one. */
const MAIN_SHARE = 0.4;
const MAIN_LEAD = 1.5;
/** An article goes on about nothing else where a company has this share. */
const ONLY_SHARE = 0.55;

/** 'Like Acme and Borealis, it …': they are only what it is compared with. */
const COMPARED =
  /(?:^|[,;]\s)(?:[Ll]ike|[Uu]nlike|[Aa]s with|[Ss]imilar to|[Cc]ompared (?:with|to))\s[^,;]*$/;

/** What goes on about the company that was spoken of last: its figures, its deal, its case. */
const GOES_ON =
  /^(?:["“]?\s?)(?:(?:but|and|however,|still,|meanwhile,|excluding [^,]{3,40},|on a[^,]{3,40} basis,|in (?:the )?[^,]{3,40},|for the [^,]{3,40},|during [^,]{3,40},|at constant [^,]{3,20},)\s)?(?:(?:the|total|net|gross|comparable|same-store|like-for-like|underlying|operating|pre-?tax|adjusted|quarterly|annual|full-year|group|overall|average|core|organic|online|domestic|overseas|international|first|second|third|fourth|diluted|basic)[\s-])*(?:sales|revenues?|turnover|profits?|loss(?:es)?|income|earnings|margins?|ebitda|shares?|stock|dividend|costs|expenses|orders|deliveries|shipments|subscribers|users|volumes|output|production|deal|acquisition|takeover|merger|transaction|sale|listing|offering|ipo|purchase|recall|settlement|lawsuit|suit|complaint|fine|penalty|ruling|investigation|probe|inquiry|announcement|move|agreement|contract|layoffs|job cuts|cuts|closures?|stake|bid|offer|results|guidance|forecast|partnership|funding|round|investment|expansion|plant|factory|product|service|designation|ban|order|decision)\b/i;

/**
 * Which companies each sentence tells of: those that it names, those that 'the company', 'it' or 'the smartphone maker'
 * point to, and those whose people speak in it. To none where that is not clear.
 */
export function resolveReferences(
  model: TextModel,
  { companies, people, products, others }: FoundNames,
  speech: readonly Speech[],
): Told[] {
  const affiliations = new Map(findAffiliations(model, companies, people));
  for (const { surname, company } of speech)
    if (surname && company !== undefined && !affiliations.has(surname)) affiliations.set(surname, company);
  const trades = findTrades(model, companies);
  const named = namedIn(model, companies);
  const main = mainOf(companies, MAIN_SHARE);
  const only = mainOf(companies, ONLY_SHARE);
  const told: Told[] = [];
  const state: State = {
    focus: undefined,
    focusAt: -9,
    isSubject: false,
    recent: [],
    group: [],
    lastPerson: undefined,
  };

  for (const sentence of model.sentences) {
    const own = speech[sentence.index];
    const speakers = firmOfSpeaker(own, affiliations, state, sentence);
    const here = new Map<number, Told>();
    const add = (company: number | undefined, span: Span | undefined, rule: string) => {
      if (company === undefined) return;
      const known = here.get(company);
      if (known) {
        if (span) known.spans.push(span);
        return;
      }
      here.set(company, {
        company,
        sentence,
        spans: span ? [span] : [],
        isNamed: rule === 'named',
        isSaidByOther: own?.said !== undefined && speakers !== company,
        rule,
      });
    };
    const mentions = (named.get(sentence.index) ?? []).filter(
      ({ start }) => !COMPARED.test(model.text.slice(sentence.start, start)),
    );
    for (const { company, ...span } of mentions) add(company, span, 'named');

    const text = model.text.slice(sentence.start, sentence.end);
    const references = findReferences(text);
    tiePeople(sentence, text, references, { people, affiliations, mentions, state, main, companies });
    const isForeignQuote = own?.isQuoted === true && own.said !== undefined && speakers === undefined;
    const context: Context = {
      isForeignQuote,
      sentence,
      text,
      mentions,
      state,
      main,
      trades,
      speakers,
      affiliations,
      personsFirm: firmOfPerson(sentence, people, affiliations),
    };
    for (const reference of references) {
      const span = { start: sentence.start + reference.start, end: sentence.start + reference.end };
      for (const company of referents(reference, span, context)) add(company, span, ruleOf(reference));
    }
    if (here.size === 0 || own?.isQuoted) add(speakers, undefined, 'its people');
    if ((here.size === 0 && (own?.said || own?.isQuoted)) || startsWithPerson(sentence, people))
      add(context.personsFirm, undefined, 'its people');
    for (const person of peopleIn(sentence, people)) state.lastPerson = person.surname;
    if (here.size === 0)
      for (const { company, mentions: all } of products)
        for (const span of all) if (isIn(sentence, span)) add(company, span, 'its product');
    if (here.size === 0 && !sentence.isHeadline && !others.some((span) => isIn(sentence, span))) {
      if (GOES_ON.test(text) && isNear(state, sentence, IT_REACH)) add(state.focus, undefined, 'goes on');
      else if (
        peopleIn(sentence, people).length === 0 &&
        !OTHER_SUBJECT.test(text.slice(0, OTHER_SUBJECT_WITHIN)) &&
        !isForeignQuote
      )
        add(only, undefined, 'goes on');
    }

    told.push(...here.values());
    remember(state, sentence, [...here.values()], mentions, text, main);
  }
  return told;
}

function isIn(sentence: Sentence, { start, end }: Span): boolean {
  return start >= sentence.start && end <= sentence.end;
}

interface State {
  /** The company that the text speaks of, and the sentence that last did. */
  focus: number | undefined;
  focusAt: number;
  /** It was the subject of that sentence. */
  isSubject: boolean;
  /** Companies in the order in which they were last spoken of, the latest first. */
  recent: number[];
  /** The companies that were last named side by side. */
  group: number[];
  lastPerson: string | undefined;
}

interface Mention extends Span {
  company: number;
}

interface Context {
  sentence: Sentence;
  text: string;
  mentions: Mention[];
  state: State;
  main: number | undefined;
  trades: Trades;
  affiliations: ReadonlyMap<string, number>;
  /** A quotation of somebody who is of none of the companies. */
  isForeignQuote: boolean;
  /** Of whoever speaks in this sentence. */
  speakers: number | undefined;
  /** Of a person whom the sentence names. */
  personsFirm: number | undefined;
}

function firmOfSpeaker(
  own: Speech | undefined,
  affiliations: ReadonlyMap<string, number>,
  state: State,
  sentence: Sentence,
): number | undefined {
  if (!own?.said) return undefined;
  if (own.company !== undefined) return own.company;
  if (own.surname !== undefined) return affiliations.get(own.surname);
  // 'a spokesperson said': of the company that is spoken of.
  if (!/^(?:a |the )?(?:\p{Ll}+ )?(?:spokes|representative|press)/u.test(own.said.speaker)) return undefined;
  return isNear(state, sentence, IT_REACH) ? state.focus : undefined;
}

function firmOfPerson(
  sentence: Sentence,
  people: readonly FoundPerson[],
  affiliations: ReadonlyMap<string, number>,
): number | undefined {
  return peopleIn(sentence, people)
    .map(({ surname }) => affiliations.get(surname))
    .find((firm) => firm !== undefined);
}

function referents(reference: Reference, span: Span, context: Context): number[] {
  const one = (company: number | undefined) => (company === undefined ? [] : [company]);
  switch (reference.kind) {
    case 'description':
      return one(describedCompany(reference, span, context));
    case 'it':
      return one(itsCompany(span, context));
    case 'several':
      return severalCompanies(reference, context);
    case 'we':
      return one(context.speakers);
    case 'person':
      // 'He declined to say when': of whoever was named last, and so of his company.
      return context.mentions.length === 0 && reference.start < 3 && context.state.lastPerson !== undefined
        ? one(context.affiliations.get(context.state.lastPerson))
        : [];
  }
}

/** 'the smartphone maker': the company of that trade; 'the company': the one that is spoken of. */
function describedCompany(
  { noun = '', modifiers = [], isPossessive }: Reference,
  span: Span,
  { sentence, text, mentions, state, main, trades, personsFirm, speakers }: Context,
): number | undefined {
  const before = mentions.filter((mention) => mention.end <= span.start).map(({ company }) => company);
  const isGeneric =
    /^(?:company|firm|group|business)$/.test(noun) || (GENERIC.test(noun) && modifiers.length === 0);
  const ofTrade = trades.find(noun, modifiers);
  // What is described and not named is another one than the subject of its clause: 'X bought a stake in the chain'.
  const clause = text.slice(0, span.start - sentence.start);
  const subject = before.at(0);
  const isObject =
    !isPossessive &&
    subject !== undefined &&
    before.length === 1 &&
    /\b(?:bought|acquired|sued|in|of|with|from|for|to|by|against|on|the)\s(?:the|its|a)?\s?$/i.test(clause) &&
    !isGeneric;
  const candidates = [
    ...(isObject ? [] : [...before].reverse()),
    ...state.recent.filter((company) => !before.includes(company)),
  ];
  if (ofTrade.length > 0) {
    const match =
      candidates.find((company) => ofTrade.includes(company)) ??
      ofTrade.find((company) => !isObject || company !== subject);
    if (match !== undefined) return match;
  }
  const fits = (company: number) => isGeneric || !trades.contradicts(company, [...modifiers, noun].join(' '));
  // 'Roth said the company could …': the company of whoever the sentence is about.
  const persons = speakers ?? personsFirm;
  if (isGeneric && !isObject && persons !== undefined && !before.includes(persons)) return persons;
  if (before.length > 0 && !isObject) return before.findLast(fits);
  if (
    state.focus !== undefined &&
    fits(state.focus) &&
    isNear(state, sentence, DESCRIPTION_REACH) &&
    !(isObject && state.focus === subject)
  )
    return state.focus;
  return main !== undefined && fits(main) && !(isObject && main === subject) ? main : undefined;
}

/** 'it': the company before it in the sentence, or else the one that the last sentence was about. */
function itsCompany(
  span: Span,
  { sentence, text, mentions, state, main, isForeignQuote }: Context,
): number | undefined {
  const before = mentions.filter((mention) => mention.end <= span.start);
  // In the words of somebody who belongs to no company, 'it' may be anything.
  if (isForeignQuote) return undefined;
  if (before.length > 0) {
    // Its own clause comes first: in 'X is cleared, but Y is under sanctions that hurt its sales' they are Y's.
    const clause =
      sentence.start +
      Math.max(
        0,
        ...[...text.slice(0, span.start - sentence.start).matchAll(NEW_CLAUSE)].map(({ index }) => index),
      );
    return (before.find((mention) => mention.start >= clause) ?? before[0])?.company;
  }
  // Another subject before 'its' in the sentence owns it: 'The city and its people'.
  const lead = text.slice(0, span.start - sentence.start);
  if (
    lead.trim().split(/\s+/).length > 6 &&
    !/[,;:]|\b(?:said|says|that|because|while|as|after|if|when|but|and)\b/i.test(lead)
  )
    return undefined;
  // 'Its sale was a surprise. It shows …': 'it' is what the sentence before was about, and that was not a company.
  if (lead === '' && !state.isSubject && !COMPANY_VERB.test(text)) return undefined;
  if (state.focus !== undefined && isNear(state, sentence, IT_REACH)) return state.focus;
  return state.focus === main && isNear(state, sentence, DESCRIPTION_REACH) ? state.focus : undefined;
}

/** What a company does, and neither a sale nor a drug. */
const COMPANY_VERB =
  /^(?:It|Its)\s(?:also\s|now\s|has\s|had\s|will\s|would\s|is\s|was\s|recently\s|then\s|further\s)*(?:said|says|added|announced|expects?|expected|expecting|plans?|planning|planned|employs?|owns?|bought|acquired|sold|sells|launched|launching|reported|posted|raised|named|hired|appointed|agreed|offers?|operates?|makes|produces?|forecast|cut|filed|denied|declined|believes|wants|hopes|aims|seeks|seeking|opened|closed|built|building|signed|paid|earned|lost|won)\b/;
const NEW_CLAUSE = /;\s|,\s(?:but|and|while|whereas|although)\s/g;

const NUMBERS: Record<string, number> = {
  both: 2,
  two: 2,
  pair: 2,
  duo: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** 'both companies', 'the five companies': the last ones that were named side by side, and as many of them. */
function severalCompanies(_reference: Reference, { text, state, sentence }: Context): number[] {
  const words = text.slice(_reference.start, _reference.end).toLowerCase();
  const number = words
    .split(/\s/)
    .map((word) => NUMBERS[word] ?? Number(word))
    .find((n) => n > 1);
  const group = state.group.length > 1 ? state.group : state.recent.slice(0, 2);
  if (number === 2) {
    const pair = state.group.length === 2 ? state.group : state.recent.slice(0, 2);
    return pair.length === 2 && isNear(state, sentence, DESCRIPTION_REACH) ? pair : [];
  }
  return number === undefined || number === group.length ? group : [];
}

function ruleOf({ kind, noun }: Reference): string {
  return kind === 'description' ? `the ${noun}` : kind === 'we' ? 'its people' : kind;
}

interface PeopleContext {
  people: readonly FoundPerson[];
  affiliations: Map<string, number>;
  mentions: Mention[];
  state: State;
  main: number | undefined;
  companies: readonly NamedCompany[];
}

const OWN_OFFICER =
  /(?:^|[\s,“"])(?:the (?:company|firm|group|bank|retailer|airline)['’]s?\s)?(?:\p{L}+\s)?(?:chief [a-z]+(?: officer)?|CEO|CFO|COO|CTO|chair(?:man|woman|person)?|co-founder|founder|president|managing director|spokes(?:man|woman|person))(?:,? and [\w\s]{3,30}?)?,?\s(?:(?:Mr|Mrs|Ms|Dr|Sir)\.?\s)?$/iu;
const THE_COMPANYS =
  /^,\s(?:the (?:company|firm|group|bank|retailer|airline|start-?up)|its|their)['’]?s?\s(?:\p{L}+\s){0,3}?(?:chief|CEO|CFO|COO|CTO|chair|president|founder|co-founder|managing|head|director|general|vice|spokes)/iu;

/** 'chief executive Craig Menear' and 'Marco Villa, the company's chief operating officer' are of the company that is spoken of. */
function tiePeople(
  sentence: Sentence,
  text: string,
  _references: readonly Reference[],
  { people, affiliations, mentions, state, main }: PeopleContext,
): void {
  for (const person of people) {
    if (affiliations.has(person.surname)) continue;
    for (const { start, end } of person.mentions) {
      if (start < sentence.start || end > sentence.end) continue;
      const before = text.slice(0, start - sentence.start);
      const after = text.slice(end - sentence.start);
      if (!OWN_OFFICER.test(before) && !THE_COMPANYS.test(after)) continue;
      const firm =
        mentions.findLast((mention) => mention.end <= start)?.company ??
        (isNear(state, sentence, DESCRIPTION_REACH) ? state.focus : main);
      if (firm !== undefined) affiliations.set(person.surname, firm);
    }
  }
}

/** 'Mr Andrew filed a notice …': what the founder does is done in the matters of his company. */
function startsWithPerson(sentence: Sentence, people: readonly FoundPerson[]): boolean {
  return people.some(({ mentions }) =>
    mentions.some(({ start }) => start >= sentence.start && start - sentence.start < 6),
  );
}

function peopleIn({ start, end }: Sentence, people: readonly FoundPerson[]): FoundPerson[] {
  return people.filter(({ mentions }) =>
    mentions.some((mention) => mention.start >= start && mention.end <= end),
  );
}

function namedIn(model: TextModel, companies: readonly NamedCompany[]): Map<number, Mention[]> {
  const all = companies
    .flatMap(({ mentions }, company) => mentions.map(({ start, end }) => ({ start, end, company })))
    .sort((a, b) => a.start - b.start);
  const bySentence = new Map<number, Mention[]>();
  let at = 0;
  for (const sentence of model.sentences) {
    const here: Mention[] = [];
    while (at < all.length && (all[at] as Mention).start < sentence.end) here.push(all[at++] as Mention);
    bySentence.set(sentence.index, here);
  }
  return bySentence;
}

/** What the article is about: the company that it names most, and far more than any other. */
function mainOf(companies: readonly NamedCompany[], share: number): number | undefined {
  const counts = companies.map(({ mentions }) => mentions.length);
  const total = counts.reduce((sum, n) => sum + n, 0);
  const [most = 0, second = 0] = [...counts].sort((a, b) => b - a);
  return most > 0 && most >= share * total && most >= MAIN_LEAD * second ? counts.indexOf(most) : undefined;
}

function isNear({ focusAt }: State, { index }: Sentence, reach: number): boolean {
  return index - focusAt <= reach;
}

/** The subject of a sentence is what the next one goes on about: the first company named, unless it only speaks, or sits in a phrase. */
function remember(
  state: State,
  sentence: Sentence,
  told: readonly Told[],
  mentions: readonly Mention[],
  text: string,
  main: number | undefined,
): void {
  const side = [...new Set(mentions.map(({ company }) => company))];
  if (side.length > 1) state.group = side;
  const telling = told.filter((one) => !isOnlySource(one, sentence, text));
  const subject = subjectOf(telling, sentence, text);
  if (!subject) return;
  // 'Regeneron and Sanofi gained …': 'the company' after that is neither of them.
  const isPlural = telling.length > 1 && startsWithSeveral(mentions, sentence, text);
  state.focus = isPlural && main !== undefined ? main : subject.company;
  state.focusAt = sentence.index;
  const place = subject.spans[0];
  state.isSubject =
    place === undefined ||
    (place.start - sentence.start < SUBJECT_AT && !/^['’]s?\s/.test(text.slice(place.end - sentence.start)));
  const order = [...new Set([subject.company, ...telling.map(({ company }) => company)])];
  state.recent = [...order, ...state.recent.filter((company) => !order.includes(company))];
}

function subjectOf(told: readonly Told[], sentence: Sentence, text: string): Told | undefined {
  const before = ({ spans: [span] }: Told) => (span ? text.slice(0, span.start - sentence.start) : '');
  const leads = told.find((one) => !one.isNamed && one.spans.length > 0 && before(one).length < 25);
  return (
    leads ??
    told.find(
      (one) =>
        one.spans.length > 0 &&
        !/\b(?:told|by|at|from|to|with|against)\s(?:\p{L}+\s){0,2}$/iu.test(before(one)),
    ) ??
    told.find((one) => one.spans.length === 0)
  );
}

const SOURCE_BEFORE =
  /\b(?:[Aa]ccording to|[Aa]nalysts? (?:at|with|from|of|for)|[Ee]conomists? (?:at|with|of|for)|[Ss]trategists? (?:at|with|of|for)|[Ss]urveyed by|[Dd]ata from|compiled by|reported by|told|estimates from|tracked by|research (?:at|for|from))\s(?:\p{L}[\p{L}-]*\s){0,3}$/u;
const SOURCE_AFTER =
  /^(?:['’]s?)?\s(?:\p{L}+\s){0,2}(?:analysts?|economists?|strategists?|estimates|data|survey|poll|reported that|reports)\b/u;

/** A broker, a researcher or a newspaper that only says something of another. */
export function isOnlySource({ spans }: Told, sentence: Sentence, text: string): boolean {
  return (
    spans.length > 0 &&
    spans.every(
      ({ start, end }) =>
        SOURCE_BEFORE.test(text.slice(0, start - sentence.start)) ||
        SOURCE_AFTER.test(text.slice(end - sentence.start)),
    )
  );
}

/** 'Regeneron (REGN.O) and Sanofi gained …' */
function startsWithSeveral(mentions: readonly Mention[], sentence: Sentence, text: string): boolean {
  const [first] = mentions;
  const second = mentions.find(({ company }) => company !== first?.company);
  if (!first || !second || first.start - sentence.start > 20) return false;
  return /^(?:\s\([^)]{1,25}\)?)?(?:,| and|, and)\s$/.test(
    text.slice(first.end - sentence.start, second.start - sentence.start),
  );
}
