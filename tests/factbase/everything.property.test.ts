import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { type Backups, createBackups } from '../../src/factbase/backup/create-backups.ts';
import { type Decision, decisionId } from '../../src/factbase/decision.ts';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import { factKey } from '../../src/factbase/fact-key.ts';
import type { Pack } from '../../src/model/pack.ts';
import { keysOfName } from '../../src/model/words.ts';
import { opened } from './backup/open-backups.ts';
import { FactBaseModel } from './fact-base-model.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeCompany, makeFact, makePack } from './make-pack.ts';

/** Four companies of two packs. Each name but the first of each is that of several. */
const NAMES: Record<string, string[]> = {
  a: ['Arrow Works', 'Shared Light'],
  b: ['Bolt Mill', 'Shared Light'],
  c: ['Cedar Yard', 'Shared Light'],
  d: ['Delta Port', 'Cedar Yard'],
};
const PACKS: Record<string, string[]> = { p: ['a', 'b'], q: ['c', 'd'] };
const TEXTS = [...new Set(Object.values(NAMES).flat())];
const KEYS = TEXTS.flatMap(keysOfName);
const IDS = Object.keys(NAMES);
const named = (id: string) => ({ id, name: NAMES[id]?.[0] ?? id });

/** Every company has facts `f1`, which each revision puts in other words, and `f2`, which every third drops. */
function packOf(id: string, revision: number): Pack {
  const companies = PACKS[id] ?? [];
  return makePack({
    id,
    revision: String(revision),
    companies: companies.map((company) => makeCompany(company, NAMES[company] ?? [])),
    articles: [{ id: 'a1', title: `The story of ${id}` }],
    facts: companies.flatMap((company) => [
      makeFact('f1', company, { date: '2021-05-25', statement: `${company} f1 in revision ${revision}` }),
      ...(revision % 3 === 2 ? [] : [makeFact('f2', company, { statement: `${company} f2` })]),
    ]),
  });
}

const company = fc.constantFrom(...IDS);
const fact = fc.constantFrom('f1', 'f2');
const pack = fc.constantFrom(...Object.keys(PACKS));
const text = fc.constantFrom(...TEXTS);
const place = fc.nat(30);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('merge' as const), company, into: company }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('edit' as const), company, fact }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('hideFact' as const), company, fact }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('hideName' as const),
      text,
      of: fc.option(company, { nil: undefined }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('chooseName' as const), text, company }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('rename' as const), company, place }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('snooze' as const), company }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('withdraw' as const), place }) },
  { weight: 6, arbitrary: fc.record({ does: fc.constant('undo' as const), place }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('update' as const), pack }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('removeOrRestore' as const), pack }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('rollBack' as const), pack }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('backUp' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('restore' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('undoRestore' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

class World {
  model = new FactBaseModel();
  factory = new IDBFactory();
  real = this.open();
  /** Every change that could ever be taken back. */
  changes: number[] = [];
  revisions: Record<string, number> = { p: 0, q: 0 };
  edits = 0;
  /** The last backup, and what the model was then. */
  backup: { bytes: Uint8Array; model: FactBaseModel } | undefined;
  /** What the model was before the last restore. */
  replaced: FactBaseModel | undefined;

  /** Packs that were removed, and can be brought back while the page is open. */
  removed = new Map<string, Pack>();

  backups(): Backups {
    const settings = { load: async () => ({ marks: 'first' }), restore: async () => {} };
    return createBackups(this.real.access, settings, '1.0');
  }

  /** What lies behind a pack after a restore is no part of what a backup promises: the next update puts it right. */
  async forgetPrevious(): Promise<void> {
    this.removed.clear();
    for (const [id, pack] of this.model.packs) {
      await this.real.install(pack);
      await this.real.install(pack);
      this.model.previous.set(id, pack);
    }
    for (const id of Object.keys(PACKS)) if (!this.model.packs.has(id)) this.model.previous.delete(id);
  }

  open(): FactBase {
    return openFactBase(this.factory, createFakeLocks().openPage().locks);
  }

  async begin(): Promise<void> {
    for (const id of Object.keys(PACKS)) await this.update(id);
  }

  async update(id: string): Promise<void> {
    const revision = (this.revisions[id] ?? 0) + 1;
    this.revisions[id] = revision;
    await this.real.install(packOf(id, revision));
    this.model.install(packOf(id, revision));
  }

  async decide(decision: Parameters<FactBase['decide']>[0]): Promise<void> {
    this.note(decision, await this.real.decide(decision));
  }

  note(decision: Decision, change: number): void {
    this.model.set(decisionId(decision), decision, change);
    if (change > 0) this.changes.push(change);
  }

  async do(step: Step): Promise<void> {
    const { model, real } = this;
    switch (step.does) {
      case 'merge': {
        const [from, into] = [model.rootOf(step.company), model.rootOf(step.into)];
        const merge = { kind: 'merge' as const, company: named(step.company), into: named(step.into) };
        if (from === into) return expect(real.decide(merge)).rejects.toMatchObject({ code: 'invalid' });
        const change = await real.decide(merge);
        return this.note(
          { kind: 'merge', company: { id: from, name: '' }, into: { id: into, name: '' } },
          change,
        );
      }
      case 'edit': {
        const key = factKey({ company: step.company, id: step.fact });
        const before = (await real.company(step.company))?.facts.find((each) => factKey(each) === key);
        if (!before) return;
        const after = { ...before, id: step.fact, statement: `Edit ${++this.edits}` };
        const change = await real.editFact({ ...before, statement: after.statement }, before);
        const company = named(step.company);
        return this.note({ kind: 'editFact', company, fact: after, original: before, articles: [] }, change);
      }
      case 'hideFact': {
        const hidden = { id: step.fact, statement: 'Hidden.' };
        return this.decide({ kind: 'hideFact', company: named(step.company), fact: hidden });
      }
      case 'hideName':
        return this.decide({
          kind: 'hideName',
          text: step.text,
          ...(step.of && { company: named(step.of) }),
        });
      case 'chooseName':
        return this.decide({ kind: 'chooseName', text: step.text, company: named(step.company) });
      case 'rename':
        return this.decide({ kind: 'editCompany', company: named(step.company), name: `Name ${step.place}` });
      case 'snooze': {
        const change = await real.snooze(named(step.company), 'ever');
        return this.note({ kind: 'snooze', company: named(step.company), until: { is: 'ever' } }, change);
      }
      case 'withdraw': {
        const ids = [...model.decisions.keys()].sort();
        const id = ids[step.place % (ids.length || 1)] ?? 'nothing';
        const change = await real.withdraw(id);
        model.set(id, undefined, change);
        if (change > 0) this.changes.push(change);
        return;
      }
      case 'undo': {
        const change = this.changes[step.place % (this.changes.length || 1)] ?? 1;
        const expected = model.undo(change);
        if (expected === 'done') return real.undo(change);
        return expect(real.undo(change)).rejects.toMatchObject({ code: expected });
      }
      case 'update':
        return this.update(step.pack);
      case 'removeOrRestore': {
        const pack = model.packs.get(step.pack);
        if (pack) {
          this.removed.set(step.pack, pack);
          model.packs.delete(step.pack);
          return real.remove(step.pack);
        }
        const removed = this.removed.get(step.pack);
        if (!removed) return;
        model.packs.set(step.pack, removed);
        return real.restore(step.pack);
      }
      case 'rollBack': {
        if (model.rollBack(step.pack)) return real.rollBack(step.pack);
        return expect(real.rollBack(step.pack)).rejects.toThrow();
      }
      case 'backUp': {
        const { file } = await this.backups().write(true);
        this.backup = { bytes: new Uint8Array(await file.arrayBuffer()), model: model.copy() };
        return;
      }
      case 'restore': {
        if (!this.backup) return;
        const open = opened(this.backup.bytes);
        const contents = await this.backups().read(open);
        await this.backups().restore(open, contents, 'replace');
        this.replaced = model.copy();
        this.model = this.backup.model.copy();
        // Of a pack's revisions a backup has the one in force; what a restore replaced can be gone back to.
        return this.forgetPrevious();
      }
      case 'undoRestore': {
        if (!this.replaced) return;
        await this.backups().undoLast();
        this.model = this.replaced;
        this.replaced = undefined;
        return this.forgetPrevious();
      }
    }
  }

  async compare(factBase: FactBase): Promise<void> {
    const { model } = this;
    for (const id of IDS) {
      const record = await factBase.company(id);
      expect(record?.facts.map(({ statement }) => statement).sort() ?? null).toEqual(model.statementsOf(id));
      if (!record) continue;
      expect(record.company.id).toBe(model.rootOf(id));
      const given = model.givenName(id);
      if (given !== undefined) expect(record.company.name).toBe(given);
      // Whatever is shown has its proof, and an id of its own.
      expect(new Set(record.facts.map((each) => each.id)).size).toBe(record.facts.length);
      for (const each of record.facts)
        for (const { article } of each.evidence)
          expect(record.articles[article]?.title).toBe(
            `The story of ${'ab'.includes(each.company) ? 'p' : 'q'}`,
          );
    }
    const { names, companies } = await factBase.dictionary(KEYS);
    const marks = names.map(
      (name) => `${name.text}: ${companies[name.company]?.id}${name.needsContext ? '?' : ''}`,
    );
    expect(marks.sort()).toEqual(model.marks());
  }
}

test('installing, updating, going back, editing, hiding, merging, snoozing, undo, backup and restore in any order agree with a model in memory', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const world = new World();
      await world.begin();
      for (const each of steps) {
        await world.do(each);
        await world.compare(world.real);
      }
      await world.real.revision();
      await world.compare(world.model.packs.size === 2 ? world.open() : world.real);
    }),
    { numRuns: 100 },
  );
}, 120_000);
