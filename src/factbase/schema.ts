import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, wrap } from 'idb';
import type { PackHeader } from '../model/pack.ts';

export const DATABASE = 'factcards';

/** The lists of a pack, each stored in chunks of its own. */
export const LISTS = ['companies', 'articles', 'facts'] as const;
export type List = (typeof LISTS)[number];

/**
 * One installation of a pack. Its chunks never change; a new revision is a new generation. `isDone` is set by the last
 * write of an installation: without it the generation is not in force and never was.
 */
export interface PackRow {
  id: string;
  generation: number;
  isDone: boolean;
  /** Out of force. Its chunks are kept until nobody can ask for it back. */
  isRemoved: boolean;
  /** Its chunks are dropped; the row stays, so that a removal is told from a pack that was never there. */
  isGone?: boolean;
  installedAt: string;
  counts: Record<List, number>;
  header: PackHeader;
}

/** Up to a thousand records of a list: one row for each record would be fifty times slower to write. */
export interface ChunkRow {
  pack: string;
  generation: number;
  list: List;
  part: number;
  records: unknown[];
}

export interface FactBaseSchema extends DBSchema {
  packs: { key: [string, number]; value: PackRow };
  chunks: { key: [string, number, List, number]; value: ChunkRow };
}

export type Database = IDBPDatabase<FactBaseSchema>;

/** Step n turns a database of version n into one of version n + 1. Steps are added, never changed. */
export const SCHEMA_STEPS: readonly ((db: IDBDatabase) => void)[] = [
  (db) => {
    db.createObjectStore('packs', { keyPath: ['id', 'generation'] });
    db.createObjectStore('chunks', { keyPath: ['pack', 'generation', 'list', 'part'] });
  },
];

/** Opens the database, brought up to a version of the schema: the newest, unless a test asks for an older one. */
export async function openDatabase(
  factory: IDBFactory,
  onClosed: () => void,
  version = SCHEMA_STEPS.length,
): Promise<Database> {
  const request = factory.open(DATABASE, version);
  request.onupgradeneeded = ({ oldVersion }) => {
    for (const step of SCHEMA_STEPS.slice(oldVersion, version)) step(request.result);
  };
  const db = (await wrap(request)) as unknown as Database;
  // Another page brings the database to a newer version, or deletes it: an open connection would make it wait forever.
  db.addEventListener('versionchange', () => {
    db.close();
    onClosed();
  });
  // The browser closed it, as it does when the reader clears what the extension stored.
  db.addEventListener('close', onClosed);
  return db;
}

type StoreName = 'packs' | 'chunks';
type Store<Name extends StoreName> = IDBPObjectStore<FactBaseSchema, StoreName[], Name, 'readwrite'>;

/**
 * Changes all that `work` changes, or nothing. A transaction does not do so by itself: where code throws between two
 * requests, what was asked for before is still committed.
 */
export async function transact<T>(
  db: Database,
  work: (stores: { packs: Store<'packs'>; chunks: Store<'chunks'> }) => Promise<T>,
): Promise<T> {
  // Relaxed: losing power may undo the last change, but not half of it, and waiting for the disk costs ten times as much.
  const tx = db.transaction(['packs', 'chunks'], 'readwrite', { durability: 'relaxed' });
  const done = tx.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const result = await work({ packs: tx.objectStore('packs'), chunks: tx.objectStore('chunks') });
    const failure = await done;
    if (failure) throw failure.error;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    await done;
    throw error;
  }
}
