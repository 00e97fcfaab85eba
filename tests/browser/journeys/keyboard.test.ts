import { beforeAll, expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { newRoof } from './new-roof.ts';
import { saveFromPage } from './savings.ts';

const ARTICLE = 'proof/article.html';
/** No way from one stop of the card to another is longer. */
const MOST_STOPS = 60;

inBothBrowsers('the card by keyboard alone', (journey) => {
  beforeAll(async () => {
    await journey.installPack('related.json');
    const saving = newRoof(journey.address(ARTICLE));
    const [first, ...rest] = saving.facts;
    const parties = [{ name: 'Northpier', company: 'northpier' }];
    const options = await journey.openPage('options');
    await saveFromPage(options, { ...saving, facts: first ? [{ ...first, parties }, ...rest] : [] });
    await options.close();
  });

  /** The focused element of the youngest card that has it, as `button "Pin"`; null where it is on the page. */
  const focused = async (tab: Tab) =>
    (await tab.cards()).flatMap((card) => card.focused ?? []).at(-1) ?? null;
  const onPage = (tab: Tab) =>
    tab.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
  const becomes = (tab: Tab, wanted: string | RegExp | null) =>
    until(
      async () => {
        const now = await focused(tab);
        return wanted instanceof RegExp ? now !== null && wanted.test(now) : now === wanted;
      },
      { what: `the focus on ${wanted}` },
    );
  /** Presses Tab, or Shift+Tab, until the focus is on what is meant, and never leaves the card on the way. */
  async function tabTo(tab: Tab, wanted: RegExp, key = 'Tab'): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const now = await focused(tab);
      if (now === null) throw new Error(`the focus left the card on its way to ${wanted}`);
      if (wanted.test(now)) return;
      await tab.keyboard.press(key);
    }
    throw new Error(`no ${wanted} among the stops of the card`);
  }
  /** The line that tells what was decided: it stands in a host of its own, the youngest of the page. */
  const toast = (tab: Tab) =>
    tab.inCard((root) =>
      root.querySelector('.toast') ? { focused: root.activeElement?.textContent?.trim() ?? '' } : null,
    );
  const cardIs = (tab: Tab, start: RegExp) =>
    until(async () => start.test((await tab.card())?.text ?? ''), { what: `a card like ${start}` });
  const formIs = (tab: Tab, form: string) =>
    until(async () => (await tab.card())?.form === form, { what: `a card that is ${form}` });
  const has = (tab: Tab, selector: string, isThere = true) =>
    until(
      async () => (await tab.inCard((root, of) => root.querySelector(of) !== null, selector)) === isThere,
      { what: `${selector} ${isThere ? '' : 'not '}in the card` },
    );

  async function open(): Promise<Tab> {
    const tab = await journey.visit('oakworks.html');
    await tab.waitForMarks({ text: 'Oakworks Ltd' });
    await tab.evaluate(() => document.querySelector<HTMLElement>('#more')?.focus({ preventScroll: true }));
    await journey.browser.command('next-mention', tab);
    await cardIs(tab, /^Oakworks/);
    expect(await focused(tab)).toBeNull();
    await tab.keyboard.press('Tab');
    await becomes(tab, /^div/);
    return tab;
  }

  it('lets every part of it be reached, closed by one Escape each, and left', async () => {
    const tab = await open();

    // The menu: arrows walk in it, Escape closes it alone.
    await tabTo(tab, /^button "More/);
    await tab.keyboard.press('ArrowUp');
    await becomes(tab, /^button "Copy citations/);
    await tab.keyboard.press('Home');
    await becomes(tab, /^button "Why/);
    await tab.keyboard.press('Escape');
    await becomes(tab, /^button "More/);
    await has(tab, '[role=menu]', false);

    // A panel of it, which Escape leaves.
    await tab.keyboard.press('Enter');
    await becomes(tab, /^button "Why/);
    await tab.keyboard.press('Enter');
    await becomes(tab, /^h3 "Why/);
    await tab.keyboard.press('Escape');
    await becomes(tab, /^button "More/);
    await has(tab, '.card-panel', false);
    await has(tab, '.key-facts');

    // What is done at once says so, and the focus stays.
    await tab.keyboard.press('ArrowDown');
    await becomes(tab, /^button "Why/);
    await tab.keyboard.press('c');
    await becomes(tab, /^button "Copy as text/i);
    await tab.keyboard.press('Enter');
    await becomes(tab, /^button "More/);
    await until(async () => (await tab.card())?.text.includes('Copied as text'), { what: 'what was copied' });

    // The forms of one fact's copy.
    await tabTo(tab, /^button "Copy this fact/);
    await tab.keyboard.press('Enter');
    await has(tab, '.copy-form');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    await becomes(tab, /^button "Markdown/);
    await tab.keyboard.press('Shift+Tab');
    await becomes(tab, /^button "Text/);
    await tab.keyboard.press('Escape');
    await becomes(tab, /^button "Copy this fact/);
    await has(tab, '.copy-form', false);

    // A related company in its place, and back to where that began.
    await tabTo(tab, /^button "Northpier"/);
    await tab.keyboard.press('Enter');
    await cardIs(tab, /^Northpier/);
    await becomes(tab, /^div/);
    await tabTo(tab, /^button "Back to Oakworks/);
    await tab.keyboard.press('Enter');
    await cardIs(tab, /^Oakworks/);
    await becomes(tab, 'button "Northpier"');

    // Pinned it can be moved, and unpinned it is as before.
    await tabTo(tab, /^button "Keep this card open/, 'Shift+Tab');
    await tab.keyboard.press('Enter');
    await formIs(tab, 'pinned');
    await becomes(tab, /^button "Keep this card open/);
    await tabTo(tab, /^button "Move this/, 'Shift+Tab');
    const { rect: before } = await tab.waitForCard();
    await tab.keyboard.press('ArrowRight');
    await until(async () => (await tab.card())?.rect.x === before.x + 24, { what: 'the card to move' });
    await tabTo(tab, /^button "Keep this card open/);

    // A fact's link opens beside the page; who comes back is where they were.
    await tabTo(tab, /^a "The Harbour Post/);
    const link = await focused(tab);
    await tab.keyboard.press('Enter');
    const source = await journey.browser.findTab(ARTICLE);
    await source.close();
    await tab.activate();
    await becomes(tab, link);
    await tabTo(tab, /^button "Keep this card open/, 'Shift+Tab');
    await tab.keyboard.press('Enter');
    await formIs(tab, 'at-mention');
    await becomes(tab, /^button "Keep this card open/);

    // The last Escape is for the card.
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard({ timeoutMs: 3000 });
    expect(await onPage(tab)).toBe('more');
    await tab.close();
  });

  it('goes from a pinned card into the one that is opened beside it, and back, with what is told of a decision', async () => {
    const tab = await journey.visit('related.html');
    await tab.waitForMarks({ text: 'Northpier' });
    await tab.evaluate(() => document.querySelector<HTMLElement>('#link')?.focus({ preventScroll: true }));
    await journey.browser.command('next-mention', tab);
    await cardIs(tab, /^Quayline/);
    await tab.keyboard.press('Tab');
    await tabTo(tab, /^button "Keep this card open/);
    await tab.keyboard.press('Enter');
    await formIs(tab, 'pinned');

    await journey.browser.command('next-mention', tab);
    await cardIs(tab, /^Northpier/);
    await becomes(tab, /^button "Keep this card open/);
    await tab.keyboard.press('Tab');
    await becomes(tab, /^div/);
    expect((await tab.card())?.focused).toMatch(/^div/);
    await tabTo(tab, /^button "More/);
    await tab.keyboard.press('Enter');
    await becomes(tab, /^button "Why/);
    await tab.keyboard.press('s');
    await becomes(tab, /^button "Snooze/);
    await tab.keyboard.press('Enter');
    await becomes(tab, /^h3 "Snooze/);
    await tabTo(tab, /^button "For a week/);
    await tab.keyboard.press('Enter');

    await until(async () => (await toast(tab))?.focused === 'Undo', { what: 'the focus on the way back' });
    await tab.keyboard.press('Escape');
    await until(async () => (await toast(tab)) === null, { what: 'the line to close' });
    expect((await tab.cards()).map(({ form }) => form)).toEqual(['pinned']);
    await becomes(tab, /^button "Keep this card open/);
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard({ timeoutMs: 3000 });
    expect(await onPage(tab)).toBe('link');
    await tab.close();
  });
});
