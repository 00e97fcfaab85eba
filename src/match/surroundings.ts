import { isOtherHead, tellsNothing } from './capital-words.ts';
import type { Candidate } from './matcher.ts';
import { sentenceAround, textAfter, textBefore } from './text-around.ts';

/**
 * Whether a name stands on its own, or is a part of another thing's name: of the United Kingdom, of Ada Gap, of the
 * gulf. The signs are those of a reader: capitals to the left and to the right, where capitals tell anything.
 */
export type Surroundings =
  /** On its own. */
  | 'free'
  /** Before another capital: a product of the company (Apple Watch), or something else (Star Trek)? */
  | 'joined'
  /** Alone behind an article: the Gap. */
  | 'common'
  /** A part of another name. */
  | 'other';

const CAPITALISED = /^[("“‘«[]*(\p{Lu}[\p{L}\p{M}'’-]*\p{Ll})$/u;
const POSSESSIVE = /['’]s$/;
const INITIAL_OR_TITLE_BEFORE =
  /(?:^|[^\p{L}.])(?:\p{Lu}\.|Mrs?\.?|Ms\.?|Dr\.?|Lt\.?|Gov\.?|Sen\.?|Rep\.?|Capt\.?|Sgt\.?|Prof\.?|Rev\.?|Sir|Dame|Lord|Lady|Judge|Justice|Detective|Officer|St\.?) $/u;

const CAPITALS_AFTER = /^(?: (?:\p{Lu}[\p{L}\p{M}-]*|&))+/u;
const OF_AFTER = /^ of (?!\p{L}+ing )/u;

/** Bain, Carolyn (2006); Cooper, R.; Bain 2006, p. 44; Harris (2009). */
const CITED_AFTER =
  /^(?:, (?!U\.)(?:\p{Lu}\.[ -]?){1,3}(?:[,;&(]|$| and )|, \p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?(?:;| \((?:\p{L}+ )?\d{4})| \(?\d{4}\)?, pp?\.|,? \((?:\p{L}+ )?\d{4}[a-z]?\)| et al\b)/u;
const BYLINE = /(?:^|[^\p{L}])[Bb]y \p{Lu}[\p{L}\p{M}-]*\p{Ll} $/u;
const CLOCK_BEFORE = /\d(?: ?[ap]\.?m\.?)? $/i;
/** Model X, Generation X, iPhone X. */
const LETTER_BEFORE = /\p{Lu}\S* $/u;
const SHORT_CAPITALS = /^\p{Lu}{1,3}$/u;

const ARTICLE_BEFORE = /(?:^|[^\p{L}])the $/iu;
/** What does not go on with a noun: a sign, or a little word. */
const ENDS_PHRASE = /^(?:'s)?(?:$|\s?[,.;:!?)\]”"…—–(])/;
const SMALL_WORD = /^(?:'s)? (\p{Ll}+)/u;

// Of any length: a class that is counted to three is compiled three times, in every tab.
const WORD = /(?<![\p{L}\p{M}\p{N}'’])[\p{L}\p{M}]+/gu;
const LONG_WORD = 4;
const CAPITAL_FIRST = /^\p{Lu}/u;
const FIRST_WORD = /\p{L}+/u;
const ENOUGH_WORDS = 3;
/** Of the longer words of a heading so many have a capital. */
const MOST = 0.8;
const GERMAN = /(?<!\p{L})(?:und|der|das|ist|nicht|für|mit|von|wird|auf|dem|ein|eine)(?!\p{L})/gu;

/** Asked several times of one name. */
const known = new WeakMap<Candidate, Surroundings>();

/** `text` is the one that the candidate was found in; `isNameAt` tells whether a name that is sure ends or begins there. */
export function surroundingsOf(
  candidate: Candidate,
  text: string,
  isNameAt: (at: number) => boolean,
): Surroundings {
  const found = known.get(candidate) ?? lookAround(candidate, text, isNameAt);
  known.set(candidate, found);
  return found;
}

function lookAround(candidate: Candidate, text: string, isNameAt: (at: number) => boolean): Surroundings {
  const [previous, next] = [textBefore(candidate, text), textAfter(candidate, text)];
  const name = text.slice(candidate.start, candidate.end);
  if (SHORT_CAPITALS.test(name) && CLOCK_BEFORE.test(previous)) return 'other';
  if (name.length === 1 && LETTER_BEFORE.test(previous)) return 'other';
  if (CITED_AFTER.test(next) || OF_AFTER.test(next)) return 'other';
  if (INITIAL_OR_TITLE_BEFORE.test(previous) || isBylined(candidate, previous, isNameAt)) return 'other';
  const doCapitalsTell = tellCapitals(candidate, text);
  if (doCapitalsTell && !isNameAt(candidate.start - 1) && followsName(previous)) return 'other';
  const after = CAPITALS_AFTER.exec(next)?.[0].trim().split(' ') ?? [];
  const heads = doCapitalsTell ? [after[0], after.at(-1)] : [after[0]];
  if (heads.some((word) => word && isOtherHead(word))) return 'other';
  if (!candidate.takesArticle && ARTICLE_BEFORE.test(previous) && endsPhrase(next)) return 'common';
  const [first] = after;
  if (doCapitalsTell && first && CAPITALISED.test(first) && !isNameAt(candidate.end + 1)) return 'joined';
  return 'free';
}

function endsPhrase(next: string): boolean {
  return ENDS_PHRASE.test(next) || tellsNothing(SMALL_WORD.exec(next)?.[1] ?? '');
}

/** By Ada Gap: whoever wrote or took it, also in a line of nothing but names. */
function isBylined({ start }: Candidate, previous: string, isNameAt: (at: number) => boolean): boolean {
  return BYLINE.test(previous) && !isNameAt(start - 1);
}

/** A word with a capital that is not there for the sake of a sentence: 'Ada ', 'Magic ', but not 'Today '. */
function followsName(previous: string): boolean {
  if (!previous.endsWith(' ')) return /\p{Lu}[\p{L}\p{M}]*-$/u.test(previous);
  const word = previous.trimEnd().split(' ').at(-1) ?? '';
  const capitalised = CAPITALISED.exec(word)?.[1];
  return capitalised !== undefined && !POSSESSIVE.test(capitalised) && !tellsNothing(capitalised);
}

/** Not in a heading that has capitals throughout, and not in German, where every noun has one. */
function tellCapitals(candidate: Candidate, text: string): boolean {
  const { start, end } = sentenceAround(candidate, text);
  const others = `${text.slice(start, candidate.start).replace(FIRST_WORD, '')} ${text.slice(candidate.end, end)}`;
  const words = (others.match(WORD) ?? []).filter(({ length }) => length >= LONG_WORD);
  const capitals = words.filter((word) => CAPITAL_FIRST.test(word)).length;
  if (words.length >= ENOUGH_WORDS && capitals >= words.length * MOST) return false;
  return new Set(others.match(GERMAN)).size < 2;
}
