import { beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** Selects a stretch of an element's text, as a drag does. */
function select(tab: Tab, selector: string, text: string): Promise<void> {
  return tab.evaluate(
    (of, wanted) => {
      const texts = document.createTreeWalker(
        document.querySelector(of) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
    },
    selector,
    text,
  );
}

inBothBrowsers('facts about a selection', (journey) => {
  beforeAll(() => journey.installPack('related.json'));

  const askFor = async (selector: string, text: string) => {
    const tab = await journey.visit('related.html');
    await tab.waitForMarks({ text: 'Quayline' });
    await select(tab, selector, text);
    await journey.browser.chooseMenu('facts', tab);
    return tab;
  };

  it('open the card of the company that it names, at the selection', async () => {
    const tab = await askFor('#both', 'Northpier');
    const { text, rect } = await tab.waitForCard();
    expect(text).toMatch(/^Northpier/);
    const selected = await tab.evaluate(() => {
      const { x, y, height } = (getSelection() as Selection).getRangeAt(0).getBoundingClientRect();
      return { x, y, height };
    });
    expect(rect.y).toBeCloseTo(selected.y + selected.height + 8, -1);
    await journey.picture(tab, 'card-selection');
    await new Promise((done) => setTimeout(done, 700));
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard({ timeoutMs: 3000 });
    await tab.close();
  });

  it('let one choose where it names several, and go back to the choice', async () => {
    const tab = await askFor('#both', 'Northpier and Quayline');
    const { text } = await tab.waitForCard();
    expect(text).toMatch(/Which one\?\s+Northpier\s+Operator of docks\s+Quayline\s+Ferry company/);
    await journey.picture(tab, 'card-selection-choice');
    await tab.keyboard.press('Tab');
    await until(
      async () => {
        await tab.keyboard.press('Tab');
        return (await tab.card())?.focused?.includes('Quayline');
      },
      { what: 'the focus on the second' },
    );
    await tab.keyboard.press('Enter');
    await until(async () => (await tab.card())?.text.includes('leases four berths'), { what: 'its card' });
    await tab.cardClick('.back-button');
    await until(async () => (await tab.card())?.text.includes('Which one?'), { what: 'the choice' });
    await tab.close();
  });

  it('are found though it is written in small letters', async () => {
    const tab = await askFor('#small', 'northpier docks');
    expect((await tab.waitForCard()).text).toMatch(/^Northpier/);
    await tab.close();
  });

  it('say so where nobody is known by it, and offer a search', async () => {
    const tab = await askFor('#none', 'Harbour Cats');
    expect((await tab.waitForCard()).text).toMatch(/No company is known by this name/);
    await journey.picture(tab, 'card-selection-none');
    await tab.cardClick('.push');
    const options = await journey.browser.findTab('options/index.html');
    expect(await options.url()).toContain('find=Harbour%20Cats');
    await options.close();
    await tab.close();
  });

  it('are there where names are not marked', async () => {
    await journey.chooseMarks('none');
    const tab = await journey.visit('related.html');
    await select(tab, '#one', 'Quayline');
    await until(
      async () => {
        if (await tab.card()) return true;
        await journey.browser.chooseMenu('facts', tab);
        return false;
      },
      { what: 'a card' },
    );
    expect((await tab.waitForCard()).text).toMatch(/^Quayline/);
    await journey.chooseMarks('first');
    await tab.close();
  });
});
