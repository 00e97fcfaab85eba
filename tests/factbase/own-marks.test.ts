import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFact } from './make-pack.ts';
import { ALL, company, installNews, MILLWARE, marks, pack, XIAOMI } from './news-pack.ts';
import { factBase, reopen } from './open-own.ts';

beforeEach(installNews);

describe('a name', () => {
  const NAME = { kind: 'hideName', text: 'xiaomi' } as const;

  test('that must never be marked is in no dictionary, whatever company bears it', async () => {
    await factBase.decide(NAME);
    expect(await marks(ALL)).toEqual(['Mi Home: mi', 'Xiaomi Corporation: xiaomi']);
    expect((await company('xiaomi'))?.company.names.map(({ text }) => text)).toEqual(['Xiaomi Corporation']);
  });

  test("that is not this company's is that of the other one, who is plain then", async () => {
    await factBase.decide({ ...NAME, company: { id: 'mi', name: 'Xiaomi' } });
    expect(await marks(ALL)).toEqual(['Mi Home: mi', 'Xiaomi Corporation: xiaomi', 'Xiaomi: xiaomi']);
  });

  test('is hidden on one site alone', async () => {
    await factBase.decide({ ...NAME, company: XIAOMI, site: 'recipes.example' });
    expect(await marks(ALL, { site: 'recipes.example' })).toEqual([
      'Mi Home: mi',
      'Xiaomi Corporation: xiaomi',
      'Xiaomi: mi',
    ]);
    expect(await marks(['xiaomi'], { site: 'news.example' })).toContain('Xiaomi: xiaomi?');
  });

  test('is hidden on one page alone, by its address', async () => {
    const page = 'recipes.example/mi-goreng';
    const before = await marks(ALL);
    await factBase.decide({ ...NAME, company: XIAOMI, page });
    expect(await marks(ALL, { site: 'recipes.example', page })).not.toContain('Xiaomi: xiaomi?');
    expect(await marks(ALL, { site: 'recipes.example', page: 'recipes.example/other' })).toEqual(before);
    expect(await marks(ALL)).toEqual(before);
    // On the site as well, it is another decision; each is taken back by itself.
    await factBase.decide({ ...NAME, company: XIAOMI, site: 'recipes.example' });
    expect(await reopen().decisions()).toHaveLength(2);
    const kept = (await factBase.decisions()).find(
      ({ decision }) => decision.kind === 'hideName' && decision.page,
    );
    await factBase.withdraw(kept?.id ?? '');
    expect(await marks(ALL, { page })).toEqual(before);
  });

  test('of a company goes, and another name of it that the page has stays', async () => {
    await factBase.decide({ ...NAME, company: XIAOMI, site: 'recipes.example' });
    expect(await marks(ALL, { site: 'recipes.example' })).toContain('Xiaomi Corporation: xiaomi');
  });

  test('is known still to what has to know every name', async () => {
    await factBase.decide(NAME);
    await factBase.snooze(MILLWARE, 'ever');
    expect(await marks(['xiaomi', 'millware'], { isWhole: true })).toContain('Xiaomi: mi?');
    expect(await marks(['millware'], { isWhole: true })).toEqual(['Millware: millware']);
  });
});

describe('a name that several companies bear', () => {
  const MI = { id: 'mi', name: 'Xiaomi' };
  const MEANS_MI = { kind: 'chooseName', text: 'XIAOMI', company: MI } as const;
  const NAME_OF_MI = { kind: 'hideName', text: 'Xiaomi', company: MI } as const;

  test('means the one that was chosen, and the page need not prove it', async () => {
    await factBase.decide(MEANS_MI);
    expect(await marks(ALL)).toEqual(['Mi Home: mi', 'Xiaomi Corporation: xiaomi', 'Xiaomi: mi']);
    expect(await marks(['xiaomi'])).toEqual(['Xiaomi: mi']);
  });

  test('means it on one site, and another one elsewhere', async () => {
    await factBase.decide(MEANS_MI);
    await factBase.decide({ ...MEANS_MI, company: XIAOMI, site: 'phones.example' });
    expect(await marks(['xiaomi'], { site: 'phones.example' })).toEqual(['Xiaomi: xiaomi']);
    expect(await marks(['xiaomi'], { site: 'news.example' })).toEqual(['Xiaomi: mi']);
  });

  test('means the one that was chosen last', async () => {
    await factBase.decide(MEANS_MI);
    await factBase.decide({ ...MEANS_MI, company: XIAOMI });
    expect(await marks(['xiaomi'])).toEqual(['Xiaomi: xiaomi']);
    expect(await reopen().decisions()).toHaveLength(1);
  });

  test('is as it was where the one that was chosen is gone, or is not to be marked so', async () => {
    const before = await marks(['xiaomi']);
    await factBase.decide({ ...MEANS_MI, company: { id: 'gone', name: 'Gone' } });
    expect(await marks(['xiaomi'])).toEqual(before);
    await factBase.decide(MEANS_MI);
    await factBase.decide({ ...NAME_OF_MI, site: 'phones.example' });
    expect(await marks(['xiaomi'], { site: 'phones.example' })).toEqual(['Xiaomi: xiaomi']);
  });

  test('means the company that the chosen one was merged into', async () => {
    await factBase.decide(MEANS_MI);
    await factBase.decide({ kind: 'merge', company: MI, into: MILLWARE });
    expect(await marks(['xiaomi'])).toContain('Xiaomi: millware');
    expect((await marks(['xiaomi'])).filter((mark) => mark.startsWith('Xiaomi:'))).toHaveLength(1);
  });

  test('is undone like every decision', async () => {
    const before = await marks(ALL);
    const change = await factBase.decide(MEANS_MI);
    await reopen().undo(change);
    expect(await marks(ALL)).toEqual(before);
  });

  test('is told to who has to choose, with all who bear it and what was chosen', async () => {
    const ids = async (where = {}) => {
      const { companies, chosen } = await reopen().namesakes('XIAOMI', where);
      return [companies.map(({ id }) => id).sort(), chosen];
    };
    expect(await ids()).toEqual([['mi', 'xiaomi'], undefined]);
    await factBase.decide({ ...MEANS_MI, site: 'phones.example' });
    expect(await ids({ site: 'phones.example' })).toEqual([
      ['mi', 'xiaomi'],
      { company: 'mi', isHere: true },
    ]);
    expect((await ids())[1]).toBeUndefined();
    await factBase.decide(MEANS_MI);
    expect((await ids())[1]).toEqual({ company: 'mi', isHere: false });
    await factBase.decide({ ...NAME_OF_MI, page: 'phones.example/a' });
    expect(await ids({ page: 'phones.example/a' })).toEqual([['xiaomi'], undefined]);
    expect((await factBase.namesakes('Millware')).companies).toEqual([{ id: 'millware', name: 'Millware' }]);
    expect((await factBase.namesakes('Nobody')).companies).toEqual([]);
  });
});

describe('a snoozed company', () => {
  test('is not marked: on one site, or anywhere, until it is taken back', async () => {
    await factBase.snooze(MILLWARE, 'ever', 'recipes.example');
    expect(await marks(['millware'], { site: 'recipes.example' })).toEqual([]);
    expect(await marks(['millware'], { site: 'news.example' })).toEqual(['Millware: millware']);
    await factBase.snooze(MILLWARE, 'ever');
    expect(await marks(['millware'])).toEqual([]);
    expect(await reopen().snoozes()).toHaveLength(2);
    await factBase.unsnooze('millware');
    expect(await marks(['millware'])).toEqual(['Millware: millware']);
    expect(await marks(['millware'], { site: 'recipes.example' })).toEqual([]);
  });

  test('is marked again on the day that was said', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T12:00:00Z') });
    await factBase.snooze(MILLWARE, { day: '2027-03-08' });
    expect(await marks(['millware'])).toEqual([]);
    vi.setSystemTime(new Date('2027-03-07T23:59:00Z'));
    expect(await marks(['millware'])).toEqual([]);
    vi.setSystemTime(new Date('2027-03-08T00:00:00Z'));
    expect(await marks(['millware'])).toHaveLength(1);
    expect(await reopen().snoozes()).toEqual([]);
  });

  test('until it is news is marked again with the first newer fact, and with nothing else', async () => {
    await factBase.snooze(XIAOMI, 'news');
    expect((await marks(['xiaomi'])).filter((mark) => mark.includes(': xiaomi'))).toEqual([]);
    const older = makeFact('f9', 'xiaomi', { date: '2021-05' });
    await factBase.install(pack({ revision: '2', facts: [...pack().facts, older] }));
    expect((await marks(['xiaomi'])).filter((mark) => mark.includes(': xiaomi'))).toEqual([]);
    expect(await reopen().decisions()).toHaveLength(1);
    const newer = makeFact('f9', 'xiaomi', { date: '2021-06-01' });
    await factBase.install(pack({ revision: '3', facts: [...pack().facts, newer] }));
    expect(await marks(ALL)).toContain('Xiaomi Corporation: xiaomi');
    // What is over is no decision any more.
    expect(await reopen().decisions()).toEqual([]);
  });

  test('takes part in the revision, which facts that were seen do not', async () => {
    const revision = await factBase.revision();
    await factBase.markSeen('xiaomi', ['f1']);
    expect(await factBase.revision()).toBe(revision);
    await factBase.snooze(XIAOMI, 'ever');
    expect(await factBase.revision()).not.toBe(revision);
  });
});
