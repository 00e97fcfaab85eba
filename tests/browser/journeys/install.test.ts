import { afterEach, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../../scripts/serve.ts';
import { type Browser, type BrowserKind, launch } from '../driver/index.ts';

describe.each<BrowserKind>(['chromium', 'firefox'])('a tab that is open, in %s', (kind) => {
  let browser: Browser | undefined;
  let demo: Served | undefined;
  afterEach(async () => {
    await browser?.close();
    await demo?.close();
  });

  it('works at once when the extension is installed, and goes on when it is updated', async () => {
    demo = await serve('assets/demo');
    browser = await launch(kind, { installLater: true });
    const tab = await browser.open(demo.url);
    expect(await tab.marks()).toEqual([]);

    await browser.install();
    await tab.waitForMarks({ text: 'TikTok' });
    await browser.findTab('welcome', { timeoutMs: 20_000 });
    await tab.activate();
    await tab.hover({ text: 'Xiaomi' });
    expect((await tab.waitForCard()).text).toContain('25 May 2021');
    await tab.mouse.move(5, 5);
    await tab.waitForNoCard();

    await browser.install();
    // The marks of the script that lost its extension stay until it notices; the new one paints over them.
    await new Promise((done) => setTimeout(done, 1500));
    await tab.waitForMarks({ text: 'TikTok' });
    await tab.activate();
    await tab.hover({ text: 'Huawei' });
    expect((await tab.waitForCard()).text).toContain('Huawei');
    expect(await tab.marks()).toHaveLength(3);
    await tab.mouse.move(5, 5);
    await tab.waitForNoCard();
    expect(await tab.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
  });
});
