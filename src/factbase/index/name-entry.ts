import type { Company, Name } from '../../model/company.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { PackedRecords } from '../packed-records.ts';
import type { Texts } from './texts.ts';

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
  return names.map((name) => ({
    company: id,
    text: name.text,
    kind: name.kind,
    needsContext: needsContext(name),
    context,
  }));
}

function needsContext({ text, kind, needsContext: isSaid }: Name): boolean {
  return isSaid === true || kind === 'ticker' || isShort(text);
}

const SURELY_LONG = /^[\x20-\x7e]{3}/;

/** One letter of any script, or two Latin letters or digits (X, HP, 3M), stand for too many things, whatever a pack says. */
export function isShort(text: string): boolean {
  // However a letter is put together, it takes no more than these: most names need no closer look.
  if (text.length > 16 || SURELY_LONG.test(text)) return false;
  return /^(?:\p{L}|[\p{Script=Latin}\p{N}]{1,2})$/u.test(text.normalize('NFKC'));
}

/**
 * The names of a company as they are stored, but for the date, which is known only when all facts are read: a list of id,
 * text, kind, 1 where it needs context, and the words of that.
 */
export function storedEntries({ id, names, context }: Company): string[] {
  const company = JSON.stringify(id);
  const last = context?.map((word) => `,${JSON.stringify(word)}`).join('') ?? '';
  return names.map((name) => {
    const needed = needsContext(name) ? 1 : 0;
    return `[${company},${JSON.stringify(name.text)},"${name.kind}",${needed}${last}]`;
  });
}

/** Some entries as they were stored, each with the date of its company's newest fact. */
export function packEntries(
  places: Uint32Array,
  entries: Texts,
  newestOf: (place: number) => PartialDate | undefined,
): PackedRecords {
  const dates = Array.from(places, (place) => `["${newestOf(place) ?? ''}",`);
  const ends = new Uint32Array(places.length);
  let end = 0;
  for (let i = 0; i < places.length; i++) {
    end += (dates[i] ?? '').length + entries.size(places[i] ?? 0) - 1;
    ends[i] = end;
  }
  const bytes = new Uint8Array(end);
  for (let i = 0; i < places.length; i++) {
    const date = dates[i] ?? '';
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0);
    for (let k = 0; k < date.length; k++) bytes[start + k] = date.charCodeAt(k);
    // In place of its bracket.
    entries.copy(places[i] ?? 0, bytes, start + date.length, 1);
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
