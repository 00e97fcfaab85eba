import type { Database } from './schema.ts';

/** The way to the database itself. */
export interface DatabaseAccess {
  open(): Promise<Database>;
  /** Does a change, while no other page drops what it finds unfinished, and has everything read anew. */
  change<T>(work: (db: Database) => Promise<T>): Promise<T>;
}
