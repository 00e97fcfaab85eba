import type { Span } from '../../model/extraction.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { companyNamed } from '../lexicon/companies.ts';
import { headword, headwordKind } from '../lexicon/headwords.ts';
import { notCompanyKind } from '../lexicon/not-companies.ts';
import { isFirstName, isHonorific } from '../lexicon/people.ts';
import { isDemonym } from '../lexicon/places.ts';
import type { Sentence } from '../text-model.ts';
import type { Token } from '../tokens.ts';
import { bareName } from './bare-name.ts';
import { findRuns, longestKnown } from './runs.ts';
import type { TextStyle } from './text-style.ts';
import { asWritten, type Run, wordsOf } from './words-of.ts';

/** A run of words that may be a name, where it stands. */
export interface Occurrence extends Span {
  sentence: Sentence;
  run: Run;
  /** As names are listed, without the ending of possession. */
  words: string;
  /** Its capital letter tells nothing: the first word of a sentence. */
  isFirst: boolean;
  /** An honorific or an office stands before it: 'Mr Ashley', 'CEO Tim Cook'. */
  isTitled: boolean;
}

/** Offices that are written with capitals beside the name of their holder or their company. */
const OFFICE =
  /^(?:CEO|CFO|COO|CTO|CIO|CMO|EVP|SVP|VP|MD|Co-CEO|Chief|Executive|Chairman|Chairwoman|Chair|President|Director|Managing|Vice|Founder|Co-Founder|Spokesman|Spokeswoman|Spokesperson|Officer|Senior|Analyst|General|Manager|Governor|Minister|Secretary|Prime|Finance|Senator|Attorney|Mayor|Chancellor|Commissioner|Professor|Judge|Justice|Treasurer|Ambassador|Deputy|Head|Editor|Partner)$/;
/** Where an office begins, so that 'General Motors', 'Vice Media' and 'Head Sports' stay names. */
const OFFICE_HEAD =
  /^(?:CEO|CFO|COO|CTO|CIO|CMO|EVP|SVP|VP|MD|Co-CEO|Chief|Executive|Chairman|Chairwoman|President|Director|Founder|Co-Founder|Spokesman|Spokeswoman|Spokesperson|Analyst|Governor|Minister|Secretary|Senator|Mayor|Chancellor|Commissioner|Professor|Judge|Justice|Ambassador)$/;

/** Titles that names of firms begin with: 'General Motors', 'King Digital', 'Major League'. */
const NAME_TOO =
  /^(?:General|Major|Private|Chief|Speaker|Officer|Don|Count|Coach|Father|King|Queen|Prince|Princess|Duke|Earl|Baron|Marshal|Constable|Doctor|Saint|Uncle|Aunt|Captain|Colonel|Commodore|Guru|Imam|Pope|Cardinal|Bishop|Emperor|Sultan|Chef|Comrade|Superintendent|Representative|Treasurer|Secretary|Attorney)$/;

export function findOccurrences(sentence: Sentence, style: TextStyle): Occurrence[] {
  const { tokens } = sentence;
  return findRuns(tokens, style)
    .filter((run) => !isInImprint(tokens, run))
    .flatMap((run) => splitAtOffices(tokens, run))
    .flatMap(({ run, isTitled }) => {
      const trimmed = trimStart(tokens, run);
      return trimmed ? [toOccurrence(sentence, trimmed, isTitled)] : [];
    });
}

export function toOccurrence(sentence: Sentence, run: Run, isTitled = false): Occurrence {
  const { tokens } = sentence;
  const first = tokens[run.first] as Token;
  const last = tokens[run.last] as Token;
  const listed = wordsOf(tokens, run);
  const words = isListed(listed) ? listed : wordsOf(tokens, run, asWritten);
  // "Lowe's" and "Macy's" end like that; "Xiaomi's" does not.
  const isOwn = last.ending === "'s" && !isSure(words) && isSure(`${words}'s`);
  return {
    sentence,
    run,
    words: isOwn ? `${words}'s` : words,
    start: first.start,
    end: last.end + (isOwn ? last.ending.length : 0),
    isFirst: beginsSentence(tokens, run.first),
    isTitled,
  };
}

/** '© 2019 Varrin L.P.' says whose the page is. */
function isInImprint(tokens: readonly Token[], { first }: Run): boolean {
  const [before, year] = [tokens[first - 2], tokens[first - 1]];
  const isYear = /^\d{4}$/.test(year?.text ?? '');
  return /©/.test(`${year?.gap}${tokens[first]?.gap}`) || (isYear && /^copyright$/i.test(before?.text ?? ''));
}

/** 'Xiaomi CEO Lei Jun' is a company, an office and a person. */
function splitAtOffices(tokens: readonly Token[], run: Run): { run: Run; isTitled: boolean }[] {
  if (isListed(wordsOf(tokens, run))) return [{ run, isTitled: false }];
  const holder = holderAfter(tokens, run);
  if (holder !== undefined) {
    return [
      { run: { first: run.first, last: holder - 1 }, isTitled: false },
      { run: { ...run, first: holder }, isTitled: true },
    ];
  }
  const parts: { run: Run; isTitled: boolean }[] = [];
  let first = run.first;
  let isTitled = false;
  for (let i = run.first; i <= run.last; i += 1) {
    const text = tokens[i]?.text ?? '';
    const isTitle = isHonorific(text) && !NAME_TOO.test(text) && i < run.last && !isFirmOf(tokens, run, i);
    if (!OFFICE_HEAD.test(text) && !isTitle) continue;
    let from = i;
    while (from > first && OFFICE.test(tokens[from - 1]?.text ?? '')) from -= 1;
    if (from > first) parts.push({ run: { first, last: from - 1 }, isTitled });
    while (i + 1 <= run.last && (OFFICE.test(tokens[i + 1]?.text ?? '') || tokens[i + 1]?.isName === false))
      i += 1;
    first = i + 1;
    isTitled = true;
  }
  if (first <= run.last) parts.push({ run: { ...run, first }, isTitled });
  return parts;
}

/** 'Premier Foods', 'Judge Capital': of a firm, whose first word would be a title before a person. */
function isFirmOf(tokens: readonly Token[], { first, last }: Run, at: number): boolean {
  const head = headword(tokens[last]?.text ?? '');
  return at === first && last === first + 1 && head?.kind === 'company';
}

const OFFICE_OF =
  /^(?:ceo|cfo|coo|chief|officer|chairman|chairwoman|chair|president|director|founder|co-founder|head|boss|manager|spokesman|spokeswoman|spokesperson|owner)$/;

/** 'president of Acme Stores Ann Lee': where the holder of an office begins behind the name of the firm. */
function holderAfter(tokens: readonly Token[], { first, last }: Run): number | undefined {
  const [office, of] = [tokens[first - 2], tokens[first - 1]];
  if (!/^(?:of|at|for)$/.test(of?.lower ?? '') || !OFFICE_OF.test(office?.lower ?? '')) return undefined;
  const holder = last - 1;
  return holder > first && isFirstName(tokens[holder]?.text ?? '') ? holder : undefined;
}

/** 'Covering Siemens, he …' */
const PARTICIPLE = /^\p{Lu}\p{Ll}{3,}ing$/u;

/** Takes off what only stands before the name: the first word of a sentence, 'US' before an agency, 'Dutch' before a firm. */
function trimStart(tokens: readonly Token[], run: Run): Run | undefined {
  let { first } = run;
  const { last } = run;
  while (first <= last) {
    const words = wordsOf(tokens, { first, last });
    const token = tokens[first] as Token;
    if (
      isListed(words) ||
      isListed(words + (tokens[run.last]?.ending ?? '')) ||
      longestKnown(tokens, first) > first
    )
      break;
    if (/^(?:PT|OAO|ZAO|OOO|PAO)$/.test(token.text)) break;
    // 'in the U.S. Together, they …': the stop has ended a sentence.
    if (
      last === first + 1 &&
      /^U\.(?:S|K)\.?$/.test(token.text) &&
      NEVER_IN_NAMES.has(tokens[last]?.lower ?? '')
    )
      return undefined;
    // 'Bank of Quillon'
    if (token.text === 'Bank' && tokens[first + 1]?.text === 'of' && first < last) break;
    // 'The We Company': without its article nothing would be left of it.
    if (token.lower === 'the' && first < last && bareName(words) === words) break;
    const isOrdinary =
      (isCommonWord(token.lower) || NEVER_IN_NAMES.has(token.lower)) &&
      beginsSentence(tokens, first) &&
      isAddedWord(tokens, { first, last });
    const isOrigin =
      first < last &&
      (isDemonym(token.text) || /^(?:US|U\.S\.?|UK|U\.K\.?|EU)$/.test(token.text)) &&
      isListed(wordsOf(tokens, { first: first + 1, last: run.last }));
    // 'our One Home Depot investments': an ordinary word before a name that everybody knows.
    const isBeforeKnown =
      first < last &&
      (isCommonWord(token.lower) || PARTICIPLE.test(token.text)) &&
      isSure(wordsOf(tokens, { first: first + 1, last }));
    if (!isOrdinary && !isOrigin && !isBeforeKnown) break;
    first += 1;
    while (first <= last && !tokens[first]?.isName) first += 1;
  }
  return first <= last ? { ...run, first } : undefined;
}

/** Words that begin sentences and are never part of a name that follows, or stand alone: 'The', 'While', 'Shares'. */
function isAddedWord(tokens: readonly Token[], { first, last }: Run): boolean {
  if (first === last || NEVER_IN_NAMES.has((tokens[first] as Token).lower)) return true;
  // 'Enter Lugg': an ordinary word, and then one that is none.
  const next = tokens[first + 1];
  return (
    first + 1 === last &&
    next !== undefined &&
    !isCommonWord(next.lower) &&
    headwordKind(next.text) === undefined
  );
}

const NEVER_IN_NAMES = new Set(
  (
    'a an the this that these those it its he she they we i you his her their our my your in on at by for from with after before while when where if as but and or so yet ' +
    'although though however since because during under over despite then there here what who why how some many most both each another such still also meanwhile shares ' +
    'rival rivals only even not no yes to of about into like see together unlike among between against without within through until once said says according analysts investors ' +
    'founder former chairman chief president spokesman fellow startup retailer airline lender bank shareholder shareholders competitor competitors parent owner maker including ' +
    'neither nor either whether unless except amid whose which whom whereas thus nonetheless nevertheless elsewhere indeed already nearly almost ' +
    'last earlier later today yesterday tomorrow recently now currently previously separately additionally moreover furthermore instead overall perhaps maybe overnight tonight afterwards notably crucially suddenly unexpectedly surprisingly unsurprisingly did does do is are was were has have had can could will would should may might must'
  ).split(' '),
);

function isSure(words: string): boolean {
  const listed = companyNamed(words);
  return listed !== undefined && !listed.needsEvidence;
}

function isListed(words: string): boolean {
  return Boolean(companyNamed(words) || notCompanyKind(words));
}

/** First in the sentence, or first after a colon, a dash at the start, an opening quote or a bullet, or in a cell of a table. */
function beginsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /[:•*|“"‘.!?]\s*$|\)$|\t/.test(tokens[at]?.gap ?? '');
}
