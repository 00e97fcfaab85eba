import type { ArticleText } from '../../src/model/article-text.ts';
import type { Extraction, FoundFact } from '../../src/model/extraction.ts';
import type { Fact } from '../../src/model/fact.ts';

/** An article of our own about two companies, one of which the starter pack knows, and what is found in it. */
const PARAGRAPHS = [
  'Tallow & Birch to build batteries for Xiaomi',
  'HARBOUR CITY - The battery maker Tallow & Birch said on Tuesday that it had won an order from Xiaomi worth $340 million. Deliveries are to begin in the third quarter.',
  'A court in the District of Columbia had taken Xiaomi off a list of the Defense Department on 25 May 2021. "We are free to buy where we like," said Mei Tanaka, its head of purchasing.',
  'Tallow & Birch, which was founded in 1987, employs 2,100 people. According to two people who know its plans it may open a second works in Porto next year.',
  'The Harbour City Council welcomed the news.',
];

export const MILL: ArticleText = {
  source: {
    title: PARAGRAPHS[0] ?? '',
    publisher: 'The Harbour Courier',
    author: 'Ines Falk',
    published: '2023-06-07',
    url: 'https://courier.example/2023/06/07/batteries',
    language: 'en',
  },
  text: PARAGRAPHS.join('\n'),
};

function fact(id: string, company: string, quote: string, rest: Partial<Fact> & Pick<Fact, 'kind'>): Fact {
  const start = MILL.text.indexOf(quote);
  if (start < 0) throw new Error(`the article does not say: ${quote}`);
  return {
    id,
    company,
    statement: quote,
    evidence: [{ article: 'mill', quote, start, end: start + quote.length }],
    ...rest,
  };
}

const found = (one: Fact, isWeak = false): FoundFact => ({ fact: one, isWeak });

export const FOUND: Extraction = {
  article: { id: 'mill', ...MILL.source },
  text: MILL.text,
  companies: [
    {
      company: { id: 'tallow', name: 'Tallow & Birch', names: [{ text: 'Tallow & Birch', kind: 'common' }] },
      isKnown: false,
      mentions: [
        { start: 0, end: 14, named: true },
        { start: 60, end: 74, named: true },
        { start: 90, end: 92, named: false },
      ],
    },
    {
      company: { id: 'xiaomi', name: 'Xiaomi', names: [{ text: 'Xiaomi', kind: 'common' }] },
      isKnown: true,
      mentions: [{ start: 40, end: 46, named: true }],
    },
    {
      company: {
        id: 'council',
        name: 'Harbour City Council',
        names: [{ text: 'Harbour City Council', kind: 'common' }],
      },
      isKnown: false,
      mentions: [{ start: 500, end: 520, named: true }],
    },
  ],
  facts: [
    found(
      fact(
        'f-order',
        'tallow',
        'HARBOUR CITY - The battery maker Tallow & Birch said on Tuesday that it had won an order from Xiaomi worth $340 million.',
        {
          kind: 'deal',
          date: '2023-06-06',
          statement:
            'The battery maker Tallow & Birch said on Tuesday that it had won an order from Xiaomi worth $340 million.',
          thread: { id: 'xiaomi order', title: 'Xiaomi order' },
        },
      ),
    ),
    found(
      fact('f-deliveries', 'tallow', 'Deliveries are to begin in the third quarter.', {
        kind: 'deal',
        date: '2023-Q3',
        modality: 'planned',
        thread: { id: 'xiaomi order', title: 'Xiaomi order' },
      }),
    ),
    found(
      fact(
        'f-porto',
        'tallow',
        'According to two people who know its plans it may open a second works in Porto next year.',
        { kind: 'operations', date: '2024', modality: 'reported' },
      ),
      true,
    ),
    found(
      fact(
        'f-list',
        'xiaomi',
        'A court in the District of Columbia had taken Xiaomi off a list of the Defense Department on 25 May 2021.',
        { kind: 'ruling', date: '2021-05-25', thread: { id: 'ccmc', title: 'US blacklist (CCMC)' } },
      ),
    ),
    found(
      fact(
        'f-said',
        'xiaomi',
        '"We are free to buy where we like," said Mei Tanaka, its head of purchasing.',
        {
          kind: 'statement',
          said: { speaker: 'Mei Tanaka', role: 'head of purchasing' },
        },
      ),
    ),
    found(
      fact('f-council', 'council', 'The Harbour City Council welcomed the news.', { kind: 'other' }),
      true,
    ),
  ],
};
