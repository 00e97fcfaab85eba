import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Company } from '../model/company.ts';
import type { Extraction } from '../model/extraction.ts';
import { type Fact, factSchema } from '../model/fact.ts';
import { addTo } from '../model/group-by.ts';
import { mergeCompanies } from '../model/merge-companies.ts';
import type { Pack, PackHeader } from '../model/pack.ts';
import { withContext } from '../proof/with-context.ts';

export type PackTitle = Pick<PackHeader, 'id' | 'title' | 'publisher' | 'license' | 'updated'>;

export interface BuiltPack {
  pack: Pack;
  /** Facts that a reader should look at before they are published. */
  weak: number;
  /** Facts that a pack may not hold: their text has markup, or is too long. */
  refused: number;
}

/**
 * One pack of what was found in many articles. Companies of the same id are one, and so are facts and articles of the
 * same id; companies of which no fact is left are not in it. The revision is a hash of the contents: the same articles
 * make the same one.
 */
export function buildPack(header: PackTitle, extractions: readonly Extraction[]): BuiltPack {
  const companies = new Map<string, Company[]>();
  const articles = new Map<string, Pack['articles'][number]>();
  const facts = new Map<string, Fact>();
  let weak = 0;
  let refused = 0;
  for (const extraction of extractions) {
    for (const { company } of extraction.companies) addTo(companies, company.id, company);
    articles.set(extraction.article.id, articles.get(extraction.article.id) ?? extraction.article);
    for (const { fact, isWeak } of extraction.facts) {
      if (isWeak) weak++;
      else if (!v.is(factSchema, fact)) refused++;
      else if (!facts.has(fact.id)) facts.set(fact.id, placed(fact, extraction.text));
    }
  }
  const told = new Set([...facts.values()].map(({ company }) => company));
  const records = {
    companies: [...companies].filter(([id]) => told.has(id)).map(([, found]) => mergeCompanies(found)),
    articles: [...articles.values()],
    facts: [...facts.values()],
  };
  const revision = createHash('sha256').update(JSON.stringify(records)).digest('hex').slice(0, 12);
  return {
    pack: { format: 'factcards-pack', version: 1, ...header, revision, ...records },
    weak,
    refused,
  };
}

/** With what tells its sentence from others of the article, since a pack does not hold the article's text. */
function placed(fact: Fact, text: string): Fact {
  return { ...fact, evidence: fact.evidence.map((each) => withContext(each, text)) };
}
