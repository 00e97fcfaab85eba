import { describe, expect, it, vi } from 'vitest';
import type { Browser } from '../../src/platform/browser.ts';
import { DEFAULT_SETTINGS, withMarks, withSite } from '../../src/settings/settings.ts';
import { createSettingsStore } from '../../src/settings/store.ts';

type OnChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** A browser's storage that answers late, as the real one does. */
function fakeStorage(stored: Record<string, unknown> = {}) {
  const listeners = new Set<OnChanged>();
  let isFull = false;
  const storage = {
    local: {
      get: async (key: string) => {
        await Promise.resolve();
        return { [key]: structuredClone(stored[key]) };
      },
      set: async (items: Record<string, unknown>) => {
        await Promise.resolve();
        if (isFull) throw new Error('the disk is full');
        Object.assign(stored, structuredClone(items));
        for (const [key, newValue] of Object.entries(items)) tell(key, newValue);
      },
    },
    onChanged: {
      addListener: (listener: OnChanged) => listeners.add(listener),
      removeListener: (listener: OnChanged) => listeners.delete(listener),
    },
  };
  const tell = (key: string, newValue: unknown, area = 'local') => {
    for (const listener of listeners) listener({ [key]: { newValue } }, area);
  };
  const fill = (full: boolean) => {
    isFull = full;
  };
  return { storage: storage as unknown as Browser['storage'], stored, tell, fill };
}

describe('settings in the browser', () => {
  it('are the defaults before anything was stored', async () => {
    expect(await createSettingsStore(fakeStorage().storage).load()).toEqual(DEFAULT_SETTINGS);
  });

  it('are kept', async () => {
    const { storage } = fakeStorage();
    await createSettingsStore(storage).change((settings) => withMarks(settings, 'every'));
    expect((await createSettingsStore(storage).load()).marks).toBe('every');
  });

  it('keep both of two changes in a row', async () => {
    const store = createSettingsStore(fakeStorage().storage);
    await Promise.all([
      store.change((settings) => withSite(settings, 'a.example', false)),
      store.change((settings) => withSite(settings, 'b.example', false)),
    ]);
    expect((await store.load()).sitesOff).toEqual(['a.example', 'b.example']);
  });

  it('can be changed again after a change that failed', async () => {
    const { storage, fill } = fakeStorage();
    const store = createSettingsStore(storage);
    fill(true);
    await expect(store.change((settings) => withMarks(settings, 'none'))).rejects.toThrow('full');
    fill(false);
    expect((await store.change((settings) => withMarks(settings, 'every'))).marks).toBe('every');
  });
});

describe('whoever listens for changes', () => {
  it('hears of each, as settings that make sense', async () => {
    const { storage, tell } = fakeStorage();
    const listener = vi.fn();
    createSettingsStore(storage).onChange(listener, new AbortController().signal);
    tell('settings', { version: 1, marks: 'none', sitesOff: [7] });
    tell('settings', undefined);
    expect(listener.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, marks: 'none' }], [DEFAULT_SETTINGS]]);
  });

  it('hears nothing of other keys, of other areas, or after the end', () => {
    const { storage, tell } = fakeStorage();
    const listener = vi.fn();
    const end = new AbortController();
    createSettingsStore(storage).onChange(listener, end.signal);
    tell('starterPackOf', '1.0');
    tell('settings', DEFAULT_SETTINGS, 'sync');
    end.abort();
    tell('settings', DEFAULT_SETTINGS);
    expect(listener).not.toHaveBeenCalled();
  });
});
