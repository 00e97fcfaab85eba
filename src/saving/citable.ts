import type { Evidence } from '../model/fact.ts';
import { isPlainText, MAX_LENGTH } from '../model/fields.ts';

/**
 * Evidence as the fact base takes it: with as much of a long quote as there is room for, and without one that shows markup.
 * That one's place in the text still says where it stands.
 */
export function citable(evidence: Evidence): Evidence {
  const { quote, ...rest } = evidence;
  if (quote === undefined || isPlainText(quote, MAX_LENGTH.quote)) return evidence;
  // Not half of a character that takes two units.
  const short = quote.slice(0, MAX_LENGTH.quote).replace(/[\ud800-\udbff]$/, '');
  if (!isPlainText(short, MAX_LENGTH.quote)) return rest;
  const { start } = rest;
  return { ...rest, quote: short, ...(start !== undefined && { end: start + short.length }) };
}
