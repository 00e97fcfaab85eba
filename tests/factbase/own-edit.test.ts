import { beforeEach, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { makeFact } from './make-pack.ts';
import { makeOtherSaving, makeSaving } from './make-saving.ts';
import { factBase, factIds, reopen, statementOf } from './open-own.ts';

const cited = (article: string) => [{ article }];

describe('what a reader mends or deletes', () => {
  beforeEach(async () => {
    await factBase.saveOwn(makeSaving());
  });

  test('a fact is mended in place, and that can be taken back', async () => {
    const [fact] = makeSaving().facts as [Fact];
    const change = await factBase.changeFact({ ...fact, statement: 'Mended.', date: '2021-05' }, fact);
    expect(await reopen().company('xiaomi')).toMatchObject({
      facts: [{ statement: 'Mended.', date: '2021-05' }],
    });
    await reopen().undo(change);
    expect((await factBase.ownOf('court'))?.facts[0]).toEqual(fact);
  });

  test('a fact that was changed since the reader saw it is not mended', async () => {
    const [fact] = makeSaving().facts as [Fact];
    const newer = { ...fact, statement: 'Mended elsewhere.' };
    await reopen().changeFact(newer, fact);
    const mended = { ...fact, statement: 'Mended.' };
    await expect(factBase.changeFact(mended, fact)).rejects.toMatchObject({ code: 'changed' });
    expect(await statementOf('s1')).toBe('Mended elsewhere.');
    await factBase.changeFact(mended, newer);
    expect(await statementOf('s1')).toBe('Mended.');
  });

  test('a fact that is nowhere, or has no form, is not mended', async () => {
    const [fact] = makeSaving().facts as [Fact];
    await expect(factBase.changeFact({ ...fact, id: 'lost' }, fact)).rejects.toMatchObject({ code: 'gone' });
    await expect(factBase.changeFact({ ...fact, date: 'May' }, fact)).rejects.toMatchObject({
      code: 'invalid',
    });
    await expect(factBase.changeFact({ ...fact, company: 'x' }, fact)).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(await statementOf('s1')).toBe(fact.statement);
  });

  test('a company goes with its last fact, and comes back with it', async () => {
    const change = await factBase.deleteFacts(['s2']);
    expect(await factBase.company('oakworks')).toBeNull();
    expect((await factBase.dictionary(['oakworks'])).names).toEqual([]);
    await factBase.undo(change);
    expect((await factBase.company('oakworks'))?.facts).toHaveLength(1);
    expect((await factBase.dictionary(['oakworks'])).names).toHaveLength(1);
  });

  test('deleting what is not there changes nothing and needs no undo', async () => {
    const revision = await factBase.revision();
    expect(await factBase.deleteFacts(['lost'])).toBe(0);
    expect(await factBase.revision()).toBe(revision);
    await expect(factBase.deleteArticle('lost')).rejects.toMatchObject({ code: 'gone' });
  });

  test('an article goes with its facts; one that another article says too stays with that one', async () => {
    await factBase.saveOwn(makeOtherSaving());
    const change = await factBase.deleteArticle('court');
    expect(await factBase.ownOf('court')).toBeNull();
    const record = await factBase.company('xiaomi');
    expect(factIds(record?.facts)).toEqual(['s1', 's3']);
    expect(record?.facts.find(({ id }) => id === 's1')?.evidence).toEqual([
      { article: 'other', quote: 'A court cleared Xiaomi on Tuesday.' },
    ]);
    expect(await factBase.company('oakworks')).toBeNull();

    await reopen().undo(change);
    expect(await reopen().ownOf('court')).toMatchObject({ text: makeSaving().text });
    expect((await reopen().ownOf('court'))?.facts.map(({ evidence }) => evidence.length)).toEqual([2, 1]);
  });

  test('a saving is taken back with its article, unless that says more; that can be undone', async () => {
    await factBase.saveOwn(makeSaving({ facts: [makeFact('s4', 'xiaomi', { evidence: cited('court') })] }));
    await factBase.unsave('court', ['s1', 's2']);
    expect(factIds((await factBase.ownOf('court'))?.facts)).toEqual(['s4']);
    expect(await factBase.company('oakworks')).toBeNull();
    const change = await factBase.unsave('court', ['s4']);
    expect(await factBase.ownArticles()).toEqual([]);
    await factBase.undo(change);
    expect((await factBase.ownOf('court'))?.text).toBe(makeSaving().text);
  });

  test('a fact that another article says too outlives the saving that brought it', async () => {
    await factBase.saveOwn(makeOtherSaving());
    await factBase.unsave('court', ['s1', 's2']);
    expect(factIds((await factBase.ownOf('other'))?.facts)).toEqual(['s1', 's3']);
    expect(await factBase.ownOf('court')).toBeNull();
  });

  test('every change has a revision of its own, so that open pages follow', async () => {
    const seen = [await factBase.revision()];
    const change = await factBase.deleteFacts(['s1']);
    seen.push(await factBase.revision());
    await factBase.undo(change);
    seen.push(await factBase.revision());
    expect(new Set(seen).size).toBe(3);
  });
});
