import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../src/saving/draft.ts';
import { createDrafts } from '../../src/saving/drafts.ts';
import { fakeSession } from './fake-session.ts';

const draft = (id: string, rest: Partial<Draft> = {}): Draft => ({
  id,
  tabId: 7,
  frameId: 0,
  url: 'https://news.example/story',
  part: 'page',
  begunAt: Number(id.replace(/\D/g, '')),
  isRead: true,
  problems: [],
  ...rest,
});
const words = (text: string) => ({ article: { source: { title: 'A story' }, text } });

describe('a draft', () => {
  it('is found by another page, with what the reader made of it', async () => {
    const storage = fakeSession();
    await createDrafts(storage).put(draft('d1', words('Of a mill.')));
    await createDrafts(storage).keep('d1', { ticked: 3 }, false);
    const drafts = createDrafts(storage);
    expect((await drafts.get('d1'))?.article?.text).toBe('Of a mill.');
    expect(await drafts.edits('d1')).toEqual({ ticked: 3 });
  });

  it('is gone with its edits when it is removed', async () => {
    const drafts = createDrafts(fakeSession());
    await drafts.put(draft('d1'));
    await drafts.keep('d1', { ticked: 3 }, false);
    await drafts.remove('d1');
    expect([await drafts.get('d1'), await drafts.edits('d1')]).toEqual([undefined, undefined]);
  });

  it('tells the page that waits for it, and no page after that has ended', async () => {
    const drafts = createDrafts(fakeSession());
    const waiting = new AbortController();
    const heard = vi.fn();
    drafts.onDraft('d1', heard, waiting.signal);
    await drafts.put(draft('d2'));
    await drafts.put(draft('d1'));
    waiting.abort();
    await drafts.put(draft('d1', { problems: ['empty'] }));
    expect(heard.mock.calls).toEqual([[draft('d1')]]);
  });
});

describe('where the session has no more room', () => {
  const long = words('x'.repeat(400));

  it('the oldest drafts make way', async () => {
    const drafts = createDrafts(fakeSession(1400));
    for (const id of ['d3', 'd1', 'd2']) await drafts.put(draft(id, id === 'd2' ? long : long));
    const kept = await Promise.all(['d1', 'd2', 'd3'].map((id) => drafts.get(id)));
    expect(kept.map((one) => one?.id)).toEqual([undefined, 'd2', 'd3']);
  });

  it('drafts that were edited and not saved make way last, and edits without a draft first', async () => {
    const drafts = createDrafts(fakeSession(1350));
    await drafts.keep('d9', { words: 'y'.repeat(300) }, false);
    await drafts.put(draft('d1', words('short')));
    await drafts.keep('d1', { ticked: 3 }, false);
    await drafts.put(draft('d2', words('short')));
    await drafts.keep('d2', { ticked: 3 }, true);
    await drafts.put(draft('d3', long));
    expect(await drafts.edits('d9')).toBeUndefined();
    expect(await drafts.get('d2')).toBeDefined();
    await drafts.put(draft('d4', long));
    expect(await drafts.get('d2')).toBeUndefined();
    expect(await drafts.edits('d1')).toEqual({ ticked: 3 });
  });

  it('edits make way for nothing but older drafts', async () => {
    const drafts = createDrafts(fakeSession(1300));
    await drafts.put(draft('d1', long));
    await drafts.put(draft('d2'));
    await drafts.keep('d2', { words: 'y'.repeat(700) }, false);
    expect(await drafts.get('d1')).toBeUndefined();
    expect(await drafts.edits('d2')).toEqual({ words: 'y'.repeat(700) });
  });

  it('nothing makes way for a draft that is refused for another reason', async () => {
    const storage = fakeSession();
    const drafts = createDrafts(storage);
    await drafts.put(draft('d1', long));
    const refused = new Error('An unexpected error occurred');
    vi.spyOn(storage.session, 'set').mockRejectedValue(refused);
    await expect(drafts.put(draft('d2', long))).rejects.toBe(refused);
    expect(await drafts.get('d1')).toBeDefined();
  });

  it.each([
    'Session storage quota bytes exceeded. Values were not stored.',
    'QuotaExceededError: storage.session API call exceeded its quota limitations.',
  ])('the browser says so: %s', async (words) => {
    const storage = fakeSession();
    const drafts = createDrafts(storage);
    await drafts.put(draft('d1', long));
    vi.spyOn(storage.session, 'set').mockRejectedValueOnce(new Error(words));
    await drafts.put(draft('d2', long));
    expect(await drafts.get('d1')).toBeUndefined();
    expect(await drafts.get('d2')).toBeDefined();
  });

  it('a draft that is too large by itself is refused, and said to be', async () => {
    const drafts = createDrafts(fakeSession(300));
    await expect(drafts.put(draft('d1', long))).rejects.toMatchObject({ name: 'DraftTooLarge' });
  });
});

describe('an earlier draft of the same article', () => {
  async function withEdited(earlier: Draft, isSaved = false) {
    const drafts = createDrafts(fakeSession());
    await drafts.put(earlier);
    await drafts.keep(earlier.id, {}, isSaved);
    return drafts;
  }

  it('is found, wherever on the page the reader was', async () => {
    const drafts = await withEdited(draft('d1', { url: 'https://news.example/story#end' }));
    expect((await drafts.findEarlier(draft('d2')))?.id).toBe('d1');
  });

  it('is the newest one, of several', async () => {
    const drafts = await withEdited(draft('d1'));
    await drafts.put(draft('d2'));
    await drafts.keep('d2', {}, false);
    expect((await drafts.findEarlier(draft('d3')))?.id).toBe('d2');
  });

  it.each([
    ['it is saved', draft('d1'), true],
    ['it is of another page', draft('d1', { url: 'https://news.example/other' }), false],
    ['it is of a selection', draft('d1', { part: 'selection' }), false],
  ])('is none where %s', async (_, earlier, isSaved) => {
    const drafts = await withEdited(earlier, isSaved);
    expect(await drafts.findEarlier(draft('d2'))).toBeUndefined();
  });

  it('is none where the reader changed nothing in it', async () => {
    const drafts = createDrafts(fakeSession());
    await drafts.put(draft('d1'));
    expect(await drafts.findEarlier(draft('d2'))).toBeUndefined();
  });

  it('of a selection has the same words', async () => {
    const drafts = await withEdited(draft('d1', { part: 'selection', ...words('One.') }));
    const again = (text: string) => drafts.findEarlier(draft('d2', { part: 'selection', ...words(text) }));
    expect((await again('One.'))?.id).toBe('d1');
    expect(await again('Two.')).toBeUndefined();
  });
});
