import { changeOwn, type OwnEdit } from './change-own.ts';
import type { DatabaseAccess } from './database-access.ts';
import type { Act } from './own-rows.ts';
import type { Database } from './schema.ts';
import { toStorageFailure } from './storage-failure.ts';

/** How the own layer is read and changed. Everything here rejects with a StorageFailure. */
export interface OwnAccess {
  read<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** One change, with or without a way back. */
  edit<T>(
    act: Act | undefined,
    work: (edit: OwnEdit, now: Date) => Promise<T>,
    title?: string,
  ): Promise<{ result: T; change: number }>;
  /** A change that can be taken back: answers with its number, 0 where there was nothing to change. */
  act(name: Act, work: (edit: OwnEdit, now: Date) => Promise<void>, title?: string): Promise<number>;
}

export function createOwnAccess({ open, change }: DatabaseAccess): OwnAccess {
  const access: OwnAccess = {
    async read(work) {
      try {
        return await work(await open());
      } catch (error) {
        throw toStorageFailure(error);
      }
    },
    async edit(act, work, title) {
      try {
        const now = new Date();
        return await change((db) => changeOwn(db, now, act, (own) => work(own, now), title));
      } catch (error) {
        throw toStorageFailure(error);
      }
    },
    act: async (name, work, title) => (await access.edit(name, work, title)).change,
  };
  return access;
}
