/** As many are kept for a company: with some of them gone, the others still tell. */
const MAX_WITNESSES = 20;

/** Which companies a page tells of, for as long as the text that tells it stands there as it was read. */
export interface Witnesses {
  /** `nodes` are those of the paragraph that tells of the company. */
  add(company: string, nodes: readonly Text[]): void;
  /** Forgets what these nodes told, since they are read anew. */
  forget(nodes: readonly Text[]): void;
  has(company: string): boolean;
}

export function createWitnesses(): Witnesses {
  const nodesOf = new Map<string, Set<Text>>();
  const companiesOf = new WeakMap<Text, Set<string>>();

  const drop = (company: string, node: Text) => nodesOf.get(company)?.delete(node);

  return {
    add(company, [first]) {
      if (!first) return;
      const nodes = nodesOf.get(company) ?? new Set();
      nodesOf.set(company, nodes);
      if (nodes.size >= MAX_WITNESSES) for (const node of nodes) if (!node.isConnected) nodes.delete(node);
      if (nodes.size >= MAX_WITNESSES) return;
      nodes.add(first);
      companiesOf.set(first, (companiesOf.get(first) ?? new Set()).add(company));
    },
    forget(nodes) {
      for (const node of nodes) {
        for (const company of companiesOf.get(node) ?? []) drop(company, node);
        companiesOf.delete(node);
      }
    },
    has(company) {
      for (const node of nodesOf.get(company) ?? []) {
        if (node.isConnected) return true;
        drop(company, node);
      }
      return false;
    },
  };
}
