import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACT_KINDS, type Fact, MODALITIES } from '../../src/model/fact.ts';

export interface LargeCompany {
  /** A pack that holds it alone. */
  path: string;
  title: string;
  /** A folder with one page, which names it. */
  site: string;
}

const NAME = 'Meridian Freight';
const SENTENCES = [
  'The ports authority suspended the concession of Meridian Freight in Rotterdam pending a safety review of its cranes.',
  'A court in The Hague let the company go on using two of its four berths until the appeal is heard.',
  'Revenue rose by 8 % to €2.1 billion; the company kept its forecast for the year.',
  'It agreed to buy 30 % of a Danish ferry line for €410 million, subject to the consent of the authorities.',
  'Some 1,200 people at the Antwerp terminal will be offered other work.',
];

/** A company of so many facts, of all kinds and of many years, as a pack and with a page that names it. */
export function makeLargeCompany(folder: string, count: number): LargeCompany {
  const site = join(folder, `company-${count}`);
  const title = `A company of ${count} facts`;
  const facts = Array.from({ length: count }, (_, i): Fact => {
    const kind = FACT_KINDS[i % FACT_KINDS.length] ?? 'other';
    const modality = i % 7 === 3 ? MODALITIES[(i >> 1) % MODALITIES.length] : undefined;
    return {
      id: `fact-${i}`,
      company: 'meridian',
      kind,
      date: `${2025 - Math.floor(i / 8)}-0${9 - (i % 9)}-1${i % 10}`,
      statement: `${i + 1}. ${SENTENCES[i % SENTENCES.length]}`,
      evidence: [{ article: `article-${i % 20}` }],
      ...(modality && { modality }),
      ...(i % 3 === 0 && { thread: { id: `matter-${i % 12}`, title: `Matter ${i % 12}` } }),
    };
  });
  const pack = {
    format: 'factcards-pack',
    version: 1,
    id: 'large-company',
    title,
    publisher: 'Factcards',
    license: 'CC0-1.0',
    revision: '1',
    updated: '2026-11-01',
    companies: [{ id: 'meridian', name: NAME, names: [{ text: NAME, kind: 'common' }] }],
    articles: Array.from({ length: 20 }, (_, i) => ({
      id: `article-${i}`,
      title: `Article ${i} on the ports`,
      publisher: 'The Harbour Courier',
      url: `https://courier.example/${i}`,
      published: `20${10 + (i % 15)}-05-02`,
    })),
    facts,
  };
  mkdirSync(site, { recursive: true });
  const path = join(folder, `company-${count}.json`);
  writeFileSync(path, JSON.stringify(pack));
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ports</title>
<meta property="article:published_time" content="2015-02-14"></head><body><article><h1>The ports wait</h1>
<p>For years now the ports have waited for ${NAME}, and nobody can tell how long they will.</p></article></body></html>`,
  );
  return { path, title, site };
}
