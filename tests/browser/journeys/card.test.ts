import { expect, it } from 'vitest';
import { type AccessibleNode, type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const GONE = { timeoutMs: 3000 };
/** Firefox has a role of its own for buttons that stay pressed, and for those with a menu. */
const BUTTON = /button/;

/** What assistive technology has under a name. */
function find(tab: Tab, role: RegExp, name: string): Promise<AccessibleNode> {
  const ask = async () =>
    (await tab.accessibility()).find((node) => role.test(node.role) && node.name === name);
  return until(ask, { what: `${role} '${name}' in the accessibility tree` });
}

inBothBrowsers('the card', (journey) => {
  const { visit, picture } = journey;

  it('answers a resting pointer with the ruling of 25 May 2021, and what it makes of the page', async () => {
    const tab = await visit('demo');
    await tab.hover({ text: 'Xiaomi' });
    const card = await tab.waitForCard();
    expect(card.text).toMatch(/US blacklist \(CCMC\)\s+removed/);
    expect(card.text).toMatch(/25 May 2021/);
    expect(card.text).toMatch(/court in the District of Columbia vacated/);
    expect(card.text).toMatch(/This page is from 14 Feb(ruary)? 2021/);
    await picture(tab, 'card');
    await tab.close();
  });

  it('is never over the mention, and inside the window', async () => {
    const tab = await visit('demo');
    const mark = await tab.hover({ text: 'Xiaomi' });
    const { rect } = await tab.waitForCard();
    const lines = (await tab.marks()).find(({ text }) => text === mark.text)?.rects ?? [];
    for (const line of lines) {
      expect(line.y + line.height <= rect.y || rect.y + rect.height <= line.y).toBe(true);
    }
    const [width, height] = await tab.evaluate(() => [innerWidth, innerHeight] as const);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(width);
    expect(rect.y + rect.height).toBeLessThanOrEqual(height);
    expect(rect.width).toBeGreaterThanOrEqual(320);
    expect(rect.width).toBeLessThanOrEqual(450);
    await tab.close();
  });

  it('does not open for a pointer that only passes', async () => {
    const tab = await visit('demo');
    const [mark] = await tab.waitForMarks({ text: 'Xiaomi' });
    const box = mark?.rects[0] ?? { x: 0, y: 0, width: 0, height: 0 };
    await tab.mouse.move(box.x + 5, box.y + box.height / 2);
    await tab.mouse.move(box.x + 5, box.y - 60);
    await new Promise((done) => setTimeout(done, 900));
    expect(await tab.card()).toBeNull();
    await tab.close();
  });

  it('stays while the pointer crosses to it, and goes after it leaves', async () => {
    const tab = await visit('demo');
    await tab.hover({ text: 'Xiaomi' });
    const { rect } = await tab.waitForCard();
    await tab.mouse.move(rect.x + rect.width / 2, rect.y + 40, { steps: 8 });
    await new Promise((done) => setTimeout(done, 800));
    expect(await tab.card()).not.toBeNull();
    await tab.mouse.move(5, 5, { steps: 4 });
    await tab.waitForNoCard(GONE);
    expect(await tab.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
    await tab.close();
  });

  it('goes at once on Escape', async () => {
    const tab = await visit('demo');
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard({ timeoutMs: 250 });
    await tab.close();
  });

  it('follows its mention when the page scrolls, and goes with it', async () => {
    const tab = await visit('demo');
    await tab.hover({ text: 'Xiaomi' });
    const { rect: before } = await tab.waitForCard();
    await tab.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await tab.waitFor(() => scrollY > 0, { what: 'the scroll' });
    await new Promise((done) => setTimeout(done, 100));
    expect((await tab.waitForCard()).rect.y).toBeCloseTo(before.y - 40, -1);
    await tab.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await tab.waitForNoCard(GONE);
    await tab.close();
  });

  it('stays inside a window that is made narrow', async () => {
    const tab = await visit('demo');
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    await tab.resize(420, 800);
    await new Promise((done) => setTimeout(done, 300));
    const card = await tab.card();
    if (card) expect(card.rect.x + card.rect.width).toBeLessThanOrEqual(420);
    await tab.resize(420, 800);
    await tab.hover({ text: 'Xiaomi' });
    const { rect } = await tab.waitForCard();
    expect(rect.x + rect.width).toBeLessThanOrEqual(420);
    await picture(tab, 'card-narrow');
    await tab.close();
  });

  it('opens at the line under the pointer when a name breaks over two', async () => {
    const tab = await visit('inline.html');
    await tab.waitForMarks();
    const lines = await tab.evaluate(() => {
      const text = document.querySelector('#narrow')?.firstChild;
      if (!text) return [];
      const range = document.createRange();
      const at = (text.textContent ?? '').indexOf('Xiaomi');
      range.setStart(text, at);
      range.setEnd(text, at + 'Xiaomi Corporation'.length);
      document.querySelector('#narrow')?.scrollIntoView({ block: 'center' });
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    });
    expect(lines).toHaveLength(2);
    const second = lines[1] ?? { x: 0, y: 0, width: 0, height: 0 };
    await tab.mouse.move(second.x + 10, second.y + second.height / 2, { steps: 4 });
    const { rect } = await tab.waitForCard();
    // Below its line, or, where the window is too low for that, above the name: never over its other line.
    const gaps = [rect.y - (second.y + second.height), (lines[0]?.y ?? 0) - (rect.y + rect.height)];
    expect(Math.min(...gaps.map(Math.abs))).toBeLessThan(20);
    await tab.close();
  });

  it('opens by keyboard, Tab goes into it, Escape gives the focus back', async () => {
    const { browser } = journey;
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    await tab.evaluate(() => document.querySelector<HTMLElement>('main a')?.focus({ preventScroll: true }));
    await browser.command('next-mention', tab);
    const opened = await tab.waitForCard();
    expect(opened.focused).toBeNull();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    expect((await tab.card())?.focused).toMatch(/button|link/);
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard(GONE);
    expect(await tab.evaluate(() => document.activeElement?.matches('main a'))).toBe(true);
    await tab.close();
  });

  it('walks from mention to mention, round and back', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    for (const [command, name] of [
      ['next-mention', 'Xiaomi'],
      ['next-mention', 'Huawei'],
      ['next-mention', 'TikTok'],
      ['next-mention', 'Xiaomi'],
      ['previous-mention', 'TikTok'],
    ] as const) {
      await journey.browser.command(command, tab);
      await until(async () => (await tab.card())?.text.startsWith(name), { what: `the card of ${name}` });
    }
    await tab.close();
  });

  it('is heard by a screen reader with name, status and newest fact', async () => {
    const tab = await visit('demo');
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    const dialog = await find(tab, /^dialog$/, 'Xiaomi');
    expect(dialog.description).toMatch(/^US blacklist \(CCMC\): removed, 25 May 2021\./);
    expect(dialog.description).toMatch(/Newest fact: \d+ May 2021: .{20,}/);
    const nodes = await tab.accessibility();
    const heard = nodes.map(({ role, name }) => `${role}: ${name}`).join('\n');
    expect(heard).toMatch(/US blacklist \(CCMC\)/);
    expect(heard).toMatch(/removed/);
    await tab.close();
  });

  it('is heard with what it can do: its pin and whether that is in, its menu, the related companies', async () => {
    await journey.installPack('related.json');
    const tab = await visit('related.html');
    await tab.hover({ text: 'Quayline' });
    await tab.waitForCard();
    const pin = () => find(tab, BUTTON, 'Keep this card open');
    expect((await pin()).isPressed).toBe(false);
    expect((await find(tab, BUTTON, 'Northpier')).isPressed).toBeUndefined();
    await find(tab, /^(list|ListBox)$/, 'See also');
    await find(tab, BUTTON, 'Copy this fact');
    expect((await find(tab, BUTTON, 'More')).isExpanded).toBe(false);
    await tab.cardClick('[aria-haspopup=menu]');
    await until(async () => (await find(tab, BUTTON, 'More')).isExpanded, {
      what: 'the menu to be heard as open',
    });
    await find(tab, /^menu(popup)?$/i, 'More');
    await find(tab, /^menu ?item$/i, 'Not this company');
    await tab.keyboard.press('Escape');
    await until(async () => !(await find(tab, BUTTON, 'More')).isExpanded, {
      what: 'the menu to be heard as closed',
    });
    await tab.cardClick('.pin-button');
    await until(async () => (await pin()).isPressed, { what: 'the pin to be heard as in' });
    expect((await find(tab, BUTTON, 'Move this card')).description).toMatch(/arrow keys/i);
    await tab.close();
  });

  it.each([
    ['Xiaomi', 'light'],
    ['Huawei', 'dark'],
  ])('over %s is as %s as the page there', async (text, scheme) => {
    const tab = await visit('colours.html');
    await tab.hover({ text });
    await tab.waitForCard();
    const shown = await tab.inCard((root) =>
      root.querySelector('[role=dialog]')?.getAttribute('data-scheme'),
    );
    expect(shown).toBe(scheme);
    await picture(tab, `card-${scheme}`);
    await tab.close();
  });

  it('stays out of the way of who fills in a form', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks();
    await tab.evaluate(() => document.querySelector('input')?.focus({ preventScroll: true }));
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    await tab.keyboard.press('Tab');
    expect((await tab.card())?.focused ?? null).toBeNull();
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Go');
    await tab.close();
  });

  it('opens on a page that does not make it easy', async () => {
    const tab = await visit('hostile.html');
    await tab.hover({ text: 'Xiaomi' });
    expect((await tab.waitForCard()).text).toContain('25 May 2021');
    await picture(tab, 'card-hostile');
    await tab.close();
  });

  it('speaks of a company without a dated status as of its source', async () => {
    const tab = await visit('demo');
    await tab.hover({ text: 'Huawei' });
    expect((await tab.waitForCard()).text).toMatch(/as of 26 May 2021/);
    await tab.close();
  });
});
