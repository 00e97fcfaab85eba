/** The entries of a word list: what stands between commas and line ends, without the space around it. */
export function entries(list: string): string[] {
  return list.match(/[^\s,][^,\n]*/g) ?? [];
}

/** Runs `make` when its value is first asked for: a list that no article needs is never parsed. */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
