import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const MENU = '[aria-haspopup="menu"]';

inBothBrowsers('a name that is not this company, in a private window', (journey) => {
  const textIn = (tab: Tab, selector: string) =>
    tab.inCard((root, wanted) => root.querySelector<HTMLElement>(wanted)?.innerText ?? null, selector);
  const waitIn = (tab: Tab, selector: string, says = /./) =>
    until(async () => says.test((await textIn(tab, selector)) ?? ''), { what: `${says} in ${selector}` });
  const marked = async (tab: Tab) => (await tab.marks()).map(({ text }) => text);
  const waitForMark = (tab: Tab, text: string, isThere: boolean) =>
    until(async () => (await marked(tab)).includes(text) === isThere, {
      what: `'${text}' ${isThere ? 'marked' : 'unmarked'}`,
    });
  const openMenu = async (tab: Tab, text: string) => {
    await tab.waitForMarks({ text });
    await tab.hover({ text });
    await tab.waitForCard();
    await tab.cardClick(MENU);
    await waitIn(tab, '[data-item=not-this]');
  };

  /** How many rows of each store hold what a reader decided, saw or changed. */
  const kept = () =>
    journey.browser.inBackground(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await done(indexedDB.open('factcards'));
      const names = [...database.objectStoreNames].filter((name) => !['packs', 'chunks'].includes(name));
      const counts: Record<string, number> = {};
      for (const name of names)
        counts[name] = await done(database.transaction(name).objectStore(name).count());
      database.close();
      return counts;
    });

  it('is left unmarked on the page as long as it is open, as the card says beforehand', async () => {
    const before = await kept();
    await journey.browser.openPrivate(journey.address('demo'));
    const tab = await journey.browser.findTab(journey.address('demo'));
    await openMenu(tab, 'TikTok');
    // Nothing can be snoozed where nothing may be kept.
    expect(await textIn(tab, '[data-item=snooze]')).toBeNull();
    await tab.cardClick('[data-item=not-this]');
    await waitIn(tab, '.panel-hint', /nothing is kept.*until you leave the page/);
    expect(await tab.inCard((root) => root.querySelectorAll('[data-where]').length)).toBe(1);
    await journey.picture(tab, 'card-not-this-private');
    await tab.cardClick('[data-where=page]');
    await waitIn(tab, '.toast', /TikTok.* on this page any more/);
    // What was not stored cannot be taken back either.
    expect(await textIn(tab, '.toast-undo')).toBeNull();
    await waitForMark(tab, 'TikTok', false);
    expect(await marked(tab)).toContain('Xiaomi');
    await tab.reload();
    await waitForMark(tab, 'TikTok', true);
    expect(await kept()).toEqual(before);
    await tab.close();
  });

  it('is marked in an ordinary window as before', async () => {
    const tab = await journey.visit('demo');
    await waitForMark(tab, 'TikTok', true);
    await openMenu(tab, 'TikTok');
    expect(await textIn(tab, '[data-item=snooze]')).toBe('Snooze');
    await tab.close();
  });
});
