import type { Candidate } from './matcher.ts';
import { textAfter, textBefore } from './text-around.ts';

const EXCHANGES =
  'NYSE|NASDAQ|Nasdaq|AMEX|TSX|LSE|HKEX|HKG|SEHK|SSE|SZSE|TYO|KRX|KOSPI|NSE|ASX|FWB|XETRA|Euronext|SWX|MOEX|TADAWUL|TWSE';
/** These are words of their own as well (SIX, an AIM, the EPA): a colon makes them exchanges. */
const COLON_EXCHANGES = 'OTC|AIM|HK|TSE|BSE|ETR|EPA|AMS|SIX|BIT|BME|SH|SZ|[Tt]icker(?: symbol)?|[Ss]ymbol';
const TICKER_BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:(?:${EXCHANGES})\\)?(?: ?[:：])? ?|(?:${COLON_EXCHANGES})\\)? ?[:：] ?|[Ss]tock [Cc]ode:? ?|[Tt]icker symbol )|(?:股[票份]代[码碼號号]|港交所) ?[:：]? ?)$`,
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
/** Spaces, and what is left where a link ends. */
const OPENS = /^(?:['’]s)?[\s\uFFFC]*[(（][\s\uFFFC]*$/;
const CLOSES = /^[\s\uFFFC]*[)）,;，；]/;

export function isWrittenAsTicker(candidate: Candidate, text: string): boolean {
  const name = text.slice(candidate.start, candidate.end);
  const [previous, next] = [textBefore(candidate, text), textAfter(candidate, text)];
  if (HAS_EXCHANGE.test(name) || TICKER_BEFORE.test(previous)) return true;
  return /\p{L}/u.test(name)
    ? CASHTAG_BEFORE.test(previous) || TICKER_AFTER.test(next)
    : NUMBER_TICKER_AFTER.test(next);
}

/** Xiaomi (1810), Gap (GPS): a name and a ticker of one company prove each other. */
export function isInBracketsAfter(ticker: Candidate, name: Candidate, text: string): boolean {
  return (
    ticker.company === name.company &&
    OPENS.test(text.slice(name.end, ticker.start)) &&
    CLOSES.test(textAfter(ticker, text))
  );
}

/** Long letters among small ones, on a page that tells of the company. */
export function isTellingTicker({ start, end }: Candidate, text: string): boolean {
  return TELLING_TICKER.test(text.slice(start, end)) && /\p{Ll}/u.test(text);
}
