import * as v from 'valibot';
import { type Article, articleSchema } from './article.ts';
import { type Company, companySchema } from './company.ts';
import { type Fact, factSchema } from './fact.ts';
import { idText, type Known, MAX_LENGTH, plainText, webAddress } from './fields.ts';
import { found, MAX_PROBLEMS, type PackProblem, toProblem, toWarning } from './pack-problem.ts';
import { LISTS, type PackRecord } from './pack-records.ts';
import { createReferences } from './pack-references.ts';
import { partialDateSchema } from './partial-date.ts';
import { unknownFields } from './unknown-fields.ts';

/** Largest file that is read as a pack, in bytes: beyond it the index over its names takes more memory than computers have. */
export const MAX_FILE_BYTES = 1024 * 1024 * 1024;

/** Largest pack that is read as one JSON object, in bytes. */
export const MAX_PACK_BYTES = 64 * 1024 * 1024;

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
  const other = findOtherFormat(data);
  if (other) return refused([other]);
  const result = v.safeParse(packSchema, data);
  if (!result.success) return refused(result.issues.map(toProblem));
  const pack: Pack = result.output;
  const broken = brokenReferences(pack);
  return broken.length > 0
    ? refused(broken)
    : { ok: true, pack, warnings: unknownFields(packSchema, pack, MAX_PROBLEMS).map(toWarning) };
}

/** Why data is no pack of ours at all, or one of a version to come: its fields need not be looked at. */
export function findOtherFormat(data: unknown): PackProblem | undefined {
  const what = data && typeof data === 'object' ? (data as Record<string, unknown>) : {};
  if (what.format !== 'factcards-pack') {
    return { path: 'format' in what ? 'format' : '', code: 'notAPack', ...found(what.format) };
  }
  if (what.version === undefined) return { path: 'version', code: 'missing' };
  if (what.version !== 1)
    return { path: 'version', code: 'packVersion', expected: '1', ...found(what.version) };
  return undefined;
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

function brokenReferences(pack: Pack): PackProblem[] {
  const references = createReferences();
  for (const list of LISTS) {
    for (const [i, record] of pack[list].entries()) {
      references.add({ list, record } as PackRecord, (field) => ({ path: `${list}[${i}].${field}` }));
    }
  }
  return references.broken();
}
