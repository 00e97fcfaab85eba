import type { Span } from '../../model/extraction.ts';

/** '(NYSE: UL - news)', '(NASDAQ: FUEL)', '(LON:TSCO)' */
const WITH_EXCHANGE = /^\s?\(\s?(?:[A-Z][\w. ]{1,18}):\s?([A-Z0-9][A-Z0-9.-]{0,9})\b/;
/** '(WMT.N)', '(0700.HK)', also where a bad line break has torn it: '(CARR' and '.PA)' */
const WITH_MARKET = /^\s?\(([A-Z0-9]{1,6}\.[A-Z]{1,3})\)/;
const TORN = /^\s?\(([A-Z]{2,5})\s?(?:\n\s?\.[A-Z]{1,2}\)|$)/;
/** '(FUEL)' after a name with other letters in front is a ticker only where it is part of the name. */
const BARE = /^\s?\(([A-Z]{2,5})\)/;

/** The ticker in brackets after a name that ends at `end`. */
export function tickerAfter(text: string, end: number, name: string): Span | undefined {
  const after = text.slice(end, end + 40);
  const match = WITH_EXCHANGE.exec(after) ?? WITH_MARKET.exec(after) ?? TORN.exec(after) ?? bare(after, name);
  if (!match?.[1]) return undefined;
  const start = end + match[0].indexOf(match[1], match[0].includes(':') ? match[0].indexOf(':') : 0);
  return { start, end: start + match[1].length };
}

function bare(after: string, name: string): RegExpExecArray | null {
  const match = BARE.exec(after);
  return match?.[1] &&
    name
      .toUpperCase()
      .replace(/[^A-Z]/g, '')
      .includes(match[1])
    ? match
    : null;
}
