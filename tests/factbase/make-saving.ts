import type { Saving } from '../../src/model/saving.ts';
import { makeCompany, makeFact } from './make-pack.ts';

const TEXT = `Court clears Xiaomi
A court cleared Xiaomi on Tuesday.
Xiaomi said that it was pleased.
Rival Oakworks Ltd did not comment.`;

/** What a reader saves of an article: two facts of Xiaomi and one of Oakworks, with sentences where the text has them. */
export function makeSaving(parts: Partial<Saving> = {}): Saving {
  const { text = TEXT } = parts;
  const cite = (quote: string) => [
    { article: 'court', quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length },
  ];
  return {
    article: {
      id: 'court',
      title: 'Court clears Xiaomi',
      publisher: 'The Harbour Post',
      published: '2021-05-26',
      url: 'https://post.example/court',
    },
    text,
    companies: [makeCompany('xiaomi', ['Xiaomi']), makeCompany('oakworks', ['Oakworks Ltd', 'Oakworks'])],
    facts: [
      makeFact('s1', 'xiaomi', {
        date: '2021-05-25',
        statement: 'A court cleared Xiaomi on Tuesday.',
        evidence: cite('A court cleared Xiaomi on Tuesday.'),
      }),
      makeFact('s2', 'oakworks', {
        kind: 'statement',
        statement: 'Rival Oakworks Ltd did not comment.',
        evidence: cite('Rival Oakworks Ltd did not comment.'),
      }),
    ],
    ...parts,
  };
}

/** Another article, which says one fact of the first one too. */
export function makeOtherSaving(): Saving {
  const saving = makeSaving();
  return {
    article: { id: 'other', title: 'Xiaomi after the ruling', url: 'https://other.example/after' },
    text: 'Xiaomi after the ruling\nA court cleared Xiaomi on Tuesday.',
    companies: saving.companies.slice(0, 1),
    facts: [
      makeFact('s1', 'xiaomi', {
        evidence: [{ article: 'other', quote: 'A court cleared Xiaomi on Tuesday.' }],
      }),
      makeFact('s3', 'xiaomi', {
        evidence: [{ article: 'other' }],
        thread: { id: 't', title: 'US blacklist' },
      }),
    ],
  };
}
