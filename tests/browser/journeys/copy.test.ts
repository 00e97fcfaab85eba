import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { PLAIN_HOST, type Tab, until } from '../driver/index.ts';
import { inBothBrowsers, type Journey } from './in-both-browsers.ts';
import { FOLDING_BIKE, saveFromPage } from './savings.ts';

const PLAN = 'We shall be in the shops by Easter';

/** The place among the key facts of the one that has these words. */
async function placeOf(tab: Tab, words: string): Promise<number> {
  const index = await tab.inCard(
    (root, wanted) =>
      [...root.querySelectorAll('.key-facts .fact')].findIndex((row) => row.textContent?.includes(wanted)),
    words,
  );
  return (index ?? -1) + 1;
}

const cardSays = (tab: Tab, words: string) =>
  until(
    () => tab.inCard((root, wanted) => root.querySelector('.card')?.textContent?.includes(wanted), words),
    { what: `the card to say '${words}'` },
  );

/** What is on the clipboard, as a person finds out: by pasting it. */
async function pasted(journey: Journey): Promise<string> {
  const tab = await journey.visit('none.html');
  await tab.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
  });
  await tab.keyboard.press('Control+v');
  const text = await tab.waitFor(() => document.querySelector('textarea')?.value, { what: 'what is pasted' });
  await tab.close();
  return text ?? '';
}

async function openCard(journey: Journey, address: string): Promise<Tab> {
  const tab = await journey.browser.open(address);
  await tab.hover({ text: 'Oakworks Ltd' });
  await tab.waitForCard();
  return tab;
}

inBothBrowsers('copying facts', (journey) => {
  beforeAll(async () => {
    const options = await journey.openPage('options');
    await saveFromPage(options, FOLDING_BIKE);
    await options.close();
  });

  it('copies one fact of a card with how it is meant, who said it, and its source', async () => {
    const tab = await openCard(journey, journey.address('oakworks.html'));
    const fact = `.key-facts .fact:nth-child(${await placeOf(tab, PLAN)})`;
    await tab.cardClick(`${fact} .copy-open`);
    await tab.cardClick(`${fact} [data-copy=text]`);
    await cardSays(tab, 'Copied as text');
    await journey.picture(tab, 'copy-fact');
    await tab.close();
    const lines = (await pasted(journey)).split('\n');
    expect(lines[0]).toBe('Oakworks · Q2 2026 · Product');
    expect(lines[1]).toMatch(/^\[Planned, not done yet\] "We shall be in the shops by Easter,"/);
    expect(lines[2]).toBe('Said by Ines Alder, who runs Oakworks');
    expect(lines[3]).toBe(
      'Source: Mira Lund, “Court lets Oakworks sell its folding bike”, The Harbour Post, 4 Mar 2026, https://post.example/folding-bike',
    );
  });

  it('copies a card from its menu', async () => {
    const tab = await openCard(journey, journey.address('oakworks.html'));
    await tab.cardClick('[aria-haspopup=menu]');
    await tab.cardClick('[data-item=copy-markdown]');
    await cardSays(tab, 'Copied as Markdown');
    await journey.picture(tab, 'copy-card');
    await tab.close();
    const text = await pasted(journey);
    expect(text).toMatch(/^## Oakworks\n\nMaker of wooden bikes\n/);
    expect(text).toContain('https://post.example/folding-bike#:~:text=');
    expect(text).toContain('- Ban on the folding bike: removed, 3 Mar 2026');
  });

  it('copies on a page without https, and not what that page puts into copies', async () => {
    const address = journey.address('proof/grabs-copies.html').replace('127.0.0.1', PLAIN_HOST);
    const tab = await openCard(journey, address);
    expect(await tab.evaluate(() => isSecureContext)).toBe(false);
    await tab.cardClick('.key-facts .fact .copy-open');
    await tab.cardClick('.key-facts .fact [data-copy=citation]');
    await cardSays(tab, 'Citation copied');
    expect(await tab.evaluate(() => document.body.querySelector('textarea'))).toBeNull();
    await tab.close();
    expect(await pasted(journey)).toMatch(/^Mira Lund, “Court lets Oakworks sell its folding bike”/);
  });

  it('copies all of a company in the popup, by keyboard, and saves it as files', async () => {
    const tab = await journey.visit('oakworks.html');
    await tab.waitForMarks({ text: 'Oakworks Ltd' });
    const popup = await journey.browser.openPopup(tab);
    await popup.waitFor(() => document.querySelector('[data-company="oakworks"]'), { what: 'the company' });
    await popup.click('[data-company="oakworks"]');
    await popup.waitFor(() => document.querySelector('.popup-back .copy-open'), { what: 'its page' });
    await popup.evaluate(() => document.querySelector<HTMLElement>('.popup-back .copy-open')?.focus());
    await popup.keyboard.press('Enter');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    await popup.waitFor(() => document.querySelector('.copy-said')?.textContent === 'Copied as text', {
      what: 'what became of it',
    });
    expect(await popup.axe()).toEqual([]);
    await journey.picture(popup, 'copy-popup');
    await popup.click('[data-save=csv]');
    const csv = await saved(journey, 'factcards-oakworks.csv');
    const [names, ...rows] = csv.replace(/^\ufeff/, '').split('\r\n');
    expect(names).toMatch(/^company,date,kind,certainty,superseded,statement,/);
    expect(rows.filter((row) => row.startsWith('Oakworks,'))).toHaveLength(4);
    await popup.click('[data-save=json]');
    const json = JSON.parse(await saved(journey, 'factcards-oakworks.json'));
    expect(json.facts.map((fact: { certainty: string }) => fact.certainty).sort()).toEqual([
      'planned',
      'reported',
      'stated',
      'stated',
    ]);
    await tab.close();
    expect(await pasted(journey)).toMatch(/^Oakworks\nMaker of wooden bikes\nAs known on /);
  });

  it('copies the sources of a company in the options', async () => {
    const options = await journey.openPage('options');
    await options.waitFor(() => document.querySelector('.known-search'), { what: 'the search' });
    await options.click('.known-search');
    await options.keyboard.type('oakworks');
    const row = '[data-row="company oakworks"]';
    await options.waitFor(
      (of) => document.querySelector(`${of} .saved-toggle`),
      { what: 'the company' },
      row,
    );
    await options.click(`${row} .saved-toggle`);
    await options.waitFor((of) => document.querySelector(`${of} .copy-open`), { what: 'its facts' }, row);
    await options.click(`${row} .copy-open`);
    await options.click(`${row} [data-copy=citation]`);
    await options.waitFor(() => document.querySelector('.copy-said')?.textContent === 'Citation copied', {
      what: 'what became of it',
    });
    await journey.picture(options, 'copy-options');
    await options.close();
    expect(await pasted(journey)).toBe(
      'Mira Lund, “Court lets Oakworks sell its folding bike”, The Harbour Post, 4 Mar 2026, https://post.example/folding-bike',
    );
  });
});

function saved({ browser }: Journey, name: string): Promise<string> {
  return until(() => readFile(join(browser.downloadsDir, name), 'utf8').catch(() => undefined), {
    what: `${name} among the downloads`,
  }) as Promise<string>;
}
