import * as v from 'valibot';
import type { Article } from '../model/article.ts';
import type { Company } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import { isSame } from '../model/is-same.ts';
import { mergeCompanies } from '../model/merge-companies.ts';
import { type Saving, type SavingResult, savingSchema } from '../model/saving.ts';
import type { OwnEdit } from './change-own.ts';
import { joinTexts, moveEvidence } from './join-texts.ts';
import { withCaution } from './ordinary-names.ts';
import { addressOf } from './own-address.ts';
import type { OwnArticleRow } from './own-rows.ts';
import { StorageFailure } from './storage-failure.ts';

/** Throws a StorageFailure `invalid` for what the model refuses. */
export function checkSaving(saving: Saving): void {
  const result = v.safeParse(savingSchema, saving);
  if (result.success) return;
  const [issue] = result.issues;
  throw new StorageFailure('invalid', `${v.getDotPath(issue) ?? 'saving'}: ${issue.message}`);
}

/**
 * Takes an article and its facts in. What was saved before stays as the reader made it: a second saving adds facts, names
 * and paragraphs, and changes only what the reader corrected in it.
 */
export async function saveOwn(edit: OwnEdit, saving: Saving, now: Date): Promise<SavingResult> {
  const { article, facts, draft } = saving;
  if (draft !== undefined) await removeEarlierTry(edit, article.id, draft);
  const text = await saveArticle(edit, saving, now);
  const added: Fact[] = [];
  const unchanged: string[] = [];
  for (const fact of facts) {
    const moved = moveEvidence(fact, article.id, saving.text, text);
    if (await saveFact(edit, moved, now, draft)) added.push(moved);
    else unchanged.push(fact.id);
  }
  for (const company of saving.companies) {
    const isNeeded = (await edit.stores['own-facts'].index('company').count(company.id)) > 0;
    if (isNeeded) await saveCompany(edit, company, saving);
  }
  await checkReferences(edit, added);
  return { added: added.map(({ id }) => id), unchanged };
}

/** A saving whose answer was lost is tried again, and the reader may have changed its facts in between. */
async function removeEarlierTry(edit: OwnEdit, article: string, draft: string): Promise<void> {
  for (const row of await edit.stores['own-facts'].index('article').getAll(article)) {
    if (row.draft === draft) await edit.remove('own-facts', row.id);
  }
}

/** Answers with the text that is saved now. */
async function saveArticle(edit: OwnEdit, saving: Saving, now: Date): Promise<string> {
  const { text: _, ...article } = saving.article;
  const known = await edit.stores['own-articles'].get(article.id);
  // Of two that disagree the first has its way; what it did not say may come later.
  const before = saving.corrected?.article ? undefined : known?.article;
  const row = toArticleRow({ ...article, ...before }, known?.savedAt ?? now.toISOString());
  if (!known || !isSame(known.article, row.article)) await edit.put('own-articles', row);
  const saved = await edit.stores['own-texts'].get(article.id);
  const text = saved ? joinTexts(saved.text, saving.text) : saving.text;
  if (text !== saved?.text) await edit.put('own-texts', { id: article.id, text });
  return text;
}

function toArticleRow(article: Article, savedAt: string): Omit<OwnArticleRow, 'change'> {
  const address = article.url && addressOf(article.url);
  return { id: article.id, article, savedAt, ...(address && { address }) };
}

/** True for a fact that was not there. One that was may gain the evidence of another article. */
async function saveFact(edit: OwnEdit, fact: Fact, now: Date, draft?: string): Promise<boolean> {
  const known = await edit.stores['own-facts'].get(fact.id);
  if (!known) {
    await putFact(edit, fact, now.toISOString(), draft);
    return true;
  }
  const more = fact.evidence.filter(({ article }) => !known.articles.includes(article));
  if (more.length > 0) {
    await putFact(edit, { ...known.fact, evidence: [...known.fact.evidence, ...more] }, known.savedAt);
  }
  return false;
}

export function putFact(edit: OwnEdit, fact: Fact, savedAt: string, draft?: string): Promise<void> {
  const articles = [...new Set(fact.evidence.map(({ article }) => article))];
  return edit.put('own-facts', {
    id: fact.id,
    fact,
    articles,
    savedAt,
    ...(draft !== undefined && { draft }),
  });
}

async function saveCompany(edit: OwnEdit, company: Company, { text, corrected }: Saving): Promise<void> {
  const known = (await edit.stores['own-companies'].get(company.id))?.company;
  const fresh = { ...company, names: withCaution(company.names, text) };
  const name = known && !corrected?.names.includes(company.id) ? known.name : company.name;
  const merged = { ...mergeCompanies(known ? [known, fresh] : [fresh]), name };
  if (!known || !isSame(known, merged)) await edit.put('own-companies', { id: company.id, company: merged });
}

/** A fact without its company or its source would be shown nowhere, or with nothing to prove it. */
export async function checkReferences({ stores }: OwnEdit, facts: readonly Fact[]): Promise<void> {
  for (const id of new Set(facts.map((fact) => fact.company))) {
    if (await stores['own-companies'].get(id)) continue;
    throw new StorageFailure('invalid', `a fact is about an unknown company, '${id}'`);
  }
  for (const id of new Set(facts.flatMap((fact) => fact.evidence.map(({ article }) => article)))) {
    if (await stores['own-articles'].get(id)) continue;
    throw new StorageFailure('invalid', `a fact cites an unknown article, '${id}'`);
  }
}
