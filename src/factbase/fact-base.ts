import type { Pack } from '../model/pack.ts';
import { diffPacks, type PackDiff } from '../model/pack-diff.ts';
import { type PackStream, streamOf } from '../model/pack-stream.ts';
import { sweepCopies } from './backup/safety-copy.ts';
import type { DatabaseAccess } from './database-access.ts';
import { toDictionary } from './dictionary-of.ts';
import { tellApart } from './fact-key.ts';
import { findCompanies } from './find-companies.ts';
import { findDue } from './find-due.ts';
import { askedKeys } from './index/asked-keys.ts';
import { StaleGeneration } from './index/chunk-reader.ts';
import type { InstalledPack, PackCompany } from './installed-pack.ts';
import { listContents } from './list-contents.ts';
import { type Loaded, loadPacks, revisionOf } from './load-packs.ts';
import { mergeParts } from './merge-packs.ts';
import { createOverlaidAnswers, type OverlaidAnswers, type RawAnswers } from './overlay-answers.ts';
import { createOwnAccess } from './own-access.ts';
import { createOwnChecks, type OwnChecks, withChecks } from './own-checks.ts';
import { createOwnDecisions, type OwnDecisions } from './own-decisions.ts';
import { createOwnLayer, type OwnLayer } from './own-layer.ts';
import {
  isInForce,
  isKept,
  readRows,
  setRemoved,
  swapPrevious,
  sweep,
  toInstalledPack,
} from './pack-store.ts';
import { type Decided, readDecided } from './read-decisions.ts';
import { readOwnChange } from './read-own.ts';
import { streamBatches } from './read-records.ts';
import { renewOldForms } from './renew-packs.ts';
import { type Database, openDatabase } from './schema.ts';
import { createSubscriptions, type Subscriptions } from './subscriptions.ts';
import { type InstallOptions, writePack } from './write-pack.ts';

/** All that this browser knows. Every method may be the first one called; each rejects where storage fails. */
export interface FactBase extends OwnLayer, OwnDecisions, OwnChecks, Subscriptions {
  /** The packs in force, and those that were removed and can be restored, by title. */
  packs(): Promise<InstalledPack[]>;
  /** The companies in a pack, by name; of a large pack only its first ones. */
  contents(packId: string): Promise<PackCompany[]>;
  /**
   * What an installation of this pack would change, for which its records are gone through; `null`, and its records are
   * left alone, where no pack of its id is in force.
   */
  compare(pack: Pack | PackStream, signal?: AbortSignal): Promise<PackDiff | null>;
  /** Puts a valid pack in force, in place of one with its id. If it rejects, what was in force still is. */
  install(pack: Pack | PackStream, options?: InstallOptions): Promise<Omit<InstalledPack, 'previous'>>;
  /** Takes a pack out of force. It can be restored until this page is left. */
  remove(packId: string): Promise<void>;
  restore(packId: string): Promise<void>;
  /** Puts in force what was so before the last installation or roll back of a pack; done twice, all is as it was. */
  rollBack(packId: string): Promise<void>;
  /** True where the reader removed a pack, however long ago. */
  wasRemoved(packId: string): Promise<boolean>;
  /**
   * All that the packs in force and the own layer know of a company, or of the one that it was merged into; where they
   * disagree, the own layer has its way.
   */
  company: OverlaidAnswers['company'];
  /** The companies that have these words in a name, of which the last may be a beginning; the best few. */
  findCompanies: OverlaidAnswers['findCompanies'];
  /** The names that can occur in texts with these keys: those of which one has all words. */
  dictionary: OverlaidAnswers['dictionary'];
  /** Who can be meant by a name where it stands. */
  namesakes: OverlaidAnswers['namesakes'];
  hiddenOn: OverlaidAnswers['hiddenOn'];
  /** Keys of the names that are written all in small letters. */
  smallKeys(): Promise<string[]>;
  /** A text that changes with every change of what is in force, from whichever page. */
  revision(): Promise<string>;
  /** Another page changed what is in force: read it again at the next question. */
  reload(): void;
  /** For what is built upon the fact base, such as its backup. */
  access: DatabaseAccess;
}

// Held by pages that are changing the fact base or offer to undo a removal. Browsers release it with the page.
const LOCK = 'factcards-changes';

/** Of a search the companies of each pack that are read to choose the best few. */
const LOOKED_AT = 16;

export function openFactBase(
  factory: IDBFactory = indexedDB,
  locks: Pick<LockManager, 'request'> = navigator.locks,
): FactBase {
  let database: Promise<Database> | undefined;
  let loaded: Promise<Loaded> | undefined;
  let decisions: Promise<Decided> | undefined;
  let keepsRemoved = false;

  /** A failed attempt is not kept: the next question tries again. */
  function open(): Promise<Database> {
    database ??= openDatabase(factory, () => {
      database = undefined;
    })
      .then(async (db) => {
        // Most often there is nothing to do, and a page waits for a background that was stopped.
        const due = await findDue(db).catch(() => ({ renewal: true, tidying: true }));
        if (due.renewal) await renewOldForms(db);
        if (due.tidying || due.renewal) await tidy(db);
        return db;
      })
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
      console.error('Factcards, tidying:', error);
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

  function decided(): Promise<Decided> {
    const attempt = decisions ?? open().then(readDecided);
    decisions = attempt;
    attempt.catch(() => {
      if (decisions === attempt) decisions = undefined;
    });
    return attempt;
  }

  function reload(): void {
    loaded = undefined;
    decisions = undefined;
  }

  /** Asks what is in force, and once more where that was replaced meanwhile. */
  async function ask<T>(question: (loaded: Loaded) => Promise<T>): Promise<T> {
    try {
      return await question(await memory());
    } catch (error) {
      if (!(error instanceof StaleGeneration)) throw error;
      reload();
      return question(await memory());
    }
  }

  const raw: RawAnswers = {
    company: (id) =>
      ask(async ({ own, packs }) => {
        const parts = [own.company(id), ...(await Promise.all(packs.map((pack) => pack.company(id))))];
        const record = mergeParts(parts.filter((part) => part !== undefined));
        return record && { ...record, facts: tellApart(record.facts) };
      }),
    findCompanies: (words) =>
      ask(async ({ own, packs }) => {
        const found = await Promise.all(packs.map((pack) => pack.find(words, LOOKED_AT)));
        return findCompanies([...own.companies, ...found.flat()], words);
      }),
    dictionary: (keys, texts) =>
      ask(async ({ own, packs }) => {
        const asked = askedKeys(keys, texts);
        const names = await Promise.all(packs.map((pack) => pack.names(asked)));
        return toDictionary(own.names(asked, names.flat()));
      }),
  };
  const answers = createOverlaidAnswers(raw, decided);
  const access: DatabaseAccess = { open, change };
  const own = createOwnAccess(access);

  return {
    async packs() {
      const rows = await readRows(await open());
      const packs = rows.filter(isKept).map((row) => toInstalledPack(row, rows));
      return packs.sort((a, b) => a.title.localeCompare(b.title));
    },
    contents: (packId) =>
      ask(async ({ packs }) => {
        const pack = packs.find(({ row }) => row.id === packId);
        return pack ? listContents(await open(), pack) : [];
      }),
    async compare(pack, signal) {
      const { header, batches } = toStream(pack);
      const db = await open();
      const row = (await readRows(db)).find((each) => each.id === header.id && isInForce(each));
      return row ? diffPacks(streamBatches(db, row, signal), batches) : null;
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
    async rollBack(packId) {
      if (!(await change((db) => swapPrevious(db, packId))))
        throw new Error(`'${packId}' has nothing to go back to`);
    },
    async wasRemoved(packId) {
      return (await readRows(await open())).some((row) => row.id === packId && row.isRemoved);
    },
    ...answers,
    async company(id) {
      const record = await answers.company(id);
      return record && withChecks(await open(), record);
    },
    smallKeys: () =>
      ask(async ({ own, packs }) => {
        const keys = await Promise.all(packs.map((pack) => pack.smallKeys()));
        return [...new Set([...own.smallKeys, ...keys.flat()])];
      }),
    async revision() {
      // Asked of the store each time: a message about a change can be lost with the background that it was for.
      const db = await open();
      const ownChange = await readOwnChange(db);
      const revision = revisionOf((await readRows(db)).filter(isInForce), ownChange);
      if (loaded && (await memory()).revision !== revision) reload();
      if (decisions && (await decided()).change !== ownChange) reload();
      return revision;
    },
    reload,
    access,
    ...createOwnLayer(own),
    ...createOwnChecks(own),
    ...createOwnDecisions(own, { raw, company: answers.company, decided }),
    ...createSubscriptions(open),
  };
}

function toStream(pack: Pack | PackStream): PackStream {
  return 'companies' in pack ? streamOf(pack) : pack;
}
