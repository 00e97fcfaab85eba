import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/saving/draft.ts';
import { FOUND, MILL } from './mill-article.ts';
import { drafts, last, NOTHING, open, READ, review } from './open-session.ts';

const { article: _, ...NO_ARTICLE } = READ;

describe('a review that opens', () => {
  it('waits for the page to be read, then shows what is found in it', async () => {
    await drafts.put({ ...READ, isRead: false });
    const { session } = open();
    await session.start();
    expect(last()).toEqual({ is: 'reading', isSlow: false });
    await drafts.put(READ);
    await vi.waitFor(() => expect(review().review.facts).toHaveLength(6));
  });

  it('says that a page takes long, and has it read again', async () => {
    vi.useFakeTimers();
    await drafts.put({ ...READ, isRead: false });
    const { session } = open();
    await session.start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(last()).toEqual({ is: 'reading', isSlow: true });
    vi.useRealTimers();
    await session.readAgain();
    expect(last()).toEqual({ is: 'reading', isSlow: false });
  });

  it('does not call a page slow that was read in time', async () => {
    vi.useFakeTimers();
    await drafts.put({ ...READ, isRead: false });
    await open().session.start();
    await drafts.put(READ);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(review().review.facts).toHaveLength(6);
  });

  it('says that a page could not be read where the background does not answer', async () => {
    vi.useFakeTimers();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await drafts.put({ ...READ, isRead: false });
    const { session } = open();
    await session.start();
    vi.spyOn(drafts, 'get').mockRejectedValueOnce(new Error('nobody answered'));
    await session.readAgain();
    expect(last()).toEqual({ is: 'problem', problem: 'failed' });
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(last()).toEqual({ is: 'problem', problem: 'failed' });
  });

  it('shows a page that is read again after the draft could not be looked up', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(drafts, 'edits').mockRejectedValueOnce(new Error('nobody answered'));
    await drafts.put({ ...READ, isRead: false });
    await open().session.start();
    expect(last()).toEqual({ is: 'problem', problem: 'failed' });
    await drafts.put(READ);
    await vi.waitFor(() => expect(review().review.facts).toHaveLength(6));
  });

  it('says what is wrong with a page that gave no article, and shows it when it gives one after all', async () => {
    await drafts.put({ ...NO_ARTICLE, problems: ['wall'] });
    const { session } = open();
    await session.start();
    expect(last()).toEqual({ is: 'problem', problem: 'wall' });
    await drafts.put(READ);
    await vi.waitFor(() => expect(review().review.facts).toHaveLength(6));
  });

  it('keeps what is changed when its draft is written again', async () => {
    await drafts.put(READ);
    const { session } = open();
    await session.start();
    session.change({ do: 'tick', fact: 'f-order', isTicked: false });
    await drafts.put(READ);
    session.change({ do: 'tick', fact: 'f-list', isTicked: false });
    const ticked = review().review.facts.filter(({ isTicked }) => isTicked);
    expect(ticked.map(({ fact }) => fact.id)).toEqual(['f-deliveries', 'f-said']);
  });

  it('takes what was read while it asked, not the older draft that it is answered with', async () => {
    const older = { ...READ, isRead: false };
    await drafts.put(older);
    let answer = (_: Draft) => {};
    const late = new Promise<Draft>((resolve) => {
      answer = resolve;
    });
    const get = vi.spyOn(drafts, 'get').mockReturnValueOnce(late);
    const { session } = open();
    const started = session.start();
    await vi.waitFor(() => expect(get).toHaveBeenCalled());
    await drafts.put({ ...NO_ARTICLE, problems: ['empty'] });
    answer(older);
    await started;
    expect(last()).toEqual({ is: 'problem', problem: 'empty' });
  });

  it('does not call a page slow that was read as soon as it was to be', async () => {
    vi.useFakeTimers();
    await drafts.put({ ...NO_ARTICLE, problems: ['empty'] });
    await open().session.start();
    await Promise.all([
      drafts.put({ ...NO_ARTICLE, isRead: false }),
      drafts.put({ ...NO_ARTICLE, problems: ['wall'] }),
    ]);
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(last()).toEqual({ is: 'problem', problem: 'wall' });
  });

  it('says that its draft is gone', async () => {
    await open({ draftId: 'another' }).session.start();
    expect(last()).toEqual({ is: 'gone' });
  });

  it('knows what is saved of the article', async () => {
    await drafts.put(READ);
    await open({ savedBefore: ['f-order'] }).session.start();
    expect(
      review()
        .review.facts.filter(({ isSaved }) => isSaved)
        .map(({ fact }) => fact.id),
    ).toEqual(['f-order']);
  });

  it('has the words of a selection as a fact to fill in, where none is found in them', async () => {
    await drafts.put({
      ...READ,
      part: 'selection',
      article: { ...MILL, text: 'Mills in trouble\nIt will close two mills.' },
    });
    await open({ found: NOTHING }).session.start();
    const [own] = review().review.facts;
    expect(own?.fact).toMatchObject({ statement: 'It will close two mills.', company: '' });
    expect(review().review.factForms).toHaveProperty(own?.fact.id ?? '');
  });

  it('has of a selection what is found in it, and no fact to fill in beside that', async () => {
    await drafts.put({ ...READ, part: 'selection' });
    await open().session.start();
    expect(review().review.facts.filter(({ isOwn }) => isOwn)).toEqual([]);
    expect(review().review.factForms).toEqual({});
  });

  it('has of a selection no fact that only the title says', async () => {
    const title = MILL.text.split('\n', 1)[0] ?? '';
    const [first] = FOUND.facts;
    if (!first) throw new Error('there are no facts');
    const evidence = [{ article: 'mill', quote: title, start: 0, end: title.length }];
    const ofTitle = { ...first, fact: { ...first.fact, id: 'of-title', evidence } };
    await drafts.put({ ...READ, part: 'selection' });
    await open({ found: { ...FOUND, facts: [ofTitle, ...FOUND.facts] } }).session.start();
    expect(review().review.facts.map(({ fact }) => fact.id)).not.toContain('of-title');
  });

  it('does not look for facts in another language', async () => {
    await drafts.put({ ...READ, problems: ['otherLanguage'] });
    const { session } = open();
    await session.start();
    expect(review().review.facts).toEqual([]);
  });
});

describe('an earlier draft of the article', () => {
  it('is gone on with, about the tab in which the article is open now', async () => {
    await drafts.put({ ...READ, id: 'd0', tabId: 3 });
    await drafts.put({ ...READ, earlier: 'd0' });
    const { session } = open();
    await session.start();
    expect(await session.continueEarlier()).toBe('d0');
    expect(await drafts.get('d0')).toMatchObject({ tabId: 7 });
    expect(await drafts.get('d1')).toBeUndefined();
  });

  it('goes when the reader begins anew', async () => {
    await drafts.put({ ...READ, id: 'd0' });
    await drafts.put({ ...READ, earlier: 'd0' });
    const { session } = open();
    await session.start();
    expect(review().draft.earlier).toBe('d0');
    await session.beginAnew();
    expect(await drafts.get('d0')).toBeUndefined();
    expect(review().draft).not.toHaveProperty('earlier');
  });
});
