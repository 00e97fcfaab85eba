import type { Article } from '../model/article.ts';
import type { FoundFact, Span } from '../model/extraction.ts';
import type { Fact, Modality } from '../model/fact.ts';
import { isPlainText, MAX_LENGTH } from '../model/fields.ts';
import { groupBy } from '../model/group-by.ts';
import { isSurelyAfter } from '../model/partial-date.ts';
import { findAmounts } from './amounts.ts';
import { chooseDate } from './dates/choose-date.ts';
import { isDayFirst } from './dates/day-first.ts';
import { findDates, lastDate } from './dates/find-dates.ts';
import type { FoundDate } from './dates/found-date.ts';
import { factId } from './ids.ts';
import { type FoundKind, findKinds } from './kinds/index.ts';
import { findModality, isDenial } from './modality.ts';
import type { FoundNames } from './names/found-names.ts';
import { isOnlySource } from './reference/sources.ts';
import type { Told } from './reference/told.ts';
import type { Speech } from './speech.ts';
import { stateSentence } from './statement.ts';
import type { Sentence, TextModel } from './text-model.ts';
import { isBoilerPlate, leansOnOthers, type Salience, weighFact } from './weight.ts';

/** A fact with what is needed to put it in order. */
export interface WeighedFact extends FoundFact {
  weight: number;
  sentence: Sentence;
  /** Its sentence tells another fact too, of which this one is the other half: see BOTH. */
  isNeeded?: boolean;
}

export interface FactContext {
  model: TextModel;
  article: Article;
  told: readonly Told[];
  speech: readonly Speech[];
  names: FoundNames;
  /** Ids of the companies. */
  ids: readonly string[];
}

/** A kind that a sentence tells beside its first one, and as clearly, is a fact of its own. */
const SECOND_KIND = 0.93;
/** Pairs of which each says what the other does not: that a court spoke, and that the ban is gone. */
const BOTH = new Set([
  'ruling+restriction-lifted',
  'restriction-lifted+ruling',
  'ruling+penalty',
  'penalty+ruling',
]);
/** The same sentence has a place on the card already. */
const SECOND_FACT = 0.4;

type Parties = NonNullable<Fact['parties']>;
/** Below this a reader should look twice. */
const SURE = 0.5;

export function makeFacts({ model, article, told, speech, names, ids }: FactContext): WeighedFact[] {
  const bySentence = groupBy(told, ({ sentence }) => sentence);
  const datesOf = findAllDates(model, article);
  const kindsBefore = new Map<number, FoundKind[]>();
  const figuresBefore = new Map<number, Set<string>>();
  return [...bySentence].flatMap(([sentence, here]) => {
    const words = model.text.slice(sentence.start, sentence.end);
    // What a pack would refuse, such as a sentence with a tag in it, is no evidence: its words could not be kept as they are.
    if (!isTelling(words) || !isPlainText(words, MAX_LENGTH.quote)) return [];
    const dates = datesOf.get(sentence) ?? [];
    return here.flatMap((one) => {
      const others = here.filter((other) => other !== one).flatMap(({ spans }) => spans);
      const facts = factsOf(
        one,
        here,
        others,
        dates,
        speech[sentence.index],
        kindsBefore.get(one.company) ?? [],
      );
      kindsBefore.set(
        one.company,
        facts.map(({ kind }) => kind),
      );
      return facts.map(({ fact }) => fact);
    });
  });

  function factsOf(
    one: Told,
    all: readonly Told[],
    others: readonly Span[],
    dates: readonly FoundDate[],
    spoken: Speech | undefined,
    before: readonly FoundKind[],
  ): { fact: WeighedFact; kind: FoundKind }[] {
    const { sentence } = one;
    const words = model.text.slice(sentence.start, sentence.end);
    const here = ({ start, end }: Span) => ({ start: start - sentence.start, end: end - sentence.start });
    const company = one.spans.map(here);
    const found = findKinds(words, {
      company,
      others: others.map(here),
      isQuoted: spoken?.isQuoted ?? false,
      isSaid: spoken?.said !== undefined,
      isSaidByOther: one.isSaidByOther,
      isHeadline: sentence.isHeadline,
      previousKinds: before.map(({ kind }) => kind),
      isNamed: one.isNamed,
    });
    const parties = partiesIn(one, all);
    return worthTelling(found).map((kind) => ({
      kind,
      fact: toFact(one, words, kind, found[0], company, others.map(here), parties, dates, spoken),
    }));
  }

  /** A figure that was told of the company already makes no news of a sentence. The heading only announces what is told. */
  function hasNewFigure({ company, sentence }: Told, amounts: NonNullable<Fact['amounts']>): boolean {
    const before = figuresBefore.get(company) ?? new Set();
    const own = amounts.map(({ value, unit }) => `${value} ${unit}`);
    const isNew = own.some((figure) => !before.has(figure));
    if (sentence.paragraph > 0) figuresBefore.set(company, new Set([...before, ...own]));
    return isNew;
  }

  /** The other companies of the sentence, and the offices and courts that it names. */
  function partiesIn(one: Told, all: readonly Told[]): Parties {
    const { sentence } = one;
    const words = model.text.slice(sentence.start, sentence.end);
    const companies = all
      .filter((other) => other !== one && other.spans.length > 0 && !isOnlySource(other, words))
      .map(({ company }) => ({ name: names.companies[company]?.name ?? '', company: ids[company] ?? '' }));
    const authorities = names.authorities
      .filter(({ mentions }) =>
        mentions.some(({ start, end }) => start >= sentence.start && end <= sentence.end),
      )
      .map(({ name }) => ({ name }));
    return [...authorities, ...companies];
  }

  function toFact(
    one: Told,
    words: string,
    kind: FoundKind,
    first: FoundKind | undefined,
    company: readonly Span[],
    others: readonly Span[],
    parties: Parties,
    dates: readonly FoundDate[],
    spoken: Speech | undefined,
  ): WeighedFact {
    const { sentence } = one;
    const id = ids[one.company] ?? '';
    const date = chooseDate(words, { dates, company, others, trigger: kind.trigger, kind: kind.kind });
    const modality = modalityOf(words, kind, company[0], date?.date, article.published, spoken);
    const amounts = findAmounts(words).map(({ start: _start, end: _end, ...amount }) => amount);
    const said = spoken?.said;
    const fact: Fact = {
      id: factId(article.id, id, kind.kind, words),
      company: id,
      kind: kind.kind,
      ...(date && { date: date.date }),
      statement: stateSentence(words, { company: company[0], others }),
      evidence: [{ article: article.id, quote: words, start: sentence.start, end: sentence.end }],
      ...(parties.length > 0 && { parties }),
      ...(said && { said: { speaker: said.speaker, ...(said.role && { role: said.role }) } }),
      ...(amounts.length > 0 && { amounts }),
      ...(modality && { modality }),
      rule: [kind.rule, one.rule, date?.rule].filter(Boolean).join(', '),
    };
    const weight = weighFact({
      kind: kind.kind,
      score: kind.score,
      told: howTold(one),
      hasFigure: hasNewFigure(one, amounts),
      hasDate: date !== undefined,
      position: sentence.index / Math.max(1, model.sentences.length - 1),
      isQuoted: spoken?.isQuoted ?? false,
      isBoilerPlate: isBoilerPlate(words),
      length: sentence.tokens.length,
      isLeaning: leansOnOthers(words),
      ...(modality && { modality }),
    });
    return {
      fact,
      weight: weight - (kind === first ? 0 : SECOND_FACT),
      sentence,
      isNeeded: BOTH.has(`${first?.kind}+${kind.kind}`),
      isWeak: kind.score < SURE || (!one.isNamed && one.spans.length === 0) || isBoilerPlate(words),
    };
  }
}

/** A day that is still to come makes a fact a plan, whatever its verb: '9 May: Acme reports its results'. */
function modalityOf(
  words: string,
  { kind, trigger }: FoundKind,
  company: Span | undefined,
  date: string | undefined,
  published: string | undefined,
  spoken: Speech | undefined,
): Modality | undefined {
  if (kind === 'statement') return spoken?.said && isDenial(words) ? 'denied' : undefined;
  const found = findModality(words, trigger ?? clauseFrom(words, company));
  const isToCome = date !== undefined && published !== undefined && isSurelyAfter(date, published);
  return found ?? (isToCome && kind !== 'profile' ? 'planned' : undefined);
}

/** Where no words told the kind, the first clause about the company says how it is meant. */
function clauseFrom(words: string, company: Span | undefined): Span {
  const start = company?.start ?? 0;
  const end = words.slice(company?.end ?? 0).search(/[,;:—–]/u);
  return { start, end: end === -1 ? words.length : (company?.end ?? 0) + end };
}

/** The rules of reference that only go on about the company: what they find is a remark or a detail more often than news. */
const IMPLIED = new Set(['goes on', 'its people', 'person', 'several']);

function howTold({ isNamed, rule }: Told): Salience['told'] {
  if (isNamed) return 'named';
  if (IMPLIED.has(rule)) return 'implied';
  return rule.startsWith('the ') ? 'described' : 'pointed-at';
}

/** Who took a picture, at the end of what it shows. */
const PHOTO_CREDIT =
  /\(\s?(?:AP|AFP|Reuters|REUTERS|Getty|EPA|PA|Photo|Image|Picture|Bloomberg)\b[^()]*\)\s*$|^(?:Photo|Image|Picture|Main image|Featured image|Credit|Source|View photo)s?\b[^.]{0,80}(?:by|:|credit|\/)|(?:Getty Images|AP Photo|Shutterstock|via Getty)[^.]{0,40}$/;

/** Who wrote and edited a report, or sold it on. */
const BYLINE =
  /^\(?(?:Additional )?(?:Reporting|Writing|Editing|Compiled|Graphics?) by\b|^(?:©|\(c\)|Copyright\b).{0,60}$/i;

/** A line of a table, a list of names or a caption tells no fact: there is no word in it that could be a verb. */
function isTelling(words: string): boolean {
  return /(?:^|[\s“"])\p{Ll}{2,}/u.test(words) && !PHOTO_CREDIT.test(words) && !BYLINE.test(words);
}

function findAllDates(model: TextModel, article: Article): Map<Sentence, FoundDate[]> {
  const dates = new Map<Sentence, FoundDate[]>();
  let previous: string | undefined;
  const dayFirst = isDayFirst(article);
  for (const sentence of model.sentences) {
    const found = findDates(model.text.slice(sentence.start, sentence.end), {
      ...(article.published && { published: article.published }),
      ...(previous && { previous }),
      ...(dayFirst !== undefined && { dayFirst }),
    });
    dates.set(sentence, found);
    previous = lastDate(found) ?? previous;
  }
  return dates;
}

function worthTelling(kinds: readonly FoundKind[]): FoundKind[] {
  const [first, ...rest] = kinds;
  if (!first) return [];
  return [
    first,
    ...rest
      .filter(
        (kind) =>
          BOTH.has(`${first.kind}+${kind.kind}`) ||
          (kind.score >= SECOND_KIND * first.score && kind.score > 0.8),
      )
      .slice(0, 1),
  ];
}
