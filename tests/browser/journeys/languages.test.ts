import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** Where the name and the button that closes stand in the card, from the left. */
const places = (tab: Tab) =>
  tab.inCard((root) => {
    const left = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().left ?? 0;
    return { name: left('.company-name bdi'), close: left('.card-buttons') };
  });
const cardLanguage = (tab: Tab) =>
  tab.inCard((root) => root.querySelector('[role="dialog"]')?.getAttribute('lang'));

inBothBrowsers(
  'in German',
  (journey) => {
    it('the card says all but the facts in German', async () => {
      const tab = await journey.visit('demo');
      await tab.hover({ text: 'Xiaomi' });
      const card = await tab.waitForCard();
      expect(card.text).toMatch(/US blacklist \(CCMC\)\s+aufgehoben\s+25\. Mai 2021/);
      expect(card.text).toMatch(/Diese Seite ist vom 14\. Feb\. 2021\.\s+6 Fakten sind neuer\./);
      expect(card.text).toMatch(/Alle \d+ Fakten im Zeitverlauf/);
      expect(await cardLanguage(tab)).toBe('de');
      const { name, close } = (await places(tab)) ?? {};
      expect(name).toBeLessThan(close ?? 0);
      await journey.picture(tab, 'card-german');
      await tab.close();
      expect(await journey.browser.extensionErrors()).toEqual([]);
    });

    it('its names in the list of extensions and of shortcuts are German', async () => {
      const said = await journey.browser.inBackground(async () => {
        const { commands, runtime } = (globalThis as { chrome?: unknown }).chrome as {
          commands: { getAll(): Promise<{ description?: string }[]> };
          runtime: { getManifest(): { description?: string } };
        };
        const texts = (await commands.getAll()).map(({ description }) => description);
        return [runtime.getManifest().description, ...texts].join('\n');
      });
      expect(said).toMatch(/Firmennamen/);
      expect(said).toMatch(/Karte des nächsten Unternehmens/);
    });
  },
  { language: 'de' },
);

inBothBrowsers(
  'in Arabic',
  (journey) => {
    it('the card is mirrored, and what is English in it stays whole', async () => {
      const tab = await journey.visit('demo');
      await tab.hover({ text: 'Xiaomi' });
      const card = await tab.waitForCard();
      expect(card.text).toMatch(/US blacklist \(CCMC\)\s+رُفع القيد\s+25 مايو 2021/);
      expect(card.text).toMatch(/هذه الصفحة بتاريخ 14 فبراير 2021\.\s+6 حقائق أحدث منها\./);
      const { name, close } = (await places(tab)) ?? {};
      expect(name).toBeGreaterThan(close ?? 0);
      await journey.picture(tab, 'card-arabic');
      await tab.close();
    });

    it('the welcome page runs from right to left, and its example is found in Arabic', async () => {
      const welcome = await journey.openPage('welcome');
      expect(await welcome.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect((await welcome.waitForMarks({ text: 'هواوي' })).map(({ text }) => text)).toContain('شاومي');
      await journey.picture(welcome, 'welcome-arabic');
      await welcome.close();
      expect(await journey.browser.extensionErrors()).toEqual([]);
    });
  },
  { language: 'ar' },
);

inBothBrowsers(
  'in Chinese',
  (journey) => {
    it('the popup says all but the facts in Chinese', async () => {
      const tab = await journey.visit('demo');
      await tab.waitForMarks({ text: 'TikTok' });
      const popup = await journey.browser.openPopup(tab);
      const text = await until(
        async () => {
          const said = await popup.evaluate(() => document.body.innerText);
          return said.includes('Xiaomi') && said;
        },
        { what: 'the companies' },
      );
      expect(text).toMatch(/3 家公司/);
      expect(text).toMatch(/已解除\s+2021年5月25日/);
      expect(text).toMatch(/保存此页面的事实/);
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
      await journey.picture(popup, 'popup-chinese');
      await tab.close();
      expect(await journey.browser.extensionErrors()).toEqual([]);
    });
  },
  { language: 'zh-CN' },
);

inBothBrowsers(
  'in a language that is not there',
  (journey) => {
    it('everything is English and runs as English does, though the browser runs from right to left', async () => {
      const welcome = await journey.openPage('welcome');
      expect(
        await welcome.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      ).toEqual(['en-GB', 'ltr']);
      await welcome.close();
    });
  },
  { language: 'he' },
);
