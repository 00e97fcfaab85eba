import { expect, it } from 'vitest';
import type { Tab } from '../driver/index.ts';
import { inBothBrowsers, type Journey } from './in-both-browsers.ts';
import { newRoof } from './new-roof.ts';
import { saveFromPage } from './savings.ts';

const ARTICLE = 'proof/article.html';

async function save(journey: Journey): Promise<void> {
  const options = await journey.openPage('options');
  await saveFromPage(options, newRoof(journey.address(ARTICLE)));
  await options.close();
}

/** Opens a card over Oakworks, and presses the source of the fact whose statement has these words. */
async function followSource(journey: Journey, words: string): Promise<Tab> {
  const page = await journey.visit('oakworks.html');
  await page.hover({ text: 'Oakworks Ltd' });
  await page.waitForCard();
  const index = await page.inCard(
    (root, wanted) =>
      [...root.querySelectorAll('.key-facts .fact')].findIndex((row) => row.textContent?.includes(wanted)),
    words,
  );
  await page.cardClick(`.key-facts .fact:nth-child(${(index ?? 0) + 1}) a.source`);
  const source = await journey.browser.findTab(ARTICLE);
  await page.close();
  return source;
}

/** The paragraphs that are in sight, once the page has come to rest. */
async function inSight(tab: Tab): Promise<string[]> {
  await tab.activate();
  await tab.waitFor(() => document.readyState === 'complete' && scrollY > 0, { what: 'the page to scroll' });
  return tab.evaluate(() =>
    [...document.querySelectorAll('p[id]')]
      .filter((p) => {
        const { top, bottom } = p.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })
      .map(({ id }) => id),
  );
}

inBothBrowsers('the source of a fact', (journey) => {
  it.each([
    ['of two that are the same the right one', 'declined to comment', 'second'],
    ['a long one with a note in it', '4.2 million euros', 'money'],
    ['one at the end of the page', 'school of carpentry', 'last'],
  ])('opens at its very sentence: %s', async (_what, words, paragraph) => {
    await save(journey);
    const source = await followSource(journey, words);
    expect(await inSight(source)).toContain(paragraph);
    await journey.picture(source, `source-${paragraph}`);
    expect(await source.url()).not.toContain(':~:');
    await source.close();
  });
});
