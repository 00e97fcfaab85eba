import { expect, it } from 'vitest';
import type { Tab } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** How long anything in the open card moves, in milliseconds: the longest of its animations and transitions. */
const longestMotion = (tab: Tab) =>
  tab.inCard((root) => {
    const msOf = (times: string) =>
      times.split(',').map((time) => Number.parseFloat(time) * (time.trim().endsWith('ms') ? 1 : 1000));
    return Math.max(
      ...[...root.querySelectorAll('*')].flatMap((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        return [...(animationName === 'none' ? [] : msOf(animationDuration)), ...msOf(transitionDuration)];
      }),
    );
  });

async function cardOfDemo(tab: Tab) {
  await tab.waitForMarks({ text: 'TikTok' });
  await tab.hover({ text: 'Xiaomi' });
  return tab.waitForCard();
}

inBothBrowsers('a card for eyes that like to see it come', (journey) => {
  it('moves for less than 200 ms', async () => {
    const tab = await journey.visit('demo');
    await cardOfDemo(tab);
    const motion = await longestMotion(tab);
    expect(motion).toBeGreaterThan(0);
    expect(motion).toBeLessThan(200);
    await tab.close();
  });

  it('is whole, in the window and off its name when the browser zooms to 200 %', async () => {
    const tab = await journey.visit('demo');
    await tab.setZoom(2);
    const { rect } = await cardOfDemo(tab);
    const window = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(window.width).toBeLessThan(800);
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(window.width);
    expect(rect.y + rect.height).toBeLessThanOrEqual(window.height);
    const line = (await tab.marks()).find(({ text }) => text === 'Xiaomi')?.rects[0];
    const [top, bottom] = [line?.y ?? 0, (line?.y ?? 0) + (line?.height ?? 0)];
    expect(rect.y >= bottom || rect.y + rect.height <= top).toBe(true);
    expect(
      await tab.inCard((root) => {
        const card = root.querySelector('.card');
        return card !== null && card.scrollWidth <= card.clientWidth;
      }),
    ).toBe(true);
    await journey.picture(tab, 'card-zoomed');
    await tab.setZoom(1);
    await tab.close();
  });
});

inBothBrowsers(
  'a card for eyes that motion hurts',
  (journey) => {
    it('is there without any', async () => {
      const tab = await journey.visit('demo');
      await cardOfDemo(tab);
      expect(await longestMotion(tab)).toBe(0);
      await tab.close();
    });
  },
  { reduceMotion: true },
);
