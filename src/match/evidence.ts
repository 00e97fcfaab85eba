import type { Candidate } from './matcher.ts';

/**
 * Whether a page means the company where it writes a name that is also an ordinary word, a ticker, or a name that other
 * companies bear too. Better no mark than a wrong one: without evidence there is none.
 */
export interface KnownCompanies {
  /** True for a company that the page names beyond doubt (see `proofsIn`), or of whose context words it has one. */
  has(company: string): boolean;
}

const EXCHANGES =
  'NYSE|NASDAQ|Nasdaq|AMEX|TSX|LSE|HKEX|HKG|SEHK|SSE|SZSE|TYO|KRX|KOSPI|NSE|ASX|FWB|XETRA|Euronext|SWX|MOEX|TADAWUL|TWSE';
/** These are words of their own as well (SIX, an AIM, the EPA): a colon makes them exchanges. */
const COLON_EXCHANGES = 'OTC|AIM|HK|TSE|BSE|ETR|EPA|AMS|SIX|BIT|BME|SH|SZ';
const TICKER_BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:(?:${EXCHANGES})\\)?(?: ?[:：])? ?|(?:${COLON_EXCHANGES})\\)? ?[:：] ?|[Ss]tock [Cc]ode:? ?)|(?:股[票份]代[码碼號号]|港交所) ?[:：]? ?)$`,
  'u',
);
/** Of letters: before a number the sign is money. */
const CASHTAG_BEFORE = /\$$/;
const TICKER_AFTER = /^(?:\.[A-Z]{1,2}\b|:[A-Z]{2}\b)/;
const NUMBER_TICKER_AFTER = /^(?:\.(?:HK|SZ|SS|SH|TW|T|KS|KQ|NS|BO|SR)\b|:[A-Z]{2}\b)/;
/** 1810.HK needs nobody to say that it is a ticker. */
const HAS_EXCHANGE = /^[A-Z\d]+\.[A-Z]{2}$/;
/** Letters as many as this are no ordinary word among small letters: TSLA, but not CAT, ALL or IT. */
const TELLING_TICKER = /^\p{Lu}{4,}$/u;

const LEGAL_FORM_AFTER =
  /^,? (?:Inc|Incorporated|Corp|Corporation|Ltd|LLC|plc|PLC|AG|S\.A|N\.V|GmbH|ASA|Oyj|SpA|S\.p\.A)\b/;
const LEGAL_FORM_AFTER_HAN = /^(?:集团|集團|公司|股份|有限|科技|控股)/;
/** Words that tell of a company next to its name, but may stand there by chance. */
const FORM_AFTER = /^,? (?:Co|Company|Limited|SA|SE|NV|AB|Group|Holdings?)\b/;
const MARKET_AFTER =
  /^(?:'s|')? (?:shares?|stocks?|investors|shareholders|earnings|revenues?|quarterly|profits?|sales|CEO|CFO|COO|chief executive|chairman|chairwoman|spokes(?:man|woman|person))\b/;
const MARKET_BEFORE =
  /\b(?:shares? (?:of|in)|stakes? in|investors in|CEO of|chief executive of|chair(?:man|woman)? of|acquired by|owned by|(?:start-?up|company|firm|retailer|maker|giant|group)) $/;
/** Model X, Generation X, Malcolm X. */
const CAPITALISED_BEFORE = /\p{Lu}\S* $/u;

/** How much of the text around a name is looked at, in UTF-16 code units. */
const WINDOW = 40;

/**
 * The candidates that prove that the page names their company: a name without another meaning that no other company
 * bears, a name with its legal form, a ticker that is written as one. They are evidence for the whole page.
 */
export function proofsIn(candidates: readonly Candidate[], text: string): Candidate[] {
  return placesOf(candidates).flatMap(({ here, before, after }) => {
    const [only] = here;
    return only && here.length === 1 && isProof(only, text, before, after) ? [only] : [];
  });
}

/** The candidates that the page gives evidence for; of several companies at one place the one that it means, or none. */
export function chooseMeant(
  candidates: readonly Candidate[],
  text: string,
  known: KnownCompanies,
): Candidate[] {
  const isKnown = ({ company }: Candidate) => known.has(company);
  return placesOf(candidates).flatMap(({ here, before, after }) => {
    const meant = here.filter(
      (candidate) => isProof(candidate, text, before, after) || isMeant(candidate, text, isKnown(candidate)),
    );
    if (here.length === 1) return meant;
    const told = meant.filter(isKnown);
    return told.length === 1 ? told : [];
  });
}

interface Place {
  /** The companies that bear the name at this place. */
  here: Candidate[];
  /** Those of the names before and after it. */
  before: readonly Candidate[];
  after: readonly Candidate[];
}

function placesOf(candidates: readonly Candidate[]): Place[] {
  const places: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = places.at(-1);
    if (last?.[0]?.start === candidate.start) last.push(candidate);
    else places.push([candidate]);
  }
  return places.map((here, i) => ({ here, before: places[i - 1] ?? [], after: places[i + 1] ?? [] }));
}

function isProof(
  candidate: Candidate,
  text: string,
  before: readonly Candidate[],
  after: readonly Candidate[],
): boolean {
  if (!candidate.needsContext) return true;
  if (candidate.kind === 'ticker') {
    return (
      isWrittenAsTicker(candidate, text) || before.some((name) => isInBracketsAfter(candidate, name, text))
    );
  }
  const next = textAfter(candidate, text);
  return (
    LEGAL_FORM_AFTER.test(next) ||
    LEGAL_FORM_AFTER_HAN.test(next) ||
    after.some((other) => other.kind === 'ticker' && isInBracketsAfter(other, candidate, text))
  );
}

function isWrittenAsTicker(candidate: Candidate, text: string): boolean {
  const name = text.slice(candidate.start, candidate.end);
  const [previous, next] = [textBefore(candidate, text), textAfter(candidate, text)];
  if (HAS_EXCHANGE.test(name) || TICKER_BEFORE.test(previous)) return true;
  return /\p{L}/u.test(name)
    ? CASHTAG_BEFORE.test(previous) || TICKER_AFTER.test(next)
    : NUMBER_TICKER_AFTER.test(next);
}

/** Xiaomi (1810), Gap (GPS): a name and a ticker of one company prove each other. */
function isInBracketsAfter(ticker: Candidate, name: Candidate, text: string): boolean {
  return (
    ticker.company === name.company &&
    /^\s?[(（]\s?$/.test(text.slice(name.end, ticker.start)) &&
    /^\s?[)）,;，；]/.test(text.slice(ticker.end, ticker.end + 2))
  );
}

/** Whether a name that needs context is meant, where nothing proves it. `isKnown`: the page tells of its company elsewhere. */
function isMeant(candidate: Candidate, text: string, isKnown: boolean): boolean {
  const name = text.slice(candidate.start, candidate.end);
  if (candidate.kind === 'ticker') return isKnown && TELLING_TICKER.test(name) && /\p{Ll}/u.test(text);
  const [previous, next] = [textBefore(candidate, text), textAfter(candidate, text)];
  if (name.length === 1 && CAPITALISED_BEFORE.test(previous)) return false;
  return isKnown || FORM_AFTER.test(next) || MARKET_AFTER.test(next) || MARKET_BEFORE.test(previous);
}

function textBefore({ start }: Candidate, text: string): string {
  return text.slice(Math.max(0, start - WINDOW), start).replace(/\s+/g, ' ');
}

function textAfter({ end }: Candidate, text: string): string {
  return text
    .slice(end, end + WINDOW)
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'");
}

/** A test for the context words of a company: whole words, small letters or not; in scripts without spaces anywhere. */
export function contextPattern(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  const spaced = escaped.filter((word) =>
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u.test(word),
  );
  const others = escaped.filter((word) => !spaced.includes(word));
  const parts = [
    ...(spaced.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`] : []),
    ...others,
  ];
  return new RegExp(parts.join('|'), 'iu');
}
