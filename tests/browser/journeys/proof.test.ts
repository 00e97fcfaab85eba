import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
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

type Reply = { value?: { facts: { id: string; sources: { check?: { is: string } }[] }[] } };

/** What is known to have become of each fact's sentence. */
async function checks(journey: Journey): Promise<Record<string, string | undefined>> {
  const options = await journey.openPage('options');
  const reply = (await options.evaluate(() => {
    const { runtime } = (globalThis as { chrome?: unknown }).chrome as {
      runtime: { sendMessage(message: object): Promise<unknown> };
    };
    return runtime.sendMessage({ to: 'background', name: 'company', request: { id: 'oakworks' } });
  })) as Reply;
  await options.close();
  return Object.fromEntries(reply.value?.facts.map(({ id, sources }) => [id, sources[0]?.check?.is]) ?? []);
}

const later = (journey: Journey, how: string) => `${journey.address(ARTICLE)}?utm_source=${how}`;
const visitLater = (journey: Journey, how: string) => journey.browser.open(later(journey, how));
const LOOKED_AT_MS = 3000;

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

  it('says of each sentence whether it is still there when it is visited again, and keeps what is gone to read', async () => {
    await save(journey);
    const same = await visitLater(journey, 'same');
    await until(async () => (await checks(journey))['roof-school'] === 'there', { what: 'the first answer' });
    expect(await checks(journey)).toEqual({
      'roof-comment': 'there',
      'roof-loan': 'there',
      'roof-school': 'there',
    });
    await same.close();

    const edited = await visitLater(journey, 'edited');
    await until(async () => (await checks(journey))['roof-school'] === 'changed', {
      what: 'the second answer',
    });
    expect(await checks(journey)).toEqual({
      'roof-comment': 'gone',
      'roof-loan': 'there',
      'roof-school': 'changed',
    });
    await edited.close();

    const page = await journey.visit('oakworks.html');
    await page.hover({ text: 'Oakworks Ltd' });
    const { text } = await page.waitForCard();
    expect(text).toMatch(/The source no longer has this sentence \(checked \d+ \w+ \d{4}\)/);
    expect(text).toMatch(/The source says this differently now/);
    expect(text).toContain('a school of carpentry with 45 places');
    await page.cardClick('.source-check.is-gone summary');
    await until(
      () =>
        page.inCard((root) =>
          root
            .querySelector<HTMLElement>('.is-gone blockquote')
            ?.innerText.includes('A former partner sued Oakworks'),
        ),
      { what: 'the saved paragraph' },
    );
    await journey.picture(page, 'source-checked');
    await page.close();

    const options = await journey.openPage('options');
    await options.waitFor(() => document.querySelector('.saved-toggle'), { what: 'the saved article' });
    await options.click('.saved-toggle');
    const states = await options.waitFor(
      () => {
        const facts = ['roof-comment', 'roof-loan', 'roof-school'];
        const rows = facts.map((id) => document.querySelector(`[data-row="fact ${id}"] .source-check`));
        return rows.every((row) => row !== null) && rows.map((row) => row?.className);
      },
      { what: 'what became of its sentences' },
    );
    expect(states).toEqual(['is-gone', 'is-there', 'is-changed'].map((state) => `source-check ${state}`));
    await options.close();
  });

  it('is not said to have changed where the page cannot be read', async () => {
    const before = await checks(journey);
    const wall = await visitLater(journey, 'wall');
    await new Promise((done) => setTimeout(done, LOOKED_AT_MS));
    expect(await checks(journey)).toEqual(before);
    await wall.close();
  });

  it('is not looked at in a private window', async () => {
    const before = await checks(journey);
    expect(before['roof-comment']).toBe('gone');
    await journey.browser.openPrivate(later(journey, 'same'));
    await new Promise((done) => setTimeout(done, LOOKED_AT_MS));
    expect(await checks(journey)).toEqual(before);
  });
});
