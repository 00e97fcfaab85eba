import type { Fact } from '../../../src/model/fact.ts';
import type { Saving } from '../../../src/model/saving.ts';
import { withContext } from '../../../src/proof/with-context.ts';

/** The article of tests/fixtures/pages/proof/article.html, as it is read there. */
const TEXT = [
  'Oakworks under a new roof',
  'Oakworks Ltd moves its bending shop across the river in June, the city said on Monday. The company declined to comment. Its neighbours had complained about the steam for years.',
  'The new hall costs 4.2 million euros, of which the city pays a third; the rest is a loan from the Harbour Bank, which the council had to approve1 before the first beam could be ordered in Sweden.',
  'A former partner sued Oakworks in February over the drawings of the hall. The company declined to comment. A hearing is set for May.',
  'The old hall by the river will become a school of carpentry with 60 places.',
].join('\n');

function fact(id: string, quote: string, parts: Partial<Fact>): Fact {
  // The last of its kind: one sentence stands in the article twice.
  const start = TEXT.lastIndexOf(quote);
  const evidence = { article: 'new-roof', quote, start, end: start + quote.length };
  return {
    id,
    company: 'oakworks',
    kind: 'other',
    statement: quote,
    evidence: [withContext(evidence, TEXT)],
    ...parts,
  };
}

/** What was saved of it, at the address where a journey serves it. */
export function newRoof(url: string): Saving {
  return {
    article: {
      id: 'new-roof',
      title: 'Oakworks under a new roof',
      publisher: 'The Harbour Post',
      author: 'Mira Lund',
      published: '2026-03-11',
      url,
      language: 'en',
      retrieved: '2026-03-12',
    },
    text: TEXT,
    companies: [
      {
        id: 'oakworks',
        name: 'Oakworks',
        names: [
          { text: 'Oakworks Ltd', kind: 'legal' },
          { text: 'Oakworks', kind: 'common' },
        ],
        about: 'Maker of wooden bikes',
      },
    ],
    facts: [
      fact('roof-comment', 'The company declined to comment.', {
        kind: 'statement',
        date: '2026-03-10',
        said: { speaker: 'Oakworks' },
      }),
      fact('roof-loan', TEXT.split('\n')[2] ?? '', {
        kind: 'funding',
        date: '2026-03-09',
        modality: 'planned',
      }),
      fact('roof-school', 'The old hall by the river will become a school of carpentry with 60 places.', {
        kind: 'operations',
        date: '2026-03-08',
        modality: 'planned',
      }),
    ],
  };
}
