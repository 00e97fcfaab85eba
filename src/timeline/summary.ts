import type { CompanyView, FactView } from '../model/company-view.ts';

/**
 * What to say of a company in two sentences: where its weightiest matter stands, then the most newsworthy fact besides.
 * One or none where there are no more facts.
 */
export function summarize({ threads, facts, key }: CompanyView): FactView[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const inOrder = [
    ...key.flatMap((id) => byId.get(id) ?? []),
    ...facts.filter(({ id }) => !key.includes(id)),
  ];
  const statuses = new Set(threads.map((thread) => thread.status));
  const status = inOrder.find(({ id }) => statuses.has(id)) ?? inOrder[0];
  if (!status) return [];
  const others = inOrder.filter((fact) => fact !== status);
  const next = others.find((fact) => !fact.isSuperseded) ?? others[0];
  return next ? [status, next] : [status];
}
