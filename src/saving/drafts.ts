import type { Browser } from '../platform/browser.ts';
import type { Draft } from './draft.ts';

/**
 * Drafts in `storage.session`: in memory, gone with the browser, kept when a tab closes or the background is stopped. What
 * was read and what the reader made of it are two entries, so that a key stroke does not write the whole article again.
 */
export interface Drafts {
  get(id: string): Promise<Draft | undefined>;
  /**
   * Writes a draft; others make room for it, those with unsaved edits last, else the oldest first. Rejects with DraftTooLarge
   * where that is not enough, and with what the browser says where it refuses for another reason: then all others stay.
   */
  put(draft: Draft): Promise<void>;
  /** What `keep` was given last for this draft. */
  edits(id: string): Promise<unknown>;
  /** The same for edits, as `put` does for a draft. They are plain data; `isSaved` once they are in the fact base. */
  keep(id: string, edits: object, isSaved: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  /** Another draft of the same article that the reader has edited and not saved; the newest one. */
  findEarlier(draft: Draft): Promise<Draft | undefined>;
  /** Calls back when a draft is written, from whichever page, until the signal aborts. */
  onDraft(id: string, listener: (draft: Draft) => void, signal: AbortSignal): void;
}

export class DraftTooLarge extends Error {
  override name = 'DraftTooLarge';
}

interface Edits {
  edits: object;
  isSaved: boolean;
}

interface Entry {
  id: string;
  /** Undefined where only edits of it are left. */
  draft: Draft | undefined;
  /** It holds work of the reader that is nowhere else. */
  isUnsaved: boolean;
}

const DRAFT = 'draft:';
const EDITS = 'draft-edits:';

export function createDrafts(storage: Pick<Browser['storage'], 'session' | 'onChanged'>): Drafts {
  const area = storage.session;
  const read = async <T>(key: string) => (await area.get(key))[key] as T | undefined;

  async function all(): Promise<Entry[]> {
    const entries = Object.entries(await area.get(null));
    const under = (prefix: string) =>
      entries.flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : []));
    const drafts = new Map(under(DRAFT) as [string, Draft][]);
    const edits = new Map(under(EDITS) as [string, Edits][]);
    return [...new Set([...drafts.keys(), ...edits.keys()])].map((id) => ({
      id,
      draft: drafts.get(id),
      isUnsaved: drafts.has(id) && edits.get(id)?.isSaved === false,
    }));
  }

  async function write(id: string, key: string, value: object): Promise<void> {
    for (;;) {
      try {
        return await area.set({ [key]: value });
      } catch (error) {
        if (!isFull(error)) throw error;
        const [first] = (await all()).filter((other) => other.id !== id).toSorted(byWorth);
        if (!first) throw new DraftTooLarge(messageOf(error));
        await remove(first.id);
      }
    }
  }

  async function remove(id: string): Promise<void> {
    await area.remove([DRAFT + id, EDITS + id]);
  }

  return {
    get: (id) => read<Draft>(DRAFT + id),
    put: (draft) => write(draft.id, DRAFT + draft.id, draft),
    edits: async (id) => (await read<Edits>(EDITS + id))?.edits,
    keep: (id, edits, isSaved) => write(id, EDITS + id, { edits, isSaved } satisfies Edits),
    remove,
    async findEarlier(draft) {
      return (await all())
        .flatMap(({ draft: other, isUnsaved }) => (other && isUnsaved ? [other] : []))
        .filter((other) => other.id !== draft.id && isSameArticle(other, draft))
        .toSorted((a, b) => b.begunAt - a.begunAt)[0];
    },
    onDraft(id, listener, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, name: string) => {
        const draft = name === 'session' && changes[DRAFT + id]?.newValue;
        if (draft) listener(draft as Draft);
      };
      storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged));
    },
  };
}

/** Chrome: 'Session storage quota bytes exceeded.' Firefox: 'QuotaExceededError: storage.session API call exceeded its quota limitations.' */
function isFull(error: unknown): boolean {
  return /quota/i.test(messageOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** What nobody would miss first, then the oldest. */
function byWorth(a: Entry, b: Entry): number {
  return Number(a.isUnsaved) - Number(b.isUnsaved) || (a.draft?.begunAt ?? 0) - (b.draft?.begunAt ?? 0);
}

/** The same page, wherever on it the reader was; of selections the same words. */
function isSameArticle(a: Draft, b: Draft): boolean {
  if (a.part !== b.part || withoutFragment(a.url) !== withoutFragment(b.url)) return false;
  return a.part === 'page' || a.article?.text === b.article?.text;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
