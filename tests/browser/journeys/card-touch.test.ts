import { expect, it } from 'vitest';
import { type Spot, type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const GONE = { timeoutMs: 3000 };
const LONG_PRESS = { holdMs: 900 };

/** Where a word of an element stands, in the window. */
function findWord(tab: Tab, selector: string, word: string): Promise<Spot> {
  return tab.waitFor(
    (of, wanted) => {
      const texts = document.createTreeWalker(
        document.querySelector(of) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const at = text.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + wanted.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      return null;
    },
    { what: `'${word}' in ${selector}` },
    selector,
    word,
  ) as Promise<Spot>;
}

inBothBrowsers('a card by touch', (journey) => {
  const visit = async () => {
    const tab = await journey.visit('touch.html');
    await tab.resize(412, 780);
    await tab.waitForMarks({ text: 'Xiaomi' });
    return tab;
  };
  const tapOn = async (tab: Tab, selector: string, word: string, options?: { holdMs: number }) => {
    const { x, y } = await findWord(tab, selector, word);
    await tab.tap(x, y, options);
  };
  /** The sheet, once it has come to rest. */
  const waitForSheet = (tab: Tab) =>
    until(
      async () => {
        const card = await tab.card();
        const height = await tab.evaluate(() => innerHeight);
        return card && Math.abs(card.rect.y + card.rect.height - height) < 1 ? card : null;
      },
      { what: 'a sheet at the lower edge' },
    );

  it('opens as a sheet at the lower edge of the window, and takes the focus', async () => {
    const tab = await visit();
    await tapOn(tab, '#plain', 'Xiaomi');
    const sheet = await waitForSheet(tab);
    expect(sheet.text).toContain('25 May 2021');
    expect(sheet.form).toBe('sheet');
    expect(sheet.rect.width).toBe(await tab.evaluate(() => document.documentElement.clientWidth));
    await until(async () => (await tab.card())?.focused?.startsWith('div'), { what: 'the focus' });
    await journey.picture(tab, 'card-sheet');
    await tab.close();
  });

  it('is no wider than a page of a book on a wide window', async () => {
    const tab = await visit();
    await tab.resize(1100, 780);
    await tapOn(tab, '#plain', 'Xiaomi');
    const { rect } = await waitForSheet(tab);
    expect(rect.width).toBe(640);
    const width = await tab.evaluate(() => document.documentElement.clientWidth);
    expect(Math.abs(rect.x + rect.width / 2 - width / 2)).toBeLessThan(2);
    await tab.close();
  });

  it('goes when its button is tapped, and leaves nothing behind', async () => {
    const tab = await visit();
    await tapOn(tab, '#plain', 'Xiaomi');
    await waitForSheet(tab);
    const close = await tab.inCard((root) => {
      const buttons = [...root.querySelectorAll('.card-head button')];
      const { x, y, width, height } = (buttons.at(-1) as Element).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width, height };
    });
    if (!close) throw new Error('there is no button');
    expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(44);
    await tab.tap(close.x, close.y);
    await tab.waitForNoCard(GONE);
    expect(await tab.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
    await tab.close();
  });

  it('goes when it is pulled down, and comes back from a short pull', async () => {
    const tab = await visit();
    await tapOn(tab, '#plain', 'Xiaomi');
    const { rect } = await waitForSheet(tab);
    const handle = { x: rect.x + rect.width / 2, y: rect.y + 12 };
    await tab.swipe(handle, { x: handle.x, y: handle.y + 4 });
    await waitForSheet(tab);
    await tab.swipe(handle, { x: handle.x, y: handle.y + rect.height * 0.6 });
    await tab.waitForNoCard(GONE);
    await tab.close();
  });

  it('goes on Escape, and on a tap elsewhere, but not when the page is scrolled', async () => {
    const tab = await visit();
    await tapOn(tab, '#plain', 'Xiaomi');
    await waitForSheet(tab);
    await tab.swipe({ x: 200, y: 200 }, { x: 200, y: 140 });
    await new Promise((done) => setTimeout(done, 300));
    expect(await tab.card()).not.toBeNull();
    await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await tapOn(tab, '#empty', 'Nobody');
    await tab.waitForNoCard(GONE);
    await tapOn(tab, '#plain', 'Xiaomi');
    await waitForSheet(tab);
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard(GONE);
    await tab.close();
  });

  it('follows a link by a tap, and opens the card of a name in it by a long press', async () => {
    const tab = await visit();
    await tapOn(tab, '#link', 'Huawei', LONG_PRESS);
    expect((await waitForSheet(tab)).text).toMatch(/^Huawei/);
    expect(await tab.evaluate(() => location.hash)).toBe('');
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard(GONE);
    await tapOn(tab, '#link', 'Huawei');
    await tab.waitFor(() => location.hash === '#followed', { what: 'the link to be followed' });
    await new Promise((done) => setTimeout(done, 600));
    expect(await tab.card()).toBeNull();
    await tab.close();
  });

  it('shows the next tapped name in the same sheet', async () => {
    const tab = await visit();
    await tapOn(tab, '#plain', 'Xiaomi');
    await waitForSheet(tab);
    await tapOn(tab, '#link', 'Huawei', LONG_PRESS);
    await until(async () => (await tab.card())?.text.startsWith('Huawei'), { what: 'the other company' });
    expect(await tab.cards()).toHaveLength(1);
    await tab.close();
  });

  it('does not open where nobody is named, or for a finger that scrolls over a name', async () => {
    const tab = await visit();
    await tapOn(tab, '#empty', 'Nobody');
    const { x, y } = await findWord(tab, '#link', 'Huawei');
    await tab.swipe({ x, y }, { x, y: y - 60 });
    await new Promise((done) => setTimeout(done, 900));
    expect(await tab.card()).toBeNull();
    await tab.close();
  });
});
