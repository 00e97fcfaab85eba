import type * as v from 'valibot';
import { placeOf } from './unknown-fields.ts';

/** More problems than this help nobody; the rest are counted. */
export const MAX_PROBLEMS = 20;

/** What is wrong with a pack. People read it as the `_locales` message `pack_<code>`, with `expected` and `found` filled in. */
export type PackProblemCode =
  | 'tooLarge'
  | 'fileTooLarge'
  | 'gzip'
  | 'notUtf8'
  | 'notJson'
  | 'notAPack'
  | 'packVersion'
  | 'lineTooLong'
  | 'secondHeader'
  | 'noRecord'
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
  | 'threadState'
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
  /** The line, counted from 1, in a pack that is written line by line. */
  line?: number;
  /** Where in the file, or in its line: as in `facts[3].statement`; empty for the whole of it. */
  path: string;
  code: PackProblemCode;
  /** What stands there, shortened; or the parser's words for text that is no JSON. */
  found?: string;
  /** What should stand there: a type, a limit, a list of allowed words. */
  expected?: string;
}

/** Ends the reading of a pack that cannot be taken: the first of its problems, and how many more there are. */
export class PackRefusal extends Error {
  constructor(
    readonly problems: PackProblem[],
    readonly more = 0,
  ) {
    super(`not a valid pack: ${JSON.stringify(problems[0])}`);
    this.name = 'PackRefusal';
  }
}

export function toProblem(issue: v.BaseIssue<unknown>): PackProblem {
  const path = (issue.path ?? []).reduce((text, { key }) => placeOf(text, key as string | number), '');
  const code = codeOf(issue);
  const expected = expectedOf(issue);
  return { path, code, ...(code !== 'missing' && found(issue.input)), ...(expected && { expected }) };
}

export const toWarning = (path: string): PackProblem => ({ path, code: 'unknownField' });

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
export function found(value: unknown): { found?: string } {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return {};
  const short = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return { found: short.replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`) };
}

const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
