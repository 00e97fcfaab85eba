import { expect, it } from 'vitest';
import { inBothBrowsers, marksIn } from './in-both-browsers.ts';

const GONE = { timeoutMs: 3000 };
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

inBothBrowsers('a page whose parts move and hide', (journey) => {
  const open = async () => {
    const tab = await journey.visit('awkward.html');
    await tab.waitForMarks({ text: 'TikTok' });
    return tab;
  };

  it('is marked at the letters of the names, behind pictures too, and where people can see them', async () => {
    const tab = await open();
    expect(await marksIn(tab, '#picture')).toEqual(['Xiaomi']);
    expect(await marksIn(tab, '#nodes')).toEqual(['Huawei']);
    expect(await marksIn(tab, '#counted')).toEqual(['TikTok']);
    expect(await marksIn(tab, '.heard')).toEqual([]);
    await tab.close();
  });

  it('makes no name of what a button or two links hold apart', async () => {
    await journey.chooseMarks('every');
    const tab = await open();
    expect(await marksIn(tab, '#between')).toEqual(['Xiaomi']);
    expect(await marksIn(tab, '#tags')).toEqual(['Huawei']);
    await tab.close();
    await journey.chooseMarks('first');
  });

  it('answers over the middle of a name in pieces', async () => {
    const tab = await open();
    const { x, y } = await tab.evaluate(() => {
      const box = document.querySelector('#nodes i')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    });
    await tab.mouse.move(x, y - 60);
    await tab.mouse.move(x, y, { steps: 4 });
    expect((await tab.waitForCard()).text).toContain('Huawei');
    await tab.close();
  });

  it('opens a card and keeps it while a clock ticks, beside the name and in its own line', async () => {
    const tab = await open();
    await tab.hover({ text: 'TikTok' });
    await tab.waitForCard({ timeoutMs: 2500 });
    for (let i = 0; i < 6; i++) {
      await rest(150);
      expect(await tab.card()).not.toBeNull();
    }
    await tab.close();
  });

  it('closes the card when the pointer goes into a frame', async () => {
    const tab = await open();
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard(GONE);
    await tab.mouse.move(5, 5);
    await tab.hover({ text: 'Xiaomi' });
    const frame = await tab.evaluate(() => {
      const { x, y, width, height } =
        document.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width - 20, y: y + height / 2 };
    });
    await tab.mouse.move(frame.x, frame.y, { steps: 3 });
    await rest(1200);
    expect(await tab.card()).toBeNull();
    await tab.close();
  });

  it('has its card at the name when its style zooms it', async () => {
    const tab = await open();
    await tab.evaluate(() => document.documentElement.classList.add('zoomed'));
    await rest(200);
    await tab.hover({ text: 'Xiaomi' });
    const { rect } = await tab.waitForCard();
    const line = (await tab.marks()).find(({ text }) => text === 'Xiaomi')?.rects[0];
    expect(rect.width).toBeLessThanOrEqual(450);
    const gap = Math.min(
      Math.abs(rect.y - ((line?.y ?? 0) + (line?.height ?? 0))),
      Math.abs((line?.y ?? 0) - (rect.y + rect.height)),
    );
    expect(gap).toBeLessThan(20);
    await tab.close();
  });

  it('closes the card when the name scrolls away from under a pointer that rests', async () => {
    const tab = await journey.visit('demo');
    await tab.waitForMarks({ text: 'Xiaomi' });
    await tab.evaluate(() => scrollTo({ top: 160, behavior: 'instant' }));
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await tab.waitForNoCard(GONE);
    await tab.close();
  });
});
