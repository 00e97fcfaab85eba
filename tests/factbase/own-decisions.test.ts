import { beforeEach, describe, expect, test } from 'vitest';
import { factDecisionId } from '../../src/factbase/decision.ts';
import type { Fact } from '../../src/model/fact.ts';
import { makeCompany, makeFact, makePack } from './make-pack.ts';
import { makeSaving } from './make-saving.ts';
import { ALL, company, factOf, installNews, MILLWARE, marks, OAKWORKS, pack, XIAOMI } from './news-pack.ts';
import { factBase, factIds, reopen } from './open-own.ts';

beforeEach(installNews);

describe('a merge', () => {
  test('makes one company of two, by the id of the second, with the facts and names of both', async () => {
    expect(await marks(ALL)).toEqual([
      'Mi Home: mi',
      'Xiaomi Corporation: xiaomi',
      'Xiaomi: mi?',
      'Xiaomi: xiaomi?',
    ]);
    await factBase.decide({ kind: 'merge', company: { id: 'mi', name: 'Xiaomi' }, into: XIAOMI });
    for (const id of ['xiaomi', 'mi']) {
      const record = await company(id);
      expect(record?.company).toMatchObject({ id: 'xiaomi', name: 'Xiaomi', about: 'Maker of phones' });
      expect(record?.company.names.map(({ text }) => text)).toEqual([
        'Xiaomi',
        'Xiaomi Corporation',
        'Mi Home',
      ]);
      // Both have a fact `f1`: the ids of a pack are its own affair.
      expect(record?.facts.map(({ statement }) => statement)).toEqual([
        'What f1 says.',
        'What f2 says.',
        'Mi opened a shop.',
      ]);
      expect(new Set(factIds(record?.facts)).size).toBe(3);
      expect(record?.reader?.merged).toEqual([{ id: 'mi', name: 'Xiaomi' }]);
    }
    // And what only the other of the two could mean is plain now.
    expect(await marks(ALL)).toEqual(['Mi Home: xiaomi', 'Xiaomi Corporation: xiaomi', 'Xiaomi: xiaomi']);
    expect((await reopen().dictionary(['mi', 'home'])).companies).toEqual([
      { id: 'xiaomi', newest: '2022-03-01', context: [] },
    ]);
    expect((await reopen().findCompanies('xiaomi')).map(({ id }) => id)).toEqual(['xiaomi']);
    expect((await reopen().findCompanies('mi home')).map(({ id }) => id)).toEqual(['xiaomi']);
  });

  test('goes on: what was merged into a company goes along with it', async () => {
    await factBase.decide({ kind: 'merge', company: { id: 'mi', name: 'Xiaomi' }, into: XIAOMI });
    await factBase.decide({ kind: 'merge', company: XIAOMI, into: MILLWARE });
    expect((await company('mi'))?.company.id).toBe('millware');
    expect((await company('xiaomi'))?.facts).toHaveLength(4);
  });

  test('of what is one already is refused, whichever ids it is given', async () => {
    await factBase.decide({ kind: 'merge', company: { id: 'mi', name: 'Xiaomi' }, into: XIAOMI });
    for (const [from, into] of [
      ['xiaomi', 'mi'],
      ['mi', 'xiaomi'],
      ['xiaomi', 'xiaomi'],
    ] as const) {
      const merge = {
        kind: 'merge' as const,
        company: { id: from, name: 'A' },
        into: { id: into, name: 'B' },
      };
      await expect(factBase.decide(merge)).rejects.toMatchObject({ code: 'invalid' });
    }
  });

  test('is undone to the letter, also after a restart', async () => {
    const before = [await company('xiaomi'), await company('mi'), await marks(['xiaomi'])];
    const change = await factBase.decide({
      kind: 'merge',
      company: { id: 'mi', name: 'Xiaomi' },
      into: XIAOMI,
    });
    expect(await reopen().ownChanges()).toMatchObject([{ act: 'merge', title: 'Xiaomi' }]);
    await reopen().undo(change);
    expect([await company('xiaomi'), await company('mi'), await marks(['xiaomi'])]).toEqual(before);
  });

  test('that was taken back does not come back by an undo once the companies were merged the other way', async () => {
    await factBase.decide({ kind: 'merge', company: MILLWARE, into: XIAOMI });
    const [row] = await factBase.decisions();
    const parted = await factBase.withdraw(row?.id ?? '');
    await factBase.decide({ kind: 'merge', company: XIAOMI, into: MILLWARE });
    await expect(factBase.undo(parted)).rejects.toMatchObject({ code: 'stale' });
    expect((await company('xiaomi'))?.company.id).toBe('millware');
    expect((await company('millware'))?.company.id).toBe('millware');
  });

  test('lasts where the pack of one of the two is removed, and holds again when it is back', async () => {
    await factBase.saveOwn(makeSaving());
    await factBase.decide({ kind: 'merge', company: OAKWORKS, into: MILLWARE });
    await factBase.remove('news');
    expect((await factBase.company('oakworks'))?.company).toMatchObject({
      id: 'millware',
      name: 'Oakworks Ltd',
    });
    await factBase.restore('news');
    expect((await factBase.company('oakworks'))?.company).toMatchObject({ id: 'millware', name: 'Millware' });
  });

  test('keeps the sources of two packs apart that call different articles by one id', async () => {
    await factBase.install(
      makePack({
        id: 'other',
        companies: [makeCompany('mi-2', ['Mi Two'])],
        articles: [{ id: 'a1', title: 'Another story' }],
        facts: [makeFact('g1', 'mi-2')],
      }),
    );
    await factBase.decide({ kind: 'merge', company: { id: 'mi-2', name: 'Mi Two' }, into: XIAOMI });
    const record = await company('xiaomi');
    const title = (id: string) =>
      record?.articles[record.facts.find((fact) => fact.id === id)?.evidence[0]?.article ?? '']?.title;
    expect([title('f1'), title('g1')]).toEqual(['Xiaomi is off the list', 'Another story']);
  });
});

describe('two companies of one name', () => {
  beforeEach(async () => {
    await factBase.saveOwn(
      makeSaving({
        companies: [makeCompany('own-mill', ['Millware'])],
        facts: [makeFact('s1', 'own-mill', { evidence: [{ article: 'court' }] })],
      }),
    );
  });
  const suggested = { company: { id: 'own-mill', name: 'Millware' }, into: MILLWARE, text: 'Millware' };

  test('are suggested for a merge, which makes the name plain again', async () => {
    expect(await marks(['millware'])).toEqual(['Millware: millware?', 'Millware: own-mill?']);
    expect(await reopen().suggestMerges()).toEqual([suggested]);
    const { company: from, into } = suggested;
    await factBase.decide({ kind: 'merge', company: from, into });
    expect(await reopen().suggestMerges()).toEqual([]);
    expect(await marks(['millware'])).toEqual(['Millware: millware']);
  });

  test('are no more suggested once the reader said that they are two', async () => {
    const { company: from, into } = suggested;
    const change = await factBase.decide({ kind: 'apart', company: from, other: into });
    expect(await reopen().suggestMerges()).toEqual([]);
    await factBase.undo(change);
    expect(await reopen().suggestMerges()).toEqual([suggested]);
  });

  test('are told of a company of a pack too', async () => {
    expect(await reopen().suggestMerges('xiaomi')).toEqual([
      { company: XIAOMI, into: { id: 'mi', name: 'Xiaomi' }, text: 'Xiaomi' },
    ]);
    expect(await reopen().suggestMerges('nobody')).toEqual([]);
  });
});

describe('a fact of a pack', () => {
  test("that is edited shows the reader's words, and the original where it is asked for", async () => {
    const before = await factOf('xiaomi', 'f1');
    await factBase.editFact({ ...before, statement: 'Mine.', date: '2021-05' }, before);
    const record = await company('xiaomi');
    expect(record?.facts[0]).toEqual({ ...before, statement: 'Mine.', date: '2021-05' });
    expect(record?.reader?.edits).toEqual({ f1: { original: before, since: 'same' } });
    expect((await reopen().dictionary(['xiaomi'])).companies[0]).toMatchObject({ newest: '2021-05' });

    const [row] = await factBase.decisions();
    const change = await factBase.withdraw(row?.id ?? '');
    expect(await factOf('xiaomi', 'f1')).toEqual(before);
    await factBase.undo(change);
    expect((await factOf('xiaomi', 'f1')).statement).toBe('Mine.');
  });

  test('keeps the edit through an update of its pack, which says that the pack has changed it', async () => {
    const before = await factOf('xiaomi', 'f1');
    await factBase.editFact({ ...before, statement: 'Mine.' }, before);
    const facts = pack().facts.map((fact, i) => (i === 0 ? { ...fact, statement: 'Put right.' } : fact));
    await factBase.install(pack({ revision: '2', facts }));
    const record = await company('xiaomi');
    expect(record?.facts[0]?.statement).toBe('Mine.');
    expect(record?.reader?.edits.f1).toMatchObject({
      since: 'changed',
      original: { statement: 'Put right.' },
    });
    // Edited once more, it is the new one that was seen and put in other words.
    const mine = await factOf('xiaomi', 'f1');
    await factBase.editFact({ ...mine, statement: 'Mine again.' }, mine);
    expect((await company('xiaomi'))?.reader?.edits.f1?.since).toBe('same');
  });

  test('that the pack drops stays where it was edited, with its source', async () => {
    const before = await factOf('xiaomi', 'f1');
    await factBase.editFact({ ...before, statement: 'Mine.' }, before);
    await factBase.install(
      pack({
        revision: '2',
        articles: [{ id: 'a2', title: 'Other' }],
        facts: [makeFact('f2', 'xiaomi', { evidence: [{ article: 'a2' }] })],
      }),
    );
    const record = await company('xiaomi');
    const mine = record?.facts.find(({ id }) => id === 'f1');
    expect(mine?.statement).toBe('Mine.');
    expect(record?.articles[mine?.evidence[0]?.article ?? '']?.title).toBe('Xiaomi is off the list');
    expect(record?.reader?.edits.f1).toMatchObject({ since: 'gone' });
  });

  test('that another tab changed meanwhile is not overwritten', async () => {
    const before = await factOf('xiaomi', 'f1');
    await factBase.editFact({ ...before, statement: 'Once.' }, before);
    await expect(factBase.editFact({ ...before, statement: 'Twice.' }, before)).rejects.toMatchObject({
      code: 'changed',
    });
    await expect(factBase.editFact({ ...before, id: 'f9' }, before)).rejects.toMatchObject({ code: 'gone' });
  });

  test('that says again what the pack says is no edit', async () => {
    const before = await factOf('xiaomi', 'f1');
    await factBase.editFact({ ...before, statement: 'Mine.' }, before);
    const mine = await factOf('xiaomi', 'f1');
    await factBase.editFact({ ...mine, statement: before.statement }, mine);
    expect(await factBase.decisions()).toEqual([]);
    expect((await company('xiaomi'))?.reader).toBeUndefined();
  });

  test('is edited and hidden under a merge too, each of two that have one id', async () => {
    await factBase.decide({ kind: 'merge', company: { id: 'mi', name: 'Xiaomi' }, into: XIAOMI });
    const shop = (await company('xiaomi'))?.facts.find(({ statement }) => statement.includes('shop')) as Fact;
    await factBase.editFact({ ...shop, statement: 'A shop of mine.' }, shop);
    const statements = async () => (await company('xiaomi'))?.facts.map(({ statement }) => statement);
    expect(await statements()).toEqual(['What f1 says.', 'What f2 says.', 'A shop of mine.']);
    await factBase.decide({ kind: 'hideFact', company: { id: shop.company, name: 'Mi' }, fact: shop });
    expect(await statements()).toEqual(['What f1 says.', 'What f2 says.']);
  });

  test('is told from another one of its company that has the same id behind the company’s', async () => {
    const facts = [makeFact('f1', 'xiaomi'), makeFact('xiaomi/f1', 'xiaomi', { statement: 'Another.' })];
    await factBase.install(pack({ id: 'other', facts, revision: '2' }));
    await factBase.install(pack({ facts: [] }));
    const told = async (words: string) => {
      const found = (await company('xiaomi'))?.facts.find(({ statement }) => statement === words);
      if (!found) throw new Error(`no fact '${words}'`);
      return found;
    };
    const statements = async () => (await company('xiaomi'))?.facts.map(({ statement }) => statement);
    const [first, other] = [await told('What f1 says.'), await told('Another.')];
    expect(first.id).toBe('f1');
    // One row each.
    for (const [fact, text] of [
      [first, 'One.'],
      [other, 'Two.'],
    ] as const)
      await factBase.decide({ kind: 'note', company: XIAOMI, fact, text });
    expect(Object.values((await company('xiaomi'))?.reader?.notes ?? {})).toEqual(['One.', 'Two.']);
    await factBase.editFact({ ...other, statement: 'Mine.' }, other);
    expect(await statements()).toEqual(['What f1 says.', 'Mine.']);
    await factBase.withdraw(factDecisionId('editFact', await told('Mine.')));
    expect(await statements()).toEqual(['What f1 says.', 'Another.']);
    await factBase.decide({ kind: 'hideFact', company: XIAOMI, fact: await told('Another.') });
    expect(await statements()).toEqual(['What f1 says.']);
    await factBase.decide({ kind: 'merge', company: XIAOMI, into: { id: 'mi', name: 'Xiaomi' } });
    expect(await statements()).toEqual(['What f1 says.']);
  });

  test('keeps the key that it is stored by, where no other one has it', async () => {
    await factBase.install(pack({ facts: [makeFact('xiaomi/f1', 'xiaomi')] }));
    const fact = await factOf('xiaomi', 'xiaomi/f1');
    await factBase.decide({ kind: 'hideFact', company: XIAOMI, fact });
    expect(await factBase.decisions()).toMatchObject([{ id: 'hideFact ["xiaomi","f1"]' }]);
    expect((await company('xiaomi'))?.facts).toEqual([]);
  });

  test('that is hidden is in no card and dates no mark; the record says that something is hidden', async () => {
    const fact = await factOf('xiaomi', 'f1');
    const change = await factBase.decide({ kind: 'hideFact', company: XIAOMI, fact });
    expect(factIds((await company('xiaomi'))?.facts)).toEqual(['f2']);
    expect((await company('xiaomi'))?.reader?.hidden).toBe(1);
    expect((await reopen().dictionary(['xiaomi'])).companies[0]).toMatchObject({ newest: '2021-01-14' });
    await factBase.undo(change);
    expect(factIds((await company('xiaomi'))?.facts)).toEqual(['f1', 'f2']);
  });

  test('that the reader saved is changed in its own row', async () => {
    await factBase.saveOwn(makeSaving());
    const before = await factOf('oakworks', 's2');
    await factBase.editFact({ ...before, statement: 'Mended.' }, before);
    expect((await reopen().ownOf('court'))?.facts.map(({ statement }) => statement)).toContain('Mended.');
    expect(await factBase.decisions()).toEqual([]);
  });
});

describe('a company', () => {
  test('goes by the name that the reader gave it, and is found by it', async () => {
    await factBase.decide({ kind: 'editCompany', company: XIAOMI, name: 'The phone people', about: 'Mine' });
    expect((await company('xiaomi'))?.company).toMatchObject({ name: 'The phone people', about: 'Mine' });
    expect(await reopen().findCompanies('phone pe')).toEqual([
      { id: 'xiaomi', name: 'The phone people', about: 'Mine' },
    ]);
    expect((await reopen().findCompanies('xiaomi corp'))[0]?.name).toBe('The phone people');
    await factBase.decide({ kind: 'editCompany', company: XIAOMI, name: 'Xiaomi' });
    expect((await company('xiaomi'))?.company.about).toBeUndefined();
  });

  test('and a fact have the notes of the reader', async () => {
    const fact = await factOf('xiaomi', 'f1');
    await factBase.decide({ kind: 'note', company: XIAOMI, text: 'Ask Ann.' });
    await factBase.decide({ kind: 'note', company: XIAOMI, fact, text: 'Check the date.' });
    expect((await company('xiaomi'))?.reader).toMatchObject({
      note: 'Ask Ann.',
      notes: { f1: 'Check the date.' },
    });
    await factBase.decide({ kind: 'note', company: XIAOMI, text: 'Ask Ben.' });
    expect((await company('xiaomi'))?.reader?.note).toBe('Ask Ben.');
  });
});

describe('what was seen', () => {
  test('is kept, without a change that could be taken back', async () => {
    await factBase.markSeen('xiaomi', ['f1']);
    await factBase.markSeen('xiaomi', ['f1', 'f2']);
    expect([...(await reopen().looksAt('xiaomi')).seen].sort()).toEqual(['f1', 'f2']);
    expect(await reopen().looksAt('millware')).toEqual({ seen: [], known: [] });
    expect(await factBase.ownChanges()).toEqual([]);
  });

  test('is told from what was only there, which is forgotten where it is gone', async () => {
    await factBase.markSeen('xiaomi', ['f1'], ['f1', 'f2', 'f3']);
    expect(await reopen().looksAt('xiaomi')).toEqual({ seen: ['f1'], known: ['f1', 'f2', 'f3'] });
    await factBase.markSeen('xiaomi', ['f2'], ['f1', 'f2', 'f4']);
    expect(await reopen().looksAt('xiaomi')).toEqual({ seen: ['f1', 'f2'], known: ['f1', 'f2', 'f4'] });
  });

  test('of companies that were merged is that of both', async () => {
    await factBase.markSeen('mi', ['f1']);
    await factBase.markSeen('xiaomi', ['f2']);
    await factBase.decide({ kind: 'merge', company: { id: 'mi', name: 'Xiaomi' }, into: XIAOMI });
    expect([...(await reopen().looksAt('mi')).seen].sort()).toEqual(['f1', 'f2']);
  });
});

describe('decisions', () => {
  test('are listed, the last one first, with whom they are about, though the pack is gone', async () => {
    await factBase.decide({ kind: 'note', company: MILLWARE, text: 'Ask Ann.' });
    await factBase.decide({ kind: 'hideFact', company: XIAOMI, fact: await factOf('xiaomi', 'f1') });
    await factBase.remove('news');
    expect((await reopen().decisions()).map(({ decision }) => decision)).toEqual([
      { kind: 'hideFact', company: XIAOMI, fact: { id: 'f1', statement: 'What f1 says.' } },
      { kind: 'note', company: MILLWARE, text: 'Ask Ann.' },
    ]);
  });

  test('of what the model refuses are refused, and say why', async () => {
    const note = { kind: 'note', company: XIAOMI, text: '<b>bold</b>' } as const;
    await expect(factBase.decide(note)).rejects.toMatchObject({ code: 'invalid', message: 'text: markup' });
    await expect(factBase.snooze(XIAOMI, { day: 'soon' })).rejects.toMatchObject({ code: 'invalid' });
    expect(await factBase.decisions()).toEqual([]);
  });

  test('made twice are one, and the second changes nothing', async () => {
    const decision = { kind: 'hideName', text: 'Millware' } as const;
    expect(await factBase.decide(decision)).toBeGreaterThan(0);
    expect(await factBase.decide({ ...decision, text: 'MILLWARE' })).toBeGreaterThan(0);
    expect(await factBase.decide({ ...decision, text: 'MILLWARE' })).toBe(0);
    expect(await factBase.decisions()).toHaveLength(1);
  });
});
