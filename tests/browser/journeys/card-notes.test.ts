import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const XIAOMI = '[data-row="company xiaomi"]';
const FACT = `${XIAOMI} .known-facts > li`;
const isThere = (tab: Tab, selector: string) =>
  tab.waitFor((of) => document.querySelector(of) !== null, { what: selector }, selector);

async function write(tab: Tab, within: string, words: string): Promise<void> {
  await tab.waitFor(() => document.activeElement?.matches('.line-form input'), { what: 'the field' });
  await tab.keyboard.type(words);
  await tab.click('.line-form .main-button');
  await tab.waitFor(
    (of, wanted) => document.querySelector(`${of} .known-note`)?.textContent?.includes(wanted),
    { what: `the note '${words}'` },
    within,
    words,
  );
}

inBothBrowsers('what a reader noted', (journey) => {
  it('is on the card and in the popup, apart from what sources say', async () => {
    const options = await journey.openPage('options');
    await options.waitFor(() => document.querySelector('.known-search'), { what: 'the search' });
    await options.click('.known-search');
    await options.keyboard.type('xiao');
    await isThere(options, XIAOMI);
    await options.click(`${XIAOMI} .saved-toggle`);
    await isThere(options, FACT);
    await options.click(`${FACT} .small-button + .small-button`);
    await write(options, FACT, 'Compare with the order of March.');
    await options.click(`${XIAOMI} [data-tool=note]`);
    await write(options, `${XIAOMI} .saved-facts`, 'Ask Lena.');
    await options.close();

    const tab = await journey.visit('demo');
    await tab.hover({ text: 'Xiaomi' });
    await until(async () => (await tab.card())?.text.includes('Ask Lena.'), { what: 'the note on the card' });
    const heard = (await tab.accessibility()).map(({ name }) => name).join(' ');
    expect(heard).toMatch(/Your note on this company:\s+Ask Lena\./);
    await tab.cardClick('.card-more button');
    await until(async () => (await tab.card())?.text.includes('Compare with the order of March.'), {
      what: 'the note on the fact',
    });
    await journey.picture(tab, 'card-notes');
    await tab.keyboard.press('Escape');
    const popup = await journey.browser.openPopup(tab);
    await popup.waitFor(() => document.querySelector('[data-company="xiaomi"]'), { what: 'the company' });
    await popup.click('[data-company="xiaomi"]');
    await popup.waitFor(
      () => document.querySelector('.company-page > .own-note')?.textContent?.includes('Ask Lena.'),
      { what: 'the note in the popup' },
    );
    await journey.picture(popup, 'popup-notes');
    await tab.close();
  });
});
