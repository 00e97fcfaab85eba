import * as v from 'valibot';
import { isSame } from '../model/is-same.ts';
import type { OwnEdit } from './change-own.ts';
import { type Decision, type DecisionOf, decisionId, decisionSchema } from './decision.ts';
import { createRoots, isCircular } from './merged-roots.ts';
import { StorageFailure } from './storage-failure.ts';

/** The decision with nothing in it that no list needs. Throws a StorageFailure `invalid` for what the model refuses. */
export function checkDecision(decision: Decision): Decision {
  const result = v.safeParse(decisionSchema, decision);
  if (result.success) return result.output as Decision;
  const [issue] = result.issues;
  throw new StorageFailure('invalid', `${v.getDotPath(issue) ?? 'decision'}: ${issue.message}`);
}

/** Puts a decision in the place of the one about the same thing. What is decided already changes nothing. */
export async function decide(edit: OwnEdit, decision: Decision, now: Date): Promise<void> {
  const made = decision.kind === 'merge' ? await mergeRoots(edit, decision) : decision;
  const id = decisionId(made);
  const known = await edit.stores['own-decisions'].get(id);
  if (known && isSame(known.decision, made)) return;
  await edit.put('own-decisions', { id, decision: made, at: now.toISOString() });
}

/** Takes a decision back, however old it is. One that is not there any more changes nothing. */
export async function withdraw(edit: OwnEdit, id: string): Promise<void> {
  if (await edit.stores['own-decisions'].get(id)) await edit.remove('own-decisions', id);
}

/** All that goes by one company's id goes by that of the other from now on. */
async function mergeRoots(edit: OwnEdit, merge: DecisionOf<'merge'>): Promise<DecisionOf<'merge'>> {
  const rootOf = createRoots(await mergesOf(edit));
  const [from, into] = [rootOf(merge.company.id), rootOf(merge.into.id)];
  if (from === into)
    throw new StorageFailure('invalid', `'${merge.company.id}' and '${merge.into.id}' are one`);
  return { ...merge, company: { ...merge.company, id: from }, into: { ...merge.into, id: into } };
}

/** True where an undo would make two companies each the other's. */
export async function hasCircle(edit: OwnEdit): Promise<boolean> {
  return isCircular(await mergesOf(edit));
}

async function mergesOf({ stores }: OwnEdit): Promise<DecisionOf<'merge'>[]> {
  const rows = await stores['own-decisions'].getAll();
  // A damaged row is no reason that nothing can be merged.
  return rows.flatMap(({ decision }) =>
    v.is(decisionSchema, decision) && decision.kind === 'merge' ? decision : [],
  );
}
