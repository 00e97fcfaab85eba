import type { FactKind, Modality } from '../model/fact.ts';

/** What speaks for and against a fact's place on its company's card. */
export interface Salience {
  kind: FactKind;
  /** How sure the kind is, from 0 to 1. */
  score: number;
  /** The sentence names the company, and as one of its first words. */
  isNamed: boolean;
  isSubject?: boolean;
  hasFigure?: boolean;
  hasDate?: boolean;
  isHeadline?: boolean;
  /** Where in the article the sentence stands, from 0 at its start to 1 at its end. */
  position: number;
  isQuoted?: boolean;

  /** A sentence before told it already. */
  isRepeat?: boolean;
  /** Words that stand under every article of their sort: see isBoilerPlate. */
  isBoilerPlate?: boolean;
  modality?: Modality;
  /** The sentence has so few words that it says little without its neighbours. */
  isFragment?: boolean;
}

/** How much more a reader wants a fact of the kind than any other; what it says of itself least. */
const OF_KIND: Record<FactKind, number> = {
  restriction: 0.9,
  'restriction-lifted': 1,
  ruling: 0.9,
  penalty: 0.9,
  acquisition: 0.85,
  lawsuit: 0.7,
  investigation: 0.75,
  incident: 0.6,
  leadership: 0.7,
  funding: 0.75,
  results: 0.75,
  deal: 0.65,
  workforce: 0.65,
  product: 0.55,
  operations: 0.55,
  market: 0.6,
  statement: 0.05,
  profile: 0.35,
  other: 0,
};

const SURE = 0.3;
const NAMED = 0.45;
const SUBJECT = 0.15;
const FIGURE = 0.3;
const DATED = 0.2;
const HEADLINE = 0.25;
const EARLY = 0.35;
const QUOTED = -0.7;
const REPEAT = -0.6;
const BOILER_PLATE = -1;
const FRAGMENT = -0.5;
/** Claims and chances are less than facts, plans a little. */
const OF_MODALITY: Record<Modality, number> = {
  planned: -0.05,
  reported: -0.1,
  conditional: -0.2,
  denied: -0.25,
};

/** How much the fact belongs on its company's card. Only the order of two such numbers means something. */
export function weighFact(fact: Salience): number {
  return (
    OF_KIND[fact.kind] +
    SURE * fact.score +
    NAMED * Number(fact.isNamed) +
    SUBJECT * Number(fact.isSubject ?? false) +
    FIGURE * Number(fact.hasFigure ?? false) +
    DATED * Number(fact.hasDate ?? false) +
    HEADLINE * Number(fact.isHeadline ?? false) +
    EARLY * (1 - fact.position) +
    QUOTED * Number(fact.isQuoted ?? false) +
    REPEAT * Number(fact.isRepeat ?? false) +
    BOILER_PLATE * Number(fact.isBoilerPlate ?? false) +
    FRAGMENT * Number(fact.isFragment ?? false) +
    (fact.modality ? OF_MODALITY[fact.modality] : 0)
  );
}

const BOILER_PLATE_WORDS =
  /\b(?:declined to (?:comment|say|give|state|elaborate|disclose)|not (?:immediately )?(?:respond|reply|return|available)|no comment|could not be reached|did(?:n['’]t| not) (?:comment|respond)|forward[- ]looking statements?|for more information|visit www|follow us|all rights reserved)\b|^about \p{Lu}/iu;

/** True of words that tell nothing new: 'declined to comment', 'About Acme'. */
export function isBoilerPlate(sentence: string): boolean {
  return BOILER_PLATE_WORDS.test(sentence);
}
