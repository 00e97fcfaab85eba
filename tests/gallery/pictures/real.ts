import { join } from 'node:path';
import { serve } from '../../../scripts/serve.ts';
import type { Browser, Tab } from '../../browser/driver/index.ts';
import { VARIANTS } from './plan.ts';

/** The variants that a page outside of the gallery can be seen in. */
const SEEN = ['light', 'dark', 'narrow', 'zoomed', 'forced'];

/**
 * What only the real extension shows: marks on a page and the card over it, in the popup of the button, and its own pages.
 * Answers with what it took.
 */
export async function takeReal(browser: Browser, folder: string, only: RegExp) {
  const taken: { view: string; variant: string }[] = [];
  const isDue = (view: string, variant: string) => only.test(`${view} ${variant}`);
  const keep = async (tab: Tab, view: string, variant: string) => {
    await tab.screenshot(join(folder, `${view}.${variant}.png`));
    taken.push({ view, variant });
  };
  const site = await serve('assets/demo');
  try {
    await browser.findTab('welcome', { timeoutMs: 20_000 });
    for (const variant of SEEN.filter((one) => isDue('page', one) || isDue('page-card', one))) {
      const { width = 1280, scale = 1, isDark = false, hasForcedColors = false } = VARIANTS[variant] ?? {};
      const tab = await browser.open(site.url);
      await tab.resize(width, 820, scale);
      await tab.emulate({ scheme: isDark ? 'dark' : 'light', hasForcedColors });
      await tab.waitForMarks({ text: 'TikTok' });
      await keep(tab, 'page', variant);
      await tab.hover();
      await tab.waitForCard();
      await keep(tab, 'page-card', variant);
      await tab.close();
    }
    if (isDue('real-popup', 'light')) {
      const tab = await browser.open(site.url);
      await tab.emulate({ scheme: 'light', hasForcedColors: false });
      await tab.waitForMarks({ text: 'TikTok' });
      const popup = await browser.openPopup(tab);
      await popup.waitFor(() => document.querySelector('[data-company]'), { what: 'the companies' });
      await keep(popup, 'real-popup', 'light');
      await tab.close();
    }
    return taken;
  } finally {
    await site.close();
  }
}
