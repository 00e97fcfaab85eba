import * as v from 'valibot';
import { type Article, articleSchema } from './article.ts';
import { type Company, companySchema } from './company.ts';
import { type Fact, factSchema } from './fact.ts';
import { idText, type Known, MAX_LENGTH, plainText, webAddress } from './fields.ts';
import { partialDateSchema } from './partial-date.ts';
import { placeOf, unknownFields } from './unknown-fields.ts';

/** Largest pack that is read as one JSON object, in bytes. */
export const MAX_PACK_BYTES = 64 * 1024 * 1024;

/** More problems than this help nobody; the rest are counted. */
const MAX_PROBLEMS = 20;

const headerEntries = {
  format: v.literal('factcards-pack', 'notAPack'),
  version: v.literal(1, 'packVersion'),
  id: idText,
  title: plainText(MAX_LENGTH.name),
  publisher: plainText(MAX_LENGTH.name),
  homepage: v.exactOptional(webAddress),
  license: plainText(MAX_LENGTH.name),
  revision: plainText(MAX_LENGTH.name),
  updated: partialDateSchema,
};

export const packHeaderSchema = v.looseObject(headerEntries);

const packSchema = v.looseObject({
  ...headerEntries,
  companies: v.array(companySchema),
  articles: v.array(articleSchema),
  facts: v.array(factSchema),
});

/** What a pack says of itself. */
export type PackHeader = Known<v.InferOutput<typeof packHeaderSchema>>;

/** A file of companies, articles and facts that somebody publishes. */
export interface Pack extends PackHeader {
  companies: Company[];
  articles: Article[];
  facts: Fact[];
}

/** What is wrong with a pack. People read it as the `_locales` message `pack_<code>`, with `expected` and `found` filled in. */
export type PackProblemCode =
  | 'tooLarge'
  | 'notJson'
  | 'notAPack'
  | 'packVersion'
  | 'missing'
  | 'wrongType'
  | 'tooLong'
  | 'tooMany'
  | 'empty'
  | 'markup'
  | 'controlCharacter'
  | 'webAddress'
  | 'date'
  | 'wikidata'
  | 'nameKind'
  | 'factKind'
  | 'modality'
  | 'integer'
  | 'negative'
  | 'noEvidence'
  | 'duplicateId'
  | 'unknownCompany'
  | 'unknownArticle'
  | 'unknownField'
  | 'invalid';

export interface PackProblem {
  /** Where, as in `facts[3].statement`; empty for the file as a whole. */
  path: string;
  code: PackProblemCode;
  /** What stands there, shortened; or the parser's words for text that is no JSON. */
  found?: string;
  /** What should stand there: a type, a limit, a list of allowed words. */
  expected?: string;
}

export type PackResult =
  | { ok: true; pack: Pack; warnings: PackProblem[] }
  | { ok: false; problems: PackProblem[]; more: number };

/** Reads a pack from the text of a file. Never throws for bad input: the problems say what is wrong and where. */
export function parsePack(text: string): PackResult {
  if (text.length > MAX_PACK_BYTES) {
    return refused([{ path: '', code: 'tooLarge', expected: `${MAX_PACK_BYTES / 1024 / 1024} MB` }]);
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused([{ path: '', code: 'notJson', found: String((error as Error).message).slice(0, 200) }]);
  }
  return validatePack(data);
}

/** Validates parsed JSON as a pack: first what it is, then every field, then what refers to what. */
export function validatePack(data: unknown): PackResult {
  const what = data && typeof data === 'object' ? (data as Record<string, unknown>) : {};
  if (what.format !== 'factcards-pack') {
    return refused([{ path: 'format' in what ? 'format' : '', code: 'notAPack', ...found(what.format) }]);
  }
  if (what.version === undefined) return refused([{ path: 'version', code: 'missing' }]);
  if (what.version !== 1) {
    return refused([{ path: 'version', code: 'packVersion', expected: '1', ...found(what.version) }]);
  }
  const result = v.safeParse(packSchema, data);
  if (!result.success) return refused(result.issues.map(toProblem));
  const pack: Pack = result.output;
  const broken = brokenReferences(pack);
  return broken.length > 0
    ? refused(broken)
    : { ok: true, pack, warnings: unknownFields(packSchema, pack, MAX_PROBLEMS).map(toWarning) };
}

/** Why no pack may hold an article: the first of its fields that is not right. */
export function findArticleProblem(article: Article): PackProblem | undefined {
  const { issues } = v.safeParse(articleSchema, article);
  return issues && toProblem(issues[0]);
}

function refused(problems: PackProblem[]): PackResult {
  return {
    ok: false,
    problems: problems.slice(0, MAX_PROBLEMS),
    more: Math.max(0, problems.length - MAX_PROBLEMS),
  };
}

function toProblem(issue: v.BaseIssue<unknown>): PackProblem {
  const path = (issue.path ?? []).reduce((text, { key }) => placeOf(text, key as string | number), '');
  const code = codeOf(issue);
  const expected = expectedOf(issue);
  return { path, code, ...(code !== 'missing' && found(issue.input)), ...(expected && { expected }) };
}

const toWarning = (path: string): PackProblem => ({ path, code: 'unknownField' });

/** Every message that a schema of ours has is a code; one that we gave no message says "Invalid type: …". */
function codeOf(issue: v.BaseIssue<unknown>): PackProblemCode {
  if (issue.received === 'undefined') return 'missing';
  return issue.message.startsWith('Invalid') ? 'wrongType' : (issue.message as PackProblemCode);
}

/** A limit, a list of words, or a type, as people who write JSON call it. */
function expectedOf({ expected, requirement, path }: v.BaseIssue<unknown>): string | undefined {
  if (typeof requirement === 'number') return String(requirement);
  if (!expected || requirement !== undefined) return undefined;
  // Where a field is missing, valibot expects its name.
  if (expected === `"${String(path?.at(-1)?.key)}"`) return undefined;
  return JSON_TYPES[expected] ?? expected.replaceAll(/["()]/g, '').replaceAll(' | ', ', ');
}

const JSON_TYPES: Record<string, string> = { Array: 'array', Object: 'object', boolean: 'true or false' };

/** Shortened, and with what cannot be seen written out: a mark that turns text around must not turn our message around. */
function found(value: unknown): { found?: string } {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return {};
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return { found: short.replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`) };
}

const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

function brokenReferences(pack: Pack): PackProblem[] {
  const problems: PackProblem[] = [];
  const idsOf = (list: 'companies' | 'articles' | 'facts') => {
    const ids = new Set<string>();
    for (const [i, { id }] of pack[list].entries()) {
      if (ids.has(id)) problems.push({ path: `${list}[${i}].id`, code: 'duplicateId', found: id });
      ids.add(id);
    }
    return ids;
  };
  const companies = idsOf('companies');
  const articles = idsOf('articles');
  idsOf('facts');
  for (const [i, fact] of pack.facts.entries()) {
    if (!companies.has(fact.company)) {
      problems.push({ path: `facts[${i}].company`, code: 'unknownCompany', found: fact.company });
    }
    for (const [j, { article }] of fact.evidence.entries()) {
      if (articles.has(article)) continue;
      problems.push({ path: `facts[${i}].evidence[${j}].article`, code: 'unknownArticle', found: article });
    }
  }
  return problems;
}
