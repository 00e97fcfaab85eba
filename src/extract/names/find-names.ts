import type { FoundMention, KnownName } from '../../model/extraction.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { companyNamed } from '../lexicon/companies.ts';
import { headwordKind } from '../lexicon/headwords.ts';
import { splitLegalForm } from '../lexicon/legal-forms.ts';
import { isMedia } from '../lexicon/media.ts';
import { notCompanyKind } from '../lexicon/not-companies.ts';
import type { TextModel } from '../text-model.ts';
import { bareName } from './bare-name.ts';
import type { NameClass } from './cue.ts';
import { findProducts } from './find-products.ts';
import type { FoundNames, FoundPerson, NamedCompany } from './found-names.ts';
import { type LinkedNames, linkNames } from './link-names.ts';
import { groupNames, type NameGroup, nameKey, pointsFor } from './name-group.ts';
import { findNamesInside, hidesName } from './names-inside.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import { addShortForms } from './short-forms.ts';
import { readStyle } from './text-style.ts';
import { tickerAfter } from './ticker.ts';
import { weighNames } from './weigh-names.ts';

/** A name with less than this speaking for a company is none: better to miss one than to name a ministry. */
const ENOUGH = 2.7;

/** The companies and people that a text names. `known`: names of the fact base, which are companies without more. */
export function findNames(model: TextModel, known: readonly KnownName[] = []): FoundNames {
  const style = readStyle(model);
  const knownByKey = new Map(known.map((name) => [nameKey(name.text), name.company]));
  const occurrences = model.sentences.flatMap((sentence) => findOccurrences(sentence, style));
  const { sure, headings } = setHeadingsApart(occurrences);
  const groups = groupNames(sure);
  weighNames(model, groups, new Set(knownByKey.keys()));
  const linked = linkNames(model.text, groups, (group) => knownByKey.get(nameKey(group.name))?.id);
  const companies = linked.filter(isCompany);
  addNamesInside(linked, companies, headings);
  addShortForms(linked, companies);
  const found = companies
    .map((names) => toCompany(model.text, names, knownByKey))
    .sort((a, b) => startOf(a) - startOf(b));
  const rest = linked.filter((names) => !companies.includes(names)).flat();
  const products = findProducts(model, found, rest);
  const people = findPeople(groups);
  const taken = new Set(
    [...products, ...people].flatMap(({ mentions }) => mentions.map(({ start }) => start)),
  );
  return {
    companies: found,
    people,
    products,
    authorities: rest.filter(isAuthority).map(({ name, occurrences: all }) => ({
      name,
      mentions: all.map(({ start, end }) => ({ start, end })),
    })),
    others: rest.flatMap(({ occurrences: all }) =>
      all.filter(({ start, words }) => !taken.has(start) && words.length > 2),
    ),
  };
}

function isAuthority({ name }: NameGroup): boolean {
  const head =
    headwordKind(
      name
        .split(/ of | for /)[0]
        ?.split(' ')
        .at(-1) ?? '',
    ) ?? headwordKind(name.split(' ').at(-1) ?? '');
  return [notCompanyKind(name), head].includes('government');
}

function startOf({ mentions }: NamedCompany): number {
  return mentions[0]?.start ?? 0;
}

/** What is left where a line break or a comma has torn a name apart. */
const FIRM_WORD =
  /^(?:the\s)?(?:compan(?:y|ies)|group|holdings?|corporation|corp|inc|ltd|limited|plc|llc|trust co ltd|co)\b[\s.,]*(?:inc|ltd|plc|llc|limited)?\.?$/i;

/** In a heading that is all capitals a run of words is a name only where the text, or a list, has it elsewhere. */
function setHeadingsApart(occurrences: readonly Occurrence[]): {
  sure: Occurrence[];
  headings: Occurrence[];
} {
  const inText = new Set(
    occurrences.filter(({ sentence }) => !sentence.isHeadline).map(({ words }) => nameKey(bareName(words))),
  );
  const isSure = (one: Occurrence) =>
    companyNamed(one.words) !== undefined || (inText.has(nameKey(bareName(one.words))) && !hidesName(one));
  const long = occurrences.filter(({ words }) => words.length > 1 && !FIRM_WORD.test(words));
  return { sure: long.filter(isSure), headings: long.filter((one) => !isSure(one)) };
}

function addNamesInside(
  linked: readonly LinkedNames[],
  companies: LinkedNames[],
  headings: readonly Occurrence[],
): void {
  const groupOf = new Map(
    companies.flatMap((names) => names.map((group) => [nameKey(group.name), group] as const)),
  );
  const rest = linked
    .filter((names) => !companies.includes(names))
    .flatMap((names) => names.flatMap((group) => group.occurrences));
  for (const occurrence of findNamesInside([...rest, ...headings], (key) => groupOf.has(key))) {
    const key = nameKey(bareName(occurrence.words));
    const group = groupOf.get(key);
    if (group) group.occurrences.push(occurrence);
    else {
      const added = groupNames([occurrence]);
      groupOf.set(key, added[0] as NameGroup);
      companies.push(added);
    }
  }
}

/** Full names, with the places where only the surname stands. */
function findPeople(groups: readonly NameGroup[]): FoundPerson[] {
  const bySurname = new Map<string, FoundPerson>();
  const people = groups.filter(
    (group) => pointsFor(group, 'person') >= 3 && pointsFor(group, 'person') > pointsFor(group, 'company'),
  );
  for (const group of [...people].sort((a, b) => b.words.length - a.words.length)) {
    const surname = group.words.at(-1) ?? '';
    const mentions = group.occurrences.map(({ start, end }) => ({ start, end, named: true }));
    const person = bySurname.get(surname);
    if (person) person.mentions.push(...mentions);
    else bySurname.set(surname, { surname, name: group.name, mentions });
  }
  for (const { mentions } of bySurname.values()) mentions.sort((a, b) => a.start - b.start);
  return [...bySurname.values()];
}

function isCompany(linked: LinkedNames): boolean {
  const company = together(linked, 'company');
  const against = Math.max(together(linked, 'person'), together(linked, 'place'), together(linked, 'other'));
  return company >= ENOUGH && company > against && !isOnlyCredited(linked) && !isOnlyPostedOn(linked);
}

function toCompany(
  text: string,
  linked: LinkedNames,
  known: ReadonlyMap<string, KnownName['company']>,
): NamedCompany {
  const occurrences = linked.flatMap((group) => group.occurrences).sort((a, b) => a.start - b.start);
  const knownAs = linked.map((group) => known.get(nameKey(group.name))).find(Boolean);
  return {
    name: knownAs?.name ?? bestName(linked),
    idName: listedName(linked) ?? bestName(linked),
    names: [
      ...new Set(occurrences.flatMap(({ words }) => [words, splitLegalForm(words).name, bareName(words)])),
    ],
    mentions: mentionsOf(text, occurrences),
    ...(knownAs && { known: knownAs }),
  };
}

/** Every place of the name, and the ticker in brackets after it. */
function mentionsOf(text: string, occurrences: readonly Occurrence[]): FoundMention[] {
  const starts = new Set(occurrences.map(({ start }) => start));
  return occurrences.flatMap(({ start, end, words }) => {
    const ticker = tickerAfter(text, end, words);
    const spans = ticker && !starts.has(ticker.start) ? [{ start, end }, ticker] : [{ start, end }];
    return spans.map((span) => ({ ...span, named: true }));
  });
}

/** The strongest evidence of any of the names: what is said of the short name is said of the full one. */
function together(linked: LinkedNames, side: NameClass): number {
  const rules = new Map<string, number>();
  for (const group of linked)
    for (const [rule, points] of group.evidence[side])
      rules.set(rule, Math.max(rules.get(rule) ?? 0, points));
  return [...rules.values()].reduce((sum, points) => sum + points, 0);
}

/** A newspaper or an agency that the text only names as its source. */
function isOnlyCredited(linked: LinkedNames): boolean {
  return linked.some((group) => isMedia(group.name) && pointsFor(group, 'company') < 6);
}

const WHERE_PEOPLE_POST =
  /^(?:Twitter|Facebook|Instagram|LinkedIn|YouTube|TikTok|Reddit|Telegram|WhatsApp|Snapchat|Weibo|WeChat|Medium|Threads)$/;

/** 'He said on Twitter': where somebody wrote it, and nothing on whose that is. */
function isOnlyPostedOn(linked: LinkedNames): boolean {
  return linked.every(
    ({ name, occurrences }) =>
      WHERE_PEOPLE_POST.test(name) &&
      occurrences.every(
        ({ sentence, run }) =>
          /^(?:on|via)$/.test(sentence.tokens[run.first - 1]?.lower ?? '') &&
          (run.first === 1 || sentence.tokens.some(({ lower }) => SAYS.test(lower))),
      ),
  );
}
const SAYS = /^(?:said|says|wrote|writes|posted|posts?|tweeted|announced|confirmed|shared)$/;

/**
 * Its full name in the text, without the legal form, unless that is long and the text has a shorter one. Never what only
 * the lists call it: the article did not say so.
 */
function bestName(linked: LinkedNames): string {
  const [full] = linked as [NameGroup, ...NameGroup[]];
  const [most] = [...linked].sort((a, b) => b.occurrences.length - a.occurrences.length) as [NameGroup];
  const bare = full.name.split(' ');
  // 'Software AG', 'The Food Retailer Group': without their form they would be things.
  if (bare.length <= 2 && !isSureName(full.name) && bare.every((word) => isCommonWord(word)))
    return fullestForm(linked) ?? full.name;
  const isShort = !/^\p{Lu}{2,5}$/u.test(most.name) && most.occurrences.length > full.occurrences.length;
  return isShort && (full.words.length > LONGEST_NAME || isSureName(most.name)) ? most.name : full.name;
}

/** Where a text never writes the name without its form. */
function fullestForm(linked: LinkedNames): string | undefined {
  const [full] = linked as [NameGroup, ...NameGroup[]];
  const surfaces = full.occurrences.map(({ words }) => words);
  return surfaces.includes(full.name) ? undefined : surfaces[0];
}

/** What the lists are sure to call it: the same for 'Disney' and 'Walt Disney' in whatever article. */
function listedName(linked: LinkedNames): string | undefined {
  const listed = companyNamed(linked[0]?.name ?? '');
  return listed && !listed.needsEvidence ? listed.name : undefined;
}

function isSureName(name: string): boolean {
  return companyNamed(name)?.needsEvidence === false;
}

/** In words: what fits on the first line of a card. */
const LONGEST_NAME = 3;
