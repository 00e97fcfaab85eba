import type { Fact } from '../../../src/model/fact.ts';
import type { Saving } from '../../../src/model/saving.ts';
import type { Tab } from '../driver/index.ts';

const TEXT = `Court lets Oakworks sell its folding bike
A court in Leiden lifted the ban on the folding bike of Oakworks Ltd on Tuesday, eight months after a rival had won it.
The judges said that the hinge of the Oakworks model, which bends rather than turns, does not infringe the patent of Tidewater Cycles.
"We shall be in the shops by Easter," said Ines Alder, who runs Oakworks, adding that 40 people would be hired.
Tidewater Cycles said that it may appeal.
Oakworks reportedly also talks to the railways about bikes for hire.`;

const ARTICLE = { id: 'folding-bike', title: 'Court lets Oakworks sell its folding bike' };
const BAN = { id: 'folding-bike-ban', title: 'Ban on the folding bike' };

function fact(id: string, sentence: number, parts: Partial<Fact>): Fact {
  const quote = TEXT.split('\n')[sentence] ?? '';
  const start = TEXT.indexOf(quote);
  return {
    id,
    company: 'oakworks',
    kind: 'other',
    statement: quote,
    evidence: [{ article: ARTICLE.id, quote, start, end: start + quote.length }],
    ...parts,
  };
}

/** An article of our own words with six facts of two companies, of which no pack has heard. */
export const FOLDING_BIKE: Saving = {
  article: {
    ...ARTICLE,
    publisher: 'The Harbour Post',
    author: 'Mira Lund',
    published: '2026-03-04',
    url: 'https://post.example/folding-bike',
    language: 'en',
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
    { id: 'tidewater', name: 'Tidewater Cycles', names: [{ text: 'Tidewater Cycles', kind: 'common' }] },
  ],
  facts: [
    fact('bike-1', 1, {
      kind: 'restriction-lifted',
      date: '2026-03-03',
      statement: 'A court in Leiden lifted the ban on the folding bike of Oakworks Ltd on Tuesday.',
      thread: BAN,
    }),
    fact('bike-2', 2, { kind: 'ruling', date: '2026-03-03', thread: BAN }),
    fact('bike-3', 3, {
      kind: 'product',
      date: '2026-Q2',
      modality: 'planned',
      said: { speaker: 'Ines Alder', role: 'who runs Oakworks' },
    }),
    fact('bike-4', 5, { kind: 'deal', modality: 'reported' }),
    fact('bike-5', 4, { company: 'tidewater', kind: 'lawsuit', modality: 'conditional', thread: BAN }),
  ],
};

/** Another article, with one fact. */
export const NEW_HALL: Saving = {
  article: {
    id: 'new-hall',
    title: 'Oakworks builds a second hall',
    publisher: 'Leiden Business Weekly',
    published: '2025-11',
  },
  text: 'Oakworks builds a second hall\nOakworks will double its hall by the river.',
  companies: FOLDING_BIKE.companies.slice(0, 1),
  facts: [
    {
      id: 'hall-1',
      company: 'oakworks',
      kind: 'operations',
      statement: 'Oakworks will double its hall by the river.',
      modality: 'planned',
      evidence: [
        { article: 'new-hall', quote: 'Oakworks will double its hall by the river.', start: 30, end: 73 },
      ],
    },
  ],
};

/** Saves as the review does, by a message from a page of the extension. */
export function saveFromPage(tab: Tab, saving: Saving): Promise<unknown> {
  return tab.evaluate((request) => {
    const { runtime } = (globalThis as { chrome?: unknown }).chrome as {
      runtime: { sendMessage(message: object): Promise<unknown> };
    };
    return runtime.sendMessage({ to: 'background', name: 'saveArticle', request });
  }, saving);
}
