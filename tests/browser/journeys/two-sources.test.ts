import { expect, it } from 'vitest';
import type { Saving } from '../../../src/model/saving.ts';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { saveFromPage } from './savings.ts';

const QUOTE = 'Varde Shipping and the port of Elm settled their dispute on 2 June.';

/** What the reader saves of the company that a pack brought. */
const SETTLED: Saving = {
  article: {
    id: 'settled',
    title: 'Peace at the quay',
    publisher: 'Elm Weekly',
    published: '2021-06-03',
  },
  text: `Peace at the quay\n${QUOTE}`,
  companies: [
    {
      id: 'varde-shipping',
      name: 'Varde Shipping',
      names: [{ text: 'Varde Shipping', kind: 'common' }],
    },
  ],
  facts: [
    {
      id: 'settled-1',
      company: 'varde-shipping',
      kind: 'lawsuit',
      date: '2021-06-02',
      statement: QUOTE,
      evidence: [{ article: 'settled', quote: QUOTE, start: 18, end: 18 + QUOTE.length }],
      thread: { id: 'peace', title: 'Quay fees of Elm' },
    },
  ],
};

inBothBrowsers('a matter that several sources tell of', (journey) => {
  const cardOf = async (tab: Tab) => {
    await tab.waitForMarks({ text: 'Varde Shipping' });
    await tab.hover({ text: 'Varde Shipping' });
    return (await tab.waitForCard()).text;
  };

  it('is one, with both dates where they disagree, a reprint once, and nothing said of an undated page', async () => {
    await journey.installPack('two-sources.json');
    const tab = await journey.visit('undated.html');
    const text = await cardOf(tab);
    expect(text).toMatch(/Quay fees of Elm\s*removed/);
    expect(text).not.toContain('Varde against the port');
    expect(text.match(/sued the port of Elm/g)).toHaveLength(1);
    expect(text).toContain('Tidewater Post has another date: 12 Mar 2021');
    expect(text).toContain('Harbour Courier has another date: 10 Mar 2021');
    expect(text).toMatch(/10 Mar 2021\s*Court ruling\s*A court/);
    expect(text).toMatch(/This page does not say when it was written/);
    expect(text).not.toMatch(/\bNewer\b|facts? (?:is|are) newer/);
    await journey.picture(tab, 'card-two-sources');
    await tab.close();
  });

  it('goes on with what the reader saved, whose word is the last', async () => {
    const options = await journey.openPage('options');
    await saveFromPage(options, SETTLED);
    await options.close();
    const tab = await journey.visit('undated.html');
    const text = await cardOf(tab);
    expect(text).toMatch(/Quay fees of Elm\s*settled/);
    expect(text).toContain('2 Jun 2021');
    const popup = await journey.browser.openPopup(tab);
    await until(async () => /settled/.test(await popup.evaluate(() => document.body.innerText)), {
      what: 'the popup to say so too',
    });
    await popup.close();
    await tab.close();
  });
});
