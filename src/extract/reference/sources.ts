import type { Told } from './told.ts';

const BEFORE =
  /\b(?:[Aa]ccording to|[Aa]nalysts? (?:at|with|from|of|for)|[Ee]conomists? (?:at|with|of|for)|[Ss]trategists? (?:at|with|of|for)|[Ss]urveyed by|[Pp]olled by|[Dd]ata from|compiled by|reported by|told|(?:said|says|wrote|speaking|spoke|appearing|appeared|interviewed) (?:on|in)|estimates from|tracked by|research (?:at|for|from))\s(?:\p{L}[\p{L}-]*\s){0,3}$/u;
const AFTER =
  /^(?:['’]s?)?\s(?:\p{L}+\s){0,2}(?:analysts?|economists?|strategists?|estimates|data|survey|poll|reported that|reports)\b/u;

/** A broker, a researcher or a newspaper that only says something of another. `text`: the sentence's. */
export function isOnlySource({ spans, sentence }: Told, text: string): boolean {
  return (
    spans.length > 0 &&
    spans.every(
      ({ start, end }) =>
        BEFORE.test(text.slice(0, start - sentence.start)) || AFTER.test(text.slice(end - sentence.start)),
    )
  );
}

/** Who speaks, by their role, of companies that are not their own. */
export function isObserver(role: string | undefined): boolean {
  return /analyst|economist|strategist|portfolio manager|fund manager/i.test(role ?? '');
}
