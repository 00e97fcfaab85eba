import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { FOLDING_BIKE, NEW_HALL, saveFromPage } from './savings.ts';

inBothBrowsers('appearance', (journey) => {
  /** Presses a choice of the options and waits until the page holds it. */
  const choose = async (options: Tab, id: string) => {
    await options.click(`#${id}`);
    await options.waitFor(
      (of) => document.querySelector<HTMLInputElement>(of)?.checked,
      { what: `${id} to be chosen` },
      `#${id}`,
    );
  };
  const namesOfMarks = async (tab: Tab) => [...new Set((await tab.marks()).map(({ name }) => name))].sort();

  it('of marks is what the reader chose, at once and on every page', async () => {
    const tab = await journey.visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    expect(await namesOfMarks(tab)).toEqual(['factcards', 'factcards-newer']);
    const options = await journey.openPage('options');
    for (const style of ['solid', 'tint'] as const) {
      await options.activate();
      await choose(options, `mark-style-${style}`);
      await tab.activate();
      await until(
        async () => (await namesOfMarks(tab)).join() === `factcards-newer-${style},factcards-${style}`,
        {
          what: `marks in the style '${style}' alone`,
        },
      );
      await journey.picture(tab, `marks-${style}`);
    }
    await options.activate();
    await choose(options, 'mark-style-dotted');
    await tab.activate();
    await until(async () => (await namesOfMarks(tab)).join() === 'factcards,factcards-newer', {
      what: 'dotted lines again',
    });
    await options.close();
    await tab.close();
  });

  it('of cards is dark on a light page where the reader wants that, and so are our own pages', async () => {
    const options = await journey.openPage('options');
    const paper = (tab: Tab) => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper(options);
    await choose(options, 'theme-dark');
    await until(async () => (await paper(options)) !== light, { what: 'dark options' });
    const tab = await journey.visit('demo');
    await tab.waitForMarks();
    await tab.hover();
    await tab.waitForCard();
    const cardPaper = () =>
      tab.inCard((root) => {
        const card = root.querySelector('.card');
        return card && getComputedStyle(card).backgroundColor;
      });
    expect(await cardPaper()).toBe(await paper(options));
    await journey.picture(tab, 'card-dark-on-light');
    await options.activate();
    await choose(options, 'theme-page');
    await until(async () => (await paper(options)) === light, { what: 'light options' });
    await tab.activate();
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard();
    await tab.hover();
    await tab.waitForCard();
    expect(await cardPaper()).toBe(light);
    await options.close();
    await tab.close();
  });

  it('of cards has text as large as the reader wants, and stays in a narrow window', async () => {
    const tab = await journey.visit('demo');
    const open = async () => {
      await tab.activate();
      await tab.keyboard.press('Escape');
      await tab.waitForNoCard();
      await tab.waitForMarks();
      await tab.hover();
      await tab.waitForCard();
      const height = await tab.inCard((root) => {
        const name = root.querySelector('.company-name')?.firstChild;
        const range = document.createRange();
        if (name) range.selectNodeContents(name);
        return range.getBoundingClientRect().height;
      });
      return { height: height ?? 0, rect: (await tab.waitForCard()).rect };
    };
    const usual = await open();
    const options = await journey.openPage('options');
    await choose(options, 'text-size-larger');
    const larger = await open();
    expect(larger.height / usual.height).toBeCloseTo(1.3, 1);
    expect(larger.rect.width).toBeLessThanOrEqual(451);
    await tab.resize(320, 640);
    const { rect } = await open();
    expect(rect.x).toBeGreaterThanOrEqual(0);
    expect(rect.x + rect.width).toBeLessThanOrEqual(320);
    expect(rect.y).toBeGreaterThanOrEqual(0);
    expect(rect.y + rect.height).toBeLessThanOrEqual(640);
    await journey.picture(tab, 'card-larger-narrow');
    await options.activate();
    await choose(options, 'text-size-normal');
    await options.close();
    await tab.close();
  });

  it('of cards comes later for those who want that, also after a restart', async () => {
    const options = await journey.openPage('options');
    // By keyboard: the arrow goes on to the next choice, and chooses it.
    await options.click('#delay-usual');
    await options.keyboard.press('ArrowDown');
    await options.waitFor(() => document.querySelector<HTMLInputElement>('#delay-later')?.checked, {
      what: "'later' to be chosen",
    });
    await journey.restart();
    const tab = await journey.visit('demo');
    await tab.waitForMarks();
    const rested = Date.now();
    await tab.hover();
    await tab.waitForCard();
    expect(Date.now() - rested).toBeGreaterThanOrEqual(1000);
    await tab.close();
    const again = await journey.openPage('options');
    await again.waitFor(() => document.querySelector<HTMLInputElement>('#delay-later')?.checked, {
      what: 'what was chosen before the restart',
    });
    await choose(again, 'delay-usual');
    await again.close();
  });
});

inBothBrowsers('the keyboard in the options', (journey) => {
  it('is listed with its present keys, and the browser opens its own page to change them', async () => {
    const options = await journey.openPage('options');
    const keys = await options.waitFor(
      () => {
        const rows = [...document.querySelectorAll<HTMLElement>('[data-command]')];
        return rows.length > 0 && Object.fromEntries(rows.map((row) => [row.dataset.command, row.innerText]));
      },
      { what: 'the shortcuts' },
    );
    expect(keys).toMatchObject({
      'next-mention': expect.stringContaining('Alt+Shift+.'),
      'previous-mention': expect.stringContaining('Alt+Shift+,'),
      'save-page': expect.stringContaining('Alt+Shift+F'),
    });
    await options.click('#change-shortcuts');
    const page = journey.browser.name === 'chromium' ? 'chrome://extensions/shortcuts' : 'about:addons';
    await (await journey.browser.findTab(page)).close();
    await options.close();
  });
});

inBothBrowsers('the way through the options', (journey) => {
  const current = (tab: Tab) =>
    tab.evaluate(() => document.querySelector('[aria-current="location"]')?.getAttribute('href') ?? '');
  const waitForCurrent = (tab: Tab, section: string) =>
    until(async () => (await current(tab)) === section, { what: `${section} to be where the reader is` });
  const topOf = (tab: Tab, id: string) =>
    tab.evaluate((of) => document.getElementById(of)?.getBoundingClientRect().top ?? Number.NaN, id);

  it('leads to a section by its address, and tells where the reader is', async () => {
    const options = await journey.browser.open(journey.browser.extensionUrl('src/options/index.html#packs'));
    await options.waitFor(() => document.querySelector('[data-installed]'), { what: 'the packs' });
    await until(async () => Math.abs(await topOf(options, 'packs')) < 300, { what: 'the packs in sight' });
    await waitForCurrent(options, '#packs');
    await options.click('.options-nav a[href="#privacy"]');
    await waitForCurrent(options, '#privacy');
    await options.click('.options-nav a[href="#keyboard"]');
    await until(async () => (await topOf(options, 'keyboard')) < 200, { what: 'the keyboard in sight' });
    await waitForCurrent(options, '#keyboard');
    await options.close();
  });

  it('tells it of a section too whose contents come a moment after the page', async () => {
    const saver = await journey.openPage('welcome');
    for (const saving of [FOLDING_BIKE, NEW_HALL]) await saveFromPage(saver, saving);
    await saver.close();
    const options = await journey.browser.open(journey.browser.extensionUrl('src/options/index.html#saved'));
    await options.waitFor(() => document.querySelectorAll('.saved-toggle').length === 2, {
      what: 'what is saved',
    });
    await waitForCurrent(options, '#saved');
    expect(await topOf(options, 'saved')).toBeGreaterThan(16);
    await options.close();
  });

  it('stays above the sections in a narrow window, and covers none that it leads to', async () => {
    const options = await journey.openPage('options');
    await options.resize(360, 640);
    await options.waitFor(() => document.querySelector('[data-installed]'), { what: 'the packs' });
    await options.evaluate(() => {
      location.hash = '#sites';
    });
    await waitForCurrent(options, '#sites');
    const below = await options.evaluate(
      () => document.querySelector('.options-nav')?.getBoundingClientRect().bottom ?? 0,
    );
    expect(below).toBeGreaterThan(0);
    expect(await topOf(options, 'sites')).toBeGreaterThanOrEqual(below);
    const isShown = await options.evaluate(() => {
      const [link, row] = ['[aria-current]', '.options-nav ul'].map((of) =>
        document.querySelector(of)?.getBoundingClientRect(),
      );
      return link && row && link.left >= row.left && link.right <= row.right;
    });
    expect(isShown).toBe(true);
    const hasOverflow = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
    expect(await options.evaluate(hasOverflow)).toBe(false);
    await options.close();
  });
});
