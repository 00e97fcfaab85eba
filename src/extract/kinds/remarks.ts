import type { Span } from '../../model/extraction.ts';
import type { FactKind } from '../../model/fact.ts';
import { wordsOf } from '../phrases/phrase.ts';
import type { FoundKind } from './rules.ts';
import type { Standing } from './standing.ts';

const QUOTATION_SCORE = 0.5;
/** Where the text says who of the company speaks, the quotation is a statement whatever it is about. */
const OWN_QUOTATION = 0.82;
/** From here on the rule knows that the company speaks, or somebody who belongs to it. */
const SURE_REMARK = 0.6;
const REMARK = 0.85;
const REMARK_OF_ANALYST = 0.5;
/** These rules found the company beside the word that says. */
const OWN_REMARKS = new Set(
  'its-boss-says says spokesperson no-comment source judges announces'
    .split(' ')
    .map((name) => `statement/${name}`),
);
const OUTSIDERS = wordsOf('<outsider>');
const OWN_WORDS = new Set('we our us it its company firm group'.split(' '));
const ANALYST_WORDS = new Set(
  'analyst analysts economist economists strategist strategists research securities brokerage broker trader'.split(
    ' ',
  ),
);
const MEASURES = new Set(
  'forecast forecasts estimate estimates estimated expectations expected consensus polled surveyed'.split(
    ' ',
  ),
);
const NEAR = 3;
/** People seldom call their own company by its name. */
const QUOTATION_OF_OTHERS = 0.35;

/** Changes what was found where somebody speaks: whose remark it is, and whether it is on the company at all. */
export function weighRemarks(
  found: Map<FactKind, FoundKind>,
  standing: Standing,
  { isQuoted, isSaid, isSaidByOther }: { isQuoted?: boolean; isSaid?: boolean; isSaidByOther?: boolean },
): void {
  if (isQuoted) addQuotation(found, standing, isSaidByOther === false && isSaid === true);
  weighRemark(found, standing);
  if (isSaidByOther || isSaidByOutsider(standing, found.get('statement'))) found.delete('statement');
}

/** An analyst or an official speaks, and no words make the remark the company's. */
function isSaidByOutsider({ tokens, party }: Standing, remark: FoundKind | undefined): boolean {
  if (!remark || OWN_REMARKS.has(remark.rule)) return false;
  return tokens.some(({ word, isQuoted }, at) => !isQuoted && !party(at) && OUTSIDERS.has(word));
}

/**
 * "..., said Ann Lee of Acme": where the company stands in the sentence only as the home of who speaks, what is said may
 * be of others. Of an analyst's company it nearly always is.
 */
function weighRemark(found: Map<FactKind, FoundKind>, standing: Standing): void {
  const remark = found.get('statement');
  if (!remark?.trigger || remark.score < SURE_REMARK) return;
  const share = speaksOfItself(standing, remark.trigger)
    ? 1
    : remark.rule === 'statement/source' || isByAnalyst(standing)
      ? REMARK_OF_ANALYST
      : REMARK;
  for (const [kind, one] of found) {
    if (kind !== 'statement') found.set(kind, { ...one, score: one.score * share });
  }
}

function speaksOfItself({ tokens, party }: Standing, { start, end }: Span): boolean {
  return tokens.some(
    (token, at) =>
      (token.end <= start || token.start >= end) && (party(at) === 'me' || OWN_WORDS.has(token.word)),
  );
}

function isByAnalyst({ tokens }: Standing): boolean {
  return tokens.some(({ word }, at) => ANALYST_WORDS.has(word) && !isMeasure(tokens, at));
}

/** 'more than analysts polled by Acme had forecast': nobody of them speaks. */
function isMeasure(tokens: Standing['tokens'], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ word }) => MEASURES.has(word));
}

function addQuotation(found: Map<FactKind, FoundKind>, { tokens, party }: Standing, isOwn: boolean): void {
  const isSpokenOf = tokens.some(({ isQuoted }, at) => isQuoted && party(at) === 'me');
  const score = isOwn ? OWN_QUOTATION : isSpokenOf ? QUOTATION_OF_OTHERS : QUOTATION_SCORE;
  const statement = found.get('statement');
  if (statement && statement.score >= score) return;
  found.set('statement', { ...statement, kind: 'statement', score, rule: 'statement/quotation' });
}
