import type { Fact } from '../model/fact.ts';

/** What an authority or a court does about a company, and who owns whom. */
export type Family = 'case' | 'ownership';

/** What people call a matter, the most telling word first. */
const WORDS: Record<Family, readonly string[]> = {
  case: [
    'designation',
    'blacklist',
    'sanctions',
    'export ban',
    'import ban',
    'ban',
    'antitrust case',
    'class action',
    'patent case',
    'lawsuit',
    'suit',
    'probe',
    'investigation',
    'inquiry',
    'recall',
    'fine',
    'settlement',
    'dispute',
    'complaint',
    'trial',
    'case',
    'appeal',
    'order',
  ],
  ownership: [
    'merger',
    'takeover',
    'acquisition',
    'buyout',
    'spin-off',
    'stake',
    'sale',
    'bid',
    'offer',
    'deal',
  ],
};
const OTHERWISE: Record<Family, string> = { case: 'case', ownership: 'acquisition' };
/** Common to all orders and suits: they name a matter only where no other word does. */
const VAGUE = /^(?:case|order|appeal|trial|complaint|suit|deal|offer|sale|bid)$/;

const OFFICE =
  /\b(?:department|ministry|commission|agency|authority|administration|bureau|board|office|regulator|watchdog|council|treasury|pentagon|fed|sec|ftc|fcc|fda|doj|dod|epa|cma|fca|eu)\b/i;
const COURT = /\b(?:courts?|tribunal|judges?|jury)\b/i;
/** Whose it is everybody knows: 'the Trump administration' acts through an office. */
const WHOLE_GOVERNMENT = /\b(?:government|(?:Trump|Biden|Obama|Bush|Clinton) administration|White House)\b/i;

/** True of an office that can order something, rather than of a court that judges it or of a government as a whole. */
export function isOffice(name: string): boolean {
  return OFFICE.test(name) && !COURT.test(name) && !WHOLE_GOVERNMENT.test(name);
}

/** A matter is told as often by its verb: 'fined' and 'banned'. */
const AS_VERB: Record<string, string> = {
  designation: 'designat(?:ion|ed)',
  blacklist: 'blacklist(?:ed)?',
  sanctions: 'sanction(?:s|ed)',
  ban: 'ban(?:ned)?',
  investigation: 'investigat(?:ion|ed|ing)',
  fine: 'fine[sd]?',
  settlement: 'settle(?:ment|d)',
  lawsuit: 'lawsuits?|sued|suing',
  merger: 'merg(?:er|e|ed)',
  stake: 'stakes?',
};

/** The word by which most of the facts call the matter; of two, the one that tells more. */
export function matterWord(facts: readonly Fact[], family: Family): string {
  const texts = facts.flatMap(({ statement, evidence }) => [
    statement,
    ...evidence.map(({ quote = '' }) => quote),
  ]);
  const counted = WORDS[family]
    .map((word) => ({
      word,
      count: texts.filter((text) => new RegExp(`\\b(?:${AS_VERB[word] ?? word})\\b`, 'i').test(text)).length,
    }))
    .filter(({ count }) => count > 0);
  const telling = counted.filter(({ word }) => !VAGUE.test(word));
  const [best] = (telling.length > 0 ? telling : counted).sort((a, b) => b.count - a.count);
  return best?.word ?? OTHERWISE[family];
}

/** The party as the article introduces it: 'US Department of Defense' where it says so once. */
export function partyName(name: string, facts: readonly Fact[]): string {
  const quotes = facts.flatMap(({ evidence }) => evidence.map(({ quote = '' }) => quote)).join('\n');
  const country = new RegExp(`\\b(US|U\\.S\\.|UK|EU) ${escaped(name)}`).exec(quotes)?.[1];
  return country ? `${country.replace(/\./g, '')} ${name}` : name;
}

const BUYS =
  '(?:buy|buys|bought|buying|acquires?|acquired|acquiring|takes? over|took over|taking over|agreed to|plans to|bids?|offers?|offered|will pay|to pay)';

/** 'US Department of Defense: designation', 'Takeover by Brightwell Stores', 'Merger with Acorn', 'Lawsuit'. */
export function matterName(facts: readonly Fact[], family: Family, party: string | undefined): string {
  const word = matterWord(facts, family);
  if (!party) return word.charAt(0).toUpperCase() + word.slice(1);
  if (family === 'case') return `${party}: ${word}`;
  const quotes = facts.flatMap(({ evidence }) => evidence.map(({ quote = '' }) => quote));
  if (word === 'merger') return `Merger with ${party}`;
  const side = sideOf(party, quotes);
  const title = /^(?:stake|spin-off|buyout)$/.test(word) ? word : 'takeover';
  if (!side) return `${party}: ${word}`;
  if (title === 'stake') return side === 'bought' ? `Stake in ${party}` : `Stake of ${party}`;
  return `${title.charAt(0).toUpperCase()}${title.slice(1)} ${side === 'bought' ? 'of' : 'by'} ${party}`;
}

/** Whether the party buys or is bought; undefined where the sentences do not agree. */
function sideOf(party: string, quotes: readonly string[]): 'buys' | 'bought' | undefined {
  const name = escaped(party);
  const buys = new RegExp(
    `${name}(?:['’]s)?(?:,[^,]{1,60},)?(?: \\w+){0,6}? ${BUYS}\\b|\\b(?:by|to) ${name}|\\b${name}['’]s (?:\\S+ ){0,4}(?:takeover|acquisition|purchase|buyout|bid|offer)\\b`,
  );
  const bought = new RegExp(
    `\\b(?:buy|buys|bought|buying|acquires?|acquired|acquiring|takes? over|took over|taking over|(?:takeover|acquisition|purchase|buyout|sale) of|(?:bid|offer) for|stakes? in)(?: \\S+){0,6}? ${name}`,
  );
  const votes = quotes.map((quote) => Number(buys.test(quote)) - Number(bought.test(quote)));
  const sum = votes.reduce((total, vote) => total + vote, 0);
  return sum > 0 ? 'buys' : sum < 0 ? 'bought' : undefined;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
