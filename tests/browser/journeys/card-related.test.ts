import { beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

inBothBrowsers('a related company', (journey) => {
  beforeAll(() => journey.installPack('related.json'));

  const startsWith = (tab: Tab, name: string) =>
    until(async () => ((await tab.card())?.text.startsWith(name) ? tab.card() : null), {
      what: `the card of ${name}`,
    });
  const openQuayline = async () => {
    const tab = await journey.visit('related.html');
    await tab.hover({ text: 'Quayline' });
    await startsWith(tab, 'Quayline');
    return tab;
  };

  it('opens in the place of the card that named it, with a way back', async () => {
    const tab = await openQuayline();
    const before = await tab.waitForCard();
    expect(before.text).toMatch(/See also\s+Northpier\s+Saltmarsh Bank/);
    await journey.picture(tab, 'card-related');
    await tab.cardClick('[data-related=northpier]');
    const after = await startsWith(tab, 'Northpier');
    expect(after?.rect.x).toBe(before.rect.x);
    expect(after?.rect.height).toBeGreaterThan(before.rect.height - 1);
    expect(await tab.cards()).toHaveLength(1);
    await journey.picture(tab, 'card-related-opened');
    await new Promise((done) => setTimeout(done, 700));
    await tab.cardClick('.back-button');
    await startsWith(tab, 'Quayline');
    await tab.close();
  });

  it('by keyboard keeps the focus in the card, and Escape closes it all', async () => {
    const tab = await journey.visit('related.html');
    await tab.waitForMarks({ text: 'Quayline' });
    await tab.evaluate(() => document.querySelector<HTMLElement>('#link')?.focus({ preventScroll: true }));
    await journey.browser.command('next-mention', tab);
    await tab.waitForCard();
    const tabTo = (name: string) =>
      until(
        async () => {
          if ((await tab.card())?.focused === `button "${name}"`) return true;
          await tab.keyboard.press('Tab');
          return false;
        },
        { what: `the focus on ${name}` },
      );
    await tabTo('Saltmarsh Bank');
    await tab.keyboard.press('Enter');
    await startsWith(tab, 'Saltmarsh Bank');
    expect((await tab.card())?.focused).toMatch(/^div/);
    await tabTo('Back to Quayline');
    await tab.keyboard.press('Enter');
    await startsWith(tab, 'Quayline');
    expect((await tab.card())?.focused).toBe('button "Saltmarsh Bank"');
    await tab.keyboard.press('Enter');
    await startsWith(tab, 'Saltmarsh Bank');
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard({ timeoutMs: 3000 });
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('link');
    await tab.close();
  });

  it('leads on, and back through every one of them', async () => {
    const tab = await openQuayline();
    await tab.cardClick('[data-related=northpier]');
    await startsWith(tab, 'Northpier');
    await tab.cardClick('[data-related=quayline]');
    await startsWith(tab, 'Quayline');
    await tab.cardClick('.back-button');
    await startsWith(tab, 'Northpier');
    await tab.cardClick('.back-button');
    await startsWith(tab, 'Quayline');
    expect(await tab.inCard((root) => root.querySelector('.back-button') === null)).toBe(true);
    await tab.close();
  });
});
