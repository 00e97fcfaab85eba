import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type StoreNames, wrap } from 'idb';
import type { PackHeader } from '../model/pack.ts';
import type { List } from '../model/pack-records.ts';
import type { PackOrigin, Subscription } from '../model/subscription.ts';
import type { WordBlock } from './index/build-words.ts';
import type { NameTable } from './index/name-table.ts';
import type { PlaceBlock } from './index/place-block.ts';
import type {
  DecisionRow,
  OwnArticleRow,
  OwnCompanyRow,
  OwnFactRow,
  OwnStateRow,
  OwnTextRow,
  SeenRow,
  SourceCheckRow,
  UndoRow,
} from './own-rows.ts';
import type { PackedRecords } from './packed-records.ts';
import type { SafetyCopyPart, SafetyCopyRow } from './safety-copy-rows.ts';
import { StorageFailure } from './storage-failure.ts';

export const DATABASE = 'factcards';

export const PACK_STORES = ['packs', 'chunks'] as const;
export const PACK_AND_SUBSCRIPTION_STORES = [...PACK_STORES, 'subscriptions'] as const;

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
  /** It was in force before the one that is, and waits, whole, for the reader to go back to it. At most one of a pack. */
  isPrevious?: boolean;
  /** Its chunks are dropped; the row stays, so that a removal is told from a pack that was never there. */
  isGone?: boolean;
  installedAt: string;
  counts: Record<List, number>;
  header: PackHeader;
  /** Absent: it came from a file, or with the extension. */
  origin?: PackOrigin;
  /** In which form its chunks are; see PACK_FORM. Those of the first form have none. */
  form?: number;
}

/** The form of the chunks that are written. What is installed in an earlier form is written anew when the fact base opens. */
export const PACK_FORM = 2;

/**
 * What a generation holds, in few large pieces: one row for each record would be fifty times slower to write. Its records,
 * and the index over them.
 */
export type ChunkRow = ChunkKey &
  (
    | ({ list: List } & PackedRecords)
    | ({ list: 'index' } & PackIndexHead)
    | ({ list: 'names' } & PackedRecords)
    | ({ list: 'places' } & PlaceBlock)
    | ({ list: 'words' } & WordBlock)
  );

interface ChunkKey {
  pack: string;
  generation: number;
  part: number;
}

/** A chunk of the first form. */
export interface OldChunkRow extends ChunkKey {
  list: List;
  records: unknown[];
}

/** What is read of a pack's index before anything else. */
export interface PackIndexHead {
  table: NameTable;
  smallKeys: string[];
  /** The number of the first record of each chunk. */
  lists: Record<List, Uint32Array>;
  /** The first hash of each block of places, and the first word of each block of words. */
  placeFirsts: Uint32Array;
  wordFirsts: string[];
}

export interface FactBaseSchema extends DBSchema {
  packs: { key: [string, number]; value: PackRow };
  chunks: { key: [string, number, ChunkRow['list'], number]; value: ChunkRow };
  'own-articles': { key: string; value: OwnArticleRow; indexes: { address: string } };
  'own-texts': { key: string; value: OwnTextRow };
  'own-companies': { key: string; value: OwnCompanyRow };
  'own-facts': { key: string; value: OwnFactRow; indexes: { company: string; article: string } };
  'own-undo': { key: number; value: UndoRow };
  'own-state': { key: 'layer'; value: OwnStateRow };
  subscriptions: { key: string; value: Subscription };
  'own-decisions': { key: string; value: DecisionRow };
  'own-seen': { key: string; value: SeenRow };
  'own-checks': { key: string; value: SourceCheckRow };
  'safety-copies': { key: [number, number]; value: SafetyCopyRow | SafetyCopyPart };
}

export type Database = IDBPDatabase<FactBaseSchema>;

/** Step n turns a database of version n into one of version n + 1. Steps are added, never changed. */
export const SCHEMA_STEPS: readonly ((db: IDBDatabase) => void)[] = [
  (db) => {
    db.createObjectStore('packs', { keyPath: ['id', 'generation'] });
    db.createObjectStore('chunks', { keyPath: ['pack', 'generation', 'list', 'part'] });
  },
  (db) => {
    db.createObjectStore('own-articles', { keyPath: 'id' }).createIndex('address', 'address');
    db.createObjectStore('own-texts', { keyPath: 'id' });
    db.createObjectStore('own-companies', { keyPath: 'id' });
    const facts = db.createObjectStore('own-facts', { keyPath: 'id' });
    facts.createIndex('company', 'fact.company');
    facts.createIndex('article', 'articles', { multiEntry: true });
    db.createObjectStore('own-undo', { keyPath: 'change' });
    db.createObjectStore('own-state', { keyPath: 'key' });
  },
  (db) => {
    db.createObjectStore('subscriptions', { keyPath: 'pack' });
  },
  (db) => {
    db.createObjectStore('own-decisions', { keyPath: 'id' });
    db.createObjectStore('own-seen', { keyPath: 'company' });
  },
  (db) => {
    db.createObjectStore('safety-copies', { keyPath: ['copy', 'part'] });
  },
  (db) => {
    db.createObjectStore('own-checks', { keyPath: 'article' });
  },
];

/** How long a page of an older version may take to let go of the database, which it does when it is asked to. */
const PATIENCE_MS = 10_000;

/** Opens the database, brought up to a version of the schema: the newest, unless a test asks for an older one. */
export async function openDatabase(
  factory: IDBFactory,
  onClosed: () => void,
  version = SCHEMA_STEPS.length,
  patienceMs = PATIENCE_MS,
): Promise<Database> {
  const request = factory.open(DATABASE, version);
  request.onupgradeneeded = ({ oldVersion }) => {
    for (const step of SCHEMA_STEPS.slice(oldVersion, version)) step(request.result);
  };
  const db = await unlessBlocked(request, patienceMs);
  // Another page brings the database to a newer version, or deletes it: an open connection would make it wait forever.
  db.addEventListener('versionchange', () => {
    db.close();
    onClosed();
  });
  // The browser closed it, as it does when the reader clears what the extension stored.
  db.addEventListener('close', onClosed);
  return db;
}

/** Without this, a page that holds on to an older version would make every question of ours wait for ever. */
async function unlessBlocked(request: IDBOpenDBRequest, patienceMs: number): Promise<Database> {
  const opened = wrap(request) as unknown as Promise<Database>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, fail) => {
    request.onblocked = () => {
      timer = setTimeout(() => {
        opened.then((db) => db.close()).catch(() => {});
        fail(new StorageFailure('blocked', 'an older page holds the database'));
      }, patienceMs);
    };
  });
  return Promise.race([opened, blocked]).finally(() => clearTimeout(timer));
}

type StoreName = StoreNames<FactBaseSchema>;
export type Stores<Names extends StoreName> = {
  [Name in Names]: IDBPObjectStore<FactBaseSchema, Names[], Name, 'readwrite'>;
};

/**
 * Changes all that `work` changes in these stores, or nothing. A transaction does not do so by itself: where code throws
 * between two requests, what was asked for before is still committed.
 */
export async function transact<Names extends StoreName, T>(
  db: Database,
  names: readonly Names[],
  work: (stores: Stores<Names>) => Promise<T>,
): Promise<T> {
  // Relaxed: losing power may undo the last change, but not half of it, and waiting for the disk costs ten times as much.
  const tx = db.transaction([...names], 'readwrite', { durability: 'relaxed' });
  const done = tx.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const stores = Object.fromEntries(names.map((name) => [name, tx.objectStore(name)]));
    const result = await work(stores as unknown as Stores<Names>);
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
    // Of a transaction that ended by itself (the disk is full), its requests only say that they were aborted.
    throw tx.error ?? error;
  }
}
