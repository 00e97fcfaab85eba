import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundMessages } from '../../src/messages/contract.ts';
import { MessageFailure, type Send } from '../../src/messages/send.ts';
import type { ArticleText } from '../../src/model/article-text.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { type Saving, savingSchema } from '../../src/model/saving.ts';
import { articleFieldsOf, readArticleFields } from '../../src/review/article-fields.ts';
import type { ReviewView } from '../../src/review/review-view.ts';
import { createSession } from '../../src/review/session.ts';
import type { Draft } from '../../src/saving/draft.ts';
import { createDrafts, type Drafts } from '../../src/saving/drafts.ts';
import { fakeSession } from '../saving/fake-session.ts';
import { FOUND, MILL } from './mill-article.ts';

const READ: Draft = {
  id: 'd1',
  tabId: 7,
  frameId: 0,
  url: MILL.source.url ?? '',
  part: 'page',
  begunAt: 1,
  isRead: true,
  problems: [],
  article: MILL,
};
const NOTHING: Extraction = { ...FOUND, companies: [], facts: [] };

let drafts: Drafts;
let shown: ReviewView[];
/** What the background was told to save, and how it refuses. */
let saved: Saving[];
let refusal: Error | undefined;
/** Facts that another review saves while this one is open. */
let savedElsewhere: string[];

beforeEach(() => {
  drafts = createDrafts(fakeSession());
  shown = [];
  saved = [];
  refusal = undefined;
  savedElsewhere = [];
});

interface OpenOptions {
  found?: Extraction;
  savedBefore?: string[];
  draftId?: string;
}

function open({ found = FOUND, savedBefore = [], draftId = 'd1' }: OpenOptions = {}) {
  const answers: Record<string, (request: never) => unknown> = {
    pageTerms: () => ({ smallKeys: [] }),
    dictionary: () => ({ names: [], companies: [] }),
    companies: () => [],
    findCompanies: ({ words }: { words: string }) =>
      words === 'Nordwind' ? [{ id: 'nw', name: 'Nordwind' }] : [],
    savedOf: () => ({
      companies: [],
      facts: found.facts.map(({ fact }) => fact).filter(({ id }) => savedBefore.includes(id)),
    }),
    saveArticle: (saving: Saving) => {
      if (refusal) throw refusal;
      saved.push(saving);
      const ids = saving.facts.map(({ id }) => id);
      return {
        added: ids.filter((id) => !savedElsewhere.includes(id)),
        unchanged: ids.filter((id) => savedElsewhere.includes(id)),
      };
    },
    unsave: ({ facts }: { facts: string[] }) => {
      saved = saved.map((saving) => ({
        ...saving,
        facts: saving.facts.filter(({ id }) => !facts.includes(id)),
      }));
      return null;
    },
    readDraft: async ({ id }: { id: string }) => (await drafts.get(id)) !== undefined,
  };
  const extract = vi.fn(() => found);
  let lastId = 0;
  const session = createSession({
    draftId,
    drafts,
    send: (async (name: string, request: never) => answers[name]?.(request)) as Send<BackgroundMessages>,
    loadExtract: async () => extract,
    show: (view) => shown.push(view),
    newId: () => `own-${++lastId}`,
    locale: 'en',
    today: () => '2023-06-08',
    signal: new AbortController().signal,
  });
  return { session, extract };
}

const last = () => shown.at(-1);
/** The review as it is shown now. */
function review() {
  const view = last();
  if (view?.is !== 'review') throw new Error(`shown is ${view?.is}`);
  return view;
}

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

  it('says what is wrong with a page that gave no article, and shows it when it gives one after all', async () => {
    const { article: _, ...unread } = READ;
    await drafts.put({ ...unread, problems: ['wall'] });
    const { session } = open();
    await session.start();
    expect(last()).toEqual({ is: 'problem', problem: 'wall' });
    await drafts.put(READ);
    await vi.waitFor(() => expect(review().review.facts).toHaveLength(6));
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

describe('what the reader changes', () => {
  it('is found again by a page that opens later', async () => {
    await drafts.put(READ);
    const { session } = open();
    await session.start();
    session.change({ do: 'rename', company: 'tallow', name: 'T & B' });
    await session.flush();
    const again = open();
    await again.session.start();
    expect(review().review.companies[0]?.company.name).toBe('T & B');
    expect(again.extract).not.toHaveBeenCalled();
  });

  it('is written with the first key stroke, and a moment after the last one', async () => {
    await drafts.put(READ);
    const { session } = open();
    await session.start();
    const keep = vi.spyOn(drafts, 'keep');
    for (const name of ['T', 'T &', 'T & B']) session.change({ do: 'rename', company: 'tallow', name });
    expect(keep).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(keep).toHaveBeenCalledTimes(2));
    await open().session.start();
    expect(review().review.companies[0]?.company.name).toBe('T & B');
  });

  it('is said to be unkept where there is no room for it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await drafts.put(READ);
    const { session } = open();
    await session.start();
    vi.spyOn(drafts, 'keep').mockRejectedValueOnce(new Error('no room'));
    session.change({ do: 'tick', fact: 'f-order', isTicked: false });
    await vi.waitFor(() => expect(review().isUnkept).toBe(true));
    expect(review().isUnkept).toBe(true);
  });

  it('makes a fact of a sentence, for the company that the sentence names', async () => {
    await drafts.put(READ);
    const { session } = open();
    await session.start();
    const sentence = 'A court in the District of Columbia had taken Xiaomi off a list';
    const start = MILL.text.indexOf(sentence);
    session.add(start, start + sentence.length);
    expect(review().review.facts.at(-1)).toMatchObject({
      isOwn: true,
      fact: { company: 'xiaomi', statement: sentence, evidence: [{ article: 'mill', start }] },
    });
  });

  it.each([
    ['a company of the fact base', 'Nordwind', { id: 'nw', isKnown: true }],
    ['a new one', 'Ostwind', { id: 'own-2', isKnown: false }],
    ['one that was found here, however it is written', 'XIAOMI', { id: 'xiaomi', isKnown: true }],
  ])('gives a fact to %s by its name', async (_, company, expected) => {
    await drafts.put(READ);
    const { session } = open();
    await session.start();
    session.add(0, 44);
    const id = review().review.facts.at(-1)?.fact.id ?? '';
    const fields = review().review.factForms[id];
    if (!fields) throw new Error('no form is open');
    session.change({ do: 'fillIn', fact: id, fields: { ...fields, company } });
    await session.finish(id);
    const { companies, facts, factForms } = review().review;
    expect(factForms).toEqual({});
    expect(facts.at(-1)?.fact.company).toBe(expected.id);
    expect(companies.find((one) => one.id === expected.id)?.isKnown).toBe(expected.isKnown);
  });

  /** An article whose page tells no date, and the facts of it: by a date they have theirs. */
  async function openUndated() {
    const { published: _, ...source } = MILL.source;
    await drafts.put({ ...READ, article: { ...MILL, source } });
    const { published: __, ...article } = FOUND.article;
    const undated = {
      ...FOUND,
      article,
      facts: FOUND.facts.map(({ fact: { date: _date, ...fact }, isWeak }) => ({ fact, isWeak })),
    };
    const { session, extract } = open({ found: undated });
    await session.start();
    extract.mockImplementation((({ source: { published } }: ArticleText) =>
      published ? datedBy(published) : undated) as () => Extraction);
    return { session, extract };
  }
  const datedBy = (date: string): Extraction => ({
    ...FOUND,
    facts: FOUND.facts.map((one) => ({ ...one, fact: { ...one.fact, date } })),
  });
  const firstDate = () => review().review.facts[0]?.fact.date;

  it('dates facts anew once the article has a date', async () => {
    const { session, extract } = await openUndated();
    session.change({ do: 'fillInArticle', fields: undefined, article: FOUND.article });
    await vi.waitFor(() => expect(firstDate()).toBe('2023-06-07'));
    expect(extract).toHaveBeenLastCalledWith(
      { source: expect.objectContaining({ published: '2023-06-07' }), text: MILL.text },
      { known: [] },
    );
  });

  it('dates facts by the date that the article has at last, corrected and back, or taken away', async () => {
    await drafts.put(READ);
    const { session, extract } = open();
    await session.start();
    const { published, ...undated } = FOUND.article;
    const give = (date?: string) =>
      session.change({
        do: 'fillInArticle',
        fields: undefined,
        article: { ...undated, ...(date && { published: date }) },
      });
    extract.mockReturnValueOnce(datedBy('2023-06-10'));
    give('2023-06-10');
    await vi.waitFor(() => expect(firstDate()).toBe('2023-06-10'));
    give(published);
    await vi.waitFor(() => expect(firstDate()).toBe('2023-06-06'));
    const [first] = FOUND.facts;
    if (!first) throw new Error('there are no facts');
    const { date: _, ...fact } = first.fact;
    extract.mockReturnValueOnce({ ...FOUND, facts: [{ ...first, fact }] });
    give();
    await vi.waitFor(() => expect(firstDate()).toBeUndefined());
    expect(extract.mock.lastCall).toEqual([
      { source: expect.not.objectContaining({ published: expect.anything() }), text: MILL.text },
      { known: [] },
    ]);
  });

  it('saves with the date that is typed and not set, and waits until the facts are dated by it', async () => {
    const { session } = await openUndated();
    session.change({ do: 'typeDate', text: '7 June 2023' });
    await session.save();
    expect(saved[0]?.article.published).toBe('2023-06-07');
    expect(saved[0]?.facts[0]?.date).toBe('2023-06-07');
  });

  it('waits with saving for the dates of facts that are being found', async () => {
    const { session } = await openUndated();
    session.change({ do: 'fillInArticle', fields: undefined, article: FOUND.article });
    await session.save();
    expect(saved[0]?.facts[0]?.date).toBe('2023-06-07');
  });

  it('does not save without a date that is typed and cannot be read', async () => {
    const { session } = await openUndated();
    session.change({ do: 'typeDate', text: '5/6/2021' });
    await session.save();
    expect(saved).toEqual([]);
    expect(review().saving).toEqual({ is: 'unfinished' });
    expect(review().review.dateTyped).toBe('5/6/2021');
  });
});

describe('saving', () => {
  async function begin() {
    await drafts.put(READ);
    const { session } = open();
    await session.start();
    return session;
  }

  it('puts what is ticked into the fact base and says how much that is', async () => {
    const session = await begin();
    await session.save();
    expect(saved[0]?.facts).toHaveLength(4);
    expect(last()).toMatchObject({ is: 'saved', facts: 4, companies: 2 });
  });

  it('is said again by a page that opens later, and can be undone there', async () => {
    await (await begin()).save();
    const { session } = open();
    await session.start();
    expect(last()).toMatchObject({ is: 'saved', facts: 4 });
    await session.undo();
    expect(saved.flatMap(({ facts }) => facts)).toEqual([]);
    expect(review()).toMatchObject({ wasUndone: true });
  });

  it('tells what another review of the article saved before, and takes back only what it added itself', async () => {
    const session = await begin();
    savedElsewhere = ['f-order', 'f-list', 'f-said'];
    await session.save();
    expect(last()).toMatchObject({ is: 'saved', facts: 1, companies: 1, unchanged: 3 });
    await session.undo();
    expect(saved[0]?.facts.map(({ id }) => id)).toEqual(savedElsewhere);
  });

  it.each([
    ['no title', { title: '' }],
    ['a date that can be read in two ways', { published: '5/6/2021' }],
  ])('waits for the form of the article with %s', async (_, typed) => {
    const session = await begin();
    const { article } = review().review;
    const fields = { ...articleFieldsOf(article), ...typed };
    session.change({ do: 'fillInArticle', fields, article });
    await session.save();
    expect(saved).toEqual([]);
    expect(review().saving).toEqual({ is: 'unfinished' });
    expect(review().review.articleForm).toEqual(fields);
  });

  it('takes in the form of the article that is open and right', async () => {
    const session = await begin();
    const { article } = review().review;
    const fields = { ...articleFieldsOf(article), published: '8 June 2023' };
    session.change({ do: 'fillInArticle', fields, article });
    await session.save();
    expect(saved[0]?.article.published).toBe('2023-06-08');
  });

  it('asks for another title where the one of the page cannot be cited', async () => {
    await drafts.put(READ);
    const { session } = open({ found: { ...FOUND, article: { ...FOUND.article, title: 'The <b> tag' } } });
    await session.start();
    await session.save();
    expect(saved).toEqual([]);
    const form = review().review.articleForm;
    if (!form) throw new Error('no form is open');
    expect(readArticleFields(form, review().review.article, 'en').problems).toEqual({ title: 'notPlain' });
  });

  it('takes in a form that is open and right', async () => {
    const session = await begin();
    session.change({
      do: 'fillIn',
      fact: 'f-order',
      fields: {
        company: 'Tallow & Birch',
        statement: 'An order worth $340 million.',
        kind: 'deal',
        date: 'May 2023',
        modality: '',
        thread: '',
        speaker: '',
        role: '',
      },
    });
    await session.save();
    expect(saved[0]?.facts[0]).toMatchObject({ statement: 'An order worth $340 million.', date: '2023-05' });
  });

  it('waits for a form that is open and wrong', async () => {
    const session = await begin();
    session.add(0, 44);
    const id = review().review.facts.at(-1)?.fact.id ?? '';
    const fields = review().review.factForms[id];
    if (!fields) throw new Error('no form is open');
    session.change({ do: 'fillIn', fact: id, fields: { ...fields, statement: '' } });
    await session.save();
    expect(saved).toEqual([]);
    expect(review().saving).toEqual({ is: 'unfinished' });
  });

  it.each([
    ['is longer than what may be quoted', 'An order was won. ', 400, 4000],
    ['shows markup', 'The page says <b>order</b> and &amp;. ', 1, undefined],
    ['is longer and shows markup', 'The page says <b>order</b>. ', 400, undefined],
  ])('takes a pressed sentence that %s', async (_, words, times, quoted) => {
    const sentence = words.repeat(times).trim();
    const text = `${MILL.text}\n${sentence}`;
    await drafts.put({ ...READ, article: { ...MILL, text } });
    const { session } = open();
    await session.start();
    const start = text.length - sentence.length;
    session.add(start, text.length);
    const id = review().review.facts.at(-1)?.fact.id ?? '';
    const fields = review().review.factForms[id];
    if (!fields) throw new Error('no form is open');
    const typed = { ...fields, company: 'Xiaomi', statement: 'An order was won.' };
    session.change({ do: 'fillIn', fact: id, fields: typed });
    await session.save();
    const [evidence] = saved[0]?.facts.at(-1)?.evidence ?? [];
    expect(evidence).toMatchObject({ article: 'mill', start });
    expect(evidence?.quote?.length).toBe(quoted);
    expect(v.is(savingSchema, saved[0])).toBe(true);
  });

  it('opens the form of a found fact that the fact base would refuse', async () => {
    const facts = FOUND.facts.map((one, i) =>
      i === 0 ? { ...one, fact: { ...one.fact, statement: 'An <b>order</b>.' } } : one,
    );
    await drafts.put(READ);
    const { session } = open({ found: { ...FOUND, facts } });
    await session.start();
    await session.save();
    expect(saved).toEqual([]);
    expect(review().saving).toEqual({ is: 'unfinished' });
    expect(Object.keys(review().review.factForms)).toEqual(['f-order']);
  });

  it('takes in what is changed while the company of a form is looked up', async () => {
    const session = await begin();
    session.add(0, 44);
    const id = review().review.facts.at(-1)?.fact.id ?? '';
    const fields = review().review.factForms[id];
    if (!fields) throw new Error('no form is open');
    session.change({ do: 'fillIn', fact: id, fields: { ...fields, company: 'Ostwind' } });
    const saving = session.save();
    await Promise.resolve();
    await Promise.resolve();
    session.change({ do: 'tick', fact: 'f-order', isTicked: false });
    await saving;
    const ids = saved[0]?.facts.map((fact) => fact.id);
    expect(ids).toContain(id);
    expect(ids).not.toContain('f-order');
  });

  it('says that the background was stopped, and saves when it is pressed again', async () => {
    refusal = new MessageFailure('unreachable', 'A listener indicated an asynchronous response');
    const session = await begin();
    await session.save();
    expect(review().saving).toEqual({ is: 'stopped' });
    refusal = undefined;
    await session.save();
    expect(last()).toMatchObject({ is: 'saved', facts: 4 });
  });

  it('says of which fact it is that something is wrong with it', async () => {
    refusal = new MessageFailure('badRequest', 'facts.1.parties: tooMany');
    const session = await begin();
    await session.save();
    expect(review().saving).toMatchObject({
      reason: '“Deliveries are to begin in the third quarter.” (parties: tooMany)',
    });
  });

  it.each([
    ['is full', new MessageFailure('full', 'QuotaExceededError'), true],
    ['is damaged', new MessageFailure('storage', 'the database is damaged'), false],
  ])('loses nothing where the storage %s', async (_, error, isFull) => {
    refusal = error;
    const session = await begin();
    session.change({ do: 'rename', company: 'tallow', name: 'T & B' });
    await session.save();
    expect(review().saving).toMatchObject({ is: 'failed', isFull });
    expect(session.chosen()?.companies[0]?.name).toBe('T & B');
    await open().session.start();
    expect(review().review.companies[0]?.company.name).toBe('T & B');
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
