import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { makeOtherSaving, makeSaving } from './make-saving.ts';
import { dump, factBase, factIds, reopen, statementOf } from './open-own.ts';

describe('undo', () => {
  beforeEach(async () => {
    await factBase.saveOwn(makeSaving());
  });

  test('lists what can be taken back, newest first, also after a restart', async () => {
    const [fact] = makeSaving().facts as [Fact];
    await factBase.changeFact({ ...fact, statement: 'Mended.' }, fact);
    await factBase.deleteArticle('court');
    expect(await reopen().ownChanges()).toMatchObject([
      { act: 'deleteArticle', title: 'Court clears Xiaomi', facts: 2 },
      { act: 'changeFact', title: fact.statement, facts: 1 },
    ]);
  });

  test('happens once', async () => {
    const change = await factBase.deleteFacts(['s1']);
    await factBase.undo(change);
    await expect(factBase.undo(change)).rejects.toMatchObject({ code: 'gone' });
    expect(await factBase.ownChanges()).toEqual([]);
  });

  test('works in any order: a fact brings the article back that went after it', async () => {
    const fact = await factBase.deleteFacts(['s1']);
    const article = await factBase.deleteArticle('court');
    await factBase.undo(fact);
    expect(factIds((await factBase.ownOf('court'))?.facts)).toEqual(['s1']);
    expect((await factBase.ownOf('court'))?.text).toBe(makeSaving().text);
    await factBase.undo(article);
    expect(factIds((await factBase.ownOf('court'))?.facts)).toEqual(['s1', 's2']);
  });

  test('does not undo more than was asked: a fact that was mended again, or deleted, stays so', async () => {
    const [fact] = makeSaving().facts as [Fact];
    const once = { ...fact, statement: 'Once.' };
    const first = await factBase.changeFact(once, fact);
    const second = await factBase.changeFact({ ...fact, statement: 'Twice.' }, once);
    await expect(factBase.undo(first)).rejects.toMatchObject({ code: 'stale' });
    expect(await statementOf('s1')).toBe('Twice.');
    await factBase.deleteFacts(['s1']);
    await expect(factBase.undo(second)).rejects.toMatchObject({ code: 'stale' });
    expect(await statementOf('s1')).toBeUndefined();
  });

  test('does not overwrite what was saved again since', async () => {
    const change = await factBase.deleteArticle('court');
    const [first] = makeSaving().facts as [Fact];
    await factBase.saveOwn(makeSaving({ facts: [{ ...first, statement: 'Found anew.' }] }));
    await factBase.undo(change);
    expect(await statementOf('s1')).toBe('Found anew.');
    expect(factIds((await factBase.ownOf('court'))?.facts)).toEqual(['s1', 's2']);
  });

  test('is kept for thirty days', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T00:00:00Z') });
    await factBase.deleteFacts(['s1']);
    vi.setSystemTime(new Date('2027-03-30T00:00:00Z'));
    await factBase.deleteFacts(['s2']);
    expect(await factBase.ownChanges()).toHaveLength(2);
    vi.setSystemTime(new Date('2027-04-02T00:00:00Z'));
    await factBase.saveOwn(makeOtherSaving());
    expect(await factBase.ownChanges()).toMatchObject([{ title: 'Rival Oakworks Ltd did not comment.' }]);
  });

  test('is dropped for good when the reader says so', async () => {
    const change = await factBase.deleteArticle('court');
    await factBase.forgetOwnChanges();
    await expect(factBase.undo(change)).rejects.toMatchObject({ code: 'gone' });
    const rest = (await dump()).filter(([store]) => store !== 'own-state');
    expect(rest).toEqual([]);
  });
});
