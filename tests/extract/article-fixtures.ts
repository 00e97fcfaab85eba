import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { articleSchema } from '../../src/model/article.ts';
import type { ArticleText } from '../../src/model/article-text.ts';
import { FACT_KINDS, MODALITIES } from '../../src/model/fact.ts';
import { partialDateSchema } from '../../src/model/partial-date.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));

const text = v.pipe(v.string(), v.nonEmpty());
const modality = v.nullable(v.picklist(MODALITIES));

// Strict all through: an expectation with a slip of the pen must not pass because nothing reads it.
const sourceSchema = v.strictObject(v.omit(articleSchema, ['id', 'retrieved']).entries);

const factSchema = v.strictObject({
  company: text,
  /** Words that stand once in the text, mostly the first ones of the sentence. */
  sentence: text,
  /** Every kind that a careful reader would accept, the best one first. */
  kinds: v.pipe(v.array(v.picklist(FACT_KINDS)), v.minLength(1)),
  /** `null` where the sentence does not say when; left out where readers would differ. */
  date: v.exactOptional(v.nullable(partialDateSchema)),
  /** `null` where the fact simply holds; left out where readers would differ; or each one that is accepted. */
  modality: v.exactOptional(v.union([modality, v.pipe(v.array(modality), v.minLength(1))])),
  said: v.exactOptional(v.strictObject({ speaker: text, role: v.exactOptional(text) })),
  /** It must be among the first three facts of its company: those are on the card. */
  key: v.exactOptional(v.literal(true)),
});

const expectationSchema = v.strictObject({
  /** Names that must be found; a list has the names of one company. */
  companies: v.array(v.union([text, v.pipe(v.array(text), v.minLength(2))])),
  notCompanies: v.array(text),
  facts: v.array(factSchema),
  /** The sentence tells nothing of the company. */
  nothing: v.array(v.strictObject({ company: text, sentence: text })),
  /** `facts`: how many the thread has at least. */
  threads: v.exactOptional(
    v.array(v.strictObject({ company: text, state: text, facts: v.pipe(v.number(), v.integer()) })),
  ),
});

export type Expectation = v.InferOutput<typeof expectationSchema>;
export type ExpectedFact = v.InferOutput<typeof factSchema>;

export interface ArticleFixture {
  article: ArticleText;
  expectation: Expectation;
  /** What of the expectation is known not to hold: see MISSES. */
  misses: string[];
}

/** Misses that are known, a line each, as `listUnmet` words them; a folder in which all holds has no such file. */
export const MISSES = 'misses.json';

/** A folder is a test. */
export const FIXTURE_NAMES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Throws where a file of the folder is missing or is not as the schemas above say. */
export function readArticleFixture(name: string): ArticleFixture {
  const read = (file: string) => readFileSync(`${FOLDER}${name}/${file}`, 'utf8');
  return {
    article: {
      source: v.parse(sourceSchema, JSON.parse(read('article.json'))),
      text: read('article.txt').trimEnd(),
    },
    expectation: v.parse(expectationSchema, JSON.parse(read('expect.json'))),
    misses: existsSync(`${FOLDER}${name}/${MISSES}`) ? v.parse(v.array(text), JSON.parse(read(MISSES))) : [],
  };
}
