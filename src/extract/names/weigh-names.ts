import { companyNamed } from '../lexicon/companies.ts';
import { headword } from '../lexicon/headwords.ts';
import type { TextModel } from '../text-model.ts';
import { NAME_CLASSES, type NameClass } from './cue.ts';
import { addEvidence, type NameGroup, pointsFor } from './name-group.ts';
import { DECISIVE, isMeantAsName, weighItself } from './weigh-itself.ts';
import { weighPlace } from './weigh-place.ts';

/** Collects what speaks for and against every name: the name itself, what stands beside it, and its neighbours in lists. */
export function weighNames(
  model: TextModel,
  groups: readonly NameGroup[],
  knownKeys: ReadonlySet<string>,
): void {
  const { text } = model;
  for (const group of groups) {
    weighItself(group, knownKeys);
    for (const occurrence of group.occurrences) weighPlace(text, group, occurrence);
  }
  weighSurnames(groups);
  weighWhatFollows(model, groups);
  weighIntroducedLetters(text, groups);
  weighFamilies(groups);
  weighLists(text, groups);
  weighAmongCompanies(groups);
}

/** In words of business 'Apple' and 'Square' are no fruit and no place. */
const AMONG_COMPANIES = 1.2;
const MANY_COMPANIES = 3;

/** A name that is a word as well, where the text is about companies and writes it as a name. */
function weighAmongCompanies(groups: readonly NameGroup[]): void {
  const sure = groups.filter((group) => pointsFor(group, 'company') >= 5 && isLeading(group, 'company'));
  if (sure.length < MANY_COMPANIES) return;
  for (const group of groups) {
    if (/^\p{Lu}+$/u.test(group.name) || !companyNamed(group.name)?.needsEvidence) continue;
    if (group.occurrences.some(isMeantAsName))
      addEvidence(group, 'company', 'among companies', AMONG_COMPANIES);
  }
}

/** A man too sells shares and speaks through a spokeswoman; 'Dell' after 'Michael Dell' may be either. */
const SURNAME = 9;
const SURNAME_OF_FIRM = 8;

/** 'Cook' after 'Tim Cook' is the person. */
function weighSurnames(groups: readonly NameGroup[]): void {
  const people = groups.filter(
    (group) =>
      group.words.length > 1 && pointsFor(group, 'person') > Math.max(2.5, pointsFor(group, 'company')),
  );
  const surnames = new Set(people.map(({ words }) => words.at(-1)));
  for (const group of groups) {
    if (group.words.length !== 1 || !surnames.has(group.words[0])) continue;
    addEvidence(group, 'person', 'surname', companyNamed(group.name) ? SURNAME_OF_FIRM : SURNAME);
  }
}

/** 'hypersensitivity pneumonitis (HP)' makes HP no firm in this text, nor does 'AGR (adjusted gross revenue)' AGR. */
function weighIntroducedLetters(text: string, groups: readonly NameGroup[]): void {
  for (const group of groups) {
    if (!/^\p{Lu}{2,6}s?$/u.test(group.name)) continue;
    const letters = [...group.name.toLowerCase().replace(/s$/, '')];
    const phrase = letters
      .map((letter) => `${letter}[\\p{Ll}-]+`)
      .join('[\\s-](?:(?:of|and|for|the|in|to)\\s)?');
    const isPhrase = new RegExp(
      `(?<![\\p{L}])(?:${phrase}\\s\\(${group.name}\\)|${group.name}\\s\\(${phrase}\\))`,
      'u',
    );
    if (isPhrase.test(text)) addEvidence(group, 'other', 'letters of a phrase', DECISIVE);
  }
}

/** 'Paragon Bank' beside the company Paragon is one of its companies. */
function weighFamilies(groups: readonly NameGroup[]): void {
  const firms = new Set(
    groups
      .filter((group) => pointsFor(group, 'company') >= 3 && isLeading(group, 'company'))
      .map(({ words }) => words.join(' ')),
  );
  for (const group of groups) {
    if (group.words.length < 2 || headword(group.name.split(' ').at(-1) ?? '')?.kind !== 'company') continue;
    const ofFamily = group.words.map((_, i) => group.words.slice(0, i).join(' ')).slice(1);
    if (ofFamily.some((name) => firms.has(name))) addEvidence(group, 'company', 'of a family', 2);
    const [first = ''] = group.name.split(' ');
    if (companyNamed(first)?.needsEvidence === false) addEvidence(group, 'company', 'of a firm', 1);
  }
}

const THE_COMPANY =
  /^(?:["“]?)(?:The|This) (?:company|firm|group|retailer|lender|bank|airline|start-?up|manufacturer|insurer|carmaker|automaker|chipmaker|drugmaker|miner|brokerage|operator|developer|publisher|supplier|business)(?:['’]s)?\b/;

/** Where the next sentence goes on with 'The company', the name that opened this one is a company's. */
function weighWhatFollows({ text, sentences }: TextModel, groups: readonly NameGroup[]): void {
  const firstOf = new Map<number, { group: NameGroup; start: number }>();
  for (const group of groups) {
    for (const { sentence, start } of group.occurrences) {
      const first = firstOf.get(sentence.index);
      if (!first || start < first.start) firstOf.set(sentence.index, { group, start });
    }
  }
  for (const { index, start, end } of sentences) {
    const first = firstOf.get(index - 1);
    if (first && pointsFor(first.group, 'person') === 0 && THE_COMPANY.test(text.slice(start, end)))
      addEvidence(first.group, 'company', 'the company follows', 2);
  }
}

/** 'Astrobotic, Draper and Moon Express': what most of a list is, each of it is. */
function weighLists(text: string, groups: readonly NameGroup[]): void {
  const ordered = groups
    .flatMap((group) => group.occurrences.map((occurrence) => ({ group, occurrence })))
    .sort((a, b) => a.occurrence.start - b.occurrence.start);
  let list: typeof ordered = [];
  const close = () => {
    if (list.length > 1) weighList(list.map(({ group }) => group));
    list = [];
  };
  for (const item of ordered) {
    const before = list.at(-1);
    if (
      before &&
      !/^(?:\s\([^)]{1,20}\))?(?:\s?,| and| or| &|, and|, or|;)\s$/.test(
        text.slice(before.occurrence.end, item.occurrence.start),
      )
    )
      close();
    list.push(item);
  }
  close();
}

function weighList(list: readonly NameGroup[]): void {
  for (const side of NAME_CLASSES) {
    const sure = list.filter((group) => pointsFor(group, side) >= 3 && isLeading(group, side));
    if (sure.length === 0 || sure.length < (list.length - 1) / 3) continue;
    for (const group of list)
      if (!sure.includes(group)) addEvidence(group, side, 'list', sure.length > 1 ? 3 : 2);
  }
}

function isLeading(group: NameGroup, side: NameClass): boolean {
  const points = pointsFor(group, side);
  return NAME_CLASSES.every((other) => other === side || pointsFor(group, other) < points);
}
