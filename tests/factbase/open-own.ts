import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase } from '../../src/factbase/schema.ts';
import type { Fact } from '../../src/model/fact.ts';
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

/** Every row of the own layer. */
export async function dump(): Promise<[store: string, rows: unknown][]> {
  const db = await openDatabase(factory, () => {});
  const stores = [...db.objectStoreNames].filter((name) => name.startsWith('own-'));
  const rows = await Promise.all(stores.map((name) => db.getAll(name)));
  db.close();
  return stores.flatMap((store, i): [string, unknown][] => (rows[i]?.length ? [[store, rows[i]]] : []));
}
