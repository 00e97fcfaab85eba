import type { CompanyRecord } from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';
import type { Looks } from '../model/looks.ts';
import { dayOf } from '../model/partial-date.ts';
import { checkDecision, decide, withdraw } from './decide.ts';
import { type Decision, type DecisionOf, decisionId, type Named, titleOf, type Until } from './decision.ts';
import { editFact } from './edit-fact.ts';
import { newestOf } from './index/newest.ts';
import { isAsleep } from './overlay.ts';
import type { RawAnswers } from './overlay-answers.ts';
import type { OwnAccess } from './own-access.ts';
import type { DecisionRow } from './own-rows.ts';
import { markSeen, readLooks } from './own-seen.ts';
import { type Decided, readDecisions } from './read-decisions.ts';
import type { Database } from './schema.ts';
import { namesakesOf, readOwnCompanies, type SuggestedMerge } from './suggest-merges.ts';

/** A decision as it is kept. */
export type KeptDecision = Omit<DecisionRow, 'change'>;

/** How long a company is left unmarked: for ever, to a day (`YYYY-MM-DD`, which is marked again), or until it is news. */
export type SnoozeFor = 'ever' | 'news' | { day: string };

/**
 * What the reader decided over what packs say. It wins over packs and survives their update and removal. Each method
 * rejects with a StorageFailure; one that answers with a number is a change, which `undo` takes back.
 */
export interface OwnDecisions {
  /** Takes the place of the decision about the same thing. Rejects with `invalid` where two are merged that are one. */
  decide(decision: Exclude<Decision, { kind: 'editFact' | 'snooze' }>): Promise<number>;
  /**
   * Puts a fact in the reader's words; its evidence stays the pack's. Rejects with `changed` where it is not any more
   * what it was `before`. A fact that says what the pack says is no edit any more.
   */
  editFact(fact: Fact, before: Fact): Promise<number>;
  /** Takes a decision back, however old, by the id that it is kept under. */
  withdraw(id: string): Promise<number>;
  /** All that was decided and still holds, the last decision first. */
  decisions(): Promise<KeptDecision[]>;
  /** Leaves a company unmarked: on one site, or everywhere. */
  snooze(company: Named, howLong: SnoozeFor, site?: string): Promise<number>;
  unsnooze(company: string, site?: string): Promise<number>;
  snoozes(): Promise<DecisionOf<'snooze'>[]>;
  /** Notes that these facts of a company were in sight, and these others there. No open page has to know of it. */
  markSeen(company: string, facts: readonly string[], others?: readonly string[]): Promise<void>;
  /** What the reader has seen of a company. */
  looksAt(company: string): Promise<Looks>;
  /**
   * Companies that bear one name and may be one: of those that the reader saved, or of this one. Without the pairs of
   * which the reader said that they are two.
   */
  suggestMerges(company?: string): Promise<SuggestedMerge[]>;
}

interface Known {
  raw: RawAnswers;
  /** With all decisions laid over it. */
  company(id: string): Promise<CompanyRecord | null>;
  decided(): Promise<Decided>;
}

export function createOwnDecisions({ read, act }: OwnAccess, { raw, company, decided }: Known): OwnDecisions {
  async function put(given: Decision): Promise<number> {
    const decision = checkDecision(given);
    return act(decision.kind, (edit, now) => decide(edit, decision, now), titleOf(decision));
  }

  /** Without snoozes that are over. */
  async function current(db: Database): Promise<DecisionRow[]> {
    const day = dayOf();
    const rows = (await readDecisions(db)).map(async (row) => {
      const { decision } = row;
      if (decision.kind !== 'snooze') return row;
      const isNews = decision.until.is === 'news';
      const newest = isNews ? newestOf((await company(decision.company.id))?.facts ?? [], day) : undefined;
      return isAsleep(decision, newest, day) ? row : undefined;
    });
    return (await Promise.all(rows)).filter((row) => row !== undefined);
  }

  const remove = (id: string) => act('withdraw', (edit) => withdraw(edit, id));

  return {
    decide: put,
    withdraw: remove,
    editFact: (fact, before) => editFact({ read, act }, raw, fact, before),
    decisions: () => read(async (db) => (await current(db)).map(({ change: _, ...kept }) => kept)),
    async snooze(named, howLong, site) {
      const until = await read(() => toUntil(howLong, () => company(named.id)));
      return put({ kind: 'snooze', company: named, until, ...(site !== undefined && { site }) });
    },
    unsnooze: (id, site) =>
      remove(
        decisionId({
          kind: 'snooze',
          company: { id, name: id },
          until: { is: 'ever' },
          ...(site !== undefined && { site }),
        }),
      ),
    snoozes: () =>
      read(async (db) =>
        (await current(db)).flatMap(({ decision }) => (decision.kind === 'snooze' ? decision : [])),
      ),
    markSeen: (id, facts, others) => read((db) => markSeen(db, id, facts, others)),
    looksAt: (id) =>
      read(async (db) => {
        const { shown } = await decided();
        return readLooks(db, shown.membersOf(shown.rootOf(id)));
      }),
    suggestMerges: (id) =>
      read(async (db) => {
        const { shown } = await decided();
        const record = id === undefined ? null : await company(id);
        const asked = id === undefined ? await readOwnCompanies(db) : record ? [record.company] : [];
        return namesakesOf(asked, raw, shown);
      }),
  };
}

async function toUntil(howLong: SnoozeFor, company: () => Promise<CompanyRecord | null>): Promise<Until> {
  if (howLong === 'ever') return { is: 'ever' };
  if (howLong !== 'news') return { is: 'day', day: howLong.day };
  const newest = newestOf((await company())?.facts ?? [], dayOf());
  return { is: 'news', ...(newest !== undefined && { newest }) };
}
