import { isCommonWord } from '../lexicon/common-words.ts';
import { companyNamed } from '../lexicon/companies.ts';
import { headwordKind } from '../lexicon/headwords.ts';
import { isDemonym, isPlace } from '../lexicon/places.ts';
import { isAbbreviation } from './abbreviations.ts';
import { type NameGroup, pointsFor } from './name-group.ts';
import { tickerAfter } from './ticker.ts';
import { DECISIVE, NAMED_AFTER_MAKER } from './weigh-itself.ts';

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
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length);
  const linked: { full: Linkable; known: Set<string>; groups: LinkedNames }[] = [];
  for (const group of longestFirst) {
    const id = knownId(group);
    const short = toLinkable(text, group);
    const homes = linked.filter(
      ({ full, known }) => (id !== undefined && known.has(id)) || isSameThing(full, short),
    );
    // 'Morgan' after 'Morgan Stanley' and 'Piers Morgan' could be either: it is tied to neither.
    const home =
      homes.length === 1
        ? homes[0]
        : homes.find(
            ({ full }) => full.listed !== undefined && full.listed === (short.listed ?? short.alias),
          );
    if (home) home.groups.push(group);
    else linked.push({ full: short, known: new Set(), groups: [group] });
    if (id !== undefined) (home ?? linked.at(-1))?.known.add(id);
  }
  return linked.map(({ groups: ofOne }) => ofOne);
}

/** A group with what tells whether another is the same thing, read once: every two of a text are compared. */
interface Linkable {
  group: NameGroup;
  /** What the lists are sure to call it. */
  listed: string | undefined;
  /** The same for a name that is also a word: 'Berkshire' beside 'Berkshire Hathaway'. */
  alias: string | undefined;
  isPerson: boolean;
  /** 'Airbus A350' is no Airbus. */
  isThing: boolean;
  /** The short forms that stand in brackets after it, its tickers among them. */
  introduced: ReadonlySet<string>;
  initials: ReadonlySet<string>;
}

function toLinkable(text: string, group: NameGroup): Linkable {
  const { name, occurrences } = group;
  return {
    group,
    listed: listedAs(group),
    alias: companyNamed(name)?.name,
    isPerson: isPerson(group),
    isThing: isProduct(group),
    introduced: new Set(occurrences.flatMap((occurrence) => introducedAfter(text, occurrence))),
    initials: new Set([name, ...occurrences.map(({ words }) => words)].map(initialsOf)),
  };
}

/** What is named after a maker that every list knows is a product, unless this much speaks for a company. */
const MADE_A_FIRM = 3;

function isProduct(group: NameGroup): boolean {
  const isOfMaker = (group.evidence.other.get('named after its maker') ?? 0) >= NAMED_AFTER_MAKER;
  return isOfMaker && pointsFor(group, 'company') < MADE_A_FIRM;
}

function isSameThing(full: Linkable, short: Linkable): boolean {
  if (full.listed !== undefined && full.listed === (short.listed ?? short.alias)) return true;
  if (full.isPerson || full.isThing) return false;
  // The lists know both, and as two.
  if (full.listed !== undefined && short.listed !== undefined) return false;
  const isShort = isShortForm(full.group, short.group) && !isOfAnotherKind(full.group, short.group);
  return isShort || isAcronym(full, short);
}

/** Points by which the text itself tells that a name is a company's. */
const SURE_FIRM = 3;

/** 'Acme Pilots Association' and 'Acme Foundation' are not the Acme that flies, and 'Amazon Prime' is no Amazon. */
function isOfAnotherKind(full: NameGroup, short: NameGroup): boolean {
  const kind = headwordKind(full.name.split(' ').at(-1) ?? '');
  return (
    ((kind !== undefined && kind !== 'company') || pointsFor(full, 'other') >= DECISIVE) &&
    full.words.length > short.words.length &&
    pointsFor(short, 'company') >= SURE_FIRM
  );
}

function isShortForm(full: NameGroup, short: NameGroup): boolean {
  const length = short.words.length;
  if (!short.words.every((word, i) => word === full.words[i]) && !isWithoutPlace(full, short)) return false;
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

/** 'Raja' of 'Chengdu Raja New Energy Automotive Technology' */
function isWithoutPlace(full: NameGroup, short: NameGroup): boolean {
  const [place = ''] = full.name.split(' ');
  return (
    full.words.length > 3 && isPlace(place) && short.words.every((word, i) => word === full.words[i + 1])
  );
}

/** 'bank' of a name's words, which are in small letters. */
function isTrade(word: string): boolean {
  return headwordKind(word.charAt(0).toUpperCase() + word.slice(1)) === 'company';
}

/** 'SNC' directly after 'Sierra Nevada Corporation', in brackets, or made of its letters; not 'UK' after 'Quillon Bank'. */
function isAcronym(full: Linkable, { group: { name, words }, group }: Linkable): boolean {
  if (words.length > 1 || isAbbreviation(name) || isPlace(name) || isDemonym(name)) return false;
  if (full.introduced.has(name)) return true;
  const letters = full.group.name.includes('&') ? name.replace('&', '') : name;
  return (
    /^\p{Lu}{2,6}$/u.test(letters) && full.initials.has(letters) && firstPlace(full.group) < firstPlace(group)
  );
}

/** '(“Lumo” or the “Bank”; NYSE: LUM)' */
const QUOTED_IN_BRACKETS = /^\.?[^(.\n]{0,25}\((?:[^()"“]{0,40}\s)?["“]([^"”()]{1,40})["”]/;
const IN_BRACKETS = /^\.?[^(.\n]{0,25}\((?:the\s)?["“'‘]?([^()]{1,40}?)["”'’]?\)/;

/** 'Norvane Holdings Ltd (NVH.AU), or NVH, …' */
const OR_SO = /^\.?(?:\s\([^)]{1,20}\))?,\sor\s(\p{Lu}[\p{L}\d&]{1,11}),\s/u;

/** 'NVH' in 'Norvane Holdings plc (LSE: NVH)' and in 'Norvane Holdings (NVH)'. */
function introducedAfter(text: string, { end, words }: NameGroup['occurrences'][number]): string[] {
  const after = text.slice(end, end + 80);
  const aside = (QUOTED_IN_BRACKETS.exec(after) ?? OR_SO.exec(after) ?? IN_BRACKETS.exec(after))?.[1];
  const ticker = tickerAfter(text, end, words);
  return [...(aside ? [aside] : []), ...(ticker ? [text.slice(ticker.start, ticker.end)] : [])];
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

function firstPlace(group: NameGroup): number {
  return group.occurrences[0]?.start ?? 0;
}
