import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const MENU = '[aria-haspopup="menu"]';

inBothBrowsers('which company is meant, and why', (journey) => {
  const { visit, picture } = journey;

  const openCard = async (tab: Tab, text = 'Xiaomi') => {
    await tab.hover({ text });
    await tab.waitForCard();
  };
  const inCard = (tab: Tab, selector: string) =>
    tab.inCard((root, wanted) => root.querySelector<HTMLElement>(wanted)?.innerText ?? null, selector);
  const waitInCard = (tab: Tab, selector: string) =>
    until(async () => (await inCard(tab, selector)) !== null, { what: `${selector} in the card` });
  const focused = async (tab: Tab) => (await tab.card())?.focused;

  it('is told by the menu of the card', async () => {
    const tab = await visit('demo');
    await openCard(tab);
    await tab.cardClick(MENU);
    await waitInCard(tab, '[role=menu]');
    await picture(tab, 'card-menu');
    await tab.cardClick('[data-item=why]');
    await waitInCard(tab, '.why');
    expect(await inCard(tab, '.why')).toMatch(/^.?Xiaomi.?: a name of .?Xiaomi.? that has no other meaning/);
    await picture(tab, 'card-why');
    await tab.cardClick('[aria-label="Back"]');
    await waitInCard(tab, '.key-facts');
    await tab.close();
  });

  it('is asked by keyboard, where Escape closes one layer after the other', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    await journey.browser.command('next-mention', tab);
    await tab.waitForCard();
    for (let i = 0; i < 3; i++) await tab.keyboard.press('Tab');
    expect(await focused(tab)).toBe('button "More"');
    await tab.keyboard.press('Enter');
    await waitInCard(tab, '[role=menu]');
    expect(await focused(tab)).toContain('Why marked?');
    await tab.keyboard.press('Escape');
    await until(async () => (await inCard(tab, '[role=menu]')) === null, { what: 'the menu to close' });
    expect(await focused(tab)).toBe('button "More"');
    await tab.keyboard.press('ArrowDown');
    await waitInCard(tab, '[role=menu]');
    await tab.keyboard.press('Enter');
    await waitInCard(tab, '.why');
    await tab.keyboard.press('Escape');
    await until(async () => (await inCard(tab, '.why')) === null, { what: 'the panel to close' });
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard({ timeoutMs: 1000 });
    await tab.close();
  });

  const marked = async (tab: Tab) => (await tab.marks()).map(({ text }) => text);
  const waitForMark = (tab: Tab, text: string, isThere: boolean) =>
    until(async () => (await marked(tab)).includes(text) === isThere, {
      what: `'${text}' ${isThere ? 'marked' : 'unmarked'}`,
    });
  const waitForToast = (tab: Tab, says: RegExp) =>
    until(async () => says.test((await inCard(tab, '.toast')) ?? ''), { what: String(says) });
  const choose = async (tab: Tab, item: string, selector: string) => {
    await tab.cardClick(MENU);
    await waitInCard(tab, `[data-item=${item}]`);
    await tab.cardClick(`[data-item=${item}]`);
    await waitInCard(tab, selector);
  };

  it('is denied on this page: the mark goes at once, and comes back by the way back', async () => {
    const tab = await visit('demo');
    await openCard(tab, 'TikTok');
    await choose(tab, 'not-this', '[data-where=page]');
    await picture(tab, 'card-not-this');
    await tab.cardClick('[data-where=page]');
    await waitForToast(tab, /TikTok.* on this page any more/);
    await waitForMark(tab, 'TikTok', false);
    expect(await marked(tab)).toContain('Xiaomi');
    await picture(tab, 'card-not-this-undo');
    await tab.cardClick('.toast-undo');
    await waitForMark(tab, 'TikTok', true);
    expect(await inCard(tab, '.toast')).toBeNull();
    await tab.close();
  });

  it('is denied by keyboard, with the focus on the way back and then where it was', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    await tab.evaluate(() => document.querySelector<HTMLElement>('main a')?.focus({ preventScroll: true }));
    await journey.browser.command('next-mention', tab);
    await until(async () => (await tab.card())?.text.startsWith('Xiaomi'), { what: 'the card' });
    for (const key of ['Tab', 'Tab', 'Tab']) await tab.keyboard.press(key);
    await until(async () => (await focused(tab)) === 'button "More"', { what: 'the focus on the menu' });
    await tab.keyboard.press('Enter');
    await waitInCard(tab, '[role=menu]');
    await tab.keyboard.press('n');
    await tab.keyboard.press('Enter');
    await waitInCard(tab, '[data-where=page]');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await waitForToast(tab, /Xiaomi.* on this page any more/);
    const inToast = () => tab.inCard((root) => root.activeElement?.textContent ?? '');
    await until(async () => (await inToast()) === 'Undo', { what: 'the focus on Undo' });
    await waitForMark(tab, 'Xiaomi', false);
    await tab.keyboard.press('Enter');
    await waitForMark(tab, 'Xiaomi', true);
    expect(await tab.evaluate(() => document.activeElement?.matches('main a'))).toBe(true);
    await tab.close();
  });

  it('is denied on a site, which the options list and take back', async () => {
    const tab = await visit('demo');
    await openCard(tab, 'TikTok');
    await choose(tab, 'not-this', '[data-where=site]');
    await tab.cardClick('[data-where=site]');
    await waitForMark(tab, 'TikTok', false);
    await tab.reload();
    await waitForMark(tab, 'Xiaomi', true);
    expect(await marked(tab)).not.toContain('TikTok');
    const options = await journey.openPage('options');
    await options.waitFor(() => document.querySelector('[data-decided=hideName] summary'), {
      what: 'the list',
    });
    await options.click('[data-decided=hideName] summary');
    const line = await options.evaluate(
      () => document.querySelector<HTMLElement>('[data-decided=hideName] li')?.innerText,
    );
    expect(line).toMatch(/TikTok · (127\.0\.0\.1|localhost)\s+TikTok/);
    await options.click('[data-decided=hideName] .small-button');
    await options.waitFor(() => !document.querySelector('[data-decided=hideName]'), { what: 'no list' });
    await options.close();
    await tab.activate();
    await waitForMark(tab, 'TikTok', true);
    await tab.close();
  });

  it('is denied on one page of a site that goes on without leaving: not on the next, and again on the way back', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    await tab.evaluate(() => history.pushState(null, '', '/story-one'));
    await openCard(tab, 'TikTok');
    await choose(tab, 'not-this', '[data-where=page]');
    await tab.cardClick('[data-where=page]');
    await waitForMark(tab, 'TikTok', false);
    await tab.evaluate(() => history.pushState(null, '', '/story-two'));
    await waitForMark(tab, 'TikTok', true);
    await tab.evaluate(() => history.replaceState(null, '', '/story-three'));
    await tab.evaluate(() => history.back());
    await waitForMark(tab, 'TikTok', false);
    expect(await marked(tab)).toContain('Xiaomi');
    await tab.evaluate(() => history.back());
    await waitForMark(tab, 'TikTok', true);
    await tab.close();
  });

  it('is left alone for a while by a snooze on the card, until the way back or the options end it', async () => {
    const tab = await visit('demo');
    await openCard(tab, 'Huawei');
    await choose(tab, 'snooze', '[data-until=news]');
    await picture(tab, 'card-snooze');
    await tab.cardClick('[data-until=news]');
    await waitForToast(tab, /Huawei is not marked for now/);
    await waitForMark(tab, 'Huawei', false);
    await tab.cardClick('.toast-undo');
    await waitForMark(tab, 'Huawei', true);
    await openCard(tab, 'Huawei');
    await choose(tab, 'snooze', '[data-until=ever]');
    await tab.cardClick('[data-until=ever]');
    await waitForMark(tab, 'Huawei', false);
    const options = await journey.openPage('options');
    await options.waitFor(() => document.querySelector('[data-decided=snooze] summary'), {
      what: 'the list',
    });
    await options.click('[data-decided=snooze] summary');
    await options.click('[data-decided=snooze] .small-button');
    await options.waitFor(() => !document.querySelector('[data-decided=snooze]'), { what: 'no list' });
    await options.close();
    await tab.activate();
    await waitForMark(tab, 'Huawei', true);
    await tab.close();
  });

  it('is chosen among several of one name: the card is that of the other, on this site and after a restart', async () => {
    await journey.installPack('deltas.json');
    const tab = await visit('deltas.html');
    await openCard(tab, 'Delta');
    expect((await tab.card())?.text).toMatch(/^Delta Air Lines/);
    await choose(tab, 'why', '[data-company=delta-electronics]');
    expect(await inCard(tab, '.why')).toMatch(/Delta.*Atlanta/);
    await tab.cardClick('[aria-label="Back"]');
    await choose(tab, 'which', '[data-company=delta-electronics]');
    await picture(tab, 'card-which');
    await tab.cardClick('[data-company=delta-electronics]');
    await until(async () => (await tab.card())?.text.startsWith('Delta Electronics'), {
      what: 'the card of the other',
    });
    await tab.close();
    await journey.restart();
    // Where nothing tells whose name it is, it is marked as well.
    const alone = await visit('delta-alone.html');
    await openCard(alone, 'Delta');
    expect((await alone.card())?.text).toMatch(/^Delta Electronics/);
    await choose(alone, 'why', '.why');
    await until(async () => (await inCard(alone, '.why'))?.includes('you chose'), { what: 'the choice' });
    await alone.close();
    const options = await journey.openPage('options');
    await options.waitFor(() => document.querySelector('[data-decided=chooseName] summary'), {
      what: 'the list',
    });
    await options.click('[data-decided=chooseName] summary');
    await options.click('[data-decided=chooseName] .small-button');
    await options.waitFor(() => !document.querySelector('[data-decided=chooseName]'), { what: 'no list' });
    await options.close();
    const again = await visit('delta-alone.html');
    await waitForMark(again, 'Xiaomi', true);
    expect(await marked(again)).not.toContain('Delta');
    await again.close();
  });
});
