import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerForDecisions } from '../../src/background/decision-messages.ts';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import type { CardDecision } from '../../src/model/card-decision.ts';
import type { Runtime, Tabs } from '../../src/platform/browser.ts';
import { createFakeLocks } from '../factbase/fake-locks.ts';
import { makeCompany, makeFact, makePack } from '../factbase/make-pack.ts';

const from = (sender: object) => sender as Runtime.MessageSender;
const PAGE = from({
  url: 'https://recipes.example/apple-pie?utm_source=mail#crust',
  tab: { id: 1, incognito: false },
});
const PRIVATE = from({ ...PAGE, tab: { id: 2, incognito: true } });
const NOT_THIS: CardDecision = { is: 'notThis', company: 'apple', name: 'Apple', where: 'page' };

let factBase: FactBase;
let sendMessage: ReturnType<typeof vi.fn>;
let answers: ReturnType<typeof answerForDecisions>;

beforeEach(async () => {
  factBase = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
  await factBase.install(
    makePack({
      companies: [makeCompany('apple', ['Apple', 'Apple Inc.'])],
      facts: [makeFact('f1', 'apple', { date: '2021-05-25' })],
    }),
  );
  sendMessage = vi.fn(async () => ({ ok: true, value: null }));
  const tabs = { query: async () => [{ id: 1 }, { id: 2 }], sendMessage } as unknown as Tabs.Static;
  answers = answerForDecisions(factBase, tabs, () => new Date('2027-03-01T12:00:00Z'));
});

const kept = async () => (await factBase.decisions()).map(({ decision }) => decision);

describe('what is decided on a card', () => {
  it('holds on the page that the browser says it comes from, without what is no part of its address', async () => {
    expect(await answers.decideOnCard(NOT_THIS, PAGE)).toBeGreaterThan(0);
    expect(await kept()).toEqual([
      {
        kind: 'hideName',
        text: 'Apple',
        company: { id: 'apple', name: 'Apple' },
        page: 'recipes.example/apple-pie',
      },
    ]);
    expect(sendMessage.mock.calls.map(([id, { name }]) => [id, name])).toEqual([
      [1, 'refresh'],
      [2, 'refresh'],
    ]);
  });

  it('holds on its site, or everywhere', async () => {
    await answers.decideOnCard({ ...NOT_THIS, where: 'site' }, PAGE);
    await answers.decideOnCard({ is: 'means', company: 'apple', name: 'Apple', where: 'everywhere' }, PAGE);
    expect(await kept()).toMatchObject([
      { kind: 'chooseName', text: 'Apple', company: { id: 'apple' } },
      { kind: 'hideName', site: 'recipes.example' },
    ]);
    expect((await kept())[0]).not.toHaveProperty('site');
  });

  it.each([
    ['news', { is: 'news', newest: '2021-05-25' }],
    ['week', { is: 'day', day: '2027-03-08' }],
    ['ever', { is: 'ever' }],
  ] as const)('is a snooze: %s', async (until, stored) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T12:00:00Z') });
    await answers.decideOnCard({ is: 'snooze', company: 'apple', until, where: 'site' }, PAGE);
    expect(await kept()).toMatchObject([{ kind: 'snooze', site: 'recipes.example', until: stored }]);
    vi.useRealTimers();
  });

  it('is taken back by its number, and the pages mark anew', async () => {
    const change = await answers.decideOnCard(NOT_THIS, PAGE);
    sendMessage.mockClear();
    await answers.undoOnCard({ change }, PAGE);
    expect(await kept()).toEqual([]);
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('is all that a card can take back: nothing else that the reader did', async () => {
    const change = await factBase.decide({
      kind: 'note',
      company: { id: 'apple', name: 'Apple' },
      text: 'Ask Ann.',
    });
    await expect(answers.undoOnCard({ change }, PAGE)).rejects.toMatchObject({ code: 'badRequest' });
    expect(await kept()).toHaveLength(1);
  });

  it('twice is decided once, with nothing to take back the second time', async () => {
    await answers.decideOnCard(NOT_THIS, PAGE);
    expect(await answers.decideOnCard(NOT_THIS, PAGE)).toBe(0);
  });

  it('is refused in a private window, and nothing is kept', async () => {
    await expect(answers.decideOnCard(NOT_THIS, PRIVATE)).rejects.toMatchObject({ code: 'private' });
    await expect(answers.undoOnCard({ change: 1 }, PRIVATE)).rejects.toMatchObject({ code: 'private' });
    expect(await kept()).toEqual([]);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('is refused of a company that nobody knows, and where a page has no address to be known by', async () => {
    await expect(answers.decideOnCard({ ...NOT_THIS, company: 'gone' }, PAGE)).rejects.toMatchObject({
      code: 'badRequest',
    });
    const nowhere = from({ url: 'about:blank', tab: { id: 1 } });
    await expect(answers.decideOnCard(NOT_THIS, nowhere)).rejects.toMatchObject({ code: 'badRequest' });
    expect(await kept()).toEqual([]);
  });
});
