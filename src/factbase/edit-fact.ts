import type { CompanyRecord } from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';
import type { OwnEdit } from './change-own.ts';
import { checkDecision, decide, withdraw } from './decide.ts';
import { type DecisionOf, factDecisionId } from './decision.ts';
import { changeFact } from './edit-own.ts';
import { factKey, keyParts } from './fact-key.ts';
import type { RawAnswers } from './overlay-answers.ts';
import { saysSame } from './overlay-company.ts';
import type { OwnAccess } from './own-access.ts';
import { StorageFailure } from './storage-failure.ts';

/** Changes a fact where it lives: one that the reader saved in its row, one of a pack by a decision over it. */
export async function editFact(
  { read, act }: Pick<OwnAccess, 'read' | 'act'>,
  raw: Pick<RawAnswers, 'company'>,
  fact: Fact,
  before: Fact,
): Promise<number> {
  const [company, id] = keyParts(fact);
  const saved = await read((db) => db.get('own-facts', id));
  if (saved?.fact.company === company) {
    const { evidence } = saved.fact;
    if (!saysSame(saved.fact, before)) throw hasChanged(id);
    return act('changeFact', (edit) => changeFact(edit, { ...fact, id, evidence }, saved.fact));
  }
  const record = await read(() => raw.company(company));
  const told = record?.facts.find((each) => factKey(each) === factKey(fact));
  return act(
    'editFact',
    (edit, now) => editPackFact(edit, record, { ...fact, id: told?.id ?? id }, before, now),
    before.statement,
  );
}

async function editPackFact(
  edit: OwnEdit,
  record: CompanyRecord | null,
  fact: Fact,
  before: Fact,
  now: Date,
): Promise<void> {
  const id = factDecisionId('editFact', fact);
  const decision = (await edit.stores['own-decisions'].get(id))?.decision;
  const known = decision?.kind === 'editFact' ? decision : undefined;
  const told = record?.facts.find((each) => factKey(each) === factKey(fact));
  const shown = known?.fact ?? told;
  const original = told ?? known?.original;
  if (!shown || !original) throw new StorageFailure('gone', `nobody knows the fact '${fact.id}'`);
  if (!saysSame(shown, before)) throw hasChanged(fact.id);
  if (told && saysSame(fact, told)) return withdraw(edit, id);
  const edited: DecisionOf<'editFact'> = {
    kind: 'editFact',
    company: { id: fact.company, name: record?.company.name ?? known?.company.name ?? fact.company },
    fact: { ...fact, evidence: original.evidence },
    original,
    articles: told ? articlesOf(told, record) : (known?.articles ?? []),
  };
  await decide(edit, checkDecision(edited), now);
}

function articlesOf({ evidence }: Fact, record: CompanyRecord | null): DecisionOf<'editFact'>['articles'] {
  return [...new Set(evidence.flatMap(({ article }) => record?.articles[article] ?? []))];
}

function hasChanged(id: string): StorageFailure {
  return new StorageFailure('changed', `the fact '${id}' was changed in between`);
}
