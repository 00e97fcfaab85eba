import { describe, expect, test, vi } from 'vitest';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase } from '../../src/factbase/schema.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeSaving } from './make-saving.ts';
import { factBase, factIds, factory, reopen } from './open-own.ts';

describe('damage', () => {
  test('a row that is damaged takes nothing else along', async () => {
    await factBase.saveOwn(makeSaving());
    const db = await openDatabase(factory, () => {});
    const row = await db.get('own-facts', 's1');
    if (row) await db.put('own-facts', { ...row, fact: { ...row.fact, kind: 7 as never } });
    db.close();
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(factIds((await reopen().ownOf('court'))?.facts)).toEqual(['s2']);
    expect(await reopen().company('oakworks')).not.toBeNull();
    expect((await reopen().searchOwn('oakworks')).facts).toHaveLength(1);
    expect(complaint).toHaveBeenCalledWith(expect.stringContaining("'s1'"));
  });

  test('a database that cannot be opened is a failure with a code, and is tried again', async () => {
    let isBroken = true;
    const flaky = {
      open(...args: Parameters<IDBFactory['open']>) {
        if (isBroken) throw new Error('disk');
        return factory.open(...args);
      },
    } as IDBFactory;
    const broken = openFactBase(flaky, createFakeLocks().openPage().locks);
    const failure = { name: 'StorageFailure', code: 'storage', message: 'disk' };
    await expect(broken.saveOwn(makeSaving())).rejects.toMatchObject(failure);
    await expect(broken.ownArticles()).rejects.toMatchObject(failure);
    isBroken = false;
    expect(await broken.saveOwn(makeSaving())).toEqual({ added: ['s1', 's2'], unchanged: [] });
  });
});
