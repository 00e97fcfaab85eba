import type { CompanyRecord } from '../model/company-view.ts';
import type { Dictionary, DictionaryCompany, DictionaryName } from '../model/dictionary.ts';
import { groupBy } from '../model/group-by.ts';
import { isShort } from './index/name-entry.ts';
import { newestOf } from './index/newest.ts';
import type { Overlay, Where } from './overlay.ts';

/** Where and when a dictionary is used. */
export interface MarkingPlace extends Where {
  /** Today, `YYYY-MM-DD`. */
  day: string;
}

type Entry = Omit<DictionaryName, 'company'>;
type Group = { root: string; company: DictionaryCompany; names: Entry[] };

/**
 * A page's dictionary as the reader has it: merged companies are one, hidden names and snoozed companies are not in it.
 * `records` has, overlaid, each company that `needsRecord`, by root.
 */
export function overlayDictionary(
  dictionary: Dictionary,
  overlay: Overlay,
  records: ReadonlyMap<string, CompanyRecord>,
  place: MarkingPlace,
): Dictionary {
  const groups = marked(groupsOf(dictionary, overlay), overlay, place);
  const bearers = bearersOf(groups);
  const result: Dictionary = { companies: [], names: [] };
  for (const group of groups) {
    const record = records.get(group.root);
    const { company, names } = record ? rebuild(group, record, bearers, overlay, place) : group;
    if (names.length === 0 || overlay.isSnoozed(group.root, company.newest, place)) continue;
    const index = result.companies.push(company) - 1;
    result.names.push(...names.map((name) => ({ ...name, company: index })));
  }
  return result;
}

/** The roots of the companies of a dictionary whose entries have to be made anew from what is known of them. */
export function needsRecord(dictionary: Dictionary, overlay: Overlay, place: MarkingPlace): string[] {
  const groups = groupsOf(dictionary, overlay);
  const bearers = bearersOf(groups);
  const left = bearersOf(marked(groups, overlay, place));
  // Where a name was that of several companies and is that of one now, it may need no context any more.
  const isFreed = ({ root, names }: Group) =>
    names.some(({ text }) => (bearers.get(text)?.size ?? 0) > 1 && isAlone(left.get(text), root));
  return groups.filter((group) => overlay.isTouched(group.root) || isFreed(group)).map(({ root }) => root);
}

function groupsOf({ companies, names }: Dictionary, overlay: Overlay): Group[] {
  const byCompany = groupBy(names, ({ company }) => company);
  const groups = new Map<string, Group>();
  for (const [i, company] of companies.entries()) {
    const root = overlay.rootOf(company.id);
    const own = (byCompany.get(i) ?? []).map(({ company: _, ...name }) => name);
    const group = groups.get(root);
    if (group) group.names.push(...own);
    else groups.set(root, { root, company: { ...company, id: root }, names: own });
  }
  return [...groups.values()];
}

/**
 * The groups with the names that are to be marked: without those that are hidden, and with a name that the reader chose
 * one company for as that one's alone, which the page need not prove.
 */
function marked(groups: readonly Group[], overlay: Overlay, place: MarkingPlace): Group[] {
  const left = groups.map((group) => ({
    ...group,
    names: group.names.filter(({ text }) => !overlay.isNameHidden(text, group.root, place)),
  }));
  const bearers = bearersOf(left);
  return left.map((group) => ({
    ...group,
    names: group.names.flatMap((name) => {
      const chosen = choiceFor(name.text, bearers, overlay, place);
      if (chosen === undefined) return name;
      return chosen === group.root ? { ...name, needsContext: false } : [];
    }),
  }));
}

/** A company that was chosen and bears the name no more, since its pack is gone, say, keeps nobody else from it. */
function choiceFor(
  text: string,
  bearers: ReadonlyMap<string, ReadonlySet<string>>,
  overlay: Overlay,
  place: MarkingPlace,
): string | undefined {
  const chosen = overlay.choiceFor(text, place)?.root;
  return chosen !== undefined && bearers.get(text)?.has(chosen) ? chosen : undefined;
}

function bearersOf(groups: readonly Group[]): Map<string, Set<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const { root, names } of groups)
    for (const { text } of names) bearers.set(text, (bearers.get(text) ?? new Set()).add(root));
  return bearers;
}

function isAlone(bearers: ReadonlySet<string> | undefined, root: string): boolean {
  return bearers?.size === 1 && bearers.has(root);
}

/** All who bear a text are in the dictionary where a page may have it, since one key finds them all. */
function rebuild(
  { root, names, company }: Group,
  record: CompanyRecord,
  bearers: ReadonlyMap<string, ReadonlySet<string>>,
  overlay: Overlay,
  place: MarkingPlace,
): Pick<Group, 'company' | 'names'> {
  const asked = new Set(names.map(({ text }) => text));
  const isShared = (text: string) => bearers.has(text) && !isAlone(bearers.get(text), root);
  const all = record.company.names
    .filter(({ text }) => !overlay.isNameHidden(text, root, place))
    .flatMap(({ text, kind, needsContext }): Entry | Entry[] => {
      const chosen = overlay.choiceFor(text, place)?.root;
      // Of a text that the page does not have nobody asked who bears it: it is only another word for this company.
      if (chosen !== undefined && chosen !== root && bearers.get(text)?.has(chosen)) return [];
      const isDoubtful = needsContext === true || kind === 'ticker' || isShort(text) || isShared(text);
      return { text, kind, needsContext: isDoubtful && chosen !== root };
    });
  const needsContext = all.some((name) => name.needsContext);
  const newest = newestOf(record.facts, place.day);
  return {
    company: {
      id: company.id,
      ...(newest && { newest }),
      context: needsContext ? (record.company.context ?? []) : [],
    },
    names: asked.size === 0 ? [] : needsContext ? all : all.filter(({ text }) => asked.has(text)),
  };
}
