/** Whether the words around a date speak of what is to come. Few signs, read nearest first: the last one before the date wins. */

const FUTURE =
  /\b(?<!\b(?:was|were|been)\s)(?:will|won't|shall|to be|due|scheduled|slated|set (?:to|for)|planned for|(?:expects?|expected|plans?|planning|hopes?|aims?|intends?|likely|going|is|are) (?:to|for)|expects|forecasts|upcoming|starting|beginning|ahead of|deadline|expires?|matures?|begins?|starts?|opens|closes|goes on sale|would)\b|(?:['’]ll)\b/gi;
const PAST =
  /\b(?:said|says|told|was|were|had|did|has|have|began|fell|rose|sold|bought|won|lost|made|took|came|went|met|sent|left|held|hit|led|saw|cut|filed|(?<!\bbe\s)(?!expected|scheduled|slated|planned|need|exceed|proceed|speed|feed|seed|indeed|limited|united|based|related|proposed)[a-z]{2,}ed)\b/gi;
const STOP = /[.;:!?—–]\s/g;
/** How far tense reaches, in UTF-16 code units. */
const REACH = 120;

/** True where the date at `start` to `end` lies ahead, as far as its clause tells. */
export function looksAhead(sentence: string, start: number, end: number): boolean {
  const before = lastPiece(sentence.slice(Math.max(0, start - REACH), start));
  if (/\b(?:next|coming|until|till|by|later)\s+(?:the\s+)?(?:end\s+of\s+)?$/i.test(before)) {
    // 'by Friday' after 'had sold' was to be by then; what it was then is told by the verb.
    return !/\b(?:had|was|were)\b/i.test(before);
  }
  const [future, past] = [lastIndex(before, FUTURE), lastIndex(before, PAST)];
  if (future >= 0 || past >= 0) return future > past;
  const after = firstPiece(sentence.slice(end, end + REACH));
  const [ahead, behind] = [firstIndex(after, FUTURE), firstIndex(after, PAST)];
  return ahead >= 0 && (behind < 0 || ahead < behind);
}

function lastPiece(text: string): string {
  return text.slice(lastIndex(text, STOP) + 1);
}

function firstPiece(text: string): string {
  const stop = firstIndex(text, STOP);
  return stop < 0 ? text : text.slice(0, stop);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

function firstIndex(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? -1;
}
