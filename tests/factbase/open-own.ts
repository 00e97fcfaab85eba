import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import type { Fact } from '../../src/model/fact.ts';
import { dumpStores } from './dump.ts';
import { createFakeLocks } from './fake-locks.ts';

/** A browser's storage, empty before each test, and the fact base in it. */
export let factory: IDBFactory;
export let factBase: FactBase;

/** The fact base as another page, or a browser that was started again, opens it. */
export const reopen = () => openFactBase(factory, createFakeLocks().openPage().locks);

beforeEach(() => {
  factory = new IDBFactory();
  factBase = reopen();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

export const factIds = (facts: readonly Fact[] | undefined) => facts?.map(({ id }) => id).sort();

export async function statementOf(id: string): Promise<string | undefined> {
  const { facts = [] } = (await reopen().ownOf('court')) ?? {};
  return facts.find((fact) => fact.id === id)?.statement;
}

/** Every row of the own layer, by the stores that hold any. */
export async function dump(): Promise<[store: string, rows: unknown[]][]> {
  const stores = await dumpStores(factory, (name) => name.startsWith('own-'));
  return Object.entries(stores).filter(([, rows]) => rows.length > 0);
}
