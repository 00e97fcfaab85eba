import type { Decision } from '../../src/factbase/decision.ts';
import type { Company } from '../../src/model/company.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Pack } from '../../src/model/pack.ts';

/**
 * The fact base with its reader's decisions, as plainly as it can be said: packs, decisions, and what can be taken back.
 * What the real one does in transactions and over an index has to agree with it. No two packs know the same company.
 */
export class FactBaseModel {
  packs = new Map<string, Pack>();
  /** What was in force before, to go back to. */
  previous = new Map<string, Pack>();
  /** By the ids under which they are kept. */
  decisions = new Map<string, { decision: Decision; change: number }>();
  undoable = new Map<number, { id: string; before: Decision | undefined; isGone: boolean }>();
  #undos = 0;

  /** Notes what a change did to one decision: nothing, where its number is 0. */
  set(id: string, after: Decision | undefined, change: number): void {
    if (change === 0) return;
    this.undoable.set(change, { id, before: this.decisions.get(id)?.decision, isGone: !after });
    this.#write(id, after, change);
  }

  /** A copy of all of it, as of now. */
  copy(): FactBaseModel {
    const copy = new FactBaseModel();
    copy.packs = new Map(this.packs);
    copy.previous = new Map(this.previous);
    copy.decisions = new Map(this.decisions);
    copy.undoable = new Map(this.undoable);
    copy.#undos = this.#undos;
    return copy;
  }

  install(pack: Pack): void {
    const before = this.packs.get(pack.id);
    if (before) this.previous.set(pack.id, before);
    this.packs.set(pack.id, pack);
  }

  /** False where there is nothing to go back to. */
  rollBack(id: string): boolean {
    const [current, previous] = [this.packs.get(id), this.previous.get(id)];
    if (!current || !previous) return false;
    this.packs.set(id, previous);
    this.previous.set(id, current);
    return true;
  }

  undo(number: number): 'done' | 'gone' | 'stale' {
    const row = this.undoable.get(number);
    if (!row) return 'gone';
    const { id, before, isGone } = row;
    const current = this.decisions.get(id);
    const isThere = isGone ? !current : current?.change === number;
    if (!isThere && !isGone) return 'stale';
    if (isThere && before?.kind === 'merge' && this.rootOf(before.into.id) === before.company.id)
      return 'stale';
    this.undoable.delete(number);
    if (isThere) this.#write(id, before, --this.#undos);
    return 'done';
  }

  #write(id: string, after: Decision | undefined, change: number): void {
    if (after) this.decisions.set(id, { decision: after, change });
    else this.decisions.delete(id);
  }

  rootOf(id: string): string {
    const merge = this.#of('merge').find((each) => each.company.id === id);
    return merge ? this.rootOf(merge.into.id) : id;
  }

  /** The statements that a card shows, sorted; `null` where nobody knows the company. */
  statementsOf(id: string): string[] | null {
    const root = this.rootOf(id);
    const members = this.#companies.map((each) => each.id).filter((each) => this.rootOf(each) === root);
    if (members.length === 0) return null;
    const packs = [...this.packs.values()].flatMap((pack) => pack.facts);
    const facts = new Map<string, Fact>();
    for (const fact of [...packs, ...this.#of('editFact').map((each) => each.fact)])
      if (members.includes(fact.company)) facts.set(`${fact.company} ${fact.id}`, fact);
    for (const { company, fact } of this.#of('hideFact')) facts.delete(`${company.id} ${fact.id}`);
    return [...facts.values()].map(({ statement }) => statement).sort();
  }

  /** The name that the reader gave a company. */
  givenName(id: string): string | undefined {
    return this.#of('editCompany').find(({ company }) => company.id === this.rootOf(id))?.name;
  }

  /** Whom a page marks by which text, sorted: `text: company`, with `?` where several bear it. */
  marks(): string[] {
    const bearers = new Map<string, Set<string>>();
    for (const { id, names } of this.#companies) {
      const root = this.rootOf(id);
      for (const { text } of names)
        if (!this.#isHidden(text, root)) bearers.set(text, (bearers.get(text) ?? new Set()).add(root));
    }
    const asleep = new Set(this.#of('snooze').map(({ company }) => this.rootOf(company.id)));
    for (const { text, company } of this.#of('chooseName')) {
      const root = this.rootOf(company.id);
      if (bearers.get(text)?.has(root)) bearers.set(text, new Set([root]));
    }
    return [...bearers]
      .flatMap(([text, roots]) =>
        [...roots]
          .filter((root) => !asleep.has(root))
          .map((root) => `${text}: ${root}${roots.size > 1 ? '?' : ''}`),
      )
      .sort();
  }

  #isHidden(text: string, root: string): boolean {
    return this.#of('hideName').some(
      (each) => each.text === text && (!each.company || this.rootOf(each.company.id) === root),
    );
  }

  get #companies(): Company[] {
    return [...this.packs.values()].flatMap((pack) => pack.companies);
  }

  #of<Kind extends Decision['kind']>(kind: Kind): Extract<Decision, { kind: Kind }>[] {
    const decisions = [...this.decisions.values()].map(({ decision }) => decision);
    return decisions.filter((each): each is Extract<Decision, { kind: Kind }> => each.kind === kind);
  }
}
