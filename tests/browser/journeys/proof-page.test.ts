import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers, type Journey } from './in-both-browsers.ts';

const ARTICLE = 'proof/twice.html';

/** What the page tells of itself before and after: links are made without a trace. */
const outlineOf = (tab: Tab) => tab.evaluate(() => document.documentElement.outerHTML);

/** Saves what is found on the page, by the popup and the review, as a reader does. */
async function saveFacts(journey: Journey, article: Tab): Promise<void> {
  const popup = await journey.browser.openPopup(article);
  await popup.waitFor(() => document.querySelector('.save-page') && !document.querySelector('.loading'), {
    what: 'the popup to be filled',
  });
  await popup.click('.save-page');
  const review = await journey.browser.findTab('src/review/index.html?draft=');
  await review.waitFor(() => document.querySelectorAll('[data-fact]').length > 1, { what: 'what was found' });
  await review.click('.save');
  await review.waitFor(() => document.querySelector('.review-note.saved'), { what: 'what was saved' });
  await review.close();
}

/** Opens the card of Halden Motors, and follows the link of the fact that has these words. */
async function follow(journey: Journey, words: string): Promise<{ source: Tab; href: string }> {
  const page = await journey.visit('saving/article.html');
  await page.hover({ text: 'Halden Motors' });
  await page.waitForCard();
  const place = await until(
    async () =>
      ((await page.inCard(
        (root, wanted) =>
          [...root.querySelectorAll('.key-facts .fact')].findIndex((row) =>
            row.querySelector('.fact-statement')?.textContent?.includes(wanted),
          ),
        words,
      )) ?? -1) + 1,
    { what: `a fact that says '${words}'` },
  );
  const link = `.key-facts .fact:nth-child(${place}) a.source`;
  const href = await page.inCard((root, of) => root.querySelector(of)?.getAttribute('href') ?? '', link);
  await page.cardClick(link);
  const source = await journey.browser.findTab(ARTICLE);
  await page.close();
  return { source, href: decodeURIComponent(href ?? '') };
}

/** The paragraphs that are in sight, once the page has come to rest. */
async function inSight(tab: Tab): Promise<string[]> {
  await tab.activate();
  await tab.waitFor(() => document.readyState === 'complete' && scrollY > 0, { what: 'the page to scroll' });
  return tab.evaluate(() =>
    [...document.querySelectorAll('[id]')]
      .filter((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })
      .map(({ id }) => id),
  );
}

inBothBrowsers('a sentence that stands on its page more than once', (journey) => {
  it('is linked where the article says it: not in the teaser before it, nor in the quote beside it', async () => {
    const article = await journey.visit(ARTICLE);
    const before = await outlineOf(article);
    await saveFacts(journey, article);
    expect(await outlineOf(article)).toBe(before);
    await article.close();

    const { source, href } = await follow(journey, 'supply agreement');
    expect(await inSight(source)).toEqual(['first']);
    expect(href).toContain('Halden Motors signed a supply agreement with Xiaomi on');
    await journey.picture(source, 'source-twice');
    await source.close();

    const shares = await follow(journey, 'rose 6 percent');
    expect(await inSight(shares.source)).toEqual(['shares']);
    await shares.source.close();
  });
});
