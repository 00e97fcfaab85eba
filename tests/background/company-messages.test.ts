import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerForCompanies } from '../../src/background/company-messages.ts';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import type { Runtime } from '../../src/platform/browser.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import type { SettingsStore } from '../../src/settings/store.ts';
import { createFakeLocks } from '../factbase/fake-locks.ts';
import { makeCompany, makeFact, makePack } from '../factbase/make-pack.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const sender = (url: string) => ({ url }) as Runtime.MessageSender;
const PAGE = sender('https://news.example.com/story');
const settings = {
  load: async () => ({ ...DEFAULT_SETTINGS, marks: 'every', sitesOff: ['quiet.example.com'] }),
} as unknown as SettingsStore;

const openFilled = () => openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);

async function answers(parts: Partial<FactBase> = {}) {
  const factBase = openFilled();
  await factBase.install(makePack());
  return answerForCompanies({ ...factBase, ...parts }, settings, Promise.resolve(), () => false);
}

describe('what the background answers of companies', () => {
  it('tells a page what holds on its site', async () => {
    const { pageTerms } = await answers();
    expect(await pageTerms({}, PAGE)).toMatchObject({
      isEnabled: true,
      marks: 'every',
      revision: expect.stringContaining('news@'),
    });
  });

  it('tells a page anew what holds where it went on to another address without leaving', async () => {
    const factBase = openFilled();
    await factBase.install(makePack());
    const { pageTerms, dictionary } = answerForCompanies(factBase, settings, Promise.resolve(), () => false);
    const at = (url: string) => ({ ...PAGE, frameId: 0, tab: { url } }) as Runtime.MessageSender;
    const [story, next] = [at('https://news.example.com/story'), at('https://news.example.com/next')];
    const revision = async (from: Runtime.MessageSender) => (await pageTerms({}, from)).revision;
    expect(await revision(story)).toBe(await revision(next));
    await factBase.decide({ kind: 'hideName', text: 'Xiaomi', page: 'news.example.com/story' });
    expect(await revision(story)).not.toBe(await revision(next));
    const names = async (from: Runtime.MessageSender) =>
      (await dictionary({ keys: ['xiaomi'] }, from)).names.map(({ text }) => text);
    expect(await names(story)).not.toContain('Xiaomi');
    expect(await names(next)).toContain('Xiaomi');
  });

  it('tells a page of a site that is switched off so, without asking the fact base', async () => {
    const { pageTerms } = await answers({ revision: () => Promise.reject(new Error('asked')) });
    expect(await pageTerms({}, sender('https://quiet.example.com/'))).toMatchObject({ isEnabled: false });
  });

  it('shows a company from where the asker stands', async () => {
    const { company, companies } = await answers();
    const from = { isLive: true, asOf: '2021-02-14' };
    expect(await company({ id: 'xiaomi', ...from }, PAGE)).toMatchObject(from);
    expect(await companies({ ids: ['xiaomi'], pageDate: '2021', asOf: '2022' }, PAGE)).toMatchObject([
      { pageDate: '2021', asOf: '2022' },
    ]);
  });

  it('answers only when the starter pack had its chance', async () => {
    const factBase = openFilled();
    const ready = factBase.install(makePack()).then(() => {});
    const { dictionary } = answerForCompanies(factBase, settings, ready, () => false);
    expect((await dictionary({ keys: ['xiaomi'] }, PAGE)).companies).toHaveLength(1);
  });

  it('tells a page the names that are marked on its site, and pages of our own every name', async () => {
    const factBase = openFilled();
    await factBase.install(makePack());
    await factBase.snooze({ id: 'xiaomi', name: 'Xiaomi' }, 'ever', 'news.example.com');
    const ours = sender('chrome-extension://ours/src/review/index.html');
    const { dictionary } = answerForCompanies(factBase, settings, Promise.resolve(), (from) => from === ours);
    const ask = async (from: Runtime.MessageSender) =>
      (await dictionary({ keys: ['xiaomi'] }, from)).companies.length;
    expect(await ask(PAGE)).toBe(0);
    expect(await ask(sender('https://other.example.com/'))).toBe(1);
    await factBase.decide({ kind: 'hideName', text: 'Xiaomi' });
    await factBase.decide({ kind: 'hideName', text: 'Xiaomi Corporation' });
    expect(await ask(sender('https://other.example.com/'))).toBe(0);
    expect(await ask(ours)).toBe(1);
  });

  it('shows a company as seen from a page of a date, and null for one that is not known', async () => {
    const { company } = await answers();
    expect(await company({ id: 'xiaomi', pageDate: '2021-02-14' }, PAGE)).toMatchObject({ newerCount: 1 });
    expect(await company({ id: 'nobody' }, PAGE)).toBeNull();
  });

  it('leaves out of a list what is not known', async () => {
    const { companies } = await answers();
    const views = await companies({ ids: ['nobody', 'xiaomi'] }, PAGE);
    expect(views.map(({ id }) => id)).toEqual(['xiaomi']);
  });

  it('shows two companies that were merged once', async () => {
    const factBase = openFilled();
    await factBase.install(
      makePack({ companies: [makeCompany('a', ['A1']), makeCompany('b', ['B1'])], facts: [] }),
    );
    await factBase.decide({ kind: 'merge', company: { id: 'a', name: 'A1' }, into: { id: 'b', name: 'B1' } });
    const { companies } = answerForCompanies(factBase, settings, Promise.resolve(), () => false);
    expect((await companies({ ids: ['a', 'b'] }, PAGE)).map(({ id }) => id)).toEqual(['b']);
  });

  it('says of a fact base that cannot be read that this is what failed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = () => Promise.reject(new Error('disk'));
    const failure = { code: 'storage', message: 'disk' };
    const { pageTerms, dictionary, company } = await answers({
      revision: broken,
      dictionary: broken,
      company: broken,
    });
    await expect(pageTerms({}, PAGE)).rejects.toMatchObject(failure);
    await expect(dictionary({ keys: [] }, PAGE)).rejects.toMatchObject(failure);
    await expect(company({ id: 'xiaomi' }, PAGE)).rejects.toMatchObject(failure);
  });
});

describe('what the reader looked at', () => {
  const looked = { company: 'xiaomi', shown: ['f1', 'not-of-it'] };

  async function seen(from: Runtime.MessageSender) {
    const { lookedAt, company, factBase } = await withFacts();
    await lookedAt(looked, from);
    await factBase.install(
      makePack({ ...PACK, revision: '2', facts: [...PACK.facts, makeFact('f3', 'xiaomi')] }),
    );
    const view = await company({ id: 'xiaomi' }, PAGE);
    return view?.facts.map(({ id, isSeen, isNew }) => [id, isSeen ?? false, isNew ?? false]).sort();
  }

  it('is seen, and what came since is new', async () => {
    expect(await seen(PAGE)).toEqual([
      ['f1', true, false],
      ['f2', false, false],
      ['f3', false, true],
    ]);
  });

  it('and has nothing new is left unmarked where the reader wants that, until something comes', async () => {
    const { factBase } = await withFacts();
    const only = { load: async () => ({ ...DEFAULT_SETTINGS, marksOnlyNews: true }) } as SettingsStore;
    const quiet = async (store: SettingsStore, isOurs = false) => {
      const { dictionary } = answerForCompanies(factBase, store, Promise.resolve(), () => isOurs);
      return (await dictionary({ keys: ['xiaomi'] }, PAGE)).companies.map(({ isQuiet = false }) => isQuiet);
    };
    expect(await quiet(only)).toEqual([false]);
    await factBase.markSeen('xiaomi', ['f1'], ['f1', 'f2']);
    expect(await quiet(only)).toEqual([true]);
    expect(await quiet(settings)).toEqual([false]);
    expect(await quiet(only, true)).toEqual([false]);
    await factBase.install(
      makePack({ ...PACK, revision: '2', facts: [...PACK.facts, makeFact('f3', 'xiaomi')] }),
    );
    expect(await quiet(only)).toEqual([false]);
  });

  it('is forgotten where the window is private', async () => {
    const isPrivate = { ...PAGE, tab: { id: 1, incognito: true } } as Runtime.MessageSender;
    expect((await seen(isPrivate))?.flat()).not.toContain(true);
  });

  it('changes nothing that a page would have to be told', async () => {
    const { lookedAt, factBase } = await withFacts();
    const before = await factBase.revision();
    await lookedAt(looked, PAGE);
    await lookedAt({ company: 'nobody', shown: [] }, PAGE);
    expect(await factBase.revision()).toBe(before);
  });

  const PACK = {
    companies: [makeCompany('xiaomi', ['Xiaomi'])],
    facts: [makeFact('f1', 'xiaomi'), makeFact('f2', 'xiaomi', { statement: 'It built a mill.' })],
  };

  async function withFacts() {
    const factBase = openFilled();
    await factBase.install(makePack(PACK));
    return { factBase, ...answerForCompanies(factBase, settings, Promise.resolve(), () => false) };
  }
});
