import { expect, it } from 'vitest';
import { until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

inBothBrowsers('a background that was stopped', (journey) => {
  it('answers for the names of a page that opens', async () => {
    await journey.browser.stopBackground();
    const tab = await journey.visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    await tab.close();
  });

  it('answers for a card', async () => {
    const tab = await journey.visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    await journey.browser.stopBackground();
    await tab.hover({ text: 'Xiaomi' });
    expect((await tab.waitForCard()).text).toContain('25 May 2021');
    await journey.browser.stopBackground();
    await tab.hover({ text: 'Huawei' });
    await until(async () => (await tab.card())?.text.startsWith('Huawei'), { what: 'the card of Huawei' });
    await tab.close();
  });

  it('answers for the popup', async () => {
    const tab = await journey.visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    await journey.browser.stopBackground();
    const popup = await journey.browser.openPopup(tab);
    await until(async () => (await popup.evaluate(() => document.body.innerText)).includes('25 May 2021'), {
      what: 'the facts in the popup',
    });
    await tab.close();
  });

  it('tells the pages that the reader changed a setting', async () => {
    const tab = await journey.visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    const options = await journey.openPage('options');
    await options.waitFor(() => document.querySelector<HTMLInputElement>('#marks-first')?.checked, {
      what: 'the options',
    });
    await journey.browser.stopBackground();
    await options.click('#marks-none');
    await tab.activate();
    await until(async () => (await tab.marks()).length === 0, { what: 'the marks to go' });
    await options.activate();
    await options.click('#marks-first');
    await tab.activate();
    await until(async () => (await tab.marks()).length === 3, { what: 'the marks to come back' });
    await options.close();
    await tab.close();
  });
});
