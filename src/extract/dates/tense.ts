/** Whether the words around a date speak of what is to come. Few signs, read nearest first: the last one before the date wins. */

/** What is told in the present tense with a day or a month to it is on the calendar: 'becomes chair on 1 July'. */
const PRESENT =
  'takes (?:effect|over|up|office|place|charge)|take (?:effect|over|up|place)|becomes|resumes?|leaves|joins|retires|returns|arrives|debuts|steps (?:down|up|back)|goes (?:into|public|live|ex)|comes into|ends|lapses|launches|reports (?:its|earnings|results|(?:first|second|third|fourth|full|half|quarterly|annual)\\b)|releases (?:its|earnings|results)|publishes its|meets|vote on';
const FUTURE = new RegExp(
  `\\b(?<!\\b(?:was|were|been)\\s)(?:will|won't|shall|should|must|to be|due|scheduled|slated|set (?:to|for)|planned for|(?<!\\b(?:first|originally|initially|previously)\\s\\S+\\s(?:its\\s|their\\s)?)(?<!\\b(?:shelved|scrapped|abandoned|dropped|cancell?ed|withdrew|pulled|ditched|halted|suspended)\\s(?:its|their|his|her|the|any|all|an?)?\\s?(?:\\S+\\s){0,2})(?:expect|expects|expected|plan|plans|planning|hope|hopes|aim|aims|intend|intends|want|wants|seek|seeks|likely|going|is|are|hoping|aiming|planning|working|looking|seeking|preparing|intending|targeting|expecting|gearing up|on track) (?:to|for)|(?:expect|expects|want|wants|see|sees) (?:\\S+ ){1,4}to|expects|forecasts|upcoming|starting|beginning|ahead of|deadline|expires?|matures?|begins?|starts?|opens|closes|goes on sale|${PRESENT}|would)\\b|\\b(?:postponed|delayed|pushed back|put off|deferred)\\s(?:(?:to|until|till)\\b|$)|(?:['’]ll)\\b`,
  'gi',
);
/** With its small letter: the month is May. */
const MIGHT = /\b(?:may|might|could|can)\s(?!have\b)/g;
/** Not what describes a thing: 'will lift the curbs imposed on Acorn', 'a mill owned by Acorn'. */
const PAST =
  /\b(?:said|says|told|was|were|had|did|has|have|began|fell|rose|sold|bought|won|lost|made|took|came|went|met|sent|left|held|hit|led|saw|cut|filed|(?<!\bbe\s)(?!expected|succeed|scheduled|slated|planned|need|exceed|proceed|speed|feed|seed|indeed|limited|united|based|related|proposed|[a-z]+ed by\b|(?:imposed|levied|placed) on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))[a-z]{2,}ed)\b/gi;
const STOP = /[.;:!?—–]\s/g;
/** How far tense reaches, in UTF-16 code units. */
const REACH = 120;

/** True where the date at `start` to `end` lies ahead, as far as its clause tells. */
export function looksAhead(sentence: string, start: number, end: number): boolean {
  const before = lastPiece(sentence.slice(Math.max(0, start - REACH), start));
  if (
    /\b(?:next|coming|until|till|by|later)\s+(?:the\s+)?(?:end\s+of\s+|[\d.:]+\s?[ap]\.?m\.?\s+on\s+)?$/i.test(
      before,
    )
  ) {
    // 'By Friday, Acorn had': the verb stands behind the date.
    if (/^\W*by\s+(?:the\s+end\s+of\s+)?$/i.test(before)) return looksAheadAfter(sentence, end);
    // 'By Friday' after 'had sold' or 'failed to' was to be by then; what it was then is told by the verb.
    return !/\b(?:had|was|were|fail(?:ed|ing|ure)|miss(?:ed|ing))\b/i.test(before);
  }
  // 'Appointed with effect from 1 April': of a day to come.
  if (/\bwith (?:immediate )?effect (?:from|on)\s+(?:the\s+)?$/i.test(before)) return true;
  const future = Math.max(lastIndex(before, FUTURE), lastIndex(before, MIGHT));
  const past = lastIndex(before, PAST);
  // What was delayed to a day is past and to come.
  if (future >= 0 || past >= 0) return future >= past;
  return looksAheadAfter(sentence, end);
}

function looksAheadAfter(sentence: string, end: number): boolean {
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
  // Neither asks for nor leaves a place in the pattern, which the search for the last one would go on from.
  return text.search(pattern);
}
