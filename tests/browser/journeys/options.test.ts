import { readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers, marksIn } from './in-both-browsers.ts';

const PACKS = 'tests/fixtures/packs';
const installed = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('[data-installed]')].map((row) => row.getAttribute('data-installed')),
  );
const textOf = (tab: Tab) => tab.evaluate(() => document.body.innerText);

inBothBrowsers('the options', (journey) => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'factcards-packs-'));
    const starter = { format: 'factcards-pack', version: 1, id: 'huge', title: 'x'.repeat(10_000_000) };
    writeFileSync(join(folder, 'ten-megabytes.json'), JSON.stringify(starter));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('show the starter pack and what is in it', async () => {
    const options = await journey.openPage('options');
    await until(async () => (await installed(options)).length === 1, { what: 'the starter pack' });
    await options.click('[data-installed] summary, [data-installed] [aria-expanded]');
    await until(async () => /Huawei[\s\S]*TikTok[\s\S]*Xiaomi/.test(await textOf(options)), {
      what: 'its companies',
    });
    await journey.picture(options, 'options');
    await options.close();
  });

  it.each([...readdirSync(`${PACKS}/bad`).map((file) => `${PACKS}/bad/${file}`), 'ten-megabytes.json'])(
    'refuse %s, say what and where, and leave what was installed as it was',
    async (file) => {
      const options = await journey.openPage('options');
      await until(async () => (await installed(options)).length === 1, { what: 'the starter pack' });
      await options.setFile('#install-pack', file.includes('/') ? file : join(folder, file));
      await until(() => options.evaluate(() => document.querySelectorAll('.problems .reason').length > 0), {
        what: 'the reason',
      });
      if (file.includes('markup')) await journey.picture(options, 'options-refused');
      expect(await installed(options)).toEqual(['factcards-starter']);
      await options.close();
      const tab = await journey.visit('demo');
      await tab.waitForMarks({ text: 'TikTok' });
      await tab.close();
    },
  );

  it('install a pack without a question, and keep it through a restart', async () => {
    await journey.installPack('brands.json');
    const tab = await journey.visit('brands.html');
    await tab.waitForMarks({ text: 'eBay' });
    await journey.restart();
    const again = await journey.browser.open(journey.address('brands.html'));
    await again.waitForMarks({ text: 'eBay' });
    expect(await marksIn(again, '#adidas')).toEqual(['adidas']);
    const options = await journey.openPage('options');
    await until(async () => (await installed(options)).includes('fixture-brands'), { what: 'the pack' });
    await options.close();
    await again.close();
  });

  it('choose which mentions are marked', async () => {
    const tab = await journey.visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    const options = await journey.openPage('options');
    // What stands in the middle of a button is the button itself, not the label that makes the whole box pressable.
    const inMiddle = await options.evaluate(() => {
      const button = document.querySelector('#marks-every');
      button?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.id;
    });
    expect(inMiddle).toBe('marks-every');
    await options.click('#marks-every');
    await tab.activate();
    await until(async () => (await tab.marks()).length > 5, { what: 'every mention' });
    const every = await marksIn(tab, 'nav, .share, code, form, button');
    expect(every).toEqual([]);
    await options.activate();
    await options.click('#marks-none');
    await tab.activate();
    await until(async () => (await tab.marks()).length === 0, { what: 'no marks' });
    // Without marks, names still answer.
    const box = await tab.evaluate(() => {
      const range = document.createRange();
      const text = document.querySelector('h1')?.firstChild;
      if (text) range.selectNodeContents(text);
      const { x, y, height } = range.getClientRects()[0] ?? { x: 0, y: 0, height: 0 };
      return { x, y, height };
    });
    await tab.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 3 });
    expect((await tab.waitForCard()).text).toContain('Xiaomi');
    await options.activate();
    await options.click('#marks-first');
    await options.close();
    await tab.close();
  });
});
