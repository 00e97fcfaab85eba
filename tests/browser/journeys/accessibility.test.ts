import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '../../../scripts/serve.ts';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { FOLDING_BIKE, saveFromPage } from './savings.ts';

inBothBrowsers('axe', (journey) => {
  let gallery: Served | undefined;
  beforeAll(async () => {
    gallery = await serve('dist/gallery');
  });
  afterAll(() => gallery?.close());

  const view = async (query: string) => {
    const tab = await journey.browser.open(`${gallery?.url}?${query}`);
    await tab.waitFor(isReady, { what: 'the view' });
    return tab;
  };
  const isReady = () => 'ready' in document.documentElement.dataset;
  const faults = async (tab: Tab) =>
    (await tab.axe()).map(({ id, targets }) => `${id}: ${targets.join(', ')}`);

  const KINDS = ['card', 'popup', 'options', 'other'];
  const kindOf = (name: string) => KINDS.find((kind) => name.startsWith(`${kind}-`)) ?? 'other';

  it.each(KINDS.flatMap((kind) => [`${kind} light`, `${kind} dark`]))(
    'finds nothing in any state of the gallery, %s',
    async (which) => {
      const [kind, scheme] = which.split(' ');
      const overview = await journey.browser.open(gallery?.url ?? '');
      const all = await overview.waitFor(
        () => [...document.querySelectorAll('h2 a')].map((link) => link.textContent ?? ''),
        { what: 'the overview' },
      );
      const names = all.filter((name) => kindOf(name) === kind);
      expect(names.length).toBeGreaterThan(10);
      const opened = kind === 'card' ? ['view=card-outdated-page&open=1'] : [];
      for (const query of [...names.map((name) => `view=${name}`), ...opened]) {
        await overview.goto(`${gallery?.url}?${query}&scheme=${scheme}`);
        await overview.waitFor(isReady, { what: query });
        expect(await faults(overview), query).toEqual([]);
      }
      await overview.close();
      // Some hundred states take their time.
    },
    300_000,
  );

  it('finds a fault that was put there to be found', async () => {
    const tab = await view('view=card-outdated-page&fault=1');
    expect((await faults(tab)).join()).toContain('button-name');
    await tab.close();
  });

  it('finds nothing in the popup', async () => {
    const tab = await journey.visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    const popup = await journey.browser.openPopup(tab);
    await popup.waitFor(() => document.querySelector('[data-company]'), { what: 'the companies' });
    expect(await faults(popup)).toEqual([]);
    await tab.close();
  });

  it('finds nothing in the options', async () => {
    const options = await journey.openPage('options');
    await options.waitFor(() => document.querySelector('[data-installed]'), { what: 'the packs' });
    expect(await faults(options)).toEqual([]);
    await options.setFile('#install-pack', 'tests/fixtures/packs/bad/markup.json');
    await options.waitFor(() => document.querySelector('.problems'), { what: 'the reasons' });
    expect(await faults(options)).toEqual([]);
    await options.close();
  });

  it.each(['light', 'dark'])('finds nothing in what is saved, in any of its states, %s', async (scheme) => {
    const options = await journey.openPage('options');
    const show = () =>
      options.evaluate((wanted) => {
        for (const root of [document.documentElement, document.body]) root.style.colorScheme = wanted;
      }, scheme);
    await show();
    await saveFromPage(options, FOLDING_BIKE);
    await options.reload();
    await show();
    const wait = (selector: string) =>
      options.waitFor((of) => document.querySelector(of), { what: selector }, selector);
    await wait('.saved-toggle');
    await options.click('.saved-toggle');
    await wait('[data-row="fact bike-1"]');
    expect(await faults(options), 'open').toEqual([]);
    await options.click('[data-row="fact bike-1"] .small-button');
    await wait('[data-row="fact bike-1"] textarea');
    await options.click('[data-row="fact bike-1"] .editor-field input');
    await options.keyboard.type(' or so');
    await options.keyboard.press('Enter');
    await wait('.editor-error:not(:empty)');
    expect(await faults(options), 'a form with a mistake').toEqual([]);
    await options.click('[data-row="fact bike-2"] .small-button + .small-button');
    await wait('.recent');
    await options.click('.recent summary');
    expect(await faults(options), 'what can be undone').toEqual([]);
    await options.click('.undo-button');
    await options.click('.saved-tools input');
    await options.keyboard.type('oakworks');
    await wait('.found-facts li');
    expect(await faults(options), 'what was found').toEqual([]);
    await options.close();
  });

  it('finds nothing in the welcome page, whose example is marked and answers', async () => {
    const welcome = await journey.openPage('welcome');
    await welcome.waitForMarks({ text: 'Xiaomi' });
    expect(await faults(welcome)).toEqual([]);
    await journey.picture(welcome, 'welcome');
    await welcome.hover({ text: 'Xiaomi' });
    await until(async () => (await welcome.card())?.text.includes('25 May 2021'), { what: 'the card' });
    await journey.picture(welcome, 'welcome-card');
    await welcome.close();
  });

  it('finds nothing on the example page', async () => {
    const tab = await journey.visit('demo');
    await tab.waitForMarks();
    expect(await faults(tab)).toEqual([]);
    await tab.close();
  });
});
