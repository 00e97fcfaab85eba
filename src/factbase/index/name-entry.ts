import type { Company, Name } from '../../model/company.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { PackedRecords } from '../packed-records.ts';

/** What the index holds of a name: all that a page's dictionary needs to know. */
export interface NameEntry {
  /** The company's id. */
  company: string;
  text: string;
  kind: Name['kind'];
  needsContext: boolean;
  context: readonly string[];
  /** The date of the company's newest fact. */
  newest?: PartialDate;
}

/** The entries of a company's names. */
export function entriesOf({ id, names, context = [] }: Company): NameEntry[] {
  return names.map(({ text, kind, needsContext }) => ({
    company: id,
    text,
    kind,
    needsContext: needsContext === true || kind === 'ticker' || isShort(text),
    context,
  }));
}

/** One letter of any script, or two Latin letters or digits (X, HP, 3M), stand for too many things, whatever a pack says. */
export function isShort(text: string): boolean {
  // However a letter is put together, it takes no more than these: most names need no closer look.
  if (text.length > 16) return false;
  return /^(?:\p{L}|[\p{Script=Latin}\p{N}]{1,2})$/u.test(text.normalize('NFKC'));
}

/** As it is stored, but for the date, which is known only when all facts are read. */
export function toStored({ company, text, kind, needsContext, context }: NameEntry): string {
  return JSON.stringify([company, text, kind, needsContext ? 1 : 0, ...context]);
}

const encoder = new TextEncoder();
const NO_DATE = encoder.encode('["",');

/** Entries as they were stored, each with the date of its company's newest fact. */
export function packEntries(
  entries: readonly { stored: Uint8Array; newest: PartialDate | undefined }[],
): PackedRecords {
  const dates = entries.map(({ newest }) =>
    newest === undefined ? NO_DATE : encoder.encode(`["${newest}",`),
  );
  const ends = new Uint32Array(entries.length);
  let end = 0;
  for (const [i, { stored }] of entries.entries()) {
    end += (dates[i]?.length ?? 0) + stored.length - 1;
    ends[i] = end;
  }
  const bytes = new Uint8Array(end);
  for (const [i, { stored }] of entries.entries()) {
    const [date = NO_DATE, start = 0] = [dates[i], i === 0 ? 0 : ends[i - 1]];
    bytes.set(date, start);
    bytes.set(stored.subarray(1), start + date.length);
  }
  return { bytes, ends };
}

/** `undefined` for what is damaged. */
export function fromStored(record: unknown): NameEntry | undefined {
  if (!Array.isArray(record)) return undefined;
  const [newest, company, text, kind, needsContext, ...context] = record;
  if (typeof company !== 'string' || typeof text !== 'string') return undefined;
  return { company, text, kind, needsContext: needsContext === 1, context, ...(newest && { newest }) };
}
