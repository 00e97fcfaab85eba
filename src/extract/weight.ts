import type { FactKind, Modality } from '../model/fact.ts';

/** How a sentence speaks of the company, the surest way first. */
export type ToldBy = 'named' | 'described' | 'pointed-at' | 'implied';

/** What speaks for and against a fact's place on its company's card. */
export interface Salience {
  kind: FactKind;
  /** How sure the kind is, from 0 to 1. */
  score: number;
  told: ToldBy;
  hasFigure?: boolean;
  /** 'past': years before the article was published. */
  dated?: 'lately' | 'past';
  /** Its kind is only that of the sentence before. */
  isGuessed?: boolean;
  /** Where in the article the sentence stands, from 0 at its start to 1 at its end. */
  position: number;
  isQuoted?: boolean;
  /** Words that stand under every article of their sort: see isBoilerPlate. */
  isBoilerPlate?: boolean;
  modality?: Modality;
  /** In words. */
  length: number;
  /** It begins with 'but', 'it' or 'that': see leansOnOthers. */
  isLeaning?: boolean;
}

/** How much more a reader wants a fact of the kind than any other; what it says of itself least. */
const OF_KIND: Record<FactKind, number> = {
  restriction: 0.9,
  'restriction-lifted': 1,
  ruling: 0.9,
  penalty: 0.9,
  acquisition: 0.85,
  lawsuit: 0.8,
  leadership: 0.8,
  investigation: 0.75,
  funding: 0.75,
  results: 0.7,
  workforce: 0.7,
  deal: 0.6,
  operations: 0.6,
  incident: 0.6,
  product: 0.55,
  // How a price moves, and what a company is, stand beside the news more often than they are it.
  market: 0.4,
  profile: 0.4,
  other: 0.1,
  statement: 0.05,
};

/** 'The company' is as good as its name; 'it' goes on about what was told, and what only follows from who speaks tells least. */
const OF_TOLD: Record<ToldBy, number> = { named: 0, described: 0, 'pointed-at': -0.5, implied: -0.6 };
/** What its words tell surely is rather the news than what they only hint at. */
const SURE = 0.8;
/** What can be checked is a fact: somebody counted, or wrote down the day. What is long past is background. */
const FIGURE = 0.4;
const DATED = { lately: 0.45, past: -0.2 };
/** News put the main thing first; other articles do not, so this only parts equals. */
const EARLY = 0.15;
const QUOTED = -0.6;
const LEANING = -0.15;
const GUESSED = -0.5;
const BOILER_PLATE = -1;
const SHORT = -0.4;
const LONG = -0.3;
/** Below so many words a sentence says little without its neighbours; above, it is often a list of others, or two run together. */
const LEAST_WORDS = 8;
const MOST_WORDS = 40;
/** Claims and chances are less than facts, plans a little. */
const OF_MODALITY: Record<Modality, number> = {
  planned: -0.1,
  reported: -0.1,
  conditional: -0.25,
  denied: -0.25,
};

/** How much the fact belongs on its company's card: above 1.5 it does, below WORTH_A_PLACE a card could leave it out. */
export function weighFact(fact: Salience): number {
  return (
    OF_KIND[fact.kind] +
    OF_TOLD[fact.told] +
    SURE * fact.score +
    FIGURE * Number(fact.hasFigure ?? false) +
    (fact.dated ? DATED[fact.dated] : 0) +
    GUESSED * Number(fact.isGuessed ?? false) +
    EARLY * (1 - fact.position) +
    QUOTED * Number(fact.isQuoted ?? false) +
    LEANING * Number(fact.isLeaning ?? false) +
    BOILER_PLATE * Number(fact.isBoilerPlate ?? false) +
    SHORT * Number(fact.length < LEAST_WORDS) +
    LONG * Number(fact.length > MOST_WORDS) +
    (fact.modality ? OF_MODALITY[fact.modality] : 0)
  );
}

export const WORTH_A_PLACE = 0.85;

const LEANS = /^["“‘']?(?:it|this|that|these|those|but|and|so|he|she|they|there|what|if|when)\b/i;

/** True of a sentence that begins with what its neighbours told. */
export function leansOnOthers(sentence: string): boolean {
  return LEANS.test(sentence);
}

const BOILER_PLATE_WORDS =
  /\b(?:declined to (?:comment|say|give|state|elaborate|disclose)|not (?:\w+ly )?(?:comment|respond|reply|return|available)|no comment|could not be reached|did(?:n['’]t| not) (?:comment|respond)|forward[- ]looking statements?|for more information|visit www|follow us|all rights reserved)\b|^about \p{Lu}/iu;

/** True of words that tell nothing new: 'declined to comment', 'About Acme'. */
export function isBoilerPlate(sentence: string): boolean {
  return BOILER_PLATE_WORDS.test(sentence);
}
