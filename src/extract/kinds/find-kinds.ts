import type { Span } from '../../model/extraction.ts';
import type { FactKind } from '../../model/fact.ts';
import { groupBy } from '../../model/group-by.ts';
import { indexPhrases, type Match, matchPhrases, type Phrase, readPhrases } from '../phrases/phrase.ts';
import { readTokens } from '../phrases/tokens.ts';
import { KIND_RULES } from './all-kinds.ts';
import { isOnlyCredited } from './credits.ts';
import { weighRemarks } from './remarks.ts';
import type { FoundKind, KindRule } from './rules.ts';
import { readStanding, type Standing, weighStanding } from './standing.ts';

/** Where a sentence speaks of a company, and what is known around it. Offsets are of the sentence. */
export interface About {
  /** Names of the company and words that refer to it; none where it is only implied, as when its head speaks. */
  company: readonly Span[];
  others: readonly Span[];
  /** The sentence, or most of it, stands between quotation marks. */
  isQuoted?: boolean;
  isHeadline?: boolean;
  /** Somebody says it who does not belong to the company: an analyst, a rival, an official. */
  isSaidByOther?: boolean;
  /** The text says who speaks. */
  isSaid?: boolean;
  /** What the sentence before told of the company. */
  previousKinds?: readonly FactKind[];
  /** One of the spans is a name of the company. */
  isNamed: boolean;
}

interface Rule extends KindRule {
  kind: FactKind;
  id: string;
}

const rules: Rule[] = KIND_RULES.flatMap(({ kind, rules }) =>
  rules.map((rule) => ({ ...rule, kind, id: `${kind}/${rule.name}` })),
);
const triggers = indexPhrases(rules.flatMap((rule) => phrasesOf(rule, rule.when)));
const vetoes = indexPhrases(rules.flatMap((rule) => phrasesOf(rule, rule.unless ?? '')));

function phrasesOf(rule: Rule, list: string): [Phrase, Rule][] {
  return readPhrases(list).map((phrase) => [phrase, rule]);
}

const MOST_KINDS = 3;
const LEAST_SCORE = 0.3;
/** Words that only hint at a kind are not enough where no word speaks of the company. */
const LEAST_WHERE_IMPLIED = 0.58;
/** A second kind must be at least this share of the first. */
const LEAST_SHARE = 0.55;
/** From here on something happened, beside which what the company is does not count for so much. */
const EVENT = 0.65;
const BESIDE_EVENT = 0.8;
/** And so where somebody of the company speaks. */
const TALK = 0.5;
const BESIDE_TALK = 0.7;
/** Less, and it is rather another company's ban that was lifted. */
const LIFTED_SHARE = 0.8;
/** Words of the same kind that are nearly as sure may stand where the date does. */
const AS_SURE = 0.8;
const PER_FURTHER_RULE = 0.04;
const MOST_FURTHER_RULES = 2;
const LIKE_BEFORE = 0.05;
/** What somebody says about a matter is rather a remark on it than the matter. */
const IN_QUOTATION = 0.8;
/** The subject of a sentence stands among its first words. */
const LATEST_SUBJECT = 6;

/**
 * Which kinds of fact the sentence states of the company, the best first, at most three. Empty where it tells nothing of
 * the company: it is only credited, or nothing that the rules know is said.
 */
export function findKinds(sentence: string, about: About): FoundKind[] {
  const tokens = readTokens(sentence);
  const standing = readStanding(tokens, about.company, about.others);
  if (isOnlyCredited(standing)) return [];
  const found = bestOfEachKind(scoreRules(standing), about.previousKinds ?? []);
  preferLifted(found);
  preferEvents(found);
  weighRemarks(found, standing, about);
  const ranked = [...found.values()].sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  const isImplied = about.company.length === 0 && !about.isQuoted;
  if (best < (isImplied ? LEAST_WHERE_IMPLIED : LEAST_SCORE)) return fallBack(standing, about);
  return ranked
    .filter(({ score }) => score >= Math.max(LEAST_SCORE, best * LEAST_SHARE))
    .slice(0, MOST_KINDS)
    .map((kind) => ({ ...kind, score: Math.min(1, kind.score) }));
}

/** What each rule that matches finds, where it finds it most surely. */
function scoreRules(standing: Standing): FoundKind[] {
  const { tokens, party } = standing;
  const ruledOut = new Set<Rule>();
  matchPhrases(vetoes, tokens, party, (rule) => ruledOut.add(rule));
  const found = new Map<Rule, FoundKind>();
  matchPhrases(triggers, tokens, party, (rule, match) => {
    if (ruledOut.has(rule)) return;
    const isRemark = tokens[match.from]?.isQuoted && rule.kind !== 'statement';
    const score = rule.weight * weighStanding(standing, match, rule.of) * (isRemark ? IN_QUOTATION : 1);
    const before = found.get(rule);
    const trigger = spanOf(standing, match);
    if (!before) found.set(rule, { kind: rule.kind, score, rule: rule.id, trigger });
    else if (score > before.score) found.set(rule, { ...before, score, trigger, further: allOf(before) });
    else if (score >= AS_SURE * before.score)
      found.set(rule, { ...before, further: [...(before.further ?? []), trigger] });
  });
  return [...found.values()];
}

/** Every place where its words stand. */
function allOf({ trigger, further = [] }: FoundKind): Span[] {
  return [...(trigger ? [trigger] : []), ...further];
}

function spanOf({ tokens }: Standing, { from, to }: Match): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The surest rule speaks for its kind; others that agree with it make it a little surer. */
function bestOfEachKind(all: readonly FoundKind[], before: readonly FactKind[]): Map<FactKind, FoundKind> {
  const best = new Map<FactKind, FoundKind>();
  for (const [kind, found] of groupBy(all, (one) => one.kind)) {
    const [first, ...further] = found.sort((a, b) => b.score - a.score);
    if (!first) continue;
    const sure = further.filter(({ score }) => score >= AS_SURE * first.score);
    const own = [...(first.further ?? []), ...sure.flatMap(allOf)];
    const agreeing = Math.min(MOST_FURTHER_RULES, further.length) * PER_FURTHER_RULE;
    best.set(kind, {
      ...first,
      score: first.score + agreeing + (before.includes(kind) ? LIKE_BEFORE : 0),
      ...(own.length > 0 && { further: own }),
    });
  }
  return best;
}

/** Who tells that a ban was lifted tells of the ban too; that it is gone is the news. */
function preferLifted(found: Map<FactKind, FoundKind>): void {
  const lifted = found.get('restriction-lifted');
  const restricted = found.get('restriction');
  if (!lifted || !restricted || lifted.score < LIFTED_SHARE * restricted.score) return;
  found.set('restriction-lifted', {
    ...lifted,
    score: Math.max(lifted.score, restricted.score + PER_FURTHER_RULE),
  });
}

/** 'Acme, which owns shops, sold a mill': what it is stands in an aside, what it did is the news. */
function preferEvents(found: Map<FactKind, FoundKind>): void {
  const profile = found.get('profile');
  const hasEvent = [...found.values()].some(
    ({ kind, score }) => kind !== 'profile' && kind !== 'statement' && kind !== 'other' && score >= EVENT,
  );
  const isTalk = (found.get('statement')?.score ?? 0) >= TALK;
  if (!profile || !(hasEvent || isTalk)) return;
  found.set('profile', { ...profile, score: profile.score * (hasEvent ? BESIDE_EVENT : BESIDE_TALK) });
}

/** No rule knows what the sentence tells: it goes on with what the one before told, or only speaks of the company. */
function fallBack({ places, clauses, asides }: Standing, about: About): FoundKind[] {
  const { isNamed, isHeadline, isQuoted, isSaid, isSaidByOther, previousKinds } = about;
  const before = isSaidByOther
    ? undefined
    : previousKinds?.find(
        (kind) =>
          kind !== 'profile' && kind !== 'other' && (kind !== 'statement' || isQuoted || isSaid === true),
      );
  const early = places.filter(({ isMine, from }) => isMine && from <= LATEST_SUBJECT && !asides[from]);
  const isSubject = early.some(({ from }) => clauses[from] === 0);
  if (before && (early.length > 0 || isQuoted)) {
    return [{ kind: before, score: LEAST_SCORE, rule: `${before}/as-before` }];
  }
  if (!isNamed || !isSubject || isHeadline) return [];
  return [{ kind: 'other', score: LEAST_SCORE, rule: 'other/subject' }];
}
