import { isCommonWord } from '../lexicon/common-words.ts';
import { companyNamed } from '../lexicon/companies.ts';
import { headwordKind } from '../lexicon/headwords.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { type NameGroup, pointsFor } from './name-group.ts';
import { tickerAfter } from './ticker.ts';

/** Groups that name the same thing: the fullest name first. */
export type LinkedNames = NameGroup[];

/**
 * Ties short names to the longer ones that a text has given before: 'Tyvak' to 'Tyvak Nano-Satellite Systems', 'SNC' to
 * 'Sierra Nevada Corporation (SNC)', 'Big Blue' to nothing. A part of a name that is a place or an ordinary word stays itself.
 */
export function linkNames(
  text: string,
  groups: readonly NameGroup[],
  knownId: (group: NameGroup) => string | undefined,
): LinkedNames[] {
  const longestFirst = [...groups].sort(
    (a, b) => b.words.length - a.words.length || firstPlace(a) - firstPlace(b),
  );
  const linked: LinkedNames[] = [];
  for (const group of longestFirst) {
    const id = knownId(group);
    const homes = linked.filter(
      ([full, ...rest]) =>
        full &&
        ((id !== undefined && [full, ...rest].some((other) => knownId(other) === id)) ||
          isSameThing(text, full, group)),
    );
    // 'Morgan' after 'Morgan Stanley' and 'Piers Morgan' could be either: it is tied to neither.
    const home =
      homes.length === 1
        ? homes[0]
        : homes.find(([full]) => full && listedAs(full) !== undefined && listedAs(full) === listedAs(group));
    if (home) home.push(group);
    else linked.push([group]);
  }
  return linked;
}

function isSameThing(text: string, full: NameGroup, short: NameGroup): boolean {
  if (listedAs(full) !== undefined && listedAs(full) === listedAs(short)) return true;
  if (isPerson(full)) return false;
  return isShortForm(full, short) || isAcronym(text, full, short);
}

function isShortForm(full: NameGroup, short: NameGroup): boolean {
  const length = short.words.length;
  if (length >= full.words.length || !short.words.every((word, i) => word === full.words[i])) return false;
  const listed = companyNamed(short.name);
  if (
    listed &&
    !listed.needsEvidence &&
    companyNamed(full.name) &&
    listed.name !== companyNamed(full.name)?.name
  )
    return false;
  if (isPlace(short.name) || isDemonym(short.name)) return false;
  if (length === 1 && isCommonWord(short.name.toLowerCase()) && !isLongWord(short.name)) return false;
  // 'Paragon Bank' in a text about Paragon is its bank; 'Paragon' after 'Paragon Bank' is that bank.
  if (isFirst(short, full) && full.words.slice(length).some((word) => isTrade(word))) return false;
  return true;
}

function isTrade(word: string): boolean {
  const kind = headwordKind(word.charAt(0).toUpperCase() + word.slice(1));
  return kind === 'company';
}

/** 'SNC' directly after 'Sierra Nevada Corporation', in brackets, and made of its letters. */
function isAcronym(text: string, full: NameGroup, short: NameGroup): boolean {
  if (short.words.length > 1) return false;
  const { name } = short;
  const isIntroduced = full.occurrences.some(({ end }) =>
    new RegExp(`^[^(.]{0,25}\\((?:the\\s)?["“'‘]?${escapePattern(name)}["”'’]?\\)`).test(
      text.slice(end, end + 40 + name.length),
    ),
  );
  if (isIntroduced || isTickerOf(text, full, name)) return true;
  const surfaces = [full.name, ...full.occurrences.map(({ words }) => words)];
  return (
    /^\p{Lu}{2,6}$/u.test(name) &&
    surfaces.some((surface) => initialsOf(surface) === name) &&
    firstPlace(full) < firstPlace(short)
  );
}

/** 'NVH rose 3 percent' after 'Norvane Holdings plc (LSE: NVH)' */
function isTickerOf(text: string, full: NameGroup, name: string): boolean {
  return full.occurrences.some(({ end, words }) => {
    const ticker = tickerAfter(text, end, words);
    return ticker !== undefined && text.slice(ticker.start, ticker.end) === name;
  });
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
}

function isPerson(group: NameGroup): boolean {
  return pointsFor(group, 'person') > pointsFor(group, 'company');
}

/** What the lists are sure to call it. A name that is also a word may be another company's. */
function listedAs(group: NameGroup): string | undefined {
  for (const name of [group.name, ...group.occurrences.map(({ words }) => words)]) {
    const listed = companyNamed(name);
    if (listed && !listed.needsEvidence) return listed.name;
  }
  return undefined;
}

/** 'Renaissance' is an ordinary word of a kind that no text uses with a capital by chance. */
function isLongWord(word: string): boolean {
  return word.length > 7;
}

/** True where the text has it before the other. */
function isFirst(one: NameGroup, other: NameGroup): boolean {
  const [here, there] = [firstInText(one), firstInText(other)];
  return here === there ? firstPlace(one) < firstPlace(other) : here < there;
}

/** A heading shortens names before the text has given them. */
function firstInText({ occurrences }: NameGroup): number {
  return occurrences.find(({ sentence }) => sentence.paragraph > 0)?.start ?? Infinity;
}

export function firstPlace(group: NameGroup): number {
  return group.occurrences[0]?.start ?? 0;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
