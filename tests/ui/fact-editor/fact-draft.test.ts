import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/model/fact.ts';
import { applyDraft, draftOf, problemsIn } from '../../../src/ui/fact-editor/fact-draft.ts';

const LIST = { id: 'list', title: 'US blacklist' };
const FACT: Fact = {
  id: 'f1',
  company: 'xiaomi',
  kind: 'ruling',
  date: '2021-05-25',
  statement: 'A court cleared Xiaomi.',
  evidence: [{ article: 'a1', quote: 'A court cleared Xiaomi.', start: 3, end: 26 }],
  thread: LIST,
  modality: 'reported',
  rule: 'kinds/ruling',
};

const changed = (parts: object, threads = [LIST]) =>
  applyDraft(FACT, { ...draftOf(FACT), ...parts }, threads, 'en-GB');

describe('a draft', () => {
  it('that nobody touched makes the same fact', () => {
    expect(changed({})).toEqual(FACT);
    expect(problemsIn(draftOf(FACT), 'en-GB')).toEqual({});
  });

  it('changes what was typed, and keeps evidence and rule', () => {
    const fact = changed({ statement: ' Cleared. ', kind: 'lawsuit', date: 'May 2021', modality: 'denied' });
    expect(fact).toEqual({
      ...FACT,
      statement: 'Cleared.',
      kind: 'lawsuit',
      date: '2021-05',
      modality: 'denied',
    });
  });

  it('takes away what was emptied', () => {
    const fact = changed({ date: '', thread: ' ', modality: '' });
    for (const field of ['date', 'thread', 'modality']) expect(fact).not.toHaveProperty(field);
  });

  it('joins a matter of the company by its title, whatever its capitals', () => {
    const deal = { id: 'deal-7', title: 'Phone deal' };
    expect(changed({ thread: 'phone deal' }, [LIST, deal]).thread).toEqual(deal);
  });

  it('begins a new matter with another title: two facts with the same one belong together', () => {
    const thread = { id: 'own: lawsuit in delhi', title: 'Lawsuit in Delhi' };
    expect(changed({ thread: 'Lawsuit in Delhi ' }).thread).toEqual(thread);
    expect(changed({ thread: 'lawsuit in Delhi' }).thread?.id).toBe(thread.id);
  });
});

describe('the problems of a draft', () => {
  it.each([
    [{ statement: ' ' }, { statement: 'empty' }],
    [{ statement: 'x'.repeat(301) }, { statement: 'tooLong' }],
    [{ statement: 'A <b>court</b>' }, { statement: 'notPlain' }],
    [{ date: 'last May' }, { date: 'date' }],
    [{ thread: 'x'.repeat(201) }, { thread: 'tooLong' }],
    [{ thread: '<i>' }, { thread: 'notPlain' }],
    [
      { statement: '', date: 'soon' },
      { statement: 'empty', date: 'date' },
    ],
  ])('of %j are %j', (parts, problems) => {
    expect(problemsIn({ ...draftOf(FACT), ...parts }, 'en-GB')).toEqual(problems);
  });

  it('are none for a statement of just the room there is, spaces around it aside', () => {
    expect(problemsIn({ ...draftOf(FACT), statement: ` ${'x'.repeat(300)} ` }, 'en-GB')).toEqual({});
  });
});
