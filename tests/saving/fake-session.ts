import type { Browser } from '../../src/platform/browser.ts';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** `storage.session` in memory, with room for so many characters of JSON. */
export function fakeSession(room = Number.POSITIVE_INFINITY) {
  let entries: Record<string, unknown> = {};
  const listeners = new Set<Listener>();
  const session = {
    async get(key: string | null) {
      const wanted = key === null ? entries : key in entries ? { [key]: entries[key] } : {};
      return structuredClone(wanted);
    },
    async set(added: Record<string, unknown>) {
      const next = { ...entries, ...structuredClone(added) };
      if (JSON.stringify(next).length > room) throw new Error('Session storage quota bytes exceeded.');
      entries = next;
      for (const [key, newValue] of Object.entries(added)) {
        for (const listener of listeners) listener({ [key]: { newValue } }, 'session');
      }
    },
    async remove(keys: string[]) {
      entries = Object.fromEntries(Object.entries(entries).filter(([key]) => !keys.includes(key)));
    },
  };
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  return { session, onChanged } as unknown as Pick<Browser['storage'], 'session' | 'onChanged'>;
}
