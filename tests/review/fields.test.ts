import { describe, expect, it } from 'vitest';
import { articleFieldsOf, readArticleFields } from '../../src/review/article-fields.ts';
import { factFrom, fieldsOf, problemsOf, readFields } from '../../src/review/fact-fields.ts';
import { contextOf, cutParagraphs, placeOf } from '../../src/review/sentences.ts';
import { FOUND, MILL } from './mill-article.ts';

const found = FOUND.facts.map(({ fact }) => fact);
const said = found.find(({ id }) => id === 'f-said') ?? factFrom('none', 'none', { article: 'none' }, '');

describe('the form of a fact', () => {
  it('gives back the fact that it was opened with', () => {
    for (const fact of found) {
      const threads = found.flatMap(({ thread }) => thread ?? []);
      expect(readFields(fieldsOf(fact, 'A company'), fact, threads, 'en')).toEqual(fact);
    }
  });

  it('takes who said it, and forgets it where the field was emptied', () => {
    const fields = { ...fieldsOf(said, 'Xiaomi'), speaker: 'Lei Jun', role: '' };
    expect(readFields(fields, said, [], 'en')?.said).toEqual({ speaker: 'Lei Jun' });
    expect(readFields({ ...fields, speaker: ' ' }, said, [], 'en')).not.toHaveProperty('said');
  });

  it.each([
    ['no company', { company: ' ' }, { company: 'empty' }],
    ['a company of too many words', { company: 'x'.repeat(201) }, { company: 'tooLong' }],
    ['markup', { company: '<b>Bold</b>' }, { company: 'notPlain' }],
    ['a role of nobody', { speaker: '', role: 'chair' }, { speaker: 'empty' }],
    ['a statement that is too long', { statement: 'x'.repeat(301) }, { statement: 'tooLong' }],
  ])('is not done with %s', (_, typed, problems) => {
    const fields = { ...fieldsOf(said, 'Xiaomi'), ...typed };
    expect(problemsOf(fields, 'en')).toEqual(problems);
    expect(readFields(fields, said, [], 'en')).toBeUndefined();
  });

  it('begins with as much of a long sentence as there is room for', () => {
    const { statement } = factFrom('f', 'c', { article: 'a' }, `Long ${'word '.repeat(90)}`);
    expect(statement).toHaveLength(300);
    expect(statement.endsWith('…')).toBe(true);
  });
});

describe('the form of the article', () => {
  const fields = articleFieldsOf(FOUND.article);
  const read = (typed: object) => readArticleFields({ ...fields, ...typed }, FOUND.article, 'en');

  it('changes nothing by being opened', () => {
    expect(read({})).toEqual({ article: FOUND.article, problems: {} });
  });

  it('takes a date as people write it, and leaves out what was emptied', () => {
    const { article, problems } = read({ published: '8 June 2023', author: '' });
    expect(article.published).toBe('2023-06-08');
    expect(article).not.toHaveProperty('author');
    expect(problems).toEqual({});
  });

  it('keeps what was there where a field is wrong, and says so', () => {
    const { article, problems } = read({
      title: '',
      published: 'last Tuesday',
      url: 'javascript:alert(1)',
      publisher: '<i>Courier</i>',
      author: 'x'.repeat(201),
    });
    expect(article).toEqual(FOUND.article);
    expect(problems).toEqual({
      title: 'empty',
      published: 'date',
      url: 'webAddress',
      publisher: 'notPlain',
      author: 'tooLong',
    });
  });
});

describe("the article's sentences", () => {
  it('are cut paragraph by paragraph, each in its place', () => {
    const paragraphs = cutParagraphs(MILL.text, 'en');
    const words = paragraphs.map(({ sentences }) =>
      sentences.map(({ start, end }) => MILL.text.slice(start, end)),
    );
    expect(words[1]?.[1]).toBe('Deliveries are to begin in the third quarter.');
    expect(words.map((sentences) => sentences.length)).toEqual([1, 2, 2, 2, 1]);
  });

  it('are cut whatever the page calls its language, and without empty ones', () => {
    expect(cutParagraphs('One.\n\n  Two.  \n', 'no such language')).toEqual([
      { start: 0, end: 4, sentences: [{ start: 0, end: 4 }] },
      { start: 6, end: 14, sentences: [{ start: 8, end: 12 }] },
    ]);
  });

  it('are found where the words are, if the text has changed since', () => {
    const evidence = { article: 'a', quote: 'Two.', start: 5, end: 9 };
    expect(placeOf('One. Two.', evidence)).toEqual({ start: 5, end: 9 });
    expect(placeOf('Before. One. Two.', evidence)).toEqual({ start: 13, end: 17 });
    expect(placeOf('One.', evidence)).toBeUndefined();
    expect(placeOf('One. Two.', { article: 'a' })).toBeUndefined();
  });

  it('are shown within their paragraph', () => {
    const text = 'Title\nOne. Two. Three.\nFour.';
    const start = text.indexOf('Two.');
    expect(contextOf(text, { start, end: start + 4 })).toEqual({
      before: 'One. ',
      quote: 'Two.',
      after: ' Three.',
    });
    expect(contextOf(text, { start: 0, end: 5 })).toEqual({ before: '', quote: 'Title', after: '' });
  });
});
