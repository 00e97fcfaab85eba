import type { CompanyView, FactView, SourceView } from '../../src/model/company-view.ts';

export const COURIER: SourceView = {
  id: 'a',
  title: 'Court lifts ban on "hinge" bikes',
  publisher: 'The Harbour Courier',
  author: 'Mira Lund',
  published: '2021-05-26',
  url: 'https://courier.example/a_(bikes)',
  retrieved: '2021-06-02',
  passages: [{ quote: 'A court, Tuesday' }],
};
/** Of print: no address, no author. */
export const LEDGER: SourceView = { id: 'b', title: 'Bikes', publisher: 'Ledger', published: '2021-05' };

export const LIFTED: FactView = {
  id: 'f1',
  kind: 'restriction-lifted',
  date: '2021-05-25',
  statement: 'A court in Leiden lifted the ban.',
  sources: [COURIER],
  reprints: 2,
  isSuperseded: false,
  isNewer: false,
};
export const DENIED: FactView = {
  id: 'f2',
  kind: 'deal',
  statement: 'Oakworks is for sale, *says* the rival',
  modality: 'denied',
  said: { speaker: 'Ines Alder', role: 'chair' },
  sources: [LEDGER],
  isSuperseded: false,
  isNewer: false,
};
export const BANNED: FactView = {
  id: 'f3',
  kind: 'restriction',
  date: '2020-Q3',
  statement: 'A court banned the bike.',
  sources: [COURIER, LEDGER],
  isSuperseded: true,
  isNewer: false,
  disagreements: [
    { about: 'date', with: 'f9', statement: 'It was banned.', date: '2020-10', source: LEDGER },
  ],
};

export const OAKWORKS: CompanyView = {
  id: 'oakworks',
  name: 'Oakworks',
  about: 'Maker of wooden bikes',
  listings: [{ exchange: 'AEX', ticker: 'OAK' }],
  threads: [
    {
      id: 't',
      title: 'Ban on the bike',
      state: 'lifted',
      since: '2021-05-25',
      facts: ['f3', 'f1'],
      status: 'f1',
    },
  ],
  facts: [LIFTED, BANNED, DENIED],
  key: ['f1', 'f2'],
  newerCount: 0,
};
