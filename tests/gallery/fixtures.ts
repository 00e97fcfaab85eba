import starter from '../../assets/packs/starter.json';
import type { Article } from '../../src/model/article.ts';
import type { Company } from '../../src/model/company.ts';
import type { CompanyView } from '../../src/model/company-view.ts';
import { FACT_KINDS, type Fact, MODALITIES } from '../../src/model/fact.ts';
import { validatePack } from '../../src/model/pack.ts';
import type { PartialDate } from '../../src/model/partial-date.ts';
import { viewCompany } from '../../src/timeline/company-view.ts';

/** A company of the starter pack, as its card shows it on a page of a date. */
export function starterView(id: string, pageDate?: PartialDate, asOf?: PartialDate): CompanyView {
  const read = validatePack(starter);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const company = read.pack.companies.find((one) => one.id === id);
  if (!company) throw new Error(`the starter pack has no ${id}`);
  const facts = read.pack.facts.filter((fact) => fact.company === id);
  return viewOf(company, facts, read.pack.articles, pageDate, asOf);
}

export function viewOf(
  company: Pick<Company, 'id' | 'name'> & Partial<Company>,
  facts: Fact[],
  articles: Article[],
  pageDate?: PartialDate,
  asOf?: PartialDate,
): CompanyView {
  const byId = Object.fromEntries(articles.map((article) => [article.id, article]));
  return viewCompany({ company: { names: [], ...company }, facts, articles: byId }, { pageDate, asOf });
}

const article = (id: string, rest: Partial<Article>): Article => ({
  id,
  title: `An article on ${id}`,
  ...rest,
});

const PRESS: Article[] = [
  article('a', {
    publisher: 'The Harbour Courier',
    url: 'https://courier.example/a',
    published: '2023-04-02',
  }),
  article('b', { publisher: 'Northern Ledger', url: 'https://ledger.example/b', published: '2022-09-14' }),
  article('c', { title: 'What the filing really says', url: 'https://filings.example/c' }),
];

/** A company with every kind of fact, every modality, dates of every precision, and many of them. */
export function manyFacts(count: number, pageDate?: PartialDate): CompanyView {
  const facts = Array.from({ length: count }, (_, i): Fact => {
    const year = 2024 - Math.floor(i / 6);
    const kind = FACT_KINDS[i % FACT_KINDS.length] ?? 'other';
    const modality = i % 7 === 3 ? MODALITIES[(i >> 1) % MODALITIES.length] : undefined;
    return {
      id: `many-${i}`,
      company: 'meridian',
      kind,
      ...(i % 11 !== 10 && {
        date: [`${year}-0${9 - (i % 6)}-1${i % 10}`, `${year}-0${9 - (i % 6)}`, `${year}-Q1`, `${year}`][
          i % 5 === 4 ? (i % 3) + 1 : 0
        ] as string,
      }),
      statement: STATEMENTS[i % STATEMENTS.length] ?? '',
      evidence: [{ article: 'abc'[i % 3] ?? 'a' }, ...(i % 5 === 0 ? [{ article: 'b' }] : [])],
      ...(modality && { modality }),
      ...(kind === 'statement' && { said: { speaker: 'Ines Okafor', role: 'chief executive' } }),
      ...(['restriction', 'restriction-lifted', 'ruling'].includes(kind) && {
        thread: { id: 'port', title: 'Port concession' },
      }),
      ...(['lawsuit', 'investigation'].includes(kind) && { thread: { id: 'fees', title: 'Container fees' } }),
    };
  });
  const company = {
    id: 'meridian',
    name: 'Meridian Freight',
    about: 'Dutch shipping group',
    listings: [
      { exchange: 'AEX', ticker: 'MRDF' },
      { exchange: 'NYSE', ticker: 'MRD' },
    ],
  };
  return viewOf(company, facts, PRESS, pageDate);
}

const STATEMENTS = [
  'The ports authority suspended the concession of Meridian Freight in Rotterdam pending a safety review.',
  'A court in The Hague let the company go on using two of its four berths.',
  'Revenue rose by 8 % to €2.1 billion; the company kept its forecast for the year.',
  'It agreed to buy 30 % of the Danish ferry line Østersøen for €410 million.',
  'Ines Okafor became chief executive.',
  'Some 1,200 people at the Antwerp terminal will be offered other work.',
  'A customs data breach exposed the manifests of 90,000 containers.',
];

const LONG_NAME =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft Aktiengesellschaft';

/** A company of which a source tells as settled what takes effect on a day that is still to come. */
export function endToCome(pageDate: PartialDate): CompanyView {
  const matter = {
    company: 'halden',
    thread: { id: 'h', title: 'Port licence' },
    evidence: [{ article: 'a' }],
  };
  const facts: Fact[] = [
    {
      ...matter,
      id: 'halden-1',
      kind: 'restriction',
      date: '2023-04-02',
      statement: 'The port authority took Halden’s licence for the outer quay.',
    },
    {
      ...matter,
      id: 'halden-2',
      kind: 'restriction-lifted',
      date: '2099-01-01',
      statement: 'The ban from the outer quay ends on 1 January 2099.',
    },
  ];
  return viewOf({ id: 'halden', name: 'Halden', about: 'Norwegian ferry company' }, facts, PRESS, pageDate);
}

/** Words longer than a line, as German has them. */
export function longWords(pageDate: PartialDate): CompanyView {
  const facts: Fact[] = [
    {
      id: 'long-1',
      company: 'long',
      kind: 'restriction',
      date: '2024-03-11',
      statement:
        'Das Bundeswirtschaftsministerium untersagte die Ausfuhr von Halbleiterfertigungseinrichtungen nach dem Außenwirtschaftsverordnungsänderungsgesetz.',
      evidence: [{ article: 'long' }],
      thread: {
        id: 'l',
        title: 'Außenwirtschaftsverordnungsänderungsgesetzgebungsverfahren (Ausfuhruntersagung)',
      },
    },
    {
      id: 'long-2',
      company: 'long',
      kind: 'statement',
      date: '2024-Q1',
      modality: 'denied',
      statement:
        'Die Aufsichtsratsvorsitzende nannte die Vorwürfe der Wettbewerbsaufsichtsbehörde gegenstandslos.',
      said: { speaker: 'Dr. Friederike Freifrau von Hohenlohe-Langenburg', role: 'Aufsichtsratsvorsitzende' },
      evidence: [{ article: 'long' }],
    },
  ];
  const source = article('long', {
    title:
      'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und seine Folgen für die Halbleiterindustrie',
    author: 'Karl-Theodor Schmidt-Rottluff',
    published: '2024-03-12',
    language: 'de',
  });
  const company = {
    id: 'long',
    name: LONG_NAME,
    about: 'Österreichische Binnenschifffahrtselektrifizierungsunternehmensgruppe mit Sitz in Deggendorf',
    listings: [{ exchange: 'Wiener Börse', ticker: 'DDSG' }],
  };
  return viewOf(company, facts, [source], pageDate);
}

/** A company told of in Arabic. */
export function arabic(pageDate: PartialDate): CompanyView {
  const thread = { id: 'ar', title: 'القائمة السوداء الأمريكية' };
  const facts: Fact[] = [
    {
      id: 'ar-1',
      company: 'ar',
      kind: 'restriction',
      date: '2021-01',
      statement: 'أدرجت وزارة الدفاع الأمريكية شركة شاومي ضمن الشركات العسكرية الصينية.',
      evidence: [{ article: 'ar' }],
      thread,
    },
    {
      id: 'ar-2',
      company: 'ar',
      kind: 'restriction-lifted',
      date: '2021-05-25',
      statement: 'ألغت محكمة في مقاطعة كولومبيا أمر وزارة الدفاع بحق شاومي (Xiaomi Corp).',
      evidence: [{ article: 'ar' }],
      thread,
    },
    {
      id: 'ar-3',
      company: 'ar',
      kind: 'statement',
      date: '2021-05',
      statement: 'قالت الشركة إنها مستقلة الإدارة.',
      said: { speaker: 'لي جون', role: 'رئيس مجلس الإدارة' },
      evidence: [{ article: 'ar' }],
    },
    {
      id: 'ar-4',
      company: 'ar',
      kind: 'profile',
      statement: 'تُتداول أسهم شاومي في هونغ كونغ.',
      evidence: [{ article: 'ar' }],
    },
  ];
  const source = article('ar', {
    title: 'شاومي خارج القائمة',
    publisher: 'صحيفة الميناء',
    url: 'https://mina.example/1',
  });
  const company = {
    id: 'ar',
    name: 'شاومي',
    about: 'شركة هواتف صينية',
    listings: [{ exchange: 'HKEX', ticker: '1810' }],
  };
  return viewOf(company, facts, [source], pageDate);
}

/** Three facts of one saved article: one that its page still says, one that it says otherwise by now, one that is gone. */
export function changedSources(): CompanyView {
  const cited = article('roof', {
    publisher: 'The Harbour Post',
    url: 'https://post.example/roof',
    published: '2026-03-11',
  });
  const quotes = [
    'Oakworks Ltd moves its bending shop across the river in June.',
    'The old hall will become a school of carpentry with 60 places.',
    'A former partner sued Oakworks in February over the drawings of the hall.',
  ];
  const on = '2026-11-30';
  const facts = quotes.map(
    (quote, i): Fact => ({
      id: `roof-${i}`,
      company: 'oakworks',
      kind: (['operations', 'deal', 'lawsuit'] as const)[i] ?? 'other',
      date: `2026-03-1${i}`,
      statement: quote,
      evidence: [{ article: 'roof', quote }],
    }),
  );
  const now = 'The old hall will become a school of carpentry with 45 places.';
  const checks = {
    roof: [
      { quote: quotes[0] ?? '', is: 'there' as const, on },
      { quote: quotes[1] ?? '', is: 'changed' as const, on, now, paragraph: `${quotes[1]} It opens in May.` },
      {
        quote: quotes[2] ?? '',
        is: 'gone' as const,
        on,
        paragraph: `${quotes[2]} A hearing is set for May.`,
      },
    ],
  };
  const company = { id: 'oakworks', name: 'Oakworks', about: 'Maker of wooden bikes', names: [] };
  return viewCompany({ company, facts, articles: { roof: cited }, checks });
}
