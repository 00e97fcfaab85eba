import { expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers.ts';

inBothBrowsers('the keyword in the address bar', (journey) => {
  it('finds a company with where it stands, and opens it in the options', async () => {
    const tab = await journey.visit('none.html');
    const lines = await journey.browser.askAddressBar('xiaomi');
    const company = lines.find(({ content }) => content.endsWith('?company=xiaomi'));
    expect(company?.description).toMatch(/Xiaomi.*US blacklist \(CCMC\): removed, 2021-05-25/);
    await journey.browser.chooseInAddressBar(company?.content ?? '');
    const options = await journey.browser.findTab('?company=xiaomi');
    await options.waitFor(() => document.querySelector('[data-row="company xiaomi"] .known-facts li'), {
      what: 'the facts of the company',
    });
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Xiaomi');
    await journey.picture(options, 'options-company');
    await tab.close();
  });
});
