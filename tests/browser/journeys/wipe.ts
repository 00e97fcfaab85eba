import type { Tab } from '../driver/index.ts';

/** Everything that the extension holds but what it knows of itself: as a browser does that needs room. */
export function wipe(tab: Tab): Promise<string> {
  return tab.evaluate(async () => {
    const { storage } = (globalThis as { chrome?: unknown }).chrome as {
      storage: { local: { get(): Promise<object>; remove(keys: string[]): Promise<void> } };
    };
    const keys = Object.keys(await storage.local.get()).filter((key) => key !== 'inventory');
    await storage.local.remove(keys);
    return new Promise<string>((done, failed) => {
      const request = indexedDB.deleteDatabase('factcards');
      request.onsuccess = () => done('wiped');
      request.onerror = () => failed(request.error);
    });
  });
}
