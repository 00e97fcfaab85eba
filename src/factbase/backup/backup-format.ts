import * as v from 'valibot';
import { MAX_LENGTH, webAddress } from '../../model/fields.ts';
import { packHeaderSchema } from '../../model/pack.ts';

/*
 * A backup is NDJSON packed with gzip. Its lines, in this order:
 *
 *     {"format":"factcards-backup","version":1,"made":…,"extension":…,"holdsPacks":…,"counts":…}
 *     {"settings":{…}}
 *     {"store":"own-facts","row":{…}}                    a row of a store, as it is
 *     {"pack":{…},"installedAt":…}                       a pack's header; its records follow as in a pack's own file
 *     {"packEnd":{"records":…}}
 *     {"end":{"lines":…,"sha256":…}}                     of all lines before it, each with a line feed
 */
export const BACKUP_FORMAT = 'factcards-backup';
export const BACKUP_VERSION = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const countsSchema = v.object({
  /** How many rows of each store of the own layer, and of the subscriptions. */
  rows: v.record(v.string(), count),
  packs: count,
  /** Of all packs together. */
  records: count,
});

/** What a backup holds. */
export type BackupCounts = v.InferOutput<typeof countsSchema>;

export const backupHeaderSchema = v.looseObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  /** When, ISO 8601 in UTC. */
  made: v.pipe(v.string(), v.isoTimestamp()),
  /** The version of the extension that made it. */
  extension: v.string(),
  /** False where it was asked to leave the packs out. */
  holdsPacks: v.boolean(),
  counts: countsSchema,
});

export type BackupHeader = v.InferOutput<typeof backupHeaderSchema>;

const text = v.pipe(v.string(), v.maxLength(MAX_LENGTH.line));

const originSchema = v.looseObject({
  address: webAddress,
  hash: text,
  size: count,
  etag: v.exactOptional(text),
  lastModified: v.exactOptional(text),
  fetchedAt: text,
});

export const packLineSchema = v.strictObject({
  pack: packHeaderSchema,
  installedAt: v.string(),
  /** Where it was fetched from. */
  origin: v.exactOptional(originSchema),
  /** The reader removed it: only that is known of it. */
  isRemoved: v.exactOptional(v.boolean()),
});

export type PackLine = v.InferOutput<typeof packLineSchema>;

export const packEndSchema = v.strictObject({ packEnd: v.strictObject({ records: count }) });

export const endSchema = v.object({ lines: count, sha256: v.string() });

export type BackupEnd = v.InferOutput<typeof endSchema>;
