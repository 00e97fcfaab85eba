import type { SearchFindings as Findings } from '../../src/model/search-findings.ts';
import { SearchField } from '../../src/ui/popup/search-field.tsx';
import { SearchFindings } from '../../src/ui/popup/search-findings.tsx';
import type { SearchState } from '../../src/ui/popup/use-search.ts';
import type { GalleryView } from './views.tsx';

const nothing = () => {};
const ref = () => ({ current: null });

const FOUND: Findings = {
  companies: [
    { id: 'oakworks', name: 'Oakworks', about: 'Maker of wooden bikes' },
    { id: 'oakland', name: 'Oakland Grain Cooperative of the Northern Counties and Islands' },
  ],
  facts: [
    {
      id: 'f1',
      kind: 'restriction-lifted',
      date: '2026-03-03',
      statement: 'A court in Leiden lifted the ban on the folding bike of Oakworks Ltd on Tuesday.',
      company: { id: 'oakworks', name: 'Oakworks' },
      article: { title: 'Court lets Oakworks sell its folding bike', published: '2026-03-04' },
    },
    {
      id: 'f2',
      kind: 'operations',
      statement: 'Oakworks will double its hall by the river.',
      company: { id: 'oakworks', name: 'Oakworks' },
      article: { title: 'Oakworks builds a second hall', published: '2025-11' },
    },
  ],
  articles: [
    {
      id: 'a1',
      title: 'Court lets Oakworks sell its folding bike',
      publisher: 'The Harbour Post',
      published: '2026-03-04',
      url: 'https://post.example/folding-bike',
    },
    { id: 'a2', title: 'Oakworks builds a second hall', published: '2025-11' },
  ],
};

const search = (words: string, state: SearchState): GalleryView => ({
  kind: 'popup',
  show: () => (
    <div class="fc popup">
      <SearchField words={words} field={ref()} onInput={nothing} onDown={nothing} onEnter={nothing} />
      <SearchFindings state={state} list={ref()} focusOn={undefined} onOpen={nothing} onLeave={nothing} />
    </div>
  ),
});

export const SEARCH_VIEWS: Record<string, GalleryView> = {
  'popup-search': search('oak', { is: 'found', findings: FOUND }),
  'popup-search-nothing': search('volcano', {
    is: 'found',
    findings: { companies: [], facts: [], articles: [] },
  }),
  'popup-search-failed': search('oak', { is: 'failed' }),
};
