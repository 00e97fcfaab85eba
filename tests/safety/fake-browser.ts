import type { Browser } from '../../src/platform/browser.ts';

type OnChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** A browser's storage in two areas, which tells of every change. */
export function fakeStorage(local: Record<string, unknown> = {}, sync: Record<string, unknown> = {}) {
  const listeners = new Set<OnChanged>();
  const areaOf = (name: string, stored: Record<string, unknown>) => ({
    get: async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
    set: async (items: Record<string, unknown>) => {
      Object.assign(stored, structuredClone(items));
      for (const [key, newValue] of Object.entries(items)) {
        for (const listener of listeners) listener({ [key]: { newValue } }, name);
      }
    },
  });
  const onChanged = {
    addListener: (listener: OnChanged) => listeners.add(listener),
    removeListener: (listener: OnChanged) => listeners.delete(listener),
  };
  const storage = { local: areaOf('local', local), sync: areaOf('sync', sync), onChanged };
  return { storage: storage as unknown as Browser['storage'], local, sync };
}

/** One page's locks: whoever asks has his turn. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, _options: object, work: () => unknown) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  return { request } as unknown as Pick<LockManager, 'request'>;
}
