/** As many are kept for a company or a name: with some of them gone, the others still tell. */
const MAX_WITNESSES = 20;

/** What a page tells of companies, or of names, for as long as the text that tells it stands there as it was read. */
export interface Witnesses<T> {
  /** `nodes` are those of the paragraph that tells `what` of a company or a name. */
  add(of: string, what: T, nodes: readonly Text[]): void;
  /** Forgets what these nodes told, since they are read anew. */
  forget(nodes: readonly Text[]): void;
  has(of: string): boolean;
  /** Everything that is told, of each paragraph the first. */
  tell(of: string): readonly T[];
}

export function createWitnesses<T>(): Witnesses<T> {
  const toldBy = new Map<string, Map<Text, T>>();
  const tellersOf = new WeakMap<Text, Set<string>>();

  const prune = (told: Map<Text, T>) => {
    for (const node of told.keys()) if (!node.isConnected) told.delete(node);
  };
  const tell = (of: string): readonly T[] => {
    const told = toldBy.get(of);
    if (!told) return [];
    prune(told);
    return [...told.values()];
  };

  return {
    add(of, what, [first]) {
      if (!first) return;
      const told = toldBy.get(of) ?? new Map<Text, T>();
      toldBy.set(of, told);
      if (told.size >= MAX_WITNESSES) prune(told);
      if (told.size >= MAX_WITNESSES || told.has(first)) return;
      told.set(first, what);
      tellersOf.set(first, (tellersOf.get(first) ?? new Set()).add(of));
    },
    forget(nodes) {
      for (const node of nodes) {
        for (const of of tellersOf.get(node) ?? []) toldBy.get(of)?.delete(node);
        tellersOf.delete(node);
      }
    },
    has: (of) => tell(of).length > 0,
    tell,
  };
}
