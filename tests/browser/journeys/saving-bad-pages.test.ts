import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serve } from '../../../scripts/serve.ts';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const SENTENCE = 'Halden Motors Inc said on Tuesday that it had sold another hundred vans to the port. ';
const FIVE_MEGABYTES = 5 * 1024 * 1024;

inBothBrowsers('saving a page that is no good article', (journey) => {
  let folder = '';
  let large: Served | undefined;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'factcards-large-'));
    const paragraphs: string[] = [];
    // Each another one: what stands on a page twice is read once.
    for (let size = 0; size < FIVE_MEGABYTES; size += paragraphs.at(-1)?.length ?? 0)
      paragraphs.push(`<p>On day ${paragraphs.length}: ${SENTENCE.repeat(4)}</p>\n`);
    const head =
      '<meta charset="utf-8"><title>Vans</title><meta property="article:published_time" content="2023-06-07">';
    await writeFile(
      join(folder, 'large.html'),
      `<!doctype html><html lang="en"><head>${head}</head><body><article><h1>Vans</h1>${paragraphs.join('')}</article></body></html>`,
    );
    large = await serve(folder);
  });
  afterAll(async () => {
    await large?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function saveFrom(address: string): Promise<{ tab: Tab; review: Tab }> {
    const tab = await journey.browser.open(address);
    const popup = await journey.browser.openPopup(tab);
    await popup.waitFor(() => document.querySelector('.save-page') && !document.querySelector('.loading'), {
      what: 'the popup to be filled',
    });
    await popup.click('.save-page');
    const review = await journey.browser.findTab('src/review/index.html?draft=');
    await review.waitFor(() => document.querySelector('.review-columns, .review-note:not([aria-busy])'), {
      what: 'what was read',
      timeoutMs: 60_000,
    });
    return { tab, review };
  }
  const textOf = (tab: Tab) => tab.evaluate(() => document.body.innerText);

  it.each([
    ['empty.html', /There is no text on this page/, /read it again/i],
    ['login-wall.html', /behind a login/, /facts of the teaser/],
    ['other-language.html', /not in English/, /make facts of its sentences yourself/],
    ['undated.html', /does not say when it was published/, /say it here/],
    ['broken.html', /Halden Motors names a chair/, /Ada Brandt/],
  ])('%s: says what is the matter and what to do', async (page, matter, help) => {
    const { tab, review } = await saveFrom(journey.address(`saving/${page}`));
    const text = await textOf(review);
    expect(text).toMatch(matter);
    expect(text).toMatch(help);
    expect(await review.axe()).toEqual([]);
    await journey.picture(review, `review-${page.replace('.html', '')}`);
    await review.close();
    await tab.close();
  });

  it('a page of 5 MB: reads its beginning, and says so', async () => {
    const { tab, review } = await saveFrom(`${large?.url}large.html`);
    expect(await textOf(review)).toMatch(/too long to be read whole[\s\S]*Only its beginning was read/);
    await review.close();
    await tab.close();
  });

  it('a page that fills while the reader waits: is read again', async () => {
    const { tab, review } = await saveFrom(journey.address('saving/empty.html'));
    await tab.evaluate((sentence) => {
      const main = document.querySelector('main');
      for (let i = 0; i < 4; i++) main?.appendChild(document.createElement('p')).append(sentence.repeat(3));
    }, SENTENCE);
    await review.click('.note-buttons .main-button');
    await until(async () => (await textOf(review)).includes('sold another hundred vans'), {
      what: 'the text of the page',
    });
    await review.close();
    await tab.close();
  });

  it('a page of the browser: has no button that could not work', async () => {
    const tab = await journey.browser.open('about:blank');
    const popup = await journey.browser.openPopup(tab);
    await popup.waitFor(() => document.querySelector('.popup-note h1'), { what: 'the note' });
    expect(await popup.evaluate(() => document.querySelector('.save-page'))).toBeNull();
    await tab.close();
  });

  it('a tab that was closed: says so when it is to be read again', async () => {
    const { tab, review } = await saveFrom(journey.address('saving/empty.html'));
    await tab.close();
    await review.click('.note-buttons .main-button');
    await until(async () => (await textOf(review)).includes('The article’s tab was closed'), {
      what: 'the note',
    });
    await review.close();
  });
});
