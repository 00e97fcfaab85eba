import type { Candidate } from './matcher.ts';

const AND = '(?:and|or|und|oder|et|ou|y|o|e|и|или|en|och|og)';
/**
 * What parts two names of one list: 'Google, Apple and Gap', 'AFP/Getty', 'Google or Apple'. Nothing of it may be a part
 * of a name as well (A&B): then a long line of them would be tried in every way there is.
 */
const JOINT = `(?:['’]s?)?(?: ?[,，、;/+] ?(?:${AND} )?| (?:${AND}|&|vs\\.?|versus|than|like|plus|as well as|alongside) |[・和与與及跟や] ?)(?:(?:the|both) )?`;
/** A name that nobody knows may stand among those that one knows. */
const UNKNOWN = "\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?: \\p{Lu}[\\p{L}\\p{N}'’&.-]*){0,2}";
const BETWEEN = new RegExp(`^${JOINT}(?:${UNKNOWN}${JOINT})*$`, 'u');
/** A comma alone may end a clause as well: 'On Twitter, Target the …'. */
const COMMA = /^(?:['’]s?)? ?[,，;] ?$/u;
const GOES_ON = new RegExp(`^(?:['’]s?)?(?:, \\p{Lu}|,? ${AND} |/)`, 'u');
const COMES_FROM = /(?:\p{L}, |\/)$/u;
/** No list that anybody reads is longer, in UTF-16 code units. */
const FARTHEST = 120;

/** Whether two names are members of one list. */
export function areListed(
  earlier: Pick<Candidate, 'end' | 'start'>,
  later: Pick<Candidate, 'end' | 'start'>,
  text: string,
): boolean {
  if (later.start - earlier.end > FARTHEST) return false;
  const between = text.slice(earlier.end, later.start).replace(/\s+/g, ' ');
  if (!BETWEEN.test(between)) return false;
  if (!COMMA.test(between)) return true;
  const [before, after] = [text.slice(0, earlier.start).slice(-20), text.slice(later.end, later.end + 20)];
  return GOES_ON.test(after) || COMES_FROM.test(before);
}
