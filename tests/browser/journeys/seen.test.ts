import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

inBothBrowsers('what the reader has seen', (journey) => {
  /** Of the facts on the open card: how many are toned down, and how many are new. */
  const onCard = (tab: Tab) =>
    tab.inCard((root) => ({
      facts: root.querySelectorAll('.card .fact').length,
      seen: root.querySelectorAll('.card .fact.seen').length,
      fresh: root.querySelectorAll('.card .fact-new').length,
    }));

  const look = async (tab: Tab, ms: number) => {
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    const there = await onCard(tab);
    await new Promise((done) => setTimeout(done, ms));
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard();
    await tab.mouse.move(5, 5);
    return there;
  };

  it('is nothing at the first look, and all that was in sight at the second', async () => {
    const tab = await journey.visit('demo');
    expect(await look(tab, 1500)).toEqual({ facts: 3, seen: 0, fresh: 0 });
    await until(async () => (await look(tab, 0))?.seen === 3, { what: 'the facts, toned down' });
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    await journey.picture(tab, 'card-seen');
    await tab.close();
  });

  it('is not what was closed before anybody could read it', async () => {
    const tab = await journey.visit('demo');
    await tab.hover({ text: 'Huawei' });
    await tab.waitForCard();
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard();
    await new Promise((done) => setTimeout(done, 1200));
    await tab.mouse.move(5, 5);
    await tab.hover({ text: 'Huawei' });
    await tab.waitForCard();
    expect((await onCard(tab))?.seen).toBe(0);
    await tab.close();
  });

  it('lasts over a restart, also in the popup, where a fact that came since says so', async () => {
    await journey.restart();
    await journey.installPack('xiaomi-news.json');
    const tab = await journey.visit('demo');
    await tab.waitForMarks({ text: 'Xiaomi' });
    const popup = await journey.browser.openPopup(tab);
    await popup.waitFor(() => document.querySelector('[data-company="xiaomi"]'), { what: 'the company' });
    await popup.click('[data-company="xiaomi"]');
    await popup.waitFor(() => document.querySelectorAll('.timeline .fact.seen').length >= 3, {
      what: 'what was seen',
    });
    const fresh = await popup.evaluate(() =>
      [...document.querySelectorAll('.fact:has(.fact-new) .fact-statement')].map((each) => each.textContent),
    );
    expect(fresh).toEqual(['It opened a factory for cars in Beijing.']);
    await journey.picture(popup, 'popup-seen');
    // Long enough for all of it to be seen.
    await new Promise((done) => setTimeout(done, 1500));
    await tab.close();
  });

  it('leaves a company unmarked where the reader wants that, and hovering answers still', async () => {
    const tick = async (isTicked: boolean) => {
      const options = await journey.openPage('options');
      await options.click('#marks-only-news');
      await options.waitFor(
        (wanted) => document.querySelector<HTMLInputElement>('#marks-only-news')?.checked === wanted,
        { what: 'the choice' },
        isTicked,
      );
      await options.close();
    };
    await tick(true);
    const tab = await journey.visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    const marked = async () => (await tab.marks()).map(({ text }) => text);
    expect(await marked()).not.toContain('Xiaomi');
    const at = await tab.evaluate(() => {
      const texts = document.createTreeWalker(
        document.querySelector('main') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const start = node.textContent?.indexOf('Xiaomi') ?? -1;
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + 'Xiaomi'.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return { x: 0, y: 0 };
    });
    await tab.mouse.move(at.x, at.y, { steps: 4 });
    expect((await tab.waitForCard()).text).toMatch(/^Xiaomi/);
    await tick(false);
    await tab.activate();
    await until(async () => (await marked()).includes('Xiaomi'), { what: 'the mark' });
    await tab.close();
  });
});
