import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { MessageFailure } from '../../src/messages/send.ts';
import { savingSchema } from '../../src/model/saving.ts';
import { articleFieldsOf, readArticleFields } from '../../src/review/article-fields.ts';
import { FOUND, MILL } from './mill-article.ts';
import {
  drafts,
  last,
  open,
  READ,
  refuse,
  review,
  saved,
  savedElsewhere,
  saveElsewhere,
} from './open-session.ts';

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

  it('does nothing where nothing is ticked', async () => {
    const session = await begin();
    for (const { fact } of FOUND.facts) session.change({ do: 'tick', fact: fact.id, isTicked: false });
    await session.save();
    expect(saved).toEqual([]);
    expect(review().saving).toEqual({ is: 'idle' });
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
    saveElsewhere(['f-order', 'f-list', 'f-said']);
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
    expect(review().saving).toEqual({ is: 'saving' });
    await saving;
    expect(saved).toHaveLength(1);
    const ids = saved[0]?.facts.map((fact) => fact.id);
    expect(ids).toContain(id);
    expect(ids).not.toContain('f-order');
  });

  it('says that the background was stopped, and saves when it is pressed again', async () => {
    refuse(new MessageFailure('unreachable', 'A listener indicated an asynchronous response'));
    const session = await begin();
    await session.save();
    expect(review().saving).toEqual({ is: 'stopped' });
    refuse(undefined);
    await session.save();
    expect(last()).toMatchObject({ is: 'saved', facts: 4 });
    expect(saved[0]?.draft).toBe('d1');
  });

  it.each(['facts.1.parties: tooMany', 'saveArticle: facts.1.parties: tooMany'])(
    'says of which fact it is that something is wrong with it: %s',
    async (reason) => {
      refuse(new MessageFailure('badRequest', reason));
      const session = await begin();
      await session.save();
      expect(review().saving).toMatchObject({
        reason: '“Deliveries are to begin in the third quarter.” (parties: tooMany)',
      });
    },
  );

  it('counts the facts that a file could not hold either', async () => {
    refuse(new MessageFailure('badRequest', 'facts.1.parties.0.name: markup'));
    const facts = FOUND.facts.map((one, i) =>
      i === 1 ? { ...one, fact: { ...one.fact, parties: [{ name: '<b>Xiaomi</b>' }] } } : one,
    );
    await drafts.put(READ);
    const { session } = open({ found: { ...FOUND, facts } });
    await session.start();
    await session.save();
    expect(review().saving).toMatchObject({ is: 'failed', leftOut: 1 });
  });

  it('stays as it is where the facts cannot be dated anew, and says so when it is to be saved', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await drafts.put(READ);
    const { session, extract } = open();
    await session.start();
    extract.mockImplementation(() => {
      throw new Error('out of memory');
    });
    const article = { ...review().review.article, published: '2023-06-01' };
    session.change({ do: 'fillInArticle', fields: undefined, article });
    await session.save();
    expect(saved).toEqual([]);
    expect(review().saving).toEqual({ is: 'failed', isFull: false, reason: 'out of memory' });
  });

  it.each([
    ['is full', new MessageFailure('full', 'QuotaExceededError'), true],
    ['is damaged', new MessageFailure('storage', 'the database is damaged'), false],
  ])('loses nothing where the storage %s', async (_, error, isFull) => {
    refuse(error);
    const session = await begin();
    session.change({ do: 'rename', company: 'tallow', name: 'T & B' });
    await session.save();
    expect(review().saving).toMatchObject({ is: 'failed', isFull });
    expect(session.chosen()?.companies[0]?.name).toBe('T & B');
    await open().session.start();
    expect(review().review.companies[0]?.company.name).toBe('T & B');
  });
});
