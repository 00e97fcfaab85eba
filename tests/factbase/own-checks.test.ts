import { beforeEach, describe, expect, test } from 'vitest';
import type { SentenceNow } from '../../src/model/source-check.ts';
import { makeFact } from './make-pack.ts';
import { makeOtherSaving, makeSaving } from './make-saving.ts';
import { dump, factBase, reopen } from './open-own.ts';

const URL = 'https://post.example/court?utm_source=feed#top';
const CLEARED = 'A court cleared Xiaomi on Tuesday.';
const RIVAL = 'Rival Oakworks Ltd did not comment.';

/** What the page answers for the two sentences of the article, on a day. */
async function check(cleared: SentenceNow | null, rival: SentenceNow | null, day = '2026-11-30') {
  const saved = await factBase.savedSource(URL);
  if (!saved) throw new Error('nothing is saved there');
  const answerTo: Record<string, SentenceNow | null> = { [CLEARED]: cleared, [RIVAL]: rival };
  const answers = saved.source.quotes.map((quote) => answerTo[quote] ?? null);
  await factBase.noteCheck(saved.article, saved.source, answers, day);
}
const checksOf = async (company: string) => (await reopen().company(company))?.checks;

beforeEach(async () => {
  await factBase.saveOwn(makeSaving());
});

describe('the sentences of a saved article', () => {
  test('are what is looked for on its page, wherever a link to it came from', async () => {
    expect(await factBase.savedSource(URL)).toEqual({
      article: 'court',
      source: {
        title: 'Court clears Xiaomi',
        text: makeSaving().text,
        quotes: [CLEARED, RIVAL],
        paragraphs: [CLEARED, RIVAL],
      },
    });
    expect(await factBase.savedSource('https://post.example/another')).toBeNull();
    expect(await factBase.savedSource('about:blank')).toBeNull();
  });

  test('say what became of them, with the day, and with the saved paragraph where they are not there', async () => {
    await check({ is: 'there' }, { is: 'changed', now: 'Rival Oakworks Ltd was pleased.' });
    expect(await checksOf('xiaomi')).toEqual({
      court: [
        { quote: CLEARED, is: 'there', on: '2026-11-30' },
        {
          quote: RIVAL,
          is: 'changed',
          now: 'Rival Oakworks Ltd was pleased.',
          on: '2026-11-30',
          paragraph: RIVAL,
        },
      ],
    });
  });

  test('keep the paragraph of their own fact where they stand in the article twice', async () => {
    const text = 'T\nIn May it fell. It rose.\nIn June it rose. It rose.';
    const start = text.lastIndexOf('It rose.');
    const evidence = [{ article: 'twice', quote: 'It rose.', start, end: start + 8 }];
    await factBase.saveOwn(
      makeSaving({
        article: { id: 'twice', title: 'T', url: 'https://post.example/twice' },
        text,
        facts: [makeFact('t1', 'xiaomi', { evidence })],
      }),
    );
    expect((await factBase.savedSource('https://post.example/twice'))?.source.paragraphs).toEqual([
      'In June it rose. It rose.',
    ]);
  });

  test('keep an earlier answer where a later visit tells nothing', async () => {
    await check({ is: 'gone' }, { is: 'there' }, '2026-11-01');
    await check(null, { is: 'gone' }, '2026-11-30');
    expect((await checksOf('xiaomi'))?.court).toMatchObject([
      { quote: CLEARED, is: 'gone', on: '2026-11-01' },
      { quote: RIVAL, is: 'gone', on: '2026-11-30' },
    ]);
  });

  test('change no fact: no page has to hear of it, and there is nothing to undo', async () => {
    const before = await factBase.revision();
    await check({ is: 'gone' }, { is: 'gone' });
    expect(await factBase.revision()).toBe(before);
    expect(await factBase.ownChanges()).toEqual([]);
  });

  test('are forgotten with the article', async () => {
    await check({ is: 'gone' }, { is: 'there' });
    await factBase.deleteArticle('court');
    expect((await dump()).map(([store]) => store)).not.toContain('own-checks');
  });

  test('are forgotten where a saving is taken back, unless the article stays', async () => {
    await check({ is: 'gone' }, { is: 'there' });
    await factBase.unsave('court', ['s1']);
    expect((await dump()).map(([store]) => store)).toContain('own-checks');
    await factBase.unsave('court', ['s2']);
    expect((await dump()).map(([store]) => store)).not.toContain('own-checks');
  });

  test('of an article that was deleted meanwhile are not noted', async () => {
    const saved = await factBase.savedSource(URL);
    await factBase.deleteArticle('court');
    if (saved) await factBase.noteCheck('court', saved.source, [{ is: 'gone' }, null], '2026-11-30');
    expect((await dump()).map(([store]) => store)).not.toContain('own-checks');
  });

  test('say nothing of another article that has the same ones', async () => {
    await factBase.saveOwn(makeOtherSaving());
    await check({ is: 'gone' }, { is: 'there' });
    expect(Object.keys((await checksOf('xiaomi')) ?? {})).toEqual(['court']);
  });
});
