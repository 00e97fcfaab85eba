import type { Dictionary, DictionaryName } from '../model/dictionary.ts';
import { type SmallWords, smallWords, visitNameWords } from '../model/name-words.ts';
import {
  ASCII,
  cutWords,
  foldWord,
  isNumber,
  keysOfName,
  pairsOf,
  readName,
  withoutProclitics,
} from '../model/words.ts';
import { isWholeName } from './boundaries.ts';
import { normalText } from './normal-text.ts';

/** A name of the dictionary at a place in a text. */
export interface Candidate {
  /** The company's id. */
  company: string;
  kind: DictionaryName['kind'];
  needsContext: boolean;
  /** The company is also called by this name with 'The' before it. */
  takesArticle: boolean;
  /** It stands in a heading in capitals: they tell nothing of it. */
  isInCapitals: boolean;
  /** Offsets in the raw text, in UTF-16 code units. */
  start: number;
  end: number;
}

export interface Matcher {
  /** Adds the names of a dictionary; those that it has already change nothing. */
  add(dictionary: Dictionary): void;
  /** Quick and never wrong when it says no: can a text with these keys hold a name? */
  mayMatch(keys: Iterable<string>): boolean;
  /** Every name in a text, in order. Names do not overlap: the longer one wins, as 'Xiaomi Corp' over 'Xiaomi'. */
  find(raw: string): Candidate[];
}

interface Name extends Omit<Candidate, 'start' | 'end' | 'isInCapitals' | 'takesArticle'> {
  text: string;
  /** Where in the name its first key stands: 2 for '.tv' is not, 1 is. */
  lead: number;
}

export function createMatcher(): Matcher {
  const byFirstKey = new Map<string, Name[]>();
  const keys = new Set<string>();
  const known = new Set<string>();
  /** Companies with a name that begins with 'The'. */
  const withArticle = new Set<string>();
  /** First keys of the names that are written all in small letters. */
  const smallKeys = new Set<string>();
  let small = smallWords(smallKeys);

  return {
    add(dictionary) {
      for (const { text, company, kind, needsContext } of dictionary.names) {
        const id = dictionary.companies[company]?.id;
        if (id === undefined || known.has(`${id}\n${text}`)) continue;
        known.add(`${id}\n${text}`);
        const normal = normalText(text.trim()).text;
        if (/^the /i.test(normal)) withArticle.add(id);
        const { keys: own, isSmall } = readName(text);
        const first = firstKey(normal, normal === text ? own : keysOfName(normal));
        if (!first) continue;
        const name = {
          company: id,
          kind,
          needsContext,
          text: normal,
          lead: first.start,
        };
        for (const key of own) keys.add(key);
        if (isSmall) smallKeys.add(first.key);
        const others = byFirstKey.get(first.key) ?? [];
        byFirstKey.set(first.key, others);
        // The longest name first, so that the first that fits is the one to take.
        const shorter = others.findIndex((other) => other.text.length < normal.length);
        others.splice(shorter < 0 ? others.length : shorter, 0, name);
      }
      small = smallWords(smallKeys);
    },
    mayMatch(textKeys) {
      for (const key of textKeys) if (keys.has(key)) return true;
      return false;
    },
    find(raw) {
      const normal = normalText(raw);
      const isHeadingInCapitals = !/\p{Ll}/u.test(normal.text);
      const fits = (name: Name, from: number) => {
        const stands = (spelling: string) =>
          normal.text.startsWith(spelling, from) && isWholeName(normal.text, from, from + spelling.length);
        return stands(name.text) || (isHeadingInCapitals && stands(name.text.toUpperCase()));
      };
      const found: Candidate[] = [];
      let end = 0;
      for (const { key, start } of placesIn(normal.text, small)) {
        const names = (byFirstKey.get(key) ?? []).filter(
          (name) => start - name.lead >= end && fits(name, start - name.lead),
        );
        const [longest] = names;
        if (!longest) continue;
        const from = start - longest.lead;
        end = from + lengthAt(longest, normal.text, from);
        // A name that several companies bear is found once for each; evidence decides between them.
        const companies = new Set<string>();
        for (const { text, company, kind, needsContext } of names) {
          if (text.length < longest.text.length) break;
          if (companies.has(company)) continue;
          companies.add(company);
          found.push({
            company,
            kind,
            needsContext,
            takesArticle: withArticle.has(company),
            isInCapitals:
              isHeadingInCapitals &&
              (end - from < normal.text.trim().length || !normal.text.startsWith(text, from)),
            start: normal.rawOffset(from),
            end: normal.rawOffset(end),
          });
        }
      }
      return found;
    },
  };
}

interface Place {
  key: string;
  start: number;
}

/** Where in a text a name can begin: at the words that a name may be made of. */
function placesIn(text: string, small: SmallWords): Place[] {
  const places: Place[] = [];
  visitNameWords(text, small, (word, start, isPaired) => addPlaces(places, word, start, isPaired));
  return places;
}

/** At a word, behind what is joined to its front, and at every spaceless character. */
function addPlaces(places: Place[], word: string, start: number, isPaired: boolean): void {
  if (ASCII.test(word)) {
    places.push({ key: word.toLowerCase(), start });
  } else if (isPaired) {
    let at = start;
    for (const pair of pairsOf(word)) {
      places.push({ key: foldWord(pair), start: at });
      at += String.fromCodePoint(pair.codePointAt(0) ?? 0).length;
    }
  } else {
    const folded = foldWord(word);
    for (const key of withoutProclitics(folded))
      places.push({ key, start: start + folded.length - key.length });
  }
}

/** A lone character of a spaceless script (華 in 華X) makes a pair with what a page has before it: it finds nothing. */
function firstKey(text: string, own: readonly string[]): Place | undefined {
  const places: Place[] = [];
  for (const word of cutWords(text)) {
    const before = places.length;
    addPlaces(places, word.text, word.start, word.isPaired);
    // Nothing is asked by a number that begins a name, but the name begins there: 1810.HK, not HK.
    const first = places.slice(before).find(({ key }) => own.includes(key) || isNumber(key));
    if (first) return first;
  }
  return places[0];
}

/** A heading's capitals may be more letters than the name has: ß is SS there. */
function lengthAt({ text }: Name, page: string, from: number): number {
  return (page.startsWith(text, from) ? text : text.toUpperCase()).length;
}
