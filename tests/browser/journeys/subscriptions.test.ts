import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCompany, makeFact, makePack } from '../../factbase/make-pack.ts';
import { gzip, toNdjson } from '../../model/pack-bytes.ts';
import {
  failing,
  type PackServer,
  redirecting,
  sending,
  sendingWithTag,
  startPackServer,
} from '../../subscriptions/pack-server.ts';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

declare const chrome: {
  alarms: {
    create(name: string, info: { when: number }): Promise<void>;
    get(name: string): Promise<object | undefined>;
  };
  permissions: {
    getAll(): Promise<{ origins: string[] }>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
  };
};

/** A pack whose revisions grow: all know one name of a page of ours, the third one another. */
function createRevision(number: number): Uint8Array {
  const names = ['Minneapolis', 'Firm One', 'Cupertino', 'Firm Two'].slice(0, number);
  const companies = names.map((name) => makeCompany(name.toLowerCase().replace(' ', '-'), [name]));
  const facts = companies.map(({ id }) => makeFact(`f-${id}`, id));
  const edition = { revision: String(number), updated: `2021-06-0${number}` };
  return gzip(toNdjson(makePack({ ...edition, companies, facts })));
}

const textIn = (tab: Tab, selector: string) =>
  tab.evaluate(
    (where) => (document.querySelector(where)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    selector,
  );

const told = (tab: Tab, selector: string, pattern: RegExp) =>
  until(async () => pattern.test(await textIn(tab, selector)), {
    what: `${pattern} in ${selector}`,
    timeoutMs: 20_000,
  });

inBothBrowsers('a pack from an address', (journey) => {
  let server: PackServer;
  beforeAll(async () => {
    server = await startPackServer(sendingWithTag(createRevision(1), '"1"'));
  });
  afterAll(() => server.close());

  const publish = (number: number) => {
    server.answer = sendingWithTag(createRevision(number), `"${number}"`);
  };

  async function openPacks(): Promise<Tab> {
    const options = await journey.openPage('options');
    await options.waitFor(() => document.querySelector('[data-installed]') !== null, { what: 'the packs' });
    return options;
  }

  async function enter(options: Tab, address: string): Promise<void> {
    await options.click('#add-address');
    await options.keyboard.type(address);
    await options.keyboard.press('Enter');
    await told(options, 'dialog h3', /^Ask /);
  }

  /** Has the alarm ring. A background that starts for it may set it for later at the same moment, so it rings until it is heard. */
  async function ringAlarm(): Promise<void> {
    const asked = server.requests.length;
    const ring = async () => {
      await journey.browser.inBackground(() =>
        chrome.alarms.create('factcards-updates', { when: Date.now() }),
      );
      return server.requests.length > asked;
    };
    await until(ring, { what: 'the look', timeoutMs: 20_000 });
  }

  /** The options show what is in force when they are opened. */
  const shown = (options: Tab, pattern: RegExp) =>
    until(
      async () => {
        await options.reload();
        await options.waitFor(() => document.querySelector('[data-installed="news"]') !== null, {
          what: 'the pack',
        });
        return pattern.test(await textIn(options, '[data-installed="news"]'));
      },
      { what: `${pattern} in the pack's row`, timeoutMs: 20_000 },
    );

  const check = (options: Tab) => options.click('[data-installed="news"] .subscription button');

  it('is asked for only after a dialog that names its host, which Escape leaves', async () => {
    const options = await openPacks();
    await enter(options, `${server.url}pack.ndjson.gz`);
    expect(await textIn(options, 'dialog h3')).toBe(`Ask ${server.host}?`);
    const inDialog = () => options.evaluate(() => document.activeElement?.closest('dialog')?.className);
    expect(await inDialog()).toBe('address-dialog');
    expect(await options.axe({ include: 'dialog' })).toEqual([]);
    await journey.picture(options, 'options-address-dialog');
    await options.keyboard.press('Escape');
    await options.waitFor(() => document.querySelector('dialog') === null, { what: 'the dialog to go' });
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('add-address');
    expect(server.requests).toEqual([]);
    await options.close();
  });

  it('shows what it is before it is installed, and is subscribed to', async () => {
    const options = await openPacks();
    await enter(options, `${server.url}pack.ndjson.gz`);
    await options.click('dialog .main-button');
    await told(options, '.panel h3', /Install “News of the day”/);
    const panel = await textIn(options, '.panel');
    expect(panel).toContain('A Newsroom');
    expect(panel).toContain('1 company · 1 fact');
    expect(await options.axe({ include: '.panel' })).toEqual([]);
    await journey.picture(options, 'options-address-offer');
    await options.click('.panel .main-button');
    await told(options, '.install-status', /is installed/);
    await told(options, '[data-installed="news"]', /Updates from http:\/\/127\.0\.0\.1/);
    const [request] = server.requests;
    expect(server.requests).toHaveLength(1);
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
    await options.close();
  });

  it('is looked up with a conditional request, and updated with a diff', async () => {
    const options = await openPacks();
    await check(options);
    await told(options, '.install-status', /is up to date: revision 1/);
    expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"1"');
    publish(2);
    await check(options);
    await told(options, '.panel', /Installed is revision 1/);
    expect(await textIn(options, '.diff tbody tr')).toBe('Companies100');
    await options.click('.panel .main-button');
    await told(options, '.install-status', /is now at revision 2/);
    await options.close();
  });

  it('keeps its revision where its address redirects to another host, sends a web page, or fails', async () => {
    const options = await openPacks();
    const body = createRevision(3);
    server.answer = (request, response) =>
      (request.headers.host === server.host ? redirecting(`${server.otherUrl}pack`) : sending(body))(
        request,
        response,
      );
    await check(options);
    await told(options, '.trouble', /redirects to another host, localhost/);
    server.answer = sending('<!doctype html><p>Log in', { 'content-type': 'text/html' });
    await check(options);
    await told(options, '.trouble', /sends a web page, not a pack/);
    server.answer = failing(503);
    await check(options);
    await told(options, '.trouble', /trouble of its own \(status 503\)/);
    await told(options, '.subscription-failure', /since \d.*; revision 2 stays in force/);
    expect(await options.axe({ include: '.packs' })).toEqual([]);
    await options.evaluate(() =>
      document.querySelector('.subscription')?.scrollIntoView({ block: 'center' }),
    );
    await journey.picture(options, 'options-address-failing');
    await options.close();
  });

  it('is updated while nobody looks, where the reader says so, and open pages mark anew', async () => {
    const options = await openPacks();
    await options.click('#automatic-news');
    await options.waitFor(() => document.querySelector<HTMLInputElement>('#automatic-news')?.checked, {
      what: 'the choice',
    });
    const isSet = async () => Boolean(await chrome.alarms.get('factcards-updates'));
    await until(() => journey.browser.inBackground(isSet), { what: 'the alarm to be set' });
    publish(3);
    await makeDue(options);
    await options.close();
    const page = await journey.visit('brands.html');
    await page.waitForMarks({ text: 'Minneapolis' });
    expect((await page.marks()).map(({ text }) => text)).not.toContain('Cupertino');
    await journey.browser.stopBackground();
    await ringAlarm();
    await page.waitForMarks({ text: 'Cupertino', timeoutMs: 20_000 });
    await page.close();
    const after = await openPacks();
    await told(after, '[data-installed="news"]', /Revision 3 · updated/);
    expect(await textIn(after, '.subscription')).not.toContain('stays in force');
    await after.close();
  });

  it('goes back to the last revision in one press, which the next look passes over', async () => {
    const options = await openPacks();
    await options.click('.pack-previous button');
    await told(options, '[data-installed="news"]', /Revision 2 · updated/);
    await told(options, '.automatic', /Revision 3, which you went back from, is passed over/);
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Forward to revision 3');
    await options.evaluate(() =>
      document.querySelector('.subscription')?.scrollIntoView({ block: 'center' }),
    );
    await journey.picture(options, 'options-rolled-back');
    await makeDue(options);
    await ringAlarm();
    await shown(options, /An update is waiting/);
    expect(await textIn(options, '[data-installed="news"]')).toContain('Revision 2 · updated');
    await options.close();
  });

  it('is whole after the background was stopped in the middle of an update, and is updated at the next look', async () => {
    const options = await openPacks();
    let isClosed = false;
    server.answer = (_request, response) => {
      response.on('close', () => {
        isClosed = true;
      });
      response.write(createRevision(4).subarray(0, 100));
    };
    await makeDue(options);
    await ringAlarm();
    await journey.browser.stopBackground();
    await until(() => isClosed, { what: 'the transfer to end' });
    await shown(options, /Revision 2 · updated/);
    publish(4);
    await makeDue(options);
    await ringAlarm();
    await shown(options, /Revision 4 · updated/);
    await options.close();
  });

  it('asks the browser again where its access was taken away, as Firefox lets readers do', async () => {
    const isTaken = await journey.browser.inBackground(async () => {
      const { origins } = await chrome.permissions.getAll();
      return chrome.permissions.remove({ origins }).catch(() => false);
    });
    expect(isTaken).toBe(journey.browser.name === 'firefox');
    const options = await openPacks();
    await check(options);
    if (isTaken) {
      await told(options, 'dialog .warn', /Your browser will then ask/);
      await options.click('dialog .main-button');
    }
    await told(options, '.install-status', /is up to date: revision 4/);
    await options.close();
  });

  it('logged no error', async () => {
    // Chromium writes down every status that is an error; Firefox, that a page was closed before its message was answered.
    const expected = /status of 503|context unloaded/;
    const errors = (await journey.browser.extensionErrors()).filter((error) => !expected.test(error));
    expect(errors).toEqual([]);
  });
});

/** As if the address had been asked two days ago. */
function makeDue(options: Tab): Promise<void> {
  return options.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opened = indexedDB.open('factcards');
        opened.onerror = fail;
        opened.onsuccess = () => {
          const tx = opened.result.transaction('subscriptions', 'readwrite');
          const store = tx.objectStore('subscriptions');
          const got = store.get('news');
          const ago = new Date(Date.now() - 2 * 86_400_000).toISOString();
          got.onsuccess = () => store.put({ ...got.result, triedAt: ago, checkedAt: ago });
          tx.onerror = fail;
          tx.oncomplete = () => {
            opened.result.close();
            done();
          };
        };
      }),
  );
}
