import { groupBy } from '../model/group-by.ts';
import { dateSpan, type PartialDate } from '../model/partial-date.ts';
import { type Decision, type DecisionKind, type DecisionOf, decisionId, nameKey } from './decision.ts';
import { factKey } from './fact-key.ts';
import { createRoots } from './merged-roots.ts';

/** Where a name stands. */
export interface Where {
  site?: string;
  page?: string;
}

/** What the reader decided, in memory, to lay over what the packs and the saved articles say. */
export interface Overlay {
  /** Nothing is decided: all answers hold as they are. */
  isEmpty: boolean;
  /** The id that a company goes by: that of the one which it was merged into, however many steps away. */
  rootOf(id: string): string;
  /** The ids that go by a root: its own, then those of the companies that were merged into it. */
  membersOf(root: string): readonly string[];
  /** False where no decision changes what is known of a company. */
  isTouched(root: string): boolean;
  /** True of a company that the reader saved. */
  isOwn(id: string): boolean;
  factEditsOf(company: string): readonly DecisionOf<'editFact'>[];
  /** Of the companies that go by a root, the root's own first. */
  companyEditOf(root: string): DecisionOf<'editCompany'> | undefined;
  companyEdits: readonly DecisionOf<'editCompany'>[];
  isFactHidden(key: string): boolean;
  /** The note on the root, or else what is noted on those that were merged into it. */
  noteOnCompany(root: string): string | undefined;
  noteOnFact(key: string): string | undefined;
  /** True where a text is not to be marked as a name of a company: anywhere, on this site, or on this page. */
  isNameHidden(text: string, root: string, at?: Where): boolean;
  /** The decisions that hide a name on this page alone, by their ids. */
  hiddenOn(page: string): readonly string[];
  /** Which company a text means, by its root: as was chosen on this site, or else anywhere; undefined where nothing was. */
  choiceFor(text: string, at?: Where): { root: string; isHere: boolean } | undefined;
  /** True of two companies of which the reader said that they are two. */
  isApart(root: string, other: string): boolean;
  isSnoozed(root: string, newest: PartialDate | undefined, at: { day: string; site?: string }): boolean;
}

/** `own` are the ids of the companies that the reader saved. */
export function createOverlay(decisions: readonly Decision[], own: ReadonlySet<string> = new Set()): Overlay {
  const all = <Kind extends DecisionKind>(kind: Kind) =>
    decisions.filter((each): each is DecisionOf<Kind> => each.kind === kind);
  const merges = all('merge');
  const rootOf = createRoots(merges);
  const members = groupBy(
    merges.map(({ company }) => company.id),
    rootOf,
  );
  const membersOf = (root: string) => [root, ...(members.get(root) ?? [])];

  const factEdits = groupBy(all('editFact'), ({ company }) => company.id);
  const companyEdits = all('editCompany');
  const companyEdit = new Map(companyEdits.map((each) => [each.company.id, each]));
  const hiddenFacts = new Map(
    all('hideFact').map(({ company, fact }) => [factKey({ company: company.id, id: fact.id }), company.id]),
  );
  const hiddenNames = groupBy(all('hideName'), ({ text }) => nameKey(text));
  const hiddenOnPages = groupBy(all('hideName'), ({ page }) => page);
  const chosenNames = groupBy(all('chooseName'), ({ text }) => nameKey(text));
  const notes = new Map(
    all('note').map(({ company, fact, text }) => [
      fact ? factKey({ company: company.id, id: fact.id }) : company.id,
      text,
    ]),
  );
  const pairOf = (a: string, b: string) => JSON.stringify([rootOf(a), rootOf(b)].sort());
  const apart = new Set(all('apart').map(({ company, other }) => pairOf(company.id, other.id)));
  const snoozes = groupBy(all('snooze'), ({ company }) => rootOf(company.id));

  const touched = new Set(
    decisions.flatMap(({ kind, company }) =>
      company && kind !== 'snooze' && kind !== 'apart' && kind !== 'chooseName' ? company.id : [],
    ),
  );
  return {
    isEmpty: decisions.length === 0,
    rootOf,
    membersOf,
    isTouched: (root) => membersOf(root).some((id) => touched.has(id)),
    isOwn: (id) => own.has(id),
    factEditsOf: (company) => factEdits.get(company) ?? [],
    companyEditOf: (root) => companyEdit.get(root),
    companyEdits,
    isFactHidden: (key) => hiddenFacts.has(key),
    noteOnCompany(root) {
      const [own, ...others] = membersOf(root).map((id) => notes.get(id));
      return own ?? (others.filter(Boolean).join('\n') || undefined);
    },
    noteOnFact: (key) => notes.get(key),
    isNameHidden: (text, root, { site, page } = {}) =>
      hiddenNames.size > 0 &&
      (hiddenNames
        .get(nameKey(text))
        ?.some(
          (each) =>
            (!each.company || rootOf(each.company.id) === root) &&
            (!each.site || each.site === site) &&
            (!each.page || each.page === page),
        ) ??
        false),
    hiddenOn: (page) => hiddenOnPages.get(page)?.map(decisionId) ?? [],
    choiceFor(text, { site } = {}) {
      if (chosenNames.size === 0) return undefined;
      const choices = chosenNames.get(nameKey(text)) ?? [];
      const here = choices.find((each) => each.site !== undefined && each.site === site);
      const chosen = here ?? choices.find((each) => each.site === undefined);
      return chosen && { root: rootOf(chosen.company.id), isHere: chosen === here };
    },
    isApart: (root, other) => apart.has(pairOf(root, other)),
    isSnoozed: (root, newest, { day, site }) =>
      snoozes.get(root)?.some((each) => (!each.site || each.site === site) && isAsleep(each, newest, day)) ??
      false,
  };
}

/** False of a snooze that is over: its day has come, or there is news since. */
export function isAsleep(
  { until }: DecisionOf<'snooze'>,
  newest: PartialDate | undefined,
  day: string,
): boolean {
  if (until.is === 'day') return day < until.day;
  if (until.is === 'ever' || !newest) return true;
  return until.newest !== undefined && dateSpan(newest).first <= dateSpan(until.newest).first;
}
