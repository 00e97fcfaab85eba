import type { Span } from '../model/extraction.ts';

/**
 * Cuts a text into sentences, paragraph by paragraph (one a line). A full stop ends a sentence unless an abbreviation,
 * an initial or a web name needs it; a quotation keeps the mark that closes it.
 */
export function splitSentences(text: string): Span[] {
  return paragraphs(text).flatMap(({ start, end }) => cut(text, start, end));
}

function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n\r]+/g)]
    .map(({ 0: line, index }) => trim(text, index, index + line.length))
    .filter(({ start, end }) => end > start);
}

/** What may end a sentence, with the quotes and brackets that close there, and the space (if any) that follows. */
const STOP = /[.!?…]+(?:["”’'»)\]]+|\s["”](?=\s|$))?(?=(\s*)(\S|$))/gu;

/** Never the last word of a sentence: what follows belongs to it. */
const TITLES = abbreviations(
  'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Col Capt Lt Sgt Maj Adm Rev Hon Messrs St Mt Ft No Nos vs v cf e.g i.e eg ie viz approx est Fig Sec Art Eq',
);
/** The last word of a sentence only where the next one begins like a sentence. */
const SHORT_FORMS = abbreviations(
  'Inc Corp Co Cos Ltd Plc Bros LLC LLP L.P N.V S.A A.G S.p.A Pty Pvt Jr Sr Ph.D M.D Esq etc al dept U.S U.K U.N E.U D.C N.Y L.A a.m p.m ' +
    'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ave Blvd Rd hr hrs min mins sec pc bn mn tn Rs ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
);
/** Words that begin sentences far more often than they follow an abbreviation within one. */
const STARTERS = new Set(
  (
    'The A An This That These Those It Its He She They We I You His Her Their Our In On At By For From With After Before While When Where If ' +
    'As But And Or So Yet Although Though However Since Because During Under Over Despite Last Next Earlier Later Now Then There Here What Who ' +
    'Why How Some Many Most Both Each Other Another Such Still Also Meanwhile Shares Investors Analysts'
  ).split(' '),
);
const FIRST_WORD = /^["“‘'(«]*([\p{L}\p{N}]+)/u;

function cut(text: string, start: number, end: number): Span[] {
  const line = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(STOP)) {
    const to = match.index + match[0].length;
    if (!endsSentence(line, from, match.index, to, match[0], match[1] ?? '')) continue;
    spans.push(trim(line, from, to));
    from = to;
  }
  spans.push(trim(line, from, line.length));
  return spans
    .filter((span) => span.end > span.start)
    .map((span) => ({ start: start + span.start, end: start + span.end }));
}

function endsSentence(
  line: string,
  from: number,
  stop: number,
  to: number,
  mark: string,
  space: string,
): boolean {
  const rest = line.slice(to).trimStart();
  if (rest === '') return true;
  const word = FIRST_WORD.exec(rest)?.[1] ?? '';
  if (space === '') return isGlued(line, stop, mark, rest, word);
  // 'Yahoo! said', '"Why?" he asked', '… and then': what goes on in small letters is the same sentence.
  if (/^\p{Ll}/u.test(word) && /^["“‘']?\p{Ll}/u.test(rest)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = /\S+$/.exec(line.slice(from, stop))?.[0].replace(/^["“‘'([]+/, '') ?? '';
  if (before === '') return followsWords(line, from, stop);
  if (TITLES.has(before)) return false;
  if (SHORT_FORMS.has(before) || isInitials(before)) return STARTERS.has(word);
  return true;
}

/** A stop that stands alone (' .PA'), with no word before it: no end, unless something was said before. */
function followsWords(line: string, from: number, stop: number): boolean {
  return line.slice(from, stop).trim().length > 1 && /\s$/.test(line.slice(from, stop));
}

/** 'the public.The company', 'finished.”He': the space was lost. 'Housing.com', '3.5', 'J.P.' and 'U.S.-based' are no ends. */
function isGlued(line: string, stop: number, mark: string, rest: string, word: string): boolean {
  if (!/^["“‘(]?\p{Lu}/u.test(rest)) return false;
  // 'on Feb. 9 .Its shares': the space stands on the wrong side.
  if (/\s$/.test(line.slice(0, stop)) && /^["“‘(]?\p{Lu}\p{Ll}/u.test(rest)) return true;
  return (
    STARTERS.has(word) &&
    /[\p{Ll}\d)%]{2}$/u.test(line.slice(Math.max(0, stop - 2), stop)) &&
    !mark.startsWith('..')
  );
}

/** 'J', 'U.S', 'J.P': letters with stops between them. */
function isInitials(word: string): boolean {
  return /^(?:\p{L}\.)*\p{Lu}$/u.test(word);
}

function abbreviations(words: string): Set<string> {
  return new Set(words.split(' '));
}

function trim(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
