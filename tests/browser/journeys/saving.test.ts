import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers, type Journey } from './in-both-browsers.ts';

const ARTICLE = 'saving/article.html';
const OTHER = 'saving/other-page.html';
const ORDER = 'supply agreement with Xiaomi';

const textOf = (tab: Tab, selector = 'body') =>
  tab.evaluate((of) => document.querySelector<HTMLElement>(of)?.innerText ?? '', selector);
const says = (tab: Tab, words: RegExp, selector = 'body') =>
  until(async () => words.test(await textOf(tab, selector)), { what: `${selector} to say ${words}` });
const isThere = (tab: Tab, selector: string) =>
  tab.waitFor((of) => document.querySelector(of) !== null, { what: selector }, selector);

/** The id of the fact whose statement has these words. */
const factWith = (tab: Tab, words: string) =>
  tab.waitFor(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('[data-fact]')].find((row) =>
        row.querySelector('.fact-statement')?.textContent?.includes(wanted),
      )?.dataset.fact,
    { what: `a fact that says '${words}'` },
    words,
  ) as Promise<string>;
const row = (fact: string) => `[data-fact="${fact}"]`;

/** Runs in the review page: are these words in a draft? */
async function isInDraft(words: string): Promise<boolean> {
  const { storage } = (globalThis as { chrome?: unknown }).chrome as {
    storage: { session: { get(keys: null): Promise<object> } };
  };
  return JSON.stringify(await storage.session.get(null)).includes(words);
}

/** The review that a press on 'save' opened, once it shows what was read. */
async function findReview({ browser }: Journey): Promise<Tab> {
  const review = await browser.findTab('src/review/index.html?draft=');
  await review.waitFor(() => document.querySelector('.review-columns, .review-note:not([aria-busy])'), {
    what: 'what was read',
    timeoutMs: 20_000,
  });
  return review;
}

/** The popup grows with the companies that it finds, and its button moves. */
const isLoaded = (popup: Tab) =>
  popup.waitFor(() => document.querySelector('.save-page') && !document.querySelector('.loading'), {
    what: 'the popup to be filled',
  });

async function saveByPopup(journey: Journey, tab: Tab): Promise<Tab> {
  const popup = await journey.browser.openPopup(tab);
  await isLoaded(popup);
  await popup.click('.save-page');
  return findReview(journey);
}

/** The id of the tab in front. */
const shownTab = ({ browser }: Journey) =>
  browser.inBackground(async () => {
    const { tabs } = (globalThis as { chrome?: unknown }).chrome as {
      tabs: { query(of: object): Promise<{ id: number }[]> };
    };
    return (await tabs.query({ active: true, currentWindow: true }))[0]?.id;
  });

inBothBrowsers('saving the facts of a page', (journey) => {
  const { picture } = journey;

  it('opens a review beside the article, and shows company by company what was found', async () => {
    const tab = await journey.visit(ARTICLE);
    const popup = await journey.browser.openPopup(tab);
    await isLoaded(popup);
    await picture(popup, 'popup-save');
    await popup.click('.save-page');
    const review = await findReview(journey);
    await says(review, /Halden Motors[\s\S]*Tallow & Birch[\s\S]*Xiaomi/, '.review-columns main');
    await says(review, /The Harbour Courier[\s\S]*Ines Falk[\s\S]*7 Jun 2023/, '.article-head');
    const tabs = await journey.browser.inBackground(async () => {
      const { tabs } = (globalThis as { chrome?: unknown }).chrome as {
        tabs: { query(of: object): Promise<{ index: number; active: boolean; url: string }[]> };
      };
      return tabs.query({ currentWindow: true });
    });
    const article = tabs.find(({ url }) => url.includes('article.html'));
    expect(tabs.find(({ active }) => active)?.index).toBe((article?.index ?? 0) + 1);
    expect(await review.axe()).toEqual([]);
    await picture(review, 'review');
    await review.resize(400, 900);
    await picture(review, 'review-narrow');
    await review.close();
    await tab.close();
  });

  it('keeps what is edited, by keyboard, when the tab is closed and the background stopped', async () => {
    const tab = await journey.visit(ARTICLE);
    const review = await saveByPopup(journey, tab);
    const fact = await factWith(review, ORDER);
    await review.click(`${row(fact)} .fact-edit`);
    await review.waitFor(() => document.activeElement?.tagName === 'TEXTAREA', { what: 'the form' });
    await review.keyboard.press('Control+a');
    await review.keyboard.type('Halden Motors signed with Xiaomi.');
    await picture(review, 'review-edit');
    await review.waitFor(isInDraft, { what: 'the words in the draft' }, 'Halden Motors signed with Xiaomi.');
    await review.close();
    await journey.browser.stopBackground();

    const again = await saveByPopup(journey, tab);
    await says(again, /begun to review this article before/);
    await again.click('.notice-buttons button');
    const continued = await findReview(journey);
    await continued.waitFor(
      () => document.querySelector('textarea')?.value === 'Halden Motors signed with Xiaomi.',
      { what: 'the open form' },
    );
    // From the statement to the button that is done with it, by Tab alone.
    await continued.click(`${row(fact)} textarea`);
    await until(
      async () => {
        await continued.keyboard.press('Tab');
        return continued.evaluate(() => document.activeElement?.matches('.form-buttons .main-button'));
      },
      { what: 'the button' },
    );
    await continued.keyboard.press('Enter');
    expect(await factWith(continued, 'Halden Motors signed with Xiaomi.')).toBe(fact);
    await continued.waitFor(() => document.activeElement?.matches('.fact-edit'), { what: 'the focus' });
    await continued.close();
    await tab.close();
  });

  it('has a draft in one tab at a time, also where that is reloaded', async () => {
    const tab = await journey.visit(ARTICLE);
    const review = await saveByPopup(journey, tab);
    await review.reload();
    await isThere(review, '.save');
    const second = await journey.browser.open(await review.url());
    await says(second, /open in another tab/);
    const shown = await shownTab(journey);
    await second.click('.note-buttons button');
    await until(async () => (await shownTab(journey)) !== shown, { what: 'the tab with the draft' });
    await review.close();
    await isThere(second, '.save');
    await second.close();
    await tab.close();
  });

  it('marks the open page and others, with a card of what was saved', async () => {
    const tab = await journey.visit(ARTICLE);
    const other = await journey.visit(OTHER);
    expect(await other.marks()).toEqual([]);
    await tab.activate();
    const review = await saveByPopup(journey, tab);
    await review.click('.notice-buttons button'); // the draft of before
    const continued = await findReview(journey);
    await factWith(continued, 'Halden Motors signed with Xiaomi.');
    await journey.browser.stopBackground();
    await continued.click('.save');
    await says(continued, /Saved: \d+ facts of [23] companies/);
    await picture(continued, 'review-saved');
    expect(await continued.axe()).toEqual([]);
    await continued.click('.note-buttons .main-button');
    await tab.waitForMarks({ text: 'Halden Motors' });
    await other.activate();
    await other.waitForMarks({ text: 'Tallow & Birch' });
    await other.hover({ text: 'Halden Motors' });
    const { text } = await other.waitForCard();
    expect(text).toContain('The Harbour Courier');
    await picture(other, 'saved-from-page-card');
    await continued.close();
    await other.close();
    await tab.close();
  });

  it('offers only what is new the second time', async () => {
    const tab = await journey.visit(ARTICLE);
    const review = await saveByPopup(journey, tab);
    await says(review, /facts? of this article (?:is|are) saved already/);
    await review.click('.saved-before summary');
    await says(review, /Halden Motors signed with Xiaomi\./, '.saved-before');
    await picture(review, 'review-again');
    await review.close();
    await tab.close();
  });

  it('is found in the options: mended, deleted and brought back there', async () => {
    const options = await journey.openPage('options');
    await options.click('.saved-toggle');
    await isThere(options, '[data-row^="fact "]');
    const saved = await options.evaluate(
      (words) =>
        [...document.querySelectorAll<HTMLElement>('[data-row^="fact "]')].find((one) =>
          one.innerText.includes(words),
        )?.dataset.row ?? '',
      'Halden Motors signed with Xiaomi.',
    );
    const place = `[data-row="${saved}"]`;
    await options.click(`${place} .small-button`);
    await options.waitFor(() => document.activeElement?.tagName === 'TEXTAREA', { what: 'the form' });
    await options.keyboard.press('Control+a');
    await options.keyboard.type('Halden Motors sells motors to Xiaomi.');
    await options.click(`${place} .main-button`);
    await says(options, /Halden Motors sells motors to Xiaomi\./, place);
    await options.click(`${place} .small-button + .small-button`);
    await options.waitFor((of) => document.querySelector(of) === null, { what: 'the fact to go' }, place);
    await options.click('.undo-button');
    await says(options, /Halden Motors sells motors to Xiaomi\./, place);
    await options.close();
  });

  it('is as it was left after a restart', async () => {
    await journey.restart();
    const other = await journey.browser.open(journey.address(OTHER));
    await other.waitForMarks({ text: 'Halden Motors' });
    await other.hover({ text: 'Halden Motors' });
    const popup = await journey.browser.openPopup(other);
    await popup.waitFor(() => document.querySelectorAll('[data-company]').length >= 2, {
      what: 'the companies',
    });
    const options = await journey.openPage('options');
    await options.click('.saved-toggle');
    await says(options, /Halden Motors sells motors to Xiaomi\./);
    await options.close();
    await other.close();
  });

  it('can be undone at once', async () => {
    const tab = await journey.visit('saving/undated.html');
    const review = await saveByPopup(journey, tab);
    await says(review, /does not say when it was published/);
    await review.click('.save');
    await says(review, /Saved: /);
    await tab.activate();
    await tab.waitForMarks({ text: 'Brackwater Castings Ltd' });
    await review.activate();
    await review.click('.note-buttons button:last-child');
    await says(review, /The saving was undone/);
    await tab.activate();
    await until(async () => !(await tab.marks()).some(({ text }) => text.startsWith('Brackwater Castings')), {
      what: 'the mark to go',
    });
    await review.close();
    await tab.close();
  });

  it('begins from the shortcut and from the context menu too, with a selection alone', async () => {
    const tab = await journey.visit(ARTICLE);
    await tab.waitForMarks({ text: 'Xiaomi' });
    await journey.browser.command('save-page', tab);
    await (await findReview(journey)).close();
    await journey.browser.chooseMenu('save-page', tab);
    await (await findReview(journey)).close();
    await tab.evaluate(() => {
      const paragraph = document.querySelectorAll('article p')[4];
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    });
    await journey.browser.chooseMenu('save-selection', tab);
    const review = await findReview(journey);
    await says(review, /founded in 1987/, '.article-words');
    expect(await textOf(review, '.article-words')).not.toContain('340');
    await picture(review, 'review-selection');
    await review.close();
    await tab.close();
  });

  it('makes a fact of any sentence that the reader presses', async () => {
    const tab = await journey.visit(ARTICLE);
    const review = await saveByPopup(journey, tab);
    const city = await review.waitFor(
      () => {
        const sentences = [...document.querySelectorAll<HTMLElement>('.sentence')];
        const found = sentences.find((one) => one.innerText.startsWith('The city welcomed'));
        if (found) found.id = 'to-press';
        return found !== undefined;
      },
      { what: 'the sentence' },
    );
    expect(city).toBe(true);
    await review.click('#to-press');
    await isThere(review, '.review-fact-form');
    await review.click('.review-fact-form input');
    await review.keyboard.press('Control+a');
    await review.keyboard.type('Harbour City Works');
    await review.keyboard.press('Enter');
    await says(review, /Harbour City Works[\s\S]*The city welcomed the news/, '.review-columns main');
    await review.click('.save');
    await says(review, /Saved: 1 fact of 1 company/);
    await review.click('.note-buttons button:last-child');
    await says(review, /The saving was undone/);
    await review.close();
    await tab.close();
  });

  it('logged no error on the way', async () => {
    const errors = await journey.browser.extensionErrors();
    // What Firefox says of a page that is closed while it waits for an answer, as a journey does and few readers do.
    expect(errors.filter((error) => !error.includes('context unloaded'))).toEqual([]);
  });
});
