import { expect, it } from 'vitest';
import { type CardProbe, type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const PIN = '[data-form]:not([data-form=pinned]) .pin-button';
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

inBothBrowsers('a pinned card', (journey) => {
  const { visit, picture } = journey;
  const formsOf = async (tab: Tab) => (await tab.cards()).map(({ form }) => form);
  const pinXiaomi = async () => {
    const tab = await visit('demo');
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    await tab.cardClick(PIN);
    await until(async () => (await tab.card())?.form === 'pinned', { what: 'the card to be pinned' });
    return tab;
  };
  const headOf = ({ rect }: CardProbe) => ({ x: rect.x + 60, y: rect.y + 24 });

  it('stays when the pointer leaves and when the page scrolls', async () => {
    const tab = await pinXiaomi();
    const before = (await tab.waitForCard()).rect;
    await tab.mouse.move(5, 5, { steps: 4 });
    await pause(700);
    await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await pause(300);
    const { rect } = await tab.waitForCard();
    expect([rect.x, rect.y]).toEqual([before.x, before.y]);
    await tab.mouse.click(5, 300);
    await pause(200);
    expect(await formsOf(tab)).toEqual(['pinned']);
    await tab.close();
  });

  it('leaves room for the card of another name, which goes as ever', async () => {
    const tab = await pinXiaomi();
    await tab.hover({ text: 'Huawei' });
    await until(async () => (await tab.cards()).length === 2, { what: 'a second card' });
    expect((await tab.card())?.text).toMatch(/^Huawei/);
    await picture(tab, 'card-pinned-beside');
    await tab.mouse.move(5, 5, { steps: 4 });
    await until(async () => (await tab.cards()).length === 1, { what: 'the second card to go' });
    expect(await formsOf(tab)).toEqual(['pinned']);
    await tab.close();
  });

  it('is not opened a second time at another mention of its company', async () => {
    const tab = await pinXiaomi();
    await tab.hover({ text: 'Xiaomi' });
    await pause(900);
    expect(await formsOf(tab)).toEqual(['pinned']);
    await tab.close();
  });

  it('is dragged by its head, and never out of the window', async () => {
    const tab = await pinXiaomi();
    const card = await tab.waitForCard();
    const from = headOf(card);
    await tab.mouse.drag(from, { x: from.x + 90, y: from.y + 40 });
    const moved = (await tab.waitForCard()).rect;
    const room = await tab.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    expect(moved.x).toBeCloseTo(Math.min(card.rect.x + 90, room.width - 8 - card.rect.width), -1);
    expect(moved.y).toBeCloseTo(Math.min(card.rect.y + 40, room.height - 8 - card.rect.height), -1);
    await tab.mouse.drag({ x: moved.x + 60, y: moved.y + 24 }, { x: room.width - 2, y: room.height - 2 });
    const edge = (await tab.waitForCard()).rect;
    expect(edge.x + edge.width).toBeLessThanOrEqual(room.width);
    expect(edge.y + edge.height).toBeLessThanOrEqual(room.height);
    await tab.resize(500, 600);
    await until(
      async () => {
        const { rect } = await tab.waitForCard();
        return rect.x >= 0 && rect.x + rect.width <= 500 && rect.y + rect.height <= 600;
      },
      { what: 'the card inside the smaller window' },
    );
    await tab.close();
  });

  it('is moved by arrow keys, and by presses from corner to corner', async () => {
    const tab = await pinXiaomi();
    await tab.inCard((root) => root.querySelector<HTMLElement>('.move-button')?.focus());
    const before = (await tab.waitForCard()).rect;
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('ArrowRight');
    expect((await tab.waitForCard()).rect.x).toBeCloseTo(before.x + 48, 0);
    const corners = new Set<string>();
    for (let i = 0; i < 4; i++) {
      await tab.keyboard.press('Enter');
      await pause(60);
      const { x, y } = (await tab.waitForCard()).rect;
      corners.add(`${Math.round(x)} ${Math.round(y)}`);
    }
    expect(corners.size).toBe(4);
    await tab.close();
  });

  it('goes on Escape, and by its button', async () => {
    const tab = await pinXiaomi();
    await tab.mouse.move(5, 5, { steps: 4 });
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard({ timeoutMs: 3000 });
    expect(await tab.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
    await tab.close();
    const other = await pinXiaomi();
    await other.cardClick('.card-head button:last-child');
    await other.waitForNoCard({ timeoutMs: 3000 });
    await other.close();
  });

  it('without its pin goes as any other card, a moment after the pointer left it', async () => {
    const tab = await pinXiaomi();
    await tab.cardClick('.pin-button');
    await until(async () => (await formsOf(tab))[0] === 'at-mention', { what: 'the pin to be out' });
    await tab.mouse.click(5, 300);
    await tab.waitForNoCard({ timeoutMs: 3000 });
    await tab.close();
  });

  it('lets Tab leave it, and stays', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    await tab.evaluate(() => document.querySelector<HTMLElement>('main a')?.focus({ preventScroll: true }));
    await journey.browser.command('next-mention', tab);
    await tab.waitForCard();
    await tab.keyboard.press('Tab');
    await until(
      async () => {
        await tab.keyboard.press('Tab');
        return (await tab.card())?.focused?.includes('Keep this card open');
      },
      { what: 'the focus on the pin' },
    );
    await tab.keyboard.press('Enter');
    await until(async () => (await tab.card())?.form === 'pinned', { what: 'the card to be pinned' });
    for (let i = 0; i < 40 && (await tab.card())?.focused; i++) await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.matches('main a'))).toBe(true);
    expect(await formsOf(tab)).toEqual(['pinned']);
    await tab.close();
  });
});
