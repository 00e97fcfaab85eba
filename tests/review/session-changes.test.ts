import { describe, expect, it, vi } from 'vitest';
import type { ArticleText } from '../../src/model/article-text.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { fieldsOf } from '../../src/review/fact-fields.ts';
import { FOUND, MILL } from './mill-article.ts';
import { drafts, open, READ, review, saved } from './open-session.ts';

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

  it('makes a fact of a sentence that names no company for one that the reader has not dropped', async () => {
    await drafts.put(READ);
    const { session } = open();
    await session.start();
    session.change({ do: 'drop', company: 'tallow', isDropped: true });
    const start = MILL.text.indexOf('Deliveries');
    session.add(start, start + 20);
    expect(review().review.facts.at(-1)?.fact.company).toBe('xiaomi');
  });

  it.each([
    ['a company of the fact base', 'Nordwind', { id: 'nw', isKnown: true }],
    ['a new one', 'Ostwind', { id: 'own-2', isKnown: false }],
    ['a new one whose name only begins another', 'Nord', { id: 'own-2', isKnown: false }],
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

  it.each([
    ['leaves a fact with its company', 'xiaomi', 'f-list', 'Tallow & Birch', 'xiaomi'],
    ['gives a fact to a company', 'tallow', 'f-list', 'Tallow', 'tallow'],
  ])('%s, of two that go by one name', async (_, renamed, id, company, expected) => {
    await drafts.put(READ);
    const { session } = open();
    await session.start();
    session.change({ do: 'rename', company: renamed, name: company });
    const fact = FOUND.facts.find((one) => one.fact.id === id)?.fact;
    if (!fact) throw new Error(`no fact ${id}`);
    session.change({ do: 'fillIn', fact: id, fields: fieldsOf(fact, company) });
    await session.finish(id);
    expect(review().review.facts.find((one) => one.fact.id === id)?.fact.company).toBe(expected);
  });

  it('takes a company back that was dropped, by giving it a fact', async () => {
    await drafts.put(READ);
    const { session } = open();
    await session.start();
    session.change({ do: 'drop', company: 'xiaomi', isDropped: true });
    const fact = FOUND.facts[0]?.fact;
    if (!fact) throw new Error('there are no facts');
    session.change({ do: 'fillIn', fact: fact.id, fields: fieldsOf(fact, 'Xiaomi') });
    await session.finish(fact.id);
    expect(session.chosen()?.facts.map(({ id, company }) => [id, company])).toContainEqual([
      fact.id,
      'xiaomi',
    ]);
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

  it('does not look for facts anew where the article has another title and the same date', async () => {
    await drafts.put(READ);
    const { session, extract } = open();
    await session.start();
    const article = { ...FOUND.article, title: 'Another title' };
    session.change({ do: 'fillInArticle', fields: undefined, article });
    await session.save();
    expect(saved[0]?.article.title).toBe('Another title');
    expect(extract).toHaveBeenCalledOnce();
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
