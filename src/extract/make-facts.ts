import type { Article } from '../model/article.ts';
import type { FoundFact, Span } from '../model/extraction.ts';
import type { Fact, FactKind } from '../model/fact.ts';
import { isPlainText, MAX_LENGTH } from '../model/fields.ts';
import { groupBy } from '../model/group-by.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { findAmounts } from './amounts.ts';
import { chooseDate } from './dates/choose-date.ts';
import { findAllDates } from './dates/find-all-dates.ts';
import type { FoundDate } from './dates/found-date.ts';
import { howMeant } from './how-meant.ts';
import { factId } from './ids.ts';
import { type FoundKind, findKinds } from './kinds/index.ts';
import type { FoundNames } from './names/found-names.ts';
import { partiesIn } from './parties.ts';
import type { Told } from './reference/told.ts';
import type { Speech } from './speech.ts';
import { sideOf, stateSentence } from './statement.ts';
import { isTelling } from './telling.ts';
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
/** And no kind that is only likely: see the weights of the rules. */
const SURE_KIND = 0.8;
/** Pairs of which each says what the other does not: that a court spoke, and that the ban is gone. */
const BOTH = new Set([
  'ruling+restriction-lifted',
  'restriction-lifted+ruling',
  'ruling+penalty',
  'penalty+ruling',
]);
/** The same sentence has a place on the card already. */
const SECOND_FACT = 0.4;

/** Below this a reader should look twice. */
const SURE = 0.5;

/** A sentence with all that is known of it. */
interface Scene {
  sentence: Sentence;
  words: string;
  /** The companies that it tells of. */
  told: readonly Told[];
  dates: readonly FoundDate[];
  spoken: Speech | undefined;
}

export function makeFacts({ model, article, told, speech, names, ids }: FactContext): WeighedFact[] {
  const datesOf = findAllDates(model, article);
  const kindsBefore = new Map<number, FactKind[]>();
  const figuresBefore = new Map<number, Set<string>>();
  return [...groupBy(told, ({ sentence }) => sentence)].flatMap(([sentence, here]) => {
    const words = model.text.slice(sentence.start, sentence.end);
    // What a pack would refuse, such as a sentence with a tag in it, is no evidence: its words could not be kept as they are.
    if (!isTelling(words) || !isPlainText(words, MAX_LENGTH.quote)) return [];
    const dates = datesOf.get(sentence) ?? [];
    const scene: Scene = { sentence, words, told: here, dates, spoken: speech[sentence.index] };
    return here.flatMap((one) => factsOf(one, scene));
  });

  function factsOf(one: Told, scene: Scene): WeighedFact[] {
    const { company, others } = placesOf(one, scene);
    const found = findKinds(scene.words, {
      company,
      others,
      isQuoted: scene.spoken?.isQuoted ?? false,
      isSaid: scene.spoken?.said !== undefined,
      isSaidByOther: one.isSaidByOther,
      isHeadline: scene.sentence.isHeadline,
      previousKinds: kindsBefore.get(one.company) ?? [],
      isNamed: one.isNamed,
    });
    const kinds = speaksOfOthers(one, scene)
      ? found.filter(({ kind }) => kind === 'statement')
      : worthTelling(found.filter(({ kind }) => !one.only || kind === one.only));
    kindsBefore.set(
      one.company,
      kinds.map(({ kind }) => kind),
    );
    const hasFigure = hasNewFigure(one, scene);
    return kinds.map((kind) => toFact(one, kind, found[0], hasFigure, scene));
  }

  /** 'Sargent said that Apple could cut its prices': his own company has only said it. */
  function speaksOfOthers(one: Told, { told: all, spoken }: Scene): boolean {
    return (
      one.spans.length === 0 &&
      spoken?.said !== undefined &&
      all.some((other) => other.company !== one.company && other.isNamed)
    );
  }

  function toFact(
    one: Told,
    kind: FoundKind,
    first: FoundKind | undefined,
    hasFigure: boolean,
    scene: Scene,
  ): WeighedFact {
    const { sentence, words, dates, spoken } = scene;
    const { company, others } = placesOf(one, scene);
    const id = ids[one.company] ?? '';
    const own = sideOf(words, { company: company[0], others }) ?? { start: 0, end: words.length };
    const isOwn = ({ start, end }: Span) => start >= own.start && end <= own.end;
    const isOwnWord = spoken?.said !== undefined && !one.isSaidByOther;
    const date = chooseDate(words, {
      ...{ dates, company, others, isOwnWord },
      ...{ trigger: kind.trigger, further: kind.further ?? [], kind: kind.kind },
    })?.date;
    const dateRule = dates.find((one) => one.date === date)?.rule;
    const modality = howMeant(words, {
      kind,
      company: company[0],
      date,
      published: article.published,
      isSaid: spoken?.said !== undefined,
    });
    const amounts = findAmounts(words)
      .filter(isOwn)
      .map(({ start: _start, end: _end, ...amount }) => amount);
    const span = { start: sentence.start + own.start, end: sentence.start + own.end };
    const parties = partiesIn(one, scene.told, words, span, names, ids);
    const said = isItself(one, scene) ? undefined : spoken?.said;
    const fact: Fact = {
      id: factId(article.id, id, kind.kind, words),
      company: id,
      kind: kind.kind,
      ...(date && { date }),
      statement: stateSentence(words, { company: company[0], others }),
      evidence: [{ article: article.id, quote: words, start: sentence.start, end: sentence.end }],
      ...(parties.length > 0 && { parties }),
      ...(said && { said: { speaker: said.speaker, ...(said.role && { role: said.role }) } }),
      ...(amounts.length > 0 && { amounts }),
      ...(modality && { modality }),
      rule: [kind.rule, one.rule, dateRule].filter(Boolean).join(', '),
    };
    const weight = weighFact({
      kind: kind.kind,
      score: kind.score,
      told: howTold(one),
      hasFigure,
      ...(date && { dated: isPast(date, article.published) ? 'past' : 'lately' }),
      isGuessed: kind.rule.endsWith('/as-before'),
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

  /** A figure that was told of the company already makes no news of a sentence. The heading only announces what is told. */
  function hasNewFigure({ company, sentence }: Told, { words }: Scene): boolean {
    const before = figuresBefore.get(company) ?? new Set();
    const own = findAmounts(words).map(({ value, unit }) => `${value} ${unit}`);
    const isNew = own.some((figure) => !before.has(figure));
    if (sentence.paragraph > 0) figuresBefore.set(company, new Set([...before, ...own]));
    return isNew;
  }

  /** The company speaks, and nobody for it: its name over the fact says so. */
  function isItself({ company }: Told, { spoken }: Scene): boolean {
    return (
      spoken?.company === company && spoken.surname === undefined && !isSomebody(spoken.said?.speaker ?? '')
    );
  }
}

/** In years. What happened before is what the news is compared with. */
const NEWS_OF = 2;

function isPast(date: PartialDate, published: PartialDate | undefined): boolean {
  return published !== undefined && Number(date.slice(0, 4)) <= Number(published.slice(0, 4)) - NEWS_OF;
}

/** 'spokeswoman', 'a person close to the matter': a company's name has a capital. */
function isSomebody(speaker: string): boolean {
  return /^\p{Ll}/u.test(speaker) && !/^(?:the|its|our) (?:company|firm|group|bank)/.test(speaker);
}

/** Where the sentence speaks of a company and of others, as offsets in it. */
function placesOf(one: Told, { sentence, told }: Scene): { company: Span[]; others: Span[] } {
  const here = ({ start, end }: Span) => ({ start: start - sentence.start, end: end - sentence.start });
  const others = told.filter((other) => other !== one).flatMap(({ spans }) => spans.map(here));
  return { company: one.spans.map(here), others };
}

/** The rules of reference that only go on about the company: what they find is a remark or a detail more often than news. */
const IMPLIED = new Set(['goes on', 'its people', 'person', 'several']);

function howTold({ isNamed, rule }: Told): Salience['told'] {
  if (isNamed) return 'named';
  if (IMPLIED.has(rule)) return 'implied';
  return rule.startsWith('the ') ? 'described' : 'pointed-at';
}

function worthTelling(kinds: readonly FoundKind[]): FoundKind[] {
  const [first, ...rest] = kinds;
  if (!first) return [];
  return [
    first,
    ...rest
      .filter(
        (kind) =>
          !isLiftedThere(first, kind) &&
          (BOTH.has(`${first.kind}+${kind.kind}`) ||
            (kind.score >= SECOND_KIND * first.score && kind.score > SURE_KIND)),
      )
      .slice(0, 1),
  ];
}

/** 'Lifts the sanctions on it': the words of the ban are those of its end, and no second fact. */
function isLiftedThere(first: FoundKind, { kind, trigger }: FoundKind): boolean {
  if (first.kind !== 'restriction-lifted' || kind !== 'restriction') return false;
  const end = first.trigger;
  return !!end && !!trigger && end.start < trigger.end && trigger.start < end.end;
}
