import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parsePack } from '../../../src/model/pack.ts';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const textOf = (tab: Tab) => tab.evaluate(() => document.body.innerText);

inBothBrowsers('saving in a private window', (journey) => {
  it('stores nothing and says why: the popup finds the facts and hands them out as a file', async () => {
    const id = await journey.browser.openPrivate(journey.address('saving/article.html'));
    const popup = await journey.browser.open(journey.browser.extensionUrl(`src/popup/index.html?tab=${id}`));
    await popup.waitFor(() => document.querySelector('.save-private .save-page'), { what: 'the button' });
    expect(await textOf(popup)).toContain('Private windows leave no trace');
    await journey.picture(popup, 'popup-private');
    expect(await popup.axe()).toEqual([]);
    await popup.click('.save-page');
    await until(async () => /\d+ facts? of \d/.test(await textOf(popup)), { what: 'what was found' });
    await journey.picture(popup, 'popup-private-found');
    await popup.click('.save-page');
    const file = join(journey.browser.downloadsDir, 'factcards-facts.json');
    // A browser writes a file in its own time.
    const pack = await until(
      () => {
        const read = parsePack(readFileSync(file, 'utf8'));
        return read.ok && read;
      },
      { what: 'a file that is a pack' },
    );
    expect(pack.warnings).toEqual([]);
    expect(pack.pack.facts.length).toBeGreaterThan(5);
    await popup.close();
  });

  it('leaves neither a draft nor a fact behind', async () => {
    const session = await journey.browser.inBackground(async () => {
      const { storage } = (globalThis as { chrome?: unknown }).chrome as {
        storage: { session: { get(keys: null): Promise<object> } };
      };
      return storage.session.get(null);
    });
    expect(session).toEqual({});
    const options = await journey.openPage('options');
    await options.waitFor(() => document.querySelector('#saved'), { what: 'what is saved' });
    expect(await options.evaluate(() => document.querySelectorAll('.saved-toggle').length)).toBe(0);
    await options.close();
  });
});
