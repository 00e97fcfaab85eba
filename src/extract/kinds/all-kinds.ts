import { acquisition } from './acquisition.ts';
import { deal } from './deal.ts';
import { funding } from './funding.ts';
import { incident } from './incident.ts';
import { investigation } from './investigation.ts';
import { lawsuit } from './lawsuit.ts';
import { leadership } from './leadership.ts';
import { market } from './market.ts';
import { operations } from './operations.ts';
import { other } from './other.ts';
import { penalty } from './penalty.ts';
import { product } from './product.ts';
import { profile } from './profile.ts';
import { restriction } from './restriction.ts';
import { restrictionLifted } from './restriction-lifted.ts';
import { results } from './results.ts';
import type { KindRules } from './rules.ts';
import { ruling } from './ruling.ts';
import { statement } from './statement.ts';
import { workforce } from './workforce.ts';

/** The nineteen kinds, in the order of the guide: of two that are equally sure, the first leads. */
export const KIND_RULES: readonly KindRules[] = [
  restriction,
  restrictionLifted,
  ruling,
  lawsuit,
  investigation,
  penalty,
  acquisition,
  funding,
  results,
  market,
  leadership,
  workforce,
  product,
  deal,
  operations,
  incident,
  statement,
  profile,
  other,
];
