import * as v from 'valibot';
import { type Fact, factSchema } from '../model/fact.ts';
import { isSame } from '../model/is-same.ts';
import type { OwnEdit } from './change-own.ts';
import type { OwnFactRow } from './own-rows.ts';
import { checkReferences, putFact } from './save-own.ts';
import { StorageFailure } from './storage-failure.ts';

/** Puts a fact that the reader mended in the place of the one with its id, which has to be as the reader saw it `before`. */
export async function changeFact(edit: OwnEdit, fact: Fact, before: Fact): Promise<void> {
  const result = v.safeParse(factSchema, fact);
  if (!result.success) {
    const [issue] = result.issues;
    throw new StorageFailure('invalid', `${v.getDotPath(issue) ?? 'fact'}: ${issue.message}`);
  }
  const known = await edit.stores['own-facts'].get(fact.id);
  if (!known) throw new StorageFailure('gone', `no fact '${fact.id}' is saved`);
  if (!isSame(known.fact, before))
    throw new StorageFailure('changed', `the fact '${fact.id}' was changed in between`);
  await putFact(edit, fact, known.savedAt);
  await checkReferences(edit, [fact]);
}

/** Facts that are not there any more change nothing. */
export async function deleteFacts(edit: OwnEdit, ids: readonly string[]): Promise<void> {
  for (const id of new Set(ids)) {
    if (await edit.stores['own-facts'].get(id)) await edit.remove('own-facts', id);
  }
}

/** An article goes with its facts; one that another article says too stays, with that one's evidence. */
export async function deleteArticle(edit: OwnEdit, id: string): Promise<void> {
  if (!(await edit.stores['own-articles'].get(id)))
    throw new StorageFailure('gone', `no article '${id}' is saved`);
  for (const row of await edit.stores['own-facts'].index('article').getAll(id)) {
    await withoutArticle(edit, row, id);
  }
  await removeArticle(edit, id);
}

/** Takes facts that an article says out again, and the article where it says no other. */
export async function unsave(edit: OwnEdit, id: string, facts: readonly string[]): Promise<void> {
  for (const fact of new Set(facts)) {
    const row = await edit.stores['own-facts'].get(fact);
    if (row?.articles.includes(id)) await withoutArticle(edit, row, id);
  }
  const left = await edit.stores['own-facts'].index('article').count(id);
  if (left === 0 && (await edit.stores['own-articles'].get(id))) await removeArticle(edit, id);
}

async function withoutArticle(edit: OwnEdit, { fact, savedAt }: OwnFactRow, id: string): Promise<void> {
  const evidence = fact.evidence.filter(({ article }) => article !== id);
  if (evidence.length > 0) await putFact(edit, { ...fact, evidence }, savedAt);
  else await edit.remove('own-facts', fact.id);
}

async function removeArticle(edit: OwnEdit, id: string): Promise<void> {
  await edit.remove('own-texts', id);
  await edit.remove('own-articles', id);
  await edit.stores['own-checks'].delete(id);
}
