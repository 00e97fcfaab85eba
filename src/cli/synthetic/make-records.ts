import type { Article } from '../../model/article.ts';
import type { Company, Name } from '../../model/company.ts';
import { FACT_KINDS, type Fact } from '../../model/fact.ts';
import { invented, makeName, makeTicker } from './make-name.ts';
import { createRandom, type Random } from './random.ts';
import { firstNames, LEGAL_FORMS, surnames } from './word-lists.ts';

/** How many names a company has: one, two, three. */
const NAME_WEIGHTS = [40, 40, 20];
/** How many facts are known of it: none, one … four. */
const FACT_WEIGHTS = [45, 30, 15, 7, 3];

/** Company number i: the same for the same seed and first words. */
export function makeCompany(seed: number, i: number, firstWords: readonly string[]): Company {
  const random = createRandom(seed, 3 * i);
  const { common, script } = makeName(random, firstWords);
  const names: Name[] = [common];
  const wanted = 1 + random.weighted(NAME_WEIGHTS);
  if (wanted > 1 && script === 'latin') {
    names.push({ text: `${common.text} ${random.pick(LEGAL_FORMS)}`, kind: 'legal' });
  }
  const ticker = makeTicker(random, script);
  if (names.length < wanted) names.push({ text: ticker, kind: 'ticker' });
  if (names.length < wanted) names.push({ text: `${invented(random)} ${common.text}`, kind: 'former' });
  const isListed = names.some(({ kind }) => kind === 'ticker');
  return {
    id: `synthetic-${seed}-${i}`,
    name: common.text,
    names,
    ...(random.isOneOf(0.7) && {
      about: `Company of ${random.pick(surnames())} in ${1850 + random.below(170)}`,
    }),
    ...(isListed && { listings: [{ exchange: random.pick(EXCHANGES), ticker }] }),
    ...(common.needsContext && { context: [person(random), person(random), invented(random)] }),
  };
}

/** The facts of company number i, each with its evidence in one of so many articles. */
export function makeFacts(seed: number, i: number, articles: number): Fact[] {
  const random = createRandom(seed, 3 * i + 1);
  const count = random.weighted(FACT_WEIGHTS);
  return Array.from({ length: count }, (_, number) => {
    const what = random.pick(EVENTS);
    return {
      id: `synthetic-${seed}-${i}-${number}`,
      company: `synthetic-${seed}-${i}`,
      kind: random.pick(FACT_KINDS),
      date: day(random),
      statement: `${what} ${person(random)} said that it was worth ${1 + random.below(900)} million dollars.`,
      evidence: [{ article: articleId(seed, random.below(articles)) }],
    };
  });
}

export function makeArticle(seed: number, i: number): Article {
  const random = createRandom(seed, 3 * i + 2);
  return {
    id: articleId(seed, i),
    title: `${random.pick(EVENTS)} ${person(random)} explains`,
    publisher: `${invented(random)} Times`,
    published: day(random),
    url: `https://${invented(random).toLowerCase()}.example/${i}`,
  };
}

const EXCHANGES = ['NYSE', 'NASDAQ', 'LSE', 'HKEX', 'SSE', 'TSE', 'Euronext', 'BSE'];
const EVENTS = [
  'The company bought a rival for its plants abroad.',
  'A court heard the suit of former suppliers.',
  'The regulator opened an inquiry into its prices.',
  'It named a new head of its board.',
  'Its sales of the quarter rose more than expected.',
  'It closed a plant after a fire in a warehouse.',
  'It agreed to supply a maker of cars for five years.',
  'It was put on a list of companies that may not buy chips.',
  'It raised money from its owners and two funds.',
  'It cut jobs in two of its offices.',
];

const articleId = (seed: number, i: number) => `synthetic-article-${seed}-${i}`;
const person = (random: Random) => `${random.pick(firstNames())} ${random.pick(surnames())}`;

function day(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${2005 + random.below(21)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}
