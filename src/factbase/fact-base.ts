import type { CompanyRecord } from '../model/company-view.ts';
import type { Dictionary } from '../model/dictionary.ts';
import { groupBy } from '../model/group-by.ts';
import type { Pack } from '../model/pack.ts';
import { diffPacks, type PackDiff } from '../model/pack-diff.ts';
import { type PackStream, streamOf } from '../model/pack-stream.ts';
import { sweepCopies } from './backup/safety-copy.ts';
import { type CompanyHit, findCompanies } from './find-companies.ts';
import type { InstalledPack, PackCompany } from './installed-pack.ts';
import { type Loaded, loadPacks, revisionOf } from './load-packs.ts';
import { mergeParts } from './merge-packs.ts';
import { createOwnLayer, type OwnLayer } from './own-layer.ts';
import { isInForce, isKept, readRows, setRemoved, sweep, toInstalledPack } from './pack-store.ts';
import { readOwnChange } from './read-own.ts';
import { type PackRecords, readRecords, streamRecords } from './read-records.ts';
import { type Database, openDatabase } from './schema.ts';
import { type InstallOptions, writePack } from './write-pack.ts';

/** All that this browser knows. Every method may be the first one called; each rejects where storage fails. */
export interface FactBase extends OwnLayer {
  /** The packs in force, and those that were removed and can be restored, by title. */
  packs(): Promise<InstalledPack[]>;
  /** The companies in a pack, by name. */
  contents(packId: string): Promise<PackCompany[]>;
  /**
   * What an installation of this pack would change, for which its records are gone through; `null`, and its records are
   * left alone, where no pack of its id is in force.
   */
  compare(pack: Pack | PackStream, signal?: AbortSignal): Promise<PackDiff | null>;
  /** Puts a valid pack in force, in place of one with its id. If it rejects, what was in force still is. */
  install(pack: Pack | PackStream, options?: InstallOptions): Promise<InstalledPack>;
  /** Takes a pack out of force. It can be restored until this page is left. */
  remove(packId: string): Promise<void>;
  restore(packId: string): Promise<void>;
  /** True where the reader removed a pack, however long ago. */
  wasRemoved(packId: string): Promise<boolean>;
  /** All that the packs in force and the own layer know of a company; where they disagree, the own layer has its way. */
  company(id: string): Promise<CompanyRecord | null>;
  /** The companies that have these words in a name, of which the last may be a beginning; the best few. */
  findCompanies(words: string): Promise<CompanyHit[]>;
  /** The names that can occur in a text with these keys. */
  dictionary(keys: readonly string[]): Promise<Dictionary>;
  /** Keys of the names that are written all in small letters. */
  smallKeys(): Promise<string[]>;
  /** A text that changes with every change of what is in force, from whichever page. */
  revision(): Promise<string>;
  /** Another page changed what is in force: read it again at the next question. */
  reload(): void;
  /** For what is built upon the fact base, such as its backup. */
  access: DatabaseAccess;
}

/** The way to the database itself. */
export interface DatabaseAccess {
  open(): Promise<Database>;
  /** Does a change, while no other page drops what it finds unfinished, and has everything read anew. */
  change<T>(work: (db: Database) => Promise<T>): Promise<T>;
}

// Held by pages that are changing the fact base or offer to undo a removal. Browsers release it with the page.
const LOCK = 'factcards-changes';

export function openFactBase(
  factory: IDBFactory = indexedDB,
  locks: Pick<LockManager, 'request'> = navigator.locks,
): FactBase {
  let database: Promise<Database> | undefined;
  let loaded: Promise<Loaded> | undefined;
  let keepsRemoved = false;

  /** A failed attempt is not kept: the next question tries again. */
  function open(): Promise<Database> {
    database ??= openDatabase(factory, () => {
      database = undefined;
    })
      .then((db) => tidy(db).then(() => db))
      .catch((error) => {
        database = undefined;
        throw error;
      });
    return database;
  }

  /** Drops what was cut off or removed, unless a page is at work: its unfinished installation looks just the same. */
  async function tidy(db: Database): Promise<void> {
    try {
      await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
        if (!lock) return;
        await sweep(db);
        await sweepCopies(db, new Date());
      });
    } catch (error) {
      console.error('Factcards, dropping what is no longer needed:', error);
    }
  }

  function change<T>(work: (db: Database) => Promise<T>): Promise<T> {
    return open()
      .then((db) => locks.request(LOCK, { mode: 'shared' }, () => work(db)))
      .finally(reload) as Promise<T>;
  }

  function keepRemoved(): void {
    if (keepsRemoved) return;
    keepsRemoved = true;
    locks.request(LOCK, { mode: 'shared' }, () => new Promise(() => {})).catch(() => {});
  }

  function memory(): Promise<Loaded> {
    const attempt = loaded ?? open().then(loadPacks);
    loaded = attempt;
    attempt.catch(() => {
      if (loaded === attempt) loaded = undefined;
    });
    return attempt;
  }

  function reload(): void {
    loaded = undefined;
  }

  async function recordsOf(packId: string): Promise<PackRecords | undefined> {
    const found = await readRecords(await open(), (rows) =>
      rows.filter((row) => row.id === packId && isInForce(row)),
    );
    return found[0]?.records;
  }

  return {
    async packs() {
      const rows = (await readRows(await open())).filter(isKept);
      return rows.map(toInstalledPack).sort((a, b) => a.title.localeCompare(b.title));
    },
    async contents(packId) {
      const { companies = [], facts = [] } = (await recordsOf(packId)) ?? {};
      const byCompany = groupBy(facts, (fact) => fact.company);
      return companies
        .map(({ id, name, about }) => ({
          id,
          name,
          ...(about && { about }),
          facts: byCompany.get(id)?.length ?? 0,
        }))
        .sort((a, b) => a.name.localeCompare(b.name));
    },
    async compare(pack, signal) {
      const { header, records } = toStream(pack);
      const db = await open();
      const row = (await readRows(db)).find((each) => each.id === header.id && isInForce(each));
      return row ? diffPacks(streamRecords(db, row, signal), records) : null;
    },
    install: (pack, options) =>
      change(async (db) => toInstalledPack(await writePack(db, toStream(pack), new Date(), options))),
    async remove(packId) {
      keepRemoved();
      await change((db) => setRemoved(db, packId, true));
    },
    async restore(packId) {
      if (!(await change((db) => setRemoved(db, packId, false))))
        throw new Error(`'${packId}' is gone for good`);
    },
    async wasRemoved(packId) {
      return (await readRows(await open())).some((row) => row.id === packId && row.isRemoved);
    },
    company: async (id) => mergeParts((await memory()).companies.get(id) ?? []),
    findCompanies: async (words) => findCompanies((await memory()).companies, words),
    dictionary: async (keys) => (await memory()).names.lookup(keys),
    smallKeys: async () => (await memory()).names.smallKeys,
    async revision() {
      // Asked of the store each time: a message about a change can be lost with the background that it was for.
      const db = await open();
      const revision = revisionOf((await readRows(db)).filter(isInForce), await readOwnChange(db));
      if (loaded && (await memory()).revision !== revision) reload();
      return revision;
    },
    reload,
    access: { open, change },
    ...createOwnLayer({ open, change }),
  };
}

function toStream(pack: Pack | PackStream): PackStream {
  return 'companies' in pack ? streamOf(pack) : pack;
}
