import type { Company, Name } from './company.ts';

/** One company of several descriptions of it: where they disagree the first one has its way. */
export function mergeCompanies(companies: readonly Company[]): Company {
  const merged = Object.assign({}, ...companies.toReversed()) as Company;
  const context = [...new Set(companies.flatMap((company) => company.context ?? []))];
  const listings = unique(
    companies.flatMap((company) => company.listings ?? []),
    ({ exchange, ticker }) => `${exchange}\n${ticker}`,
  );
  return {
    ...merged,
    names: mergeNames(companies.flatMap((company) => company.names)),
    ...(context.length > 0 && { context }),
    ...(listings.length > 0 && { listings }),
  };
}

/** Each text once; one pack's warning that it is an ordinary word too is enough. */
function mergeNames(names: readonly Name[]): Name[] {
  const warned = new Set(names.filter((name) => name.needsContext).map((name) => name.text));
  return unique(names, (name) => name.text).map((name) =>
    warned.has(name.text) ? { ...name, needsContext: true } : name,
  );
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Map<string, T>();
  for (const item of items) if (!known.has(keyOf(item))) known.set(keyOf(item), item);
  return [...known.values()];
}
