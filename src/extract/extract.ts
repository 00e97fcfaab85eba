import type { Article } from '../model/article.ts';
import type { ArticleText } from '../model/article-text.ts';
import type { Name } from '../model/company.ts';
import type { Extraction, FoundCompany, KnownName } from '../model/extraction.ts';
import { findPublished } from './dates/find-published.ts';
import { articleId, companyId } from './ids.ts';
import { splitLegalForm } from './lexicon/legal-forms.ts';
import { makeFacts } from './make-facts.ts';
import { findNames } from './names/find-names.ts';
import type { NamedCompany } from './names/found-names.ts';
import { orderFacts } from './order-facts.ts';
import { resolveReferences } from './reference/resolve.ts';
import type { Told } from './reference/told.ts';
import { findSpeech } from './speech.ts';
import { modelText } from './text-model.ts';

export interface ExtractOptions {
  /** Names of the fact base that occur in the text: they are companies, with these ids. */
  known?: readonly KnownName[];
}

/** The facts of an article: pure, deterministic, and never more than its words say. */
export function extractFacts({ source, text }: ArticleText, { known = [] }: ExtractOptions = {}): Extraction {
  const published = source.published ?? findPublished(text);
  const article: Article = { id: articleId({ source, text }), ...source, ...(published && { published }) };
  const model = modelText(text);
  const names = findNames(model, known);
  const { companies } = names;
  const speech = findSpeech(model, companies);
  const told = resolveReferences(model, names, speech);
  const ids = idsOf(companies);
  const facts = makeFacts({ model, article, told, speech, names, ids });
  const found = companies.map((company, i) =>
    toFoundCompany(
      company,
      ids[i] ?? '',
      told.filter((one) => one.company === i),
    ),
  );
  return { article, text, ...orderFacts(found, facts) };
}

/** Two that go by one name and are not known to be one stay two. */
function idsOf(companies: readonly NamedCompany[]): string[] {
  const used = new Map<string, number>();
  return companies.map(({ idName, known }) => {
    const id = known?.id ?? companyId(idName);
    const before = used.get(id) ?? 0;
    used.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

/** 'Acme Ltd' is what the register calls it; 'NVH' is rather a ticker than a word. */
function nameKind(text: string): Name['kind'] {
  if (splitLegalForm(text).form !== undefined) return 'legal';
  return /^[\p{Lu}\d.]{2,5}$/u.test(text) ? 'ticker' : 'common';
}

function toFoundCompany(
  { name, names, known, mentions }: NamedCompany,
  id: string,
  told: readonly Told[],
): FoundCompany {
  const referred = told
    .filter(({ isNamed }) => !isNamed)
    .flatMap(({ spans }) => spans.map((span) => ({ ...span, named: false })));
  return {
    company: {
      id,
      name,
      names: [...new Set([name, ...names])].map((text) => ({ text, kind: nameKind(text) })),
    },
    isKnown: known !== undefined,
    mentions: [...mentions, ...referred].sort((a, b) => a.start - b.start),
  };
}
